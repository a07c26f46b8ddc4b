// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/AwsEventStream.h"
#include "core/dialects/Sse.h"

#include <optional>

namespace tollgate {

/// A provider's stream as events, whatever it is framed in: server-sent events, lines of JSON, AWS's frames. One object
/// an answer; the result does not depend on how the bytes were sliced.
class EventStream {
public:
    /// Before the first byte. `areLines`: of JSON, also where the content type does not say so.
    void begin(std::string_view contentType, bool areLines);

    struct Came {
        std::vector<SseEvent> events; ///< whole, and from before the damage
        Result<void> damage = {}; ///< nothing of the stream can be trusted from here on
    };
    Came feed(std::string_view bytes);
    /// The stream has ended: the last event, where only what separates it from the next was missing.
    std::vector<SseEvent> finish() { return reader().finish(); }
    /// After finish(): an event has begun and not ended. A terminal event without its blank line, as some servers send
    /// it, is whole.
    bool isCut() const;

private:
    EventReader &reader() { return m_lines ? static_cast<EventReader &>(*m_lines) : m_events; }
    std::string_view rest() const { return m_lines ? m_lines->rest() : m_events.rest(); }

    std::unique_ptr<Deframer> m_deframer; ///< mostly null
    SseReader m_events;
    std::optional<LineReader> m_lines; ///< in its place
};

} // namespace tollgate
