// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/AnswerNotes.h"

namespace tollgate {

void AnswerNotes::noteUsage(const Usage &usage)
{
    if (!m_facts.usage)
        m_facts.usage = Usage();
    m_facts.usage->raiseTo(usage);
}

/// In the provider's words, as the ledger has it of answers that are handed on.
void AnswerNotes::noteFinish(chat::Finish finish)
{
    if (m_facts.finishReason.empty())
        m_facts.finishReason = m_from.nameOf(finish);
}

void AnswerNotes::note(const chat::Event &event)
{
    if (const auto *grew = std::get_if<chat::event::PartGrew>(&event)) {
        m_seen.addPlain(grew->text);
    } else if (const auto *part = std::get_if<chat::event::PartStarted>(&event)) {
        if (const auto *call = part->part.as<chat::ToolCall>())
            m_seen.addPlain(call->name);
    } else if (const auto *started = std::get_if<chat::event::Started>(&event)) {
        m_facts.id = started->id;
        m_facts.model = started->model;
        if (started->usage)
            noteUsage(*started->usage);
    } else if (const auto *seen = std::get_if<chat::event::UsageSeen>(&event)) {
        noteUsage(seen->usage);
    } else if (const auto *finished = std::get_if<chat::event::Finished>(&event)) {
        noteFinish(finished->finish);
    }
}

void AnswerNotes::note(const chat::Answer &answer)
{
    m_facts.id = answer.id;
    m_facts.model = answer.model;
    m_facts.serviceTier = answer.serviceTier;
    m_facts.usage = answer.usage;
    for (const chat::Choice &choice : answer.choices) {
        noteFinish(choice.finish);
        for (const chat::Part &part : choice.parts) {
            if (const auto *text = part.as<chat::Text>())
                m_seen.addPlain(text->text);
            else if (const auto *thinking = part.as<chat::Thinking>())
                m_seen.addPlain(thinking->text);
            else if (const auto *call = part.as<chat::ToolCall>())
                m_seen.addPlain(call->name + call->arguments);
        }
    }
}

} // namespace tollgate
