// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// A real HTTP/1.1 server on a free loopback port with threads of its own, so that tests use the shipped network code.
/// It plays what it is told and remembers exactly what it was sent.
///
///     FakeProvider provider;
///     provider.answer(FakeProvider::sse({"{...}", "[DONE]"}).slowly(20ms));
///     ... call provider.url("/v1/chat/completions") ...
///     QCOMPARE(provider.requests().size(), 1u);
class FakeProvider {
public:
    /// One answer and the manner in which it is given.
    struct Reply {
        int status = 200;
        Headers headers;
        std::string body;
        std::vector<std::string> pieces; ///< sent one by one after the body, `between` apart
        std::size_t rounds = 1; ///< all pieces, so many times over
        std::string last; ///< sent after them
        std::chrono::milliseconds after{0}; ///< silence before the first byte
        std::chrono::milliseconds between{0};
        bool isChunked = false; ///< else Content-Length
        bool isLengthHidden = false; ///< neither: the end of the connection ends the body
        std::optional<std::size_t> cutAfter; ///< so many bytes of head and body go out, then the connection is closed
        std::optional<std::string> raw; ///< exactly these bytes in place of an HTTP answer
        bool isSilent = false; ///< never answers, keeps the connection
        bool isClosing = false; ///< closes after having read the whole request, answers nothing
        bool closesAfter = false; ///< a whole answer, then the connection is closed without having said so

        Reply &slowly(std::chrono::milliseconds gap)
        {
            between = gap;
            return *this;
        }
        Reply &late(std::chrono::milliseconds silence)
        {
            after = silence;
            return *this;
        }
        /// Head and body in slices of that many bytes, each sent on its own.
        Reply &sliced(std::size_t bytes)
        {
            sliceBytes = bytes;
            return *this;
        }
        Reply &cut(std::size_t bytes)
        {
            cutAfter = bytes;
            return *this;
        }
        std::size_t sliceBytes = 0;
    };
    static Reply json(std::string body, int status = 200);
    /// Each text becomes `data: text` and a blank line; sent chunked.
    static Reply sse(const std::vector<std::string> &data);
    static Reply html(int status);
    static Reply error(int status, const std::string &message, const std::string &retryAfter = {});
    static Reply silent();
    static Reply closing();
    static Reply garbled(std::string bytes);

    /// One request, to the byte.
    struct Request {
        std::string bytes; ///< head and body as they came
        std::string method, path;
        Headers headers;
        std::string body;
        int connection = 0; ///< counted from 1
    };

    FakeProvider();
    ~FakeProvider(); ///< hangs up on everybody
    FakeProvider(const FakeProvider &) = delete;
    FakeProvider &operator=(const FakeProvider &) = delete;

    std::uint16_t port() const;
    std::string url(const std::string &path = "/v1/chat/completions") const;

    void answer(Reply reply); ///< for every request that nothing else is planned for
    void answerNext(Reply reply); ///< for one request, in the order of these calls
    void answerWith(std::function<Reply(const Request &)> reply); ///< called on a thread of the provider
    void closeIdleConnections(); ///< like a provider whose keep-alive time is over

    std::vector<Request> requests() const;
    int requestCount() const;
    int connectionCount() const; ///< accepted so far
    int openConnections() const;
    int hangUps() const; ///< connections that the other side closed while an answer was due or under way
    int answersUnderWay() const;
    std::size_t bytesSent() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tollgate
