// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"
#include "core/dialects/openai_responses/Codec.h"
#include "core/json/Walk.h"

namespace tollgate::openai_responses {
namespace {

using namespace chat;

/// In front of what is not OpenAI's own: it never begins like this.
constexpr std::string_view foreignMark = "tollgate:";
constexpr std::string_view redactedMark = "tollgate-redacted:";

} // namespace

std::string_view nameOf(Finish finish)
{
    if (finish == Finish::Length)
        return "max_output_tokens";
    return finish == Finish::Refusal ? "content_filter" : "completed";
}

Finish finishOf(std::string_view reason)
{
    return reason == "content_filter" ? Finish::Refusal : Finish::Length;
}

std::string flatName(std::string_view space, std::string_view name)
{
    if (space.empty())
        return std::string(name);
    return std::string(space).append(space.ends_with('_') ? "" : "__").append(name);
}

Part thinkingOf(std::string text, std::string_view id, std::string_view encrypted)
{
    if (encrypted.starts_with(redactedMark))
        return {RedactedThinking{std::string(encrypted.substr(redactedMark.size()))}};
    if (encrypted.starts_with(foreignMark))
        return {Thinking{std::move(text), std::string(encrypted.substr(foreignMark.size()))}};
    if (encrypted.empty())
        return {Thinking{std::move(text), {}}};
    return {
        Thinking{std::move(text), markedSignature(Family::Responses, std::string(id).append(":").append(encrypted))}};
}

Sealed sealOf(const Part &part)
{
    if (const auto *redacted = part.as<RedactedThinking>())
        return {{}, std::string(redactedMark) + redacted->data};
    const auto *thinking = part.as<Thinking>();
    if (!thinking || thinking->signature.empty())
        return {};
    const std::string_view own = signatureFor(Family::Responses, *thinking);
    const std::size_t colon = own.find(':');
    if (colon == std::string_view::npos)
        return {{}, std::string(foreignMark) + thinking->signature};
    return {std::string(own.substr(0, colon)), std::string(own.substr(colon + 1))};
}

std::vector<Citation> citationsOf(std::string_view annotations)
{
    std::vector<Citation> citations;
    json::eachElement(annotations, [&](std::string_view element) {
        Citation citation{
            .url = {}, .title = {}, .citedText = {}, .raw = RawJson(element), .family = Family::Responses};
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name == "url")
                citation.url = json::textOf(value);
            else if (name == "title")
                citation.title = json::textOf(value);
        });
        citations.push_back(std::move(citation));
    });
    return citations;
}

std::string annotation(const Citation &citation, std::size_t begin, std::size_t end)
{
    if (citation.family == Family::Responses)
        return citation.raw;
    std::string out;
    json::Writer json(out);
    json.begin('{').member("type", "url_citation").numberMember("start_index", static_cast<std::int64_t>(begin));
    json.numberMember("end_index", static_cast<std::int64_t>(end)).member("title", citation.title);
    json.member("url", citation.url).end('}');
    return out;
}

std::string usageJson(const Usage &usage)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').numberMember("input_tokens", usage.promptTokens());
    json.name("input_tokens_details").begin('{').numberMember("cached_tokens", usage.cacheRead);
    json.numberMember("cache_write_tokens", usage.cacheWrite5m + usage.cacheWrite1h).end('}');
    json.numberMember("output_tokens", usage.completionTokens());
    json.name("output_tokens_details").begin('{').numberMember("reasoning_tokens", usage.reasoning).end('}');
    json.numberMember("total_tokens", usage.total()).end('}');
    return out;
}

} // namespace tollgate::openai_responses
