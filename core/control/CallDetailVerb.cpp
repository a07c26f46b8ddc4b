// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/RecentCalls.h"
#include "core/base/Worker.h"
#include "core/control/VerbFunctions.h"
#include "core/gateway/Translation.h"
#include "core/providers/Price.h"

#include <algorithm>
#include <map>
#include <QTimer>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

constexpr std::size_t textAtMost = 64 * 1024, shownBodyAtMost = 1024 * 1024, mostPieces = 2000;
constexpr std::chrono::seconds looksFor{90};

/// Text that JSON can carry: cut at a character's beginning.
js::string cut(std::string_view text, std::size_t most)
{
    if (text.size() > most) {
        while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
            --most;
        text = text.substr(0, most);
    }
    return js::string(text);
}

js::object part(std::string_view role, std::string_view kind, std::string_view text, std::string_view name = {})
{
    return {{"role", role}, {"kind", kind}, {"text", cut(text, textAtMost)}, {"name", name}, {"length", text.size()}};
}

std::string_view nameOf(chat::Role role)
{
    switch (role) {
    case chat::Role::System:
    case chat::Role::Developer:
        return "system";
    case chat::Role::User:
        return "user";
    case chat::Role::Assistant:
        return "assistant";
    case chat::Role::Tool:
        return "tool";
    }
    return "user";
}

std::string describe(const chat::Source &source, std::string_view what)
{
    if (source.kind == chat::Source::Kind::Url)
        return std::string(what) + " at " + source.data;
    return std::string(what) + (source.mediaType.empty() ? "" : ", " + source.mediaType) + ", "
        + std::to_string(source.data.size() / 1024) + " KiB";
}

/// A conversation in the words of chat, as a list that a person can read.
class Reader {
public:
    void add(std::string_view role, const chat::Part &one)
    {
        if (const auto *text = one.as<chat::Text>()) {
            m_parts.push_back(part(role, "text", text->text));
        } else if (const auto *thought = one.as<chat::Thinking>()) {
            m_parts.push_back(part(role, "thinking", thought->text));
        } else if (const auto *call = one.as<chat::ToolCall>()) {
            m_tools[call->id] = call->name;
            m_parts.push_back(part(role, "tool_call", call->arguments, call->name));
        } else if (const auto *result = one.as<chat::ToolResult>()) {
            std::string text;
            for (const chat::Part &inner : result->content)
                text += inner.as<chat::Text>() ? inner.as<chat::Text>()->text : std::string("[not text]");
            m_parts.push_back(
                part("tool", result->isError ? "tool_error" : "tool_result", text, m_tools[result->callId]));
        } else if (const auto *image = one.as<chat::Image>()) {
            m_parts.push_back(part(role, "attachment", describe(image->source, "Image")));
        } else if (const auto *document = one.as<chat::Document>()) {
            m_parts.push_back(part(role, "attachment", describe(document->source, "Document"), document->title));
        } else if (one.as<chat::Audio>()) {
            m_parts.push_back(part(role, "attachment", "Sound"));
        } else if (const auto *refusal = one.as<chat::Refusal>()) {
            m_parts.push_back(part(role, "refusal", refusal->text));
        } else if (const auto *opaque = one.as<chat::Opaque>()) {
            m_parts.push_back(part(role, "other", opaque->raw, opaque->type));
        }
    }
    js::array take() { return std::move(m_parts); }

private:
    js::array m_parts;
    std::map<std::string, std::string> m_tools; ///< names by call id
};

/// The parts of a streamed answer, as far as it has come.
std::vector<chat::Part> streamed(const Dialect &dialect, std::string_view answer)
{
    const auto reader = dialect.streamReader();
    const auto decoder = dialect.streamDecoder();
    std::vector<chat::Event> events;
    Result<std::vector<SseEvent>> read = reader->feed(answer);
    if (read) {
        std::ranges::move(reader->finish(), std::back_inserter(*read));
        for (const SseEvent &event : *read)
            if (!event.data.empty() && !decoder->decode(event, events))
                break;
    }
    std::map<std::pair<int, int>, chat::Part> parts;
    for (const chat::Event &event : events) {
        if (const auto *started = std::get_if<chat::event::PartStarted>(&event)) {
            parts[{started->choice, started->index}] = started->part;
        } else if (const auto *grew = std::get_if<chat::event::PartGrew>(&event)) {
            chat::Part &one = parts[{grew->choice, grew->index}];
            using What = chat::event::PartGrew::What;
            if (auto *text = std::get_if<chat::Text>(&one.value); text && grew->what == What::Text)
                text->text += grew->text;
            else if (auto *thought = std::get_if<chat::Thinking>(&one.value); thought && grew->what == What::Thinking)
                thought->text += grew->text;
            else if (auto *call = std::get_if<chat::ToolCall>(&one.value); call && grew->what == What::Arguments)
                call->arguments += grew->text;
            else if (auto *refusal = std::get_if<chat::Refusal>(&one.value); refusal && grew->what == What::Refusal)
                refusal->text += grew->text;
        }
    }
    std::vector<chat::Part> all;
    all.reserve(parts.size());
    for (auto &[place, one] : parts)
        all.push_back(std::move(one));
    return all;
}

bool looksStreamed(std::string_view answer)
{
    return answer.starts_with("data:") || answer.starts_with("event:") || answer.starts_with(":")
        || (answer.starts_with('{') && answer.find("}\n{") != std::string_view::npos); // lines of JSON
}

js::array conversation(const RecentCalls::Kept &kept)
{
    if (kept.operation != Operation::Chat)
        return {};
    const Dialect &dialect = translation::clientDialect(kept.surface);
    Reader reader;
    if (const Result<chat::Request> request = dialect.decodeRequest(kept.request))
        for (const chat::Message &message : request->messages)
            for (const chat::Part &one : message.parts)
                reader.add(nameOf(message.role), one);
    if (looksStreamed(kept.answer)) {
        for (const chat::Part &one : streamed(dialect, kept.answer))
            reader.add("assistant", one);
    } else if (const Result<chat::Answer> answer
               = kept.answer.empty() ? Result<chat::Answer>(Error()) : dialect.decodeAnswer(kept.answer)) {
        for (const chat::Choice &choice : answer->choices)
            for (const chat::Part &one : choice.parts)
                reader.add("assistant", one);
    }
    return reader.take();
}

/// What was kept, in the words of control. Pure; may take milliseconds for a body of megabytes.
js::object inWords(const RecentCalls::Kept &kept)
{
    js::array headers, pieces;
    for (const auto &[name, value] : kept.headers)
        headers.push_back({{"name", name}, {"value", value}});
    if (looksStreamed(kept.answer))
        for (std::size_t i = 0; i < kept.marks.size() && i < mostPieces; ++i) {
            const std::size_t from = kept.marks[i].at;
            const std::size_t to = i + 1 < kept.marks.size() ? kept.marks[i + 1].at : kept.answer.size();
            pieces.push_back(
                {{"ms", kept.marks[i].ms}, {"text", cut(std::string_view(kept.answer).substr(from, to - from), 4096)}});
        }
    return {{"kept", true},
            {"path", kept.path},
            {"masked", kept.maskedInRequest},
            {"conversation", conversation(kept)},
            {"request", cut(kept.request, shownBodyAtMost)},
            {"answer", looksStreamed(kept.answer) ? js::string() : cut(kept.answer, shownBodyAtMost)},
            {"request_bytes", kept.requestBytes},
            {"answer_bytes", kept.answerBytes},
            {"headers", std::move(headers)},
            {"stream", std::move(pieces)}};
}

/// The bill of a call, bucket by bucket. What the lines do not add up to (a price that has changed since, a tier by
/// the size of the prompt) is a line of its own.
js::array bill(const PriceBook &prices, const ModelTable &models, const CallRecord &record)
{
    std::optional<ModelPrice> price;
    for (const DeploymentPtr &deployment : models.all())
        if (deployment->id.text() == record.deploymentId && deployment->price)
            price = deployment->price;
    if (!price)
        if (const std::optional<ModelFacts> facts = prices.find(record.provider, record.usedModel))
            price = facts->price;
    js::array lines;
    if (!price)
        return lines;
    static constexpr std::pair<const char *, std::int64_t Usage::*> buckets[]
        = {{"input", &Usage::input},
           {"cache_read", &Usage::cacheRead},
           {"cache_write", &Usage::cacheWrite5m},
           {"cache_write_1h", &Usage::cacheWrite1h},
           {"input_audio", &Usage::inputAudio},
           {"input_image", &Usage::inputImage},
           {"output", &Usage::output},
           {"reasoning", &Usage::reasoning},
           {"output_audio", &Usage::outputAudio},
           {"output_image", &Usage::outputImage}};
    ModelPrice perTokens = *price;
    perTokens.perRequest.reset();
    Money sum;
    for (const auto &[name, bucket] : buckets) {
        const std::int64_t count = record.usage.*bucket;
        if (count == 0)
            continue;
        Usage only, million;
        only.*bucket = count;
        million.*bucket = 1'000'000;
        perTokens.above.clear(); // a prompt of one bucket says nothing about the size of the whole
        const Money cost = costOf(only, perTokens, record.serviceTier);
        sum += cost;
        lines.push_back({{"what", name},
                         {"count", count},
                         {"per_million", costOf(million, perTokens, record.serviceTier).decimal()},
                         {"usd", cost.decimal()}});
    }
    if (price->perRequest) {
        sum += *price->perRequest;
        lines.push_back(
            {{"what", "request"}, {"count", 1}, {"per_million", ""}, {"usd", price->perRequest->decimal()}});
    }
    const Money rest = record.cost + record.notional - sum; // one of the two
    const bool isByUnits = record.usage.isZero() && price->units.isAny(); // how many, the notes say
    if (rest > Money::fromNano(20) || rest < Money::fromNano(-20))
        lines.push_back(
            {{"what", isByUnits ? "units" : "adjustment"}, {"count", 0}, {"per_million", ""}, {"usd", rest.decimal()}});
    return lines;
}

void answerWith(LocalControl &control, js::object detail, const std::string &id, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    parts.log.calls({.callId = id, .most = 1},
                    [&parts, detail = std::move(detail),
                     reply = std::move(reply)](const Result<std::vector<CallRecord>> &rows) mutable {
                        if (rows && !rows->empty()) {
                            detail["bill"] = bill(parts.prices, *parts.models, rows->front());
                            detail["call"] = toJson(rows->front());
                        }
                        reply(js::value(std::move(detail)));
                    });
}

} // namespace

void keepCalls(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (!parts.recent)
        return reply(Error{.kind = ErrorKind::Conflict, .message = "No gateway runs whose calls could be kept."});
    parts.recent->keepUntil(parts.clock.steady() + looksFor);
    QTimer::singleShot(looksFor + std::chrono::seconds(1), &control,
                       [&parts] { parts.recent->forgetIfUnseen(parts.clock.steady()); });
    reply(js::value(js::object{{"seconds", looksFor.count()}}));
}

void callDetail(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    const std::string id = text(arguments, "id").value_or("");
    if (id.empty())
        return reply(missing("id"));
    const auto answer = std::make_shared<Control::Reply>(std::move(reply));
    findKept(
        control, id,
        [&control, &parts, id, answer](const std::shared_ptr<const RecentCalls::Kept> &kept, const std::string &wrong) {
            if (!kept)
                return answerWith(control, {{"kept", false}, {"why", wrong}}, id, std::move(*answer));
            if (!parts.worker)
                return answerWith(control, inWords(*kept), id, std::move(*answer));
            // A copy: the original grows on this thread.
            parts.worker->run<js::object>(
                &control, [copy = RecentCalls::Kept(*kept)] { return inWords(copy); },
                [&control, id, answer](js::object detail) {
                    answerWith(control, std::move(detail), id, std::move(*answer));
                });
        });
}

} // namespace tollgate::verb
