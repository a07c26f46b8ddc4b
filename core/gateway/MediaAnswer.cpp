// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/MediaAnswer.h"

#include "core/dialects/openai_media/Answer.h"
#include "core/dialects/openai_media/SoundLength.h"

namespace tollgate {

Result<AnswerFlow::Pass> MediaAnswer::take(const SseEvent &event, std::string &out, std::string &)
{
    m_sawContent = m_sawContent || !event.data.empty();
    if (event.data.starts_with('{')) {
        TG_TRY(openai_chat::AnswerFacts facts, media::readAnswer(event.data));
        if (facts.usage)
            m_facts.usage = facts.usage;
        m_facts.units.correctBy(facts.units);
        if (!facts.model.empty())
            m_facts.model = std::move(facts.model);
    }
    // Several images complete one after the other: only the connection's end says which was the last.
    if (!m_held.empty() || media::endsStream(event.data))
        m_held += event.raw;
    else
        out += event.raw;
    return Pass::More;
}

bool MediaAnswer::finish(std::string &, std::string &tail)
{
    tail = std::move(m_held);
    return !tail.empty();
}

Result<std::string> MediaAnswer::whole(std::string body)
{
    if (body.starts_with('{')) {
        TG_TRY(m_facts, media::readAnswer(body));
    } else if (m_operation == Operation::Speech) {
        // The one format without a head is PCM: 24,000 samples of two bytes a second.
        constexpr std::int64_t pcmBytesPerMillisecond = 48;
        m_facts.units.milliseconds
            = media::soundLength(body).value_or(static_cast<std::int64_t>(body.size()) / pcmBytesPerMillisecond);
    }
    return body;
}

} // namespace tollgate
