// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// One server-sent event (https://html.spec.whatwg.org/multipage/server-sent-events.html, 9.2.6).
struct SseEvent {
    std::string event; ///< the `event:` field, mostly empty
    std::string data; ///< the `data:` lines joined by LF
    std::string raw; ///< the bytes as they came, with the blank line: what a relay sends on
};

/// Cuts a byte stream into events; keeps the ragged end. The result does not depend on how the bytes were sliced.
/// CRLF, CR and LF; `data:` with and without a blank; comments and unknown fields; a leading byte-order mark (which is
/// dropped). Events that hold only comments come out with empty data, so that a relay can pass heartbeats; blank lines
/// alone are dropped. An event whose blank line is a CR ends with the next byte, since an LF may belong to it.
class SseReader {
public:
    explicit SseReader(std::size_t mostBytesAnEvent = 16 * 1024 * 1024) : m_most(mostBytesAnEvent) { }
    /// Error: UpstreamGarbled when one event grows beyond the limit.
    Result<std::vector<SseEvent>> feed(std::string_view bytes);
    /// Bytes of an event that has not ended: at the end of a stream they are a cut answer.
    std::string_view rest() const { return m_rest; }
    /// The stream has ended: the last event, where only the byte that would tell CR from CRLF was missing.
    std::vector<SseEvent> finish();

private:
    std::size_t take(std::string_view bytes, bool atEnd, std::vector<SseEvent> &events);

    std::string m_rest;
    std::size_t m_line = 0; ///< where the line begins that has not ended
    std::size_t m_scanned = 0; ///< as far as no end of it was found
    std::size_t m_most;
    bool m_atStart = true;
};

} // namespace tollgate
