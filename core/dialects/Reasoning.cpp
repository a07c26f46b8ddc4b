// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Reasoning.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tollgate::reasoning {
namespace {

constexpr std::array<std::string_view, 6> levels = {"minimal", "low", "medium", "high", "xhigh", "max"};

std::size_t levelOf(std::string_view effort)
{
    const auto found = std::ranges::find(levels, effort);
    return found == levels.end() ? 2 : static_cast<std::size_t>(found - levels.begin());
}

/// Models that take `reasoning_effort`, the first row that matches counts; others answer it with 400.
/// https://platform.openai.com/docs/guides/reasoning, https://console.groq.com/docs/reasoning,
/// https://ai.google.dev/gemini-api/docs/openai, https://docs.x.ai/docs/guides/reasoning
struct Row {
    std::string_view name; ///< a part of the model's name, at the beginning of a word
    std::string_view least, most;
};
constexpr Row rows[] = {
    {"gpt-5-chat", "", ""},
    {"gpt-5.1", "low", "high"},
    {"gpt-5.", "low", "xhigh"},
    {"gpt-5-codex", "low", "high"},
    {"gpt-5", "minimal", "high"},
    {"gpt-oss", "low", "high"},
    {"codex-mini", "low", "high"},
    {"o1-mini", "", ""},
    {"o1-preview", "", ""},
    {"o1", "low", "high"},
    {"o3", "low", "high"},
    {"o4", "low", "high"},
    {"gemini-2.5", "minimal", "high"},
    {"gemini-3", "minimal", "high"},
    {"grok-3-mini", "low", "high"},
};

bool holdsWord(std::string_view model, std::string_view word)
{
    for (std::size_t at = model.find(word); at != std::string_view::npos; at = model.find(word, at + 1))
        if (at == 0 || model[at - 1] == '/' || model[at - 1] == '.' || model[at - 1] == ':')
            return true;
    return false;
}

const Row *rowOf(std::string_view model)
{
    const auto *const found = std::ranges::find_if(rows, [&](const Row &row) { return holdsWord(model, row.name); });
    return found == std::end(rows) || found->most.empty() ? nullptr : found;
}

/// `claude-opus-4-8` -> 4.8, `claude-3-7-sonnet` -> 3.7, `gemini-3-pro` -> 3.0; what has no number is new.
std::pair<int, int> versionOf(std::string_view model, std::string_view family)
{
    std::array<int, 2> numbers = {99, 0};
    std::size_t count = 0;
    const std::size_t begin = model.find(family);
    for (std::size_t at = begin == std::string_view::npos ? model.size() : begin; at < model.size() && count < 2;) {
        const bool isStart = model[at] >= '0' && model[at] <= '9' && (model[at - 1] == '-' || model[at - 1] == '.');
        if (!isStart) {
            if (count == 1 && model[at] != '-' && model[at] != '.')
                break; // the minor number follows at once
            ++at;
            continue;
        }
        int value = 0;
        const char *const from = model.data() + at;
        const auto [end, error] = std::from_chars(from, model.data() + model.size(), value);
        at += static_cast<std::size_t>(end - from);
        if (error != std::errc{} || value > 99)
            break; // a date
        numbers[count++] = value;
    }
    return {numbers[0], numbers[1]};
}

} // namespace

std::string effortFor(std::string_view model, const chat::Reasoning &asked, Notes &notes)
{
    using Mode = chat::Reasoning::Mode;
    if (asked.mode == Mode::Off || (asked.mode == Mode::Unset && asked.effort.empty()))
        return {};
    const Row *const row = rowOf(model);
    if (!row) {
        notes.add("thinking was not asked for: " + std::string(model) + " takes no reasoning_effort");
        return {};
    }
    std::string_view wanted = asked.effort;
    if (wanted.empty() && asked.mode == Mode::Budget)
        wanted = effortOf(asked.budget);
    if (wanted.empty())
        return {}; // adaptive: the model's own default
    const std::size_t level = std::clamp(levelOf(wanted), levelOf(row->least), levelOf(row->most));
    return std::string(levels[level]);
}

bool thinks(std::string_view model)
{
    return rowOf(model) != nullptr;
}

/// https://platform.claude.com/docs/en/about-claude/models/migration-guide: adaptive thinking came with 4.6; 4.7
/// refuses budgets and sampling members; thinking itself came with 3.7; from 4.1 on `temperature` and `top_p` exclude
/// each other.
ClaudeFacts claudeFacts(std::string_view model)
{
    const auto version = versionOf(model, "claude");
    ClaudeFacts facts;
    facts.takesThinking = version >= std::pair(3, 7);
    facts.takesAdaptive = version >= std::pair(4, 6);
    facts.takesBudget = version < std::pair(4, 7);
    facts.takesSampling = version < std::pair(4, 7);
    facts.takesBothSamplings = version < std::pair(4, 1);
    return facts;
}

/// https://ai.google.dev/gemini-api/docs/thinking (budgets and levels by model) and .../thought-signatures,
/// .../function-calling#multimodal, .../structured-output: what came with Gemini 3. An alias without a number
/// (`gemini-flash-latest`) is taken for 2.5: later models take budgets, too.
GeminiFacts geminiFacts(std::string_view model)
{
    auto version = versionOf(model, "gemini-");
    if (version.first == 99)
        version = {2, 5};
    const bool isPro = model.find("-pro") != std::string_view::npos;
    GeminiFacts facts;
    facts.thinks = version >= std::pair(2, 5) && model.find("gemma") == std::string_view::npos
        && model.find("-image") == std::string_view::npos && model.find("-tts") == std::string_view::npos;
    facts.takesLevel = version.first >= 3;
    facts.knowsMinimal = !isPro;
    facts.knowsMedium = !isPro || version > std::pair(3, 0);
    facts.canStopThinking = !isPro && !facts.takesLevel;
    if (isPro) {
        facts.leastBudget = 128;
        facts.mostBudget = 32'768;
    } else if (model.find("lite") != std::string_view::npos) {
        facts.leastBudget = 512;
    }
    facts.wantsSignatures = facts.nestsMedia = facts.callsWithSchema = version.first >= 3;
    return facts;
}

std::int64_t budgetOf(std::string_view effort)
{
    constexpr std::array<std::int64_t, 6> budgets = {1024, 2048, 8192, 16384, 24576, 32000};
    return budgets[levelOf(effort)];
}

std::string_view effortOf(std::int64_t budget)
{
    return budget <= 4096 ? "low" : budget <= 12288 ? "medium" : "high";
}

} // namespace tollgate::reasoning
