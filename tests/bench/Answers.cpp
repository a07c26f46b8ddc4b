// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Answers.h"

#include <cstdio>
#include <ctime>

namespace bench {

namespace {

constexpr std::string_view filler = "The quick brown fox jumps over the lazy dog while the gateway counts every token, "
                                    "and the dog does not mind at all.";

/// Only the ends of a big body are looked at: clients that load with 400 KB put `model` and `stream` first.
bool says(std::string_view body, std::string_view word)
{
    constexpr std::size_t ends = 1024;
    if (body.size() <= 2 * ends)
        return body.find(word) != std::string_view::npos;
    return body.substr(0, ends).find(word) != std::string_view::npos
        || body.substr(body.size() - ends).find(word) != std::string_view::npos;
}

std::string framed(const char *status, std::string_view body)
{
    std::string out = "HTTP/1.1 ";
    out.append(status).append("\r\nContent-Type: application/json\r\nContent-Length: ");
    out.append(std::to_string(body.size())).append("\r\n\r\n").append(body);
    return out;
}

std::string chunked(std::string_view bytes)
{
    char size[24];
    const int length = std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    std::string out(size, static_cast<std::size_t>(length));
    out.append(bytes).append("\r\n");
    return out;
}

std::string chatBody(std::uint64_t id)
{
    std::string out = R"({"id":"chatcmpl-)" + std::to_string(id);
    out.append(R"(","object":"chat.completion","created":1760000000,"model":"mock-1","choices":[{"index":0,"message":)"
               R"({"role":"assistant","content":")");
    out.append(filler).append(R"(","refusal":null},"logprobs":null,"finish_reason":"stop"}],)"
                              R"("usage":{"prompt_tokens":120,"completion_tokens":28,"total_tokens":148,)"
                              R"("prompt_tokens_details":{"cached_tokens":0}},"system_fingerprint":"fp_mock"})");
    return out;
}

std::string embeddingsBody()
{
    std::string out = R"({"object":"list","model":"mock-embed","data":[{"object":"embedding","index":0,"embedding":[)";
    for (int i = 0; i < 256; ++i)
        out.append(i == 0 ? "" : ",").append("0.0").append(std::to_string(100 + i));
    return out.append(R"(]}],"usage":{"prompt_tokens":8,"total_tokens":8}})");
}

std::string event(std::uint64_t id, std::string_view rest)
{
    std::string out = R"(data: {"id":"chatcmpl-)" + std::to_string(id);
    out.append(R"(","object":"chat.completion.chunk","created":1760000000,"model":"mock-1",)")
        .append(rest)
        .append("}\n\n");
    return out;
}

} // namespace

Wanted wantedBy(std::string_view head, std::string_view body)
{
    Wanted wanted;
    const std::string_view line = head.substr(0, head.find("\r\n"));
    if (line.find("/chat/completions") != std::string_view::npos) {
        wanted.kind = says(body, "\"stream\":true") || says(body, "\"stream\": true") ? Wanted::Kind::Stream
                                                                                      : Wanted::Kind::Chat;
        if (says(body, "mock-error"))
            wanted.kind = Wanted::Kind::Error;
        else if (says(body, "mock-limit"))
            wanted.kind = Wanted::Kind::Limit;
        wanted.paced = !says(body, "mock-fast");
        wanted.usage = says(body, "include_usage");
        wanted.delayMs = says(body, "mock-delay") ? 100 : 0;
    } else if (line.find("/embeddings") != std::string_view::npos) {
        wanted.kind = Wanted::Kind::Embeddings;
    } else if (line.find("/models") != std::string_view::npos) {
        wanted.kind = Wanted::Kind::Models;
    }
    return wanted;
}

std::string wholeAnswer(const Wanted &wanted, std::uint64_t id)
{
    switch (wanted.kind) {
    case Wanted::Kind::Chat:
        return framed("200 OK", chatBody(id));
    case Wanted::Kind::Embeddings:
        return framed("200 OK", embeddingsBody());
    case Wanted::Kind::Models:
        return framed("200 OK", R"({"object":"list","data":[{"id":"mock-1","object":"model"}]})");
    case Wanted::Kind::Error:
        return framed("500 Internal Server Error", R"({"error":{"message":"mock failure"}})");
    case Wanted::Kind::Limit:
        return framed("429 Too Many Requests", R"({"error":{"message":"mock limit"}})");
    case Wanted::Kind::Stream:
    case Wanted::Kind::Unknown:
        break;
    }
    return framed("404 Not Found", R"({"error":{"message":"no such path"}})");
}

std::string streamHead()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\nTransfer-Encoding: "
           "chunked\r\n\r\n";
}

std::string streamDelta(std::uint64_t id, int index)
{
    std::string choice = R"("choices":[{"index":0,"delta":{)";
    choice.append(index == 0 ? R"("role":"assistant",)" : "")
        .append(R"("content":"t)")
        .append(std::to_string(monotonicNow()));
    return chunked(event(id, choice.append(R"( "},"finish_reason":null}])")));
}

std::string streamEnd(std::uint64_t id, bool usage)
{
    std::string out = chunked(event(id, R"("choices":[{"index":0,"delta":{},"finish_reason":"stop"}])"));
    if (usage)
        out += chunked(
            event(id, R"("choices":[],"usage":{"prompt_tokens":120,"completion_tokens":64,"total_tokens":184})"));
    return out + chunked("data: [DONE]\n\n") + "0\r\n\r\n";
}

std::uint64_t monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<std::uint64_t>(now.tv_nsec);
}

} // namespace bench
