// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/cohere_chat/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::cohere_chat {

using namespace chat;

namespace {
constexpr std::pair<std::string_view, Finish> reasons[] = {
    {"COMPLETE", Finish::Stop},       {"STOP_SEQUENCE", Finish::StopSequence}, {"MAX_TOKENS", Finish::Length},
    {"TOOL_CALL", Finish::ToolCalls}, {"ERROR_TOXIC", Finish::Refusal},
};
} // namespace

std::string_view nameOf(Finish finish)
{
    const auto *const found
        = std::ranges::find_if(reasons, [&](const auto &reason) { return reason.second == finish; });
    return found == std::end(reasons) ? "COMPLETE" : found->first;
}

Finish finishOf(std::string_view reason)
{
    for (const auto &[name, finish] : reasons)
        if (name == reason)
            return finish;
    return reason.empty() ? Finish::None : Finish::Stop;
}

Citation decodeCitation(std::string_view raw)
{
    Citation citation{.url = {}, .title = {}, .citedText = {}, .raw = RawJson(raw), .family = Family::Cohere};
    const auto readDocument = [&](std::string_view document) {
        json::eachMember(document, [&](std::string_view name, std::string_view value) {
            if (name == "url")
                citation.url = json::textOf(value);
            else if (name == "title")
                citation.title = json::textOf(value);
        });
    };
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "text")
            citation.citedText = json::textOf(value);
        else if (name == "sources")
            json::eachElement(value, [&](std::string_view source) {
                json::eachMember(source, [&](std::string_view member, std::string_view inner) {
                    if (member == "document" && citation.url.empty())
                        readDocument(inner);
                });
            });
    });
    return citation;
}

Usage readUsage(std::string_view raw)
{
    std::int64_t input = 0, output = 0, cached = 0;
    const auto count = [](std::string_view value) {
        return std::clamp<std::int64_t>(json::asInteger(value).value_or(0), 0, 1'000'000'000'000);
    };
    const auto read = [&](std::string_view units) {
        json::eachMember(units, [&](std::string_view name, std::string_view value) {
            if (name == "input_tokens")
                input = count(value);
            else if (name == "output_tokens")
                output = count(value);
        });
    };
    std::string_view billed, tokens;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "billed_units")
            billed = value;
        else if (name == "tokens")
            tokens = value;
        else if (name == "cached_tokens")
            cached = count(value);
    });
    read(tokens);
    read(billed);
    Usage usage;
    usage.cacheRead = std::min(cached, input);
    usage.input = input - usage.cacheRead;
    usage.output = output;
    return usage;
}

} // namespace tollgate::cohere_chat
