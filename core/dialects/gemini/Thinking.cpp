// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Thinking.h"

#include "core/dialects/Reasoning.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>

namespace tollgate::gemini {
namespace {

using namespace chat;
using Mode = Reasoning::Mode;

std::string_view levelFor(std::string_view effort, const reasoning::GeminiFacts &facts)
{
    if (effort == "minimal")
        return facts.knowsMinimal ? "minimal" : "low";
    if (effort == "low")
        return "low";
    if (effort == "medium" && facts.knowsMedium)
        return "medium";
    return "high";
}

/// The model cannot be told not to think: it is told to think as little as it can.
RawJson thinkingOff(std::string_view model, const reasoning::GeminiFacts &facts, Notes &notes)
{
    if (facts.canStopThinking)
        return R"({"thinkingBudget":0})";
    notes.add("thinking was not turned off: " + std::string(model) + " always thinks; it was asked for the least");
    if (facts.takesLevel)
        return facts.knowsMinimal ? R"({"thinkingLevel":"minimal"})" : R"({"thinkingLevel":"low"})";
    return "{\"thinkingBudget\":" + std::to_string(facts.leastBudget) + '}';
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

} // namespace

RawJson thinkingConfig(const Reasoning &asked, std::string_view model, Notes &notes)
{
    if (asked.mode == Mode::Unset && asked.effort.empty())
        return {};
    const reasoning::GeminiFacts facts = reasoning::geminiFacts(model);
    if (!facts.thinks) {
        if (asked.mode != Mode::Off)
            notes.add("thinking was not asked for: " + std::string(model) + " does not think");
        return {};
    }
    if (asked.mode == Mode::Off)
        return thinkingOff(model, facts, notes);
    std::string out;
    json::Writer json(out);
    json.begin('{');
    const bool hasBudget = asked.mode == Mode::Budget && asked.budget != 0;
    if (facts.takesLevel) {
        const std::string_view effort
            = asked.effort.empty() && hasBudget ? reasoning::effortOf(asked.budget) : std::string_view(asked.effort);
        if (!effort.empty())
            json.member("thinkingLevel", levelFor(effort, facts));
    } else if (hasBudget && asked.effort.empty()) {
        json.numberMember("thinkingBudget", std::clamp(asked.budget, facts.leastBudget, facts.mostBudget));
    } else if (!asked.effort.empty()) {
        json.numberMember("thinkingBudget",
                          std::clamp(reasoning::budgetOf(asked.effort), facts.leastBudget, facts.mostBudget));
    } else {
        json.numberMember("thinkingBudget", -1); // as much as the question needs
    }
    if (asked.display != "omitted")
        json.name("includeThoughts").boolean(true);
    json.end('}');
    return out;
}

Reasoning reasoningOf(std::string_view raw)
{
    Reasoning reasoning;
    bool isShown = false;
    std::optional<std::int64_t> budget;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "thinkingBudget")
            budget = json::asInteger(value);
        else if (name == "thinkingLevel")
            reasoning.effort = lowered(json::textOf(value));
        else if (name == "includeThoughts")
            isShown = value == "true";
    });
    if (reasoning.effort == "thinking_level_unspecified")
        reasoning.effort.clear();
    if (budget == 0)
        reasoning.mode = Mode::Off;
    else if (budget && *budget > 0) {
        reasoning.mode = Mode::Budget;
        reasoning.budget = *budget;
    } else if (isShown || budget || !reasoning.effort.empty()) {
        reasoning.mode = Mode::Adaptive;
    }
    if (!isShown && reasoning.mode != Mode::Off && reasoning.mode != Mode::Unset)
        reasoning.display = "omitted";
    return reasoning;
}

} // namespace tollgate::gemini
