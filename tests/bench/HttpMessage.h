// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bench {

/// Reads HTTP/1.1 messages, requests or answers, from a connection that both sides know to be well behaved: lengths or
/// chunks, no trailers, no line folding. Decoded body bytes pile up in `body`, so that a stream can be read while it
/// flows.
class HttpMessage {
public:
    /// Takes what came from the socket. Bytes behind the end of this message wait for next().
    void feed(std::string_view bytes);
    /// Forgets the finished message and starts on what was left over.
    void next();

    bool headDone() const { return m_headDone; }
    bool done() const { return m_done; }
    bool broken() const { return m_broken; }
    std::string_view head() const { return std::string_view(m_head); }
    /// The value of a header in the head; empty where there is none. `name` in lower case.
    std::string_view header(std::string_view name) const;
    int status() const; ///< of an answer

    std::string body;

private:
    void advance();
    bool readHead();
    bool readSized();
    bool readChunk();

    std::string m_waiting; ///< not yet understood
    std::size_t m_position = 0; ///< what of m_waiting is used up
    std::string m_head;
    std::size_t m_left = 0; ///< of a sized body or of the current chunk
    bool m_headDone = false;
    bool m_chunked = false;
    bool m_inChunk = false;
    bool m_done = false;
    bool m_broken = false;
};

} // namespace bench
