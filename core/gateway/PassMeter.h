// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/dialects/EventStream.h"
#include "core/gateway/AnswerNotes.h"
#include "core/json/Outline.h"

#include <memory>
#include <optional>

namespace tollgate {

struct MeteredPath;

/// Reads an answer that is passed through beside its bytes, for the ledger: what cannot be read is no error, it is only
/// not known. One object an answer; no I/O.
class PassMeter {
public:
    /// `metered` null: it reads nothing.
    explicit PassMeter(const MeteredPath *metered);

    void begin(const Headers &headers);
    void feed(std::string_view bytes);
    void end(); ///< the answer has ended

    const openai_chat::AnswerFacts &facts() const { return m_whole ? *m_whole : m_notes ? m_notes->facts() : m_none; }
    const std::string &seenText() const { return m_notes ? m_notes->seen().text() : m_noText; }
    bool sawContent() const { return m_notes && m_notes->seen().isAny(); }
    bool hasEnded() const { return m_hasEnded; } ///< its terminal event has come

private:
    void take(const std::vector<SseEvent> &events);
    void take(const SseEvent &event);
    void note(const std::vector<chat::Event> &events);
    void readWhole();

    const MeteredPath *m_metered;
    const Dialect *m_dialect;
    std::optional<AnswerNotes> m_notes;
    std::optional<openai_chat::AnswerFacts> m_whole; ///< of what has no events
    std::unique_ptr<StreamDecoder> m_decoder;
    std::optional<EventStream> m_events; ///< nothing: the answer is one document
    std::optional<Usage> m_counted; ///< as a header says
    std::string m_body; ///< a document of a dialect
    std::optional<json::Outline> m_outline; ///< any other
    bool m_isLost = false; ///< nothing more can be read
    bool m_hasEnded = false;
    openai_chat::AnswerFacts m_none;
    std::string m_noText;
};

} // namespace tollgate
