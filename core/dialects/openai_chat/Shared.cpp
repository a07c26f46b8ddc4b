// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"

namespace tollgate::openai_chat {

using namespace chat;

Source sourceOf(std::string_view url)
{
    constexpr std::string_view mark = ";base64,";
    const std::size_t at = url.starts_with("data:") ? url.substr(0, 256).find(mark) : std::string_view::npos;
    if (at == std::string_view::npos)
        return {Source::Kind::Url, {}, std::string(url)};
    std::string_view type = url.substr(5, at - 5);
    type = type.substr(0, type.find(';'));
    return {Source::Kind::Base64, std::string(type), std::string(url.substr(at + mark.size()))};
}

std::string urlOf(const Source &source)
{
    if (source.kind != Source::Kind::Base64)
        return source.data;
    std::string url;
    url.reserve(source.data.size() + source.mediaType.size() + 16);
    return url.append("data:").append(source.mediaType).append(";base64,").append(source.data);
}

std::string_view nameOf(Finish finish)
{
    switch (finish) {
    case Finish::Length:
        return "length";
    case Finish::ToolCalls:
        return "tool_calls";
    case Finish::Refusal:
        return "content_filter";
    case Finish::None:
    case Finish::Stop:
    case Finish::StopSequence:
    case Finish::Pause:
        break;
    }
    return "stop";
}

Finish finishOf(std::string_view name)
{
    if (name == "length" || name == "max_tokens" || name == "model_length")
        return Finish::Length;
    if (name == "tool_calls" || name == "function_call" || name == "tool_use")
        return Finish::ToolCalls;
    if (name == "content_filter" || name == "refusal" || name == "SAFETY")
        return Finish::Refusal;
    return name.empty() ? Finish::None : Finish::Stop;
}

std::string annotation(const Citation &citation, std::size_t begin, std::size_t end)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("type", "url_citation").name("url_citation").begin('{');
    json.numberMember("start_index", static_cast<std::int64_t>(begin));
    json.numberMember("end_index", static_cast<std::int64_t>(end));
    json.member("title", citation.title).member("url", citation.url).end('}').end('}');
    return out;
}

std::vector<Citation> citationsOf(std::string_view annotations)
{
    std::vector<Citation> citations;
    json::eachElement(annotations, [&](std::string_view element) {
        Citation citation{.url = {}, .title = {}, .citedText = {}, .raw = RawJson(element), .family = Family::OpenAi};
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name != "url_citation")
                return;
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "url")
                    citation.url = json::textOf(inner);
                else if (member == "title")
                    citation.title = json::textOf(inner);
            });
        });
        citations.push_back(std::move(citation));
    });
    return citations;
}

std::string thinkingBlock(const Part &part)
{
    std::string out;
    json::Writer json(out);
    if (const auto *thinking = part.as<Thinking>())
        json.begin('{')
            .member("type", "thinking")
            .member("thinking", thinking->text)
            .member("signature", thinking->signature)
            .end('}');
    else if (const auto *redacted = part.as<RedactedThinking>())
        json.begin('{').member("type", "redacted_thinking").member("data", redacted->data).end('}');
    return out;
}

std::vector<Part> thinkingParts(std::string_view thinkingBlocks)
{
    std::vector<Part> parts;
    json::eachElement(thinkingBlocks, [&](std::string_view element) {
        Thinking thinking;
        std::string redacted;
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name == "thinking")
                thinking.text = json::textOf(value);
            else if (name == "signature")
                thinking.signature = json::textOf(value);
            else if (name == "data")
                redacted = json::textOf(value);
        });
        if (!redacted.empty())
            parts.push_back({RedactedThinking{std::move(redacted)}});
        else
            parts.push_back({std::move(thinking)});
    });
    return parts;
}

std::string usageJson(const Usage &usage)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').numberMember("prompt_tokens", usage.promptTokens());
    json.numberMember("completion_tokens", usage.completionTokens()).numberMember("total_tokens", usage.total());
    json.name("prompt_tokens_details").begin('{').numberMember("cached_tokens", usage.cacheRead);
    if (usage.inputAudio > 0)
        json.numberMember("audio_tokens", usage.inputAudio);
    if (usage.cacheWrite5m + usage.cacheWrite1h > 0)
        json.numberMember("cache_write_tokens", usage.cacheWrite5m + usage.cacheWrite1h);
    json.end('}').name("completion_tokens_details").begin('{').numberMember("reasoning_tokens", usage.reasoning);
    if (usage.outputAudio > 0)
        json.numberMember("audio_tokens", usage.outputAudio);
    json.end('}').end('}');
    return out;
}

MessageMembers::MessageMembers(std::string_view message)
{
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "content")
            content = value;
        else if (name == "reasoning_content" || (name == "reasoning" && reasoning.empty()))
            reasoning = value;
        else if (name == "thinking_blocks")
            thinkingBlocks = value;
        else if (name == "refusal")
            refusal = value;
        else if (name == "tool_calls")
            calls = value;
        else if (name == "function_call")
            functionCall = value;
        else if (name == "annotations")
            annotations = value;
    });
}

} // namespace tollgate::openai_chat
