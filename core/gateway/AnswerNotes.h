// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/SeenText.h"

namespace tollgate {

/// What the ledger wants to know of an answer that a dialect has read: usage, finish, who answered, what was said. No
/// I/O.
class AnswerNotes {
public:
    explicit AnswerNotes(const Dialect &from) : m_from(from) { }

    void note(const chat::Event &event);
    void note(const chat::Answer &answer);
    void noteUsage(const Usage &usage);

    const openai_chat::AnswerFacts &facts() const { return m_facts; }
    const SeenText &seen() const { return m_seen; }

private:
    void noteFinish(chat::Finish finish);

    const Dialect &m_from;
    openai_chat::AnswerFacts m_facts;
    SeenText m_seen;
};

} // namespace tollgate
