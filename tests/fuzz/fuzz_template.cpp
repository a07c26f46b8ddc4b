// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/template/Codec.h"
#include "core/json/Scan.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever a provider's description says and the provider answers: no crash, what is sent is valid JSON, and a stream
/// does not depend on how its bytes were sliced. A line feed parts the description from the answer; where the first
/// line is no description, a usual one reads all of it.

using namespace tollgate;

namespace {

constexpr std::string_view usual = R"({"request":{"p":"{{prompt}}","m":"{{messages}}","n":{"t":"{{temperature}}"}},
"answer":{"text":["/a","/0/a"],"finish":"/f","input_tokens":"/u/i","output_tokens":"/u/o"},
"errors":{"message":"/e/m","code":"/e/c","kinds":{"slow":"rate_limit"}},
"stream":{"text":["/t",""],"thinking":"/h","finish":"/f","end":"[DONE]","output_tokens":"/o"}})";

[[noreturn]] void fail(const char *what, const std::string &text)
{
    std::fprintf(stderr, "%s: %s\n", what, text.c_str());
    std::abort();
}

void ask(const described::Form &form, std::string_view text)
{
    chat::Request request;
    request.temperature = "0.5";
    request.messages.push_back({chat::Role::System, {{chat::Text{"Be brief.", {}}}}, {}, {}});
    request.messages.push_back({chat::Role::User, {{chat::Text{std::string(text), {}}}}, {}, {}});
    DialectTarget target{.provider = "p", .model = "a \"model\""};
    target.form = &form;
    Notes notes;
    if (json::members("{\"v\":" + json::quoted(text) + '}')) // what a client says is valid
        if (const std::string body = described::encodeRequest(request, target, notes); !json::members(body))
            fail("a request that is no JSON was written", body);
}

std::string said(const described::Form &form, std::string_view bytes, std::size_t slice)
{
    const auto decoder = described::streamDecoder(form);
    const auto reader = serverSentEvents();
    std::string text;
    const auto take = [&](const std::vector<SseEvent> &events) {
        for (const SseEvent &event : events) {
            std::vector<chat::Event> out;
            const Result<void> read = decoder->decode(event, out);
            for (const chat::Event &each : out)
                if (const auto *grew = std::get_if<chat::event::PartGrew>(&each))
                    text += grew->text;
            if (!read)
                return false;
        }
        return true;
    };
    while (!bytes.empty()) {
        const auto events = reader->feed(bytes.substr(0, slice));
        bytes.remove_prefix(std::min(slice, bytes.size()));
        if (!events || !take(*events))
            return text;
    }
    take(reader->finish());
    std::vector<chat::Event> out;
    decoder->finish(out);
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const described::Form plain = *described::Form::read(usual);
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const Result<described::Form> own = described::Form::read(text.substr(0, end));
    const described::Form &form = own ? *own : plain;
    const std::string_view answer = own ? text.substr(std::min(end + 1, text.size())) : text;

    ask(form, answer);
    if (const auto read = described::decodeAnswer(form, answer))
        (void)described::eventsOf(*read);
    (void)described::readError(form, 400, {}, answer);
    if (form.stream && said(form, answer, size + 1) != said(form, answer, 3))
        fail("slices are read differently", std::string(answer));
    return 0;
}
