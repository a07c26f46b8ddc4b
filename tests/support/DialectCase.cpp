// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DialectCase.h"

#include "core/dialects/Fitting.h"
#include "core/json/Scan.h"

namespace tollgate {
namespace {

Error unplayable(const GoldenCase &given, const std::string &why)
{
    return {.kind = ErrorKind::Config, .message = given.path + ": " + why};
}

struct Pair {
    const Dialect *from = nullptr;
    const Dialect *to = nullptr;
};

Result<Pair> pairOf(const GoldenCase &given)
{
    const Pair pair{findDialect(given.value("from")), findDialect(given.value("to"))};
    if (!pair.from || !pair.to)
        return unplayable(given, "`from` and `to` must name dialects");
    return pair;
}

std::string said(const Error &error)
{
    return std::string(nameOf(error.kind)) + (error.param.empty() ? "" : " (" + error.param + ")") + ": "
        + error.message;
}

/// A request of `from` as `to` gets it.
void translate(GoldenCase &played, const std::string &input, const std::string &output, const Dialect &from,
               const Dialect &to)
{
    const GoldenCase given = played;
    const GoldenCase::Section *request = given.find(input);
    if (!request)
        return;
    played.sections.push_back(*request);
    const auto refused = [&](const Error &error) { played.sections.push_back({"refused", said(error)}); };
    if (const auto members = json::members(request->text); !members)
        return refused(members.error());
    Result<chat::Request> read = from.decodeRequest(request->text);
    if (!read)
        return refused(read.error());
    Notes notes;
    DialectTarget target{.provider = std::string(given.value("provider")), .model = std::string(given.value("model"))};
    if (target.model.empty())
        target.model = read->model;
    if (const std::string maximum(given.value("maximum")); !maximum.empty())
        target.usualMaximum = std::stoll(maximum);
    target.includeUsage = true;
    if (target.provider == "openai")
        target.maximumMember = "max_completion_tokens";
    FitOptions options = fitOptionsOf(target.provider);
    options.dropsRefused = given.value("drops") == "yes";
    if (const Result<void> fits = fit(*read, to, options, notes); !fits)
        return refused(fits.error());
    const std::string body = to.encodeRequest(*read, target, notes);
    played.sections.push_back({output, body});
    if (const auto members = json::members(body); !members)
        played.sections.push_back({"is not JSON", members.error().message});
    std::string list;
    for (const std::string &note : notes.all())
        list += note + '\n';
    if (!list.empty())
        played.sections.push_back({"notes", list});
}

void keep(GoldenCase &played, const GoldenCase &given, std::initializer_list<std::string_view> inputs)
{
    played = given;
    std::erase_if(played.sections, [&](const GoldenCase::Section &section) {
        return std::find(inputs.begin(), inputs.end(), section.name) == inputs.end();
    });
}

/// The outputs in the order of the story.
void addNext(GoldenCase &played, const GoldenCase &given, const Pair &pair)
{
    if (!given.find("next"))
        return;
    GoldenCase next = given;
    translate(next, "next", "next becomes", *pair.to, *pair.from);
    for (std::size_t i = given.sections.size(); i < next.sections.size(); ++i)
        played.sections.push_back(next.sections[i]);
}

EncodeOptions optionsOf(const GoldenCase &given)
{
    const GoldenCase::Section *const asked = given.find("asked");
    return {.includeUsage = given.value("usage") != "no",
            .model = "model",
            .created = 1700000000,
            .id = "id-1",
            .asked = asked ? std::string_view(asked->text) : std::string_view()};
}

} // namespace

Result<GoldenCase> playTranslatedRequest(const GoldenCase &given, std::size_t)
{
    TG_TRY(const Pair pair, pairOf(given));
    GoldenCase played;
    keep(played, given, {"request"});
    const GoldenCase inputs = played;
    translate(played, "request", "becomes", *pair.from, *pair.to);
    played.sections.erase(played.sections.begin()); // it stands there again, in front of what became of it
    return played;
}

Result<GoldenCase> playTranslatedAnswer(const GoldenCase &given, std::size_t)
{
    TG_TRY(const Pair pair, pairOf(given));
    const GoldenCase::Section *answer = given.find("answer");
    if (!answer)
        return unplayable(given, "there is no `answer`");
    GoldenCase played;
    keep(played, given, {"asked", "answer"});
    const Result<chat::Answer> read = pair.from->decodeAnswer(answer->text);
    if (!read) {
        played.sections.push_back({"refused", said(read.error())});
        return played;
    }
    played.sections.push_back({"becomes", pair.to->encodeAnswer(*read, optionsOf(given))});
    if (const auto members = json::members(played.sections.back().text); !members)
        played.sections.push_back({"is not JSON", members.error().message});
    addNext(played, given, pair);
    return played;
}

Result<GoldenCase> playTranslatedStream(const GoldenCase &given, std::size_t slice)
{
    TG_TRY(const Pair pair, pairOf(given));
    const GoldenCase::Section *stream = given.find("stream");
    if (!stream)
        return unplayable(given, "there is no `stream`");
    GoldenCase played;
    keep(played, given, {"asked", "stream"});
    const auto reader = pair.from->streamReader();
    const auto decoder = pair.from->streamDecoder();
    const auto encoder = pair.to->streamEncoder(optionsOf(given));
    std::string out;
    std::optional<Error> broken;
    bool isComplete = false;
    std::vector<chat::Event> events;
    const auto write = [&] {
        for (const chat::Event &event : std::exchange(events, {})) {
            encoder->encode(event, out);
            isComplete = isComplete || std::holds_alternative<chat::event::Ended>(event);
        }
    };
    const auto take = [&](const std::vector<SseEvent> &list) {
        for (const SseEvent &event : list) {
            if (broken)
                return;
            if (Result<void> decoded = decoder->decode(event, events); !decoded)
                broken = decoded.error();
            write();
        }
    };
    inSlices(stream->text, slice, [&](std::string_view bytes) {
        Result<std::vector<SseEvent>> list = reader->feed(bytes);
        if (list)
            take(*list);
        else
            broken = list.error();
        return !broken;
    });
    take(reader->finish());
    if (!broken) {
        decoder->finish(events);
        write();
    }
    played.sections.push_back({"becomes", out});
    if (broken)
        played.sections.push_back({"broken", said(*broken)});
    else if (!isComplete)
        played.sections.push_back({"broken", "the stream ended before the answer was complete"});
    addNext(played, given, pair);
    return played;
}

} // namespace tollgate
