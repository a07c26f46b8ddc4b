// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// One piece of a stream: a server-sent event (https://html.spec.whatwg.org/multipage/server-sent-events.html, 9.2.6),
/// or what another framing has in its place.
struct SseEvent {
    std::string event; ///< the `event:` field, mostly empty
    std::string data; ///< the `data:` lines joined by LF
    std::string raw; ///< the bytes as they came, with the blank line: what a relay sends on
};

/// Cuts a byte stream into events; keeps the ragged end. The result does not depend on how the bytes were sliced.
class EventReader {
public:
    virtual ~EventReader() = default;
    /// Error: UpstreamGarbled when one event grows beyond the limit, or is none.
    virtual Result<std::vector<SseEvent>> feed(std::string_view bytes) = 0;
    /// Bytes of an event that has not ended: at the end of a stream they are a cut answer.
    virtual std::string_view rest() const = 0;
    /// The stream has ended: the last event, where only what separates it from the next was missing.
    virtual std::vector<SseEvent> finish() = 0;
};

/// Lines of JSON (application/x-ndjson): each line is an event's data. Blank lines are dropped.
class LineReader final : public EventReader {
public:
    explicit LineReader(std::size_t mostBytesALine = 16 * 1024 * 1024) : m_most(mostBytesALine) { }
    Result<std::vector<SseEvent>> feed(std::string_view bytes) override;
    std::string_view rest() const override { return m_rest; }
    std::vector<SseEvent> finish() override;

private:
    std::string m_rest;
    std::size_t m_most;
};

} // namespace tollgate
