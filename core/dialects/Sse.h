// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/EventReader.h"

namespace tollgate {

/// Server-sent events. CRLF, CR and LF; `data:` with and without a blank; comments and unknown fields; a leading
/// byte-order mark (which is dropped). Events that hold only comments come out with empty data, so that a relay can
/// pass heartbeats; blank lines alone are dropped. An event whose blank line is a CR ends with the next byte, since an
/// LF may belong to it.
class SseReader final : public EventReader {
public:
    explicit SseReader(std::size_t mostBytesAnEvent = 16 * 1024 * 1024) : m_most(mostBytesAnEvent) { }
    Result<std::vector<SseEvent>> feed(std::string_view bytes) override;
    std::string_view rest() const override { return m_rest; }
    /// The stream has ended: the last event, where only the byte that would tell CR from CRLF was missing.
    std::vector<SseEvent> finish() override;

private:
    std::size_t take(std::string_view bytes, bool atEnd, std::vector<SseEvent> &events);

    std::string m_rest;
    std::size_t m_line = 0; ///< where the line begins that has not ended
    std::size_t m_scanned = 0; ///< as far as no end of it was found
    std::size_t m_most;
    bool m_atStart = true;
};

} // namespace tollgate
