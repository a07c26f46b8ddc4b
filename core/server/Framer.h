// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/server/HttpFront.h"

#include <optional>
#include <string>
#include <string_view>

namespace tollgate {

/// One request as it stood on the wire, whole and valid.
struct FramedRequest {
    std::string method;
    std::string target;
    Headers headers;
    std::string body;
    bool keepAlive = true;
    bool isHttp10 = false;
};

/// Takes the bytes of a body as they come.
class BodySink {
public:
    virtual void take(std::string_view bytes) = 0;

protected:
    ~BodySink() = default;
};

/// Cuts a connection's bytes into requests, strictly (RFC 9112): what could be read in two ways is refused, never
/// guessed. Pure; the result does not depend on how the bytes were sliced.
class Framer {
public:
    enum class State {
        Idle, ///< not a byte of a request has come
        Head, ///< a request line or fields are under way
        Body,
        Whole, ///< take() it
        Broken, ///< error() says why; the connection is of no further use
    };

    explicit Framer(const FrontLimits &limits) : m_limits(limits) { }

    /// Takes bytes in and goes as far as they carry, at most to the end of one request.
    State feed(std::string_view bytes);
    State state() const { return m_state; }
    /// Hands the request over and goes on with what came after it.
    FramedRequest take();
    /// The client waits for `100 Continue` before it sends the body; true once.
    bool takeExpectation();
    const Error &error() const { return m_error; }
    std::size_t buffered() const { return m_rest.size() - m_at; }
    /// Of the request under way, once its head has come (Body, Whole, and Broken with BodyTooLarge).
    const FramedRequest &request() const { return m_request; }
    std::size_t bodyBytes() const { return m_bodyBytes; } ///< that have come
    /// As far as is known: of a chunked body what has come, and the chunk.
    std::size_t bodyExpected() const { return m_bodyBytes + m_toCome; }
    /// In place of the request's own body: `sink` gets what has come of it, and the rest as it comes, until take().
    void divert(BodySink &sink);

private:
    State advance();
    bool readHead();
    bool readFields(std::string_view block);
    bool decideBody();
    bool readLengthBody();
    bool readChunkedBody();
    std::optional<std::string_view> line(std::size_t most);
    void addToBody(std::string_view bytes);
    bool fail(ErrorKind kind, std::string message);
    bool fail(Error error);
    void compact();

    enum class Chunk { Size, Data, DataEnd, Trailer };

    const FrontLimits &m_limits;
    State m_state = State::Idle;
    Error m_error;
    std::string m_rest; ///< bytes that have not been used, from m_at on
    std::size_t m_at = 0;
    std::size_t m_scanned = 0; ///< of an unfinished head, from m_at on
    FramedRequest m_request;
    BodySink *m_sink = nullptr; ///< mostly
    std::size_t m_bodyBytes = 0;
    bool m_isChunked = false;
    bool m_expects = false;
    std::size_t m_toCome = 0; ///< of the body or of the chunk
    std::size_t m_trailerBytes = 0;
    Chunk m_chunk = Chunk::Size;
};

} // namespace tollgate
