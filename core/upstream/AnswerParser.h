// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

#include <memory>
#include <string>
#include <string_view>

namespace tollgate {

/// Bytes of an HTTP/1.x connection in, one answer out (RFC 9112), by Boost.Beast's parser: chunks are undone, interim
/// answers (1xx) and trailers are passed over. What has been read lies in the public members until somebody takes it.
/// The result does not depend on how the bytes were sliced.
class AnswerParser {
public:
    enum class State : std::uint8_t {
        Waiting, ///< for more bytes
        Whole, ///< the answer is there to its last byte
        Garbled, ///< this is no HTTP answer, or its head is larger than 256 KiB
        Cut, ///< the connection ended too early
    };
    AnswerParser();
    ~AnswerParser();
    AnswerParser(AnswerParser &&) = delete;

    State feed(std::string_view bytes);
    State end(); ///< the other side has finished sending

    bool hasBegun() const; ///< something has come that is not a whole interim answer
    /// The connection may be used again: the answer is whole, nothing came behind it, and its sender agrees.
    bool isReusable() const;
    void startAgain(); ///< for the next answer of the connection; keeps memory

    int status = 0;
    bool isHeadComplete = false; ///< status and headers are the answer's, all of them
    Headers headers;
    std::string body; ///< what of it has come since it was last taken

private:
    class Reader;
    State state() const;
    State advance(std::string_view bytes);
    bool isHeadHere(std::string_view bytes);
    void nextMessage();

    std::unique_ptr<Reader> m_reader;
    std::string m_kept; ///< the beginning of what cannot be read yet
    std::size_t m_searched = 0; ///< so far there is no end of a head in it
    bool m_isGarbled = false, m_isCut = false, m_hasMore = false;
};

} // namespace tollgate
