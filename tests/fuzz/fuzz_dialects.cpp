// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Fitting.h"
#include "core/json/Scan.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever a client asks and a provider answers, between every two dialects: no crash, what is written is valid JSON
/// and can be read again, and a translated stream does not depend on how its bytes were sliced. The first byte chooses
/// what the rest is: a request, an answer, or a stream.

using namespace tollgate;

namespace {

[[noreturn]] void fail(const char *what, const std::string &text)
{
    std::fprintf(stderr, "%s: %s\n", what, text.c_str());
    std::abort();
}

void translateRequest(const Dialect &from, const Dialect &to, std::string_view body)
{
    Result<chat::Request> request = from.decodeRequest(body);
    if (!request)
        return;
    Notes notes;
    const DialectTarget target{
        .provider = "p", .model = "a \"model\"", .maxOutput = 17, .usualMaximum = 100, .includeUsage = true};
    if (!fit(*request, to, {.dropsRefused = true}, notes))
        return;
    const std::string out = to.encodeRequest(*request, target, notes);
    if (!json::members(out))
        fail("a request that is no JSON was written", out);
    if (const auto again = to.decodeRequest(out); !again)
        fail(again.error().message.c_str(), out);
}

void translateAnswer(const Dialect &from, const Dialect &to, std::string_view body)
{
    const Result<chat::Answer> answer = from.decodeAnswer(body);
    if (!answer)
        return;
    const std::string out = to.encodeAnswer(*answer, {.model = "m", .created = 1, .id = "i"});
    if (!json::members(out))
        fail("an answer that is no JSON was written", out);
    if (!to.decodeAnswer(out))
        fail("an answer was written that cannot be read", out);
}

std::string translatedStream(const Dialect &from, const Dialect &to, std::string_view bytes, std::size_t slice)
{
    const auto reader = from.streamReader();
    const auto decoder = from.streamDecoder();
    const auto encoder = to.streamEncoder({.model = "m", .created = 1, .id = "i"});
    std::string out;
    const auto take = [&](const std::vector<SseEvent> &events) {
        for (const SseEvent &event : events) {
            std::vector<chat::Event> said;
            const Result<void> read = decoder->decode(event, said);
            for (const chat::Event &each : said)
                encoder->encode(each, out);
            if (!read)
                return false;
        }
        return true;
    };
    while (!bytes.empty()) {
        const auto events = reader->feed(bytes.substr(0, slice));
        bytes.remove_prefix(std::min(slice, bytes.size()));
        if (!events)
            return {}; // what no event is: how much of it is seen depends on the slices
        if (!take(*events))
            return out;
    }
    if (take(reader->finish())) {
        std::vector<chat::Event> said;
        decoder->finish(said);
        for (const chat::Event &each : said)
            encoder->encode(each, out);
    }
    return out;
}

void translateStream(const Dialect &from, const Dialect &to, std::string_view bytes)
{
    const std::string whole = translatedStream(from, to, bytes, std::max<std::size_t>(bytes.size(), 1));
    if (const std::string sliced = translatedStream(from, to, bytes, 3);
        sliced != whole && !sliced.empty() && !whole.empty())
        fail("slices are translated differently", whole + "\n---\n" + sliced);
    const auto reader = to.streamReader();
    const auto events = reader->feed(whole);
    if (!events || !reader->rest().empty())
        fail("half an event was written", whole);
    for (const SseEvent &event : *events)
        if (!event.data.empty() && event.data != "[DONE]" && !json::members(event.data))
            fail("an event that is no JSON was written", event.raw);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const unsigned choice = data[0];
    const bool isJson = json::members(text).has_value();
    for (const Dialect &from : dialects())
        for (const Dialect &to : dialects()) {
            if (choice % 3 == 2 && !to.streamEncoder)
                continue; // only providers speak it
            if (choice % 3 == 0 && isJson)
                translateRequest(from, to, text);
            else if (choice % 3 == 1)
                translateAnswer(from, to, text);
            else if (choice % 3 == 2)
                translateStream(from, to, text);
        }
    return 0;
}
