// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::anthropic_messages {

using namespace chat;

std::string_view nameOf(Finish finish)
{
    switch (finish) {
    case Finish::None:
    case Finish::Stop:
        break;
    case Finish::StopSequence:
        return "stop_sequence";
    case Finish::Length:
        return "max_tokens";
    case Finish::ToolCalls:
        return "tool_use";
    case Finish::Refusal:
        return "refusal";
    case Finish::Pause:
        return "pause_turn";
    }
    return "end_turn";
}

Finish finishOf(std::string_view stopReason)
{
    constexpr std::pair<std::string_view, Finish> reasons[] = {
        {"end_turn", Finish::Stop},      {"stop_sequence", Finish::StopSequence},
        {"max_tokens", Finish::Length},  {"model_context_window_exceeded", Finish::Length},
        {"tool_use", Finish::ToolCalls}, {"refusal", Finish::Refusal},
        {"pause_turn", Finish::Pause},
    };
    for (const auto &[name, finish] : reasons)
        if (name == stopReason)
            return finish;
    return stopReason.empty() ? Finish::None : Finish::Stop;
}

std::string toolId(const std::string &id)
{
    const bool isPlain = !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    if (isPlain)
        return id;
    static constexpr char digits[] = "0123456789abcdef";
    std::string out = "tgx_";
    for (const char c : id) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[c & 15];
    }
    return out;
}

std::string citationOf(const Citation &citation)
{
    if (citation.family == Family::Anthropic)
        return citation.raw;
    std::string out;
    json::Writer json(out);
    json.begin('{').member("type", "web_search_result_location").member("cited_text", citation.citedText);
    json.member("encrypted_index", "").member("title", citation.title).member("url", citation.url).end('}');
    return out;
}

Citation decodeCitation(std::string_view raw)
{
    Citation citation{.url = {}, .title = {}, .citedText = {}, .raw = RawJson(raw), .family = Family::Anthropic};
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "url")
            citation.url = json::textOf(value);
        else if (name == "title")
            citation.title = json::textOf(value);
        else if (name == "cited_text")
            citation.citedText = json::textOf(value);
    });
    return citation;
}

void UsageReader::read(std::string_view rawUsage)
{
    constexpr std::int64_t most = 1'000'000'000'000;
    const auto raise = [&](std::int64_t &field, std::string_view value) {
        field = std::max(field, std::clamp<std::int64_t>(json::asInteger(value).value_or(0), 0, most));
        m_seen = true;
    };
    std::int64_t fiveMinutes = 0;
    json::eachMember(rawUsage, [&](std::string_view name, std::string_view value) {
        if (name == "input_tokens")
            raise(m_input, value);
        else if (name == "output_tokens")
            raise(m_output, value);
        else if (name == "cache_read_input_tokens")
            raise(m_cacheRead, value);
        else if (name == "cache_creation_input_tokens")
            raise(m_cacheWrite, value);
        else if (name == "cache_creation" || name == "output_tokens_details")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "ephemeral_1h_input_tokens")
                    raise(m_cacheWrite1h, inner);
                else if (member == "ephemeral_5m_input_tokens")
                    raise(fiveMinutes, inner);
                else if (member == "thinking_tokens")
                    raise(m_thinking, inner);
            });
    });
    m_cacheWrite = std::max(m_cacheWrite, fiveMinutes + m_cacheWrite1h);
}

Usage UsageReader::usage() const
{
    Usage usage;
    usage.input = m_input;
    usage.cacheRead = m_cacheRead;
    usage.cacheWrite1h = std::min(m_cacheWrite1h, m_cacheWrite);
    usage.cacheWrite5m = m_cacheWrite - usage.cacheWrite1h;
    usage.reasoning = std::min(m_thinking, m_output);
    usage.output = m_output - usage.reasoning;
    return usage;
}

void writeUsage(json::Writer &json, const Usage &usage)
{
    const std::int64_t written = usage.cacheWrite5m + usage.cacheWrite1h;
    json.begin('{').numberMember("input_tokens", usage.promptTokens() - usage.cacheRead - written);
    json.numberMember("cache_creation_input_tokens", written).numberMember("cache_read_input_tokens", usage.cacheRead);
    json.name("cache_creation").begin('{').numberMember("ephemeral_5m_input_tokens", usage.cacheWrite5m);
    json.numberMember("ephemeral_1h_input_tokens", usage.cacheWrite1h).end('}');
    json.numberMember("output_tokens", usage.completionTokens());
    json.name("output_tokens_details").begin('{').numberMember("thinking_tokens", usage.reasoning).end('}');
    json.rawMember("server_tool_use", "null").rawMember("service_tier", "null").rawMember("inference_geo", "null");
    json.rawMember("speed", "null").end('}');
}

} // namespace tollgate::anthropic_messages
