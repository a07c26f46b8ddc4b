// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/Reasoning.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::bedrock_converse {

using namespace chat;

std::string chatPath(std::string_view model, bool stream)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string path = "/model/";
    for (const char c : model) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '~';
        if (isPlain)
            path += c;
        else
            path.append(1, '%').append(1, digits[static_cast<unsigned char>(c) >> 4]).append(1, digits[c & 15]);
    }
    return path + (stream ? "/converse-stream" : "/converse");
}

namespace {
constexpr std::pair<std::string_view, Finish> reasons[] = {
    {"end_turn", Finish::Stop},
    {"tool_use", Finish::ToolCalls},
    {"max_tokens", Finish::Length},
    {"stop_sequence", Finish::StopSequence},
    {"content_filtered", Finish::Refusal},
    {"guardrail_intervened", Finish::Refusal},
    {"model_context_window_exceeded", Finish::Length},
};
} // namespace

std::string_view nameOf(Finish finish)
{
    const auto *const found
        = std::ranges::find_if(reasons, [&](const auto &reason) { return reason.second == finish; });
    return found == std::end(reasons) ? "end_turn" : found->first;
}

Finish finishOf(std::string_view stopReason)
{
    for (const auto &[name, finish] : reasons)
        if (name == stopReason)
            return finish;
    return stopReason.empty() ? Finish::None : Finish::Stop;
}

/// https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html (who caches what, and for how long),
/// .../structured-output.html (who is held to a schema), .../inference-reasoning.html, the userguide of Nova 2 on
/// extended thinking; `disable_parallel_tool_use` from Claude 4.5 on as LiteLLM has it.
ModelFacts modelFacts(std::string_view model)
{
    const auto has = [&](std::string_view word) { return model.find(word) != std::string_view::npos; };
    ModelFacts facts;
    facts.isClaude = has("claude");
    facts.isNova = has("nova");
    facts.reasonsByEffort = has("gpt-oss");
    facts.caches = facts.isClaude || facts.isNova;
    facts.cachesTools = facts.isClaude;
    if (facts.isClaude) {
        const bool isOld
            = has("claude-3") || has("claude-instant") || has("claude-v2") || has("-4-2025") || has("claude-opus-4-1");
        facts.cachesAnHour = facts.holdsToSchema = facts.serialisesCalls = !isOld;
    } else {
        constexpr std::string_view held[] = {"qwen3",           "gpt-oss",   "deepseek.v3", "gemma-3", "minimax",
                                             "mistral-large-3", "magistral", "ministral-3", "kimi-k2", "nemotron"};
        facts.holdsToSchema = std::ranges::any_of(held, has);
    }
    return facts;
}

std::string toolId(const std::string &id)
{
    constexpr std::size_t longest = 64;
    std::string plain = anthropic_messages::toolId(id);
    return plain.size() <= longest ? plain : "tgx_" + sha256Hex(id).substr(0, longest - 4);
}

Usage readUsage(std::string_view raw)
{
    Usage usage;
    std::int64_t written = 0;
    const auto count = [](std::string_view value) {
        return std::clamp<std::int64_t>(json::asInteger(value).value_or(0), 0, 1'000'000'000'000);
    };
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "inputTokens")
            usage.input = count(value);
        else if (name == "outputTokens")
            usage.output = count(value);
        else if (name == "cacheReadInputTokens")
            usage.cacheRead = count(value);
        else if (name == "cacheWriteInputTokens")
            written = count(value);
        else if (name == "cacheDetails")
            json::eachElement(value, [&](std::string_view detail) {
                std::string ttl;
                std::int64_t tokens = 0;
                json::eachMember(detail, [&](std::string_view member, std::string_view inner) {
                    if (member == "ttl")
                        ttl = json::textOf(inner);
                    else if (member == "inputTokens")
                        tokens = count(inner);
                });
                if (ttl == "1h")
                    usage.cacheWrite1h += tokens;
            });
    });
    usage.cacheWrite1h = std::min(usage.cacheWrite1h, written);
    usage.cacheWrite5m = written - usage.cacheWrite1h;
    return usage;
}

} // namespace tollgate::bedrock_converse
