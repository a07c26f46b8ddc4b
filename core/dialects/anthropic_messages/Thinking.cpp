// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Thinking.h"

#include "core/dialects/Reasoning.h"

#include <algorithm>
#include <charconv>

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;
using Mode = ThinkingPlan::Mode;

constexpr std::int64_t leastBudget = 1024;
constexpr std::int64_t usualMaximum = 4096; ///< where neither the client nor the catalogue says one

std::optional<double> number(const RawJson &raw)
{
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    return !raw.empty() && error == std::errc{} ? std::optional(value) : std::nullopt;
}

/// With a budget, a turn that went on after tool calls must begin with the thinking that led to them.
bool lacksSignedThinking(const std::vector<Message> &messages)
{
    const auto last = std::find_if(messages.rbegin(), messages.rend(),
                                   [](const Message &message) { return message.role == Role::Assistant; });
    if (last == messages.rend())
        return false;
    const bool hasCall = std::ranges::any_of(last->parts, [](const Part &part) { return part.as<ToolCall>(); });
    return hasCall && !last->parts.front().as<Thinking>() && !last->parts.front().as<RedactedThinking>();
}

bool forcesTool(const ToolChoice &choice)
{
    return choice.mode == ToolChoice::Mode::Required || choice.mode == ToolChoice::Mode::Named;
}

std::string effortFor(std::string_view model, std::string_view asked)
{
    if (asked == "minimal")
        return "low";
    const bool knowsXhigh = !reasoning::claudeFacts(model).takesBudget; // 4.7 and later
    return std::string(asked == "xhigh" && !knowsXhigh ? "high" : asked);
}

/// Which way of thinking the model takes.
void chooseMode(ThinkingPlan &plan, const Request &request, std::string_view model, Notes &notes)
{
    const reasoning::ClaudeFacts facts = reasoning::claudeFacts(model);
    const Reasoning &asked = request.reasoning;
    if (asked.mode == Reasoning::Mode::Off) {
        plan.mode = facts.takesAdaptive ? Mode::Disabled : Mode::Unsaid;
        return;
    }
    const bool wantsBudget = asked.mode == Reasoning::Mode::Budget;
    if (!wantsBudget && asked.mode == Reasoning::Mode::Unset && asked.effort.empty())
        return;
    if (facts.takesAdaptive && (!wantsBudget || !facts.takesBudget)) {
        plan.mode = Mode::Adaptive;
        plan.effort = effortFor(model,
                                wantsBudget && asked.effort.empty() ? reasoning::effortOf(asked.budget)
                                                                    : std::string_view(asked.effort));
    } else if (facts.takesBudget && !facts.takesThinking) {
        notes.add("thinking was not asked for: " + std::string(model) + " does not think");
    } else {
        plan.mode = Mode::Budget;
        plan.budget = wantsBudget ? asked.budget : reasoning::budgetOf(asked.effort);
    }
}

/// What rules thinking out.
void checkMode(ThinkingPlan &plan, const Request &request, Notes &notes)
{
    if (plan.mode != Mode::Budget && plan.mode != Mode::Adaptive)
        return;
    if (forcesTool(request.toolChoice)) {
        plan.mode = Mode::Unsaid;
        notes.add("thinking was left out: the API does not allow it together with a forced tool call");
    } else if (plan.mode == Mode::Budget && lacksSignedThinking(request.messages)) {
        plan.mode = Mode::Unsaid;
        notes.add("thinking was left out: the conversation's last tool calls come without the thinking before them");
    }
}

void fitMaximum(ThinkingPlan &plan, const Request &request, const DialectTarget &target, Notes &notes)
{
    const std::int64_t most = target.usualMaximum;
    plan.maxTokens = request.maxOutput.value_or(most > 0 ? most : usualMaximum);
    if (plan.mode == Mode::Budget) {
        plan.budget = std::max(plan.budget, leastBudget);
        if (plan.budget >= plan.maxTokens) {
            // The client meant the answer; what is thought comes on top.
            plan.maxTokens += plan.budget;
            notes.add("max_tokens was raised by the thinking budget");
        }
    }
    if (most > 0 && plan.maxTokens > most) {
        plan.maxTokens = most;
        notes.add("max_tokens was lowered to " + std::to_string(most) + ", the most that " + target.model + " gives");
    }
    plan.maxTokens = std::max<std::int64_t>(target.maxOutput.value_or(plan.maxTokens), 1);
    if (plan.mode == Mode::Budget && plan.budget >= plan.maxTokens) {
        plan.budget = plan.maxTokens - 1;
        if (plan.budget < leastBudget) {
            plan.mode = Mode::Unsaid;
            notes.add("thinking was left out: max_tokens leaves no room for it");
        }
    }
}

void fitSampling(ThinkingPlan &plan, const Request &request, std::string_view model, Notes &notes)
{
    const reasoning::ClaudeFacts facts = reasoning::claudeFacts(model);
    const bool thinks = plan.mode == Mode::Budget || plan.mode == Mode::Adaptive;
    const bool asksSampling = !request.temperature.empty() || !request.topP.empty() || !request.topK.empty();
    if (!facts.takesSampling) {
        if (asksSampling)
            notes.add("temperature, top_p and top_k were left out: " + std::string(model) + " takes none");
        return;
    }
    plan.temperature = request.temperature;
    if (const auto temperature = number(plan.temperature); temperature && *temperature > 1) {
        plan.temperature = "1";
        notes.add("temperature was lowered to 1, the API's highest");
    }
    plan.topP = request.topP;
    plan.topK = request.topK;
    if (thinks && (!plan.topK.empty() || number(plan.temperature).value_or(1) < 1)) {
        plan.temperature.clear();
        plan.topK.clear();
        notes.add("temperature and top_k were left out: the API does not allow them together with thinking");
    }
    if (thinks && number(plan.topP).value_or(1) < 0.95) {
        plan.topP.clear();
        notes.add("top_p was left out: together with thinking the API takes 0.95 to 1");
    }
    if (!facts.takesBothSamplings && !plan.temperature.empty() && !plan.topP.empty()) {
        plan.topP.clear();
        notes.add("top_p was left out: " + std::string(model) + " takes it or temperature");
    }
}

} // namespace

ThinkingPlan planThinking(const Request &request, const DialectTarget &target, Notes &notes)
{
    ThinkingPlan plan;
    chooseMode(plan, request, target.model, notes);
    checkMode(plan, request, notes);
    fitMaximum(plan, request, target, notes);
    fitSampling(plan, request, target.model, notes);
    return plan;
}

} // namespace tollgate::anthropic_messages
