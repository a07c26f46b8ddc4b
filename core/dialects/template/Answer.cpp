// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/Masking.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/template/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::described {

using namespace chat;

std::string_view nameOf(Finish finish)
{
    return openai_chat::nameOf(finish);
}

/// What puts a broken object right puts any value right that stands in one.
std::string_view readable(std::string_view value, std::string &buffer)
{
    std::string repaired;
    const std::string object = "{\"v\":" + std::string(value) + '}';
    const std::string_view good = json::strict(object, repaired, json::Lines::One);
    std::string_view found;
    json::eachMember(good, [&](std::string_view, std::string_view inner) { found = inner; });
    buffer = found;
    return buffer;
}

std::string textOf(std::string_view raw)
{
    if (raw.starts_with('"'))
        return json::textOf(raw);
    if (!raw.starts_with('['))
        return raw == "null" ? std::string() : std::string(raw);
    bool areTexts = true;
    std::string text;
    json::eachElement(raw, [&](std::string_view piece) {
        areTexts = areTexts && piece.starts_with('"');
        text += json::textOf(piece);
    });
    return areTexts ? text : std::string(raw);
}

Finish finishOf(const Form &form, std::string_view raw)
{
    const std::string word = textOf(raw);
    if (word.empty())
        return Finish::Stop;
    if (const auto meant = form.finishes.find(word); meant != form.finishes.end())
        return meant->second;
    return word == "length" || word == "max_tokens" ? Finish::Length : Finish::Stop;
}

void Counts::read(const Places &places, std::string_view document)
{
    const auto count = [&](const Pointers &pointers) -> std::optional<std::int64_t> {
        const std::optional<std::int64_t> found = json::asInteger(pointers.in(document));
        return found ? std::optional(std::clamp<std::int64_t>(*found, 0, 1'000'000'000'000)) : std::nullopt;
    };
    if (const auto found = count(places.inputTokens))
        input = std::max(input.value_or(0), *found);
    if (const auto found = count(places.outputTokens))
        output = std::max(output.value_or(0), *found);
    cached = std::max(cached, count(places.cachedTokens).value_or(0));
}

std::optional<Usage> Counts::usage() const
{
    if (!input || !output)
        return {};
    Usage usage;
    usage.cacheRead = std::min(cached, *input);
    usage.input = *input - usage.cacheRead;
    usage.output = *output;
    return usage;
}

std::optional<ErrorKind> kindOf(const Form &form, int status, std::string_view body)
{
    const auto kind = [&](const std::string &word) -> std::optional<ErrorKind> {
        const auto found = form.errors.kinds.find(word);
        return found == form.errors.kinds.end() ? std::nullopt : std::optional(found->second);
    };
    if (const auto meant = kind(textOf(form.errors.code.in(body))))
        return meant;
    return kind(std::to_string(status));
}

Error readError(const Form &form, int status, const Headers &headers, std::string_view received)
{
    Error error = openai_chat::readError(status, headers, received);
    std::string buffer;
    const std::string_view body = readable(received, buffer);
    constexpr std::size_t longestMessage = 2'000;
    const std::string message = textOf(form.errors.message.in(body));
    if (!message.empty() && message.size() <= longestMessage)
        error.message = withoutCredentials(message);
    if (const std::string code = textOf(form.errors.code.in(body)); !code.empty() && code.size() <= 100) {
        error.code = withoutCredentials(code);
        if (message.empty() && status < 300)
            error.message = "The provider said '" + error.code + "' instead of an answer.";
    }
    if (const auto kind = kindOf(form, status, body))
        error.kind = *kind;
    return error;
}

Result<Answer> decodeAnswer(const Form &form, std::string_view received)
{
    std::string buffer;
    const std::string_view body = readable(received, buffer);
    if (!body.starts_with('{') && !body.starts_with('['))
        return openai_chat::readError(200, {}, received);
    const Places &places = form.answer;
    const std::string_view text = places.text.in(body), calls = places.toolCalls.in(body);
    const bool isError = kindOf(form, 200, body).has_value();
    if (isError || (text.empty() && calls.empty())) {
        if (isError || !form.errors.message.in(body).empty())
            return readError(form, 200, {}, received);
        return Error{ErrorKind::UpstreamGarbled,
                     "The provider's answer has nothing where its description says that the text is."};
    }
    Answer answer;
    answer.id = textOf(places.id.in(body));
    answer.model = textOf(places.model.in(body));
    Counts counts;
    counts.read(places, body);
    answer.usage = counts.usage();
    Choice choice;
    if (const std::string thinking = textOf(places.thinking.in(body)); !thinking.empty())
        choice.parts.push_back({Thinking{thinking, {}}});
    if (std::string said = textOf(text); !said.empty() || calls.empty())
        choice.parts.push_back({Text{std::move(said), {}}});
    json::eachElement(calls, [&](std::string_view call) { choice.parts.push_back(openai_chat::decodeCall(call)); });
    const bool hasCalls = std::ranges::any_of(choice.parts, [](const Part &part) { return part.as<ToolCall>(); });
    choice.finish = hasCalls ? Finish::ToolCalls : finishOf(form, places.finish.in(body));
    answer.choices.push_back(std::move(choice));
    return answer;
}

std::vector<Event> eventsOf(const Answer &answer)
{
    using What = event::PartGrew::What;
    std::vector<Event> events;
    event::Started started;
    started.id = answer.id;
    started.model = answer.model;
    started.created = answer.created;
    events.emplace_back(std::move(started));
    for (const Choice &choice : answer.choices) {
        int index = 0;
        for (const Part &part : choice.parts) {
            const auto say = [&](Part empty, What what, const std::string &text) {
                events.emplace_back(event::PartStarted{0, index, std::move(empty)});
                if (!text.empty())
                    events.emplace_back(event::PartGrew{0, index, what, text});
                events.emplace_back(event::PartStopped{0, index++});
            };
            if (const auto *text = part.as<Text>())
                say({Text{}}, What::Text, text->text);
            else if (const auto *thinking = part.as<Thinking>())
                say({Thinking{}}, What::Thinking, thinking->text);
            else if (const auto *call = part.as<ToolCall>())
                say({ToolCall{call->id, call->name, {}, false}}, What::Arguments, call->arguments);
        }
        if (answer.usage)
            events.emplace_back(event::UsageSeen{*answer.usage});
        events.emplace_back(event::Finished{0, choice.finish, choice.stopSequence});
    }
    events.emplace_back(event::Ended());
    return events;
}

} // namespace tollgate::described
