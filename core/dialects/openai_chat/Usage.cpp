// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

/// How providers of the OpenAI family spell usage. Sources: OpenAI and Azure (prompt_tokens_details), OpenRouter
/// (cache_write_tokens), LiteLLM proxies (cache_creation_*), DeepSeek (prompt_cache_hit_tokens), Moonshot
/// (cached_tokens), xAI (reasoning outside completion_tokens, inside total_tokens), Gemini's compatible endpoint
/// (thinking only in total_tokens), Voyage (total_tokens alone).
namespace tollgate::openai_chat {
namespace {

/// The numbers as they were sent, before they are sorted into buckets.
struct Sent {
    std::optional<std::int64_t> prompt, completion, total;
    std::int64_t cacheRead = 0, cacheWrite = 0, cacheWrite1h = 0, inputAudio = 0, inputImage = 0;
    std::int64_t reasoning = 0, outputAudio = 0, outputImage = 0;
};

/// Never negative, and never so large that sums overflow.
std::int64_t tokens(std::string_view raw)
{
    constexpr std::int64_t most = 1'000'000'000'000;
    return std::clamp<std::int64_t>(json::asInteger(raw).value_or(0), 0, most);
}

void raise(std::int64_t &value, std::string_view raw)
{
    value = std::max(value, tokens(raw));
}

void readCacheLifetimes(Sent &sent, std::string_view details)
{
    std::int64_t fiveMinutes = 0;
    json::eachMember(details, [&](std::string_view name, std::string_view value) {
        if (name == "ephemeral_1h_input_tokens")
            raise(sent.cacheWrite1h, value);
        else if (name == "ephemeral_5m_input_tokens")
            raise(fiveMinutes, value);
    });
    sent.cacheWrite = std::max(sent.cacheWrite, fiveMinutes + sent.cacheWrite1h);
}

void readPromptDetails(Sent &sent, std::string_view details)
{
    json::eachMember(details, [&](std::string_view name, std::string_view value) {
        if (name == "cached_tokens")
            raise(sent.cacheRead, value);
        else if (name == "cache_write_tokens" || name == "cache_creation_tokens")
            raise(sent.cacheWrite, value);
        else if (name == "cache_creation_token_details")
            readCacheLifetimes(sent, value);
        else if (name == "audio_tokens")
            raise(sent.inputAudio, value);
        else if (name == "image_tokens")
            raise(sent.inputImage, value);
    });
}

void readCompletionDetails(Sent &sent, std::string_view details)
{
    json::eachMember(details, [&](std::string_view name, std::string_view value) {
        if (name == "reasoning_tokens")
            raise(sent.reasoning, value);
        else if (name == "audio_tokens")
            raise(sent.outputAudio, value);
        else if (name == "image_tokens")
            raise(sent.outputImage, value);
    });
}

void readMember(Sent &sent, std::string_view name, std::string_view value)
{
    if (name == "prompt_tokens" || name == "input_tokens")
        sent.prompt = std::max(sent.prompt.value_or(0), tokens(value));
    else if (name == "completion_tokens" || name == "output_tokens")
        sent.completion = std::max(sent.completion.value_or(0), tokens(value));
    else if (name == "total_tokens")
        sent.total = tokens(value);
    else if (name == "prompt_tokens_details" || name == "input_tokens_details")
        readPromptDetails(sent, value);
    else if (name == "completion_tokens_details" || name == "output_tokens_details")
        readCompletionDetails(sent, value);
    else if (name == "prompt_cache_hit_tokens" || name == "cached_tokens" || name == "cache_read_input_tokens")
        raise(sent.cacheRead, value);
    else if (name == "cache_creation_input_tokens")
        raise(sent.cacheWrite, value);
    else if (name == "cache_creation")
        readCacheLifetimes(sent, value);
    else if (name == "reasoning_tokens")
        raise(sent.reasoning, value);
}

/// Takes at most `wanted` out of `rest`.
std::int64_t portion(std::int64_t &rest, std::int64_t wanted)
{
    const std::int64_t taken = std::min(rest, wanted);
    rest -= taken;
    return taken;
}

} // namespace

std::optional<Usage> readUsage(std::string_view rawUsageObject)
{
    Sent sent;
    json::eachMember(rawUsageObject,
                     [&](std::string_view name, std::string_view value) { readMember(sent, name, value); });
    if (!sent.prompt && !sent.completion && !sent.total)
        return {};
    std::int64_t completion = sent.completion.value_or(0);
    std::int64_t prompt = sent.prompt ? *sent.prompt : std::max<std::int64_t>(sent.total.value_or(0) - completion, 0);

    // Anthropic's way of counting, passed through by some: cached tokens stand beside the prompt, not inside.
    const std::int64_t cached = sent.cacheRead + sent.cacheWrite;
    if (cached > prompt || (cached > 0 && sent.total == prompt + completion + cached))
        prompt += cached;
    // What the total has on top was thought, and is billed as output.
    const std::int64_t unnamed = sent.total.value_or(0) - prompt - completion;
    if (unnamed > 0 && (sent.reasoning == 0 || unnamed == sent.reasoning)) {
        completion += unnamed;
        sent.reasoning = unnamed;
    }

    Usage usage;
    usage.cacheRead = portion(prompt, sent.cacheRead);
    usage.cacheWrite1h = portion(prompt, sent.cacheWrite1h);
    usage.cacheWrite5m = portion(prompt, sent.cacheWrite - sent.cacheWrite1h);
    usage.inputAudio = portion(prompt, sent.inputAudio);
    usage.inputImage = portion(prompt, sent.inputImage);
    usage.input = prompt;
    usage.reasoning = portion(completion, sent.reasoning);
    usage.outputAudio = portion(completion, sent.outputAudio);
    usage.outputImage = portion(completion, sent.outputImage);
    usage.output = completion;
    return usage;
}

} // namespace tollgate::openai_chat
