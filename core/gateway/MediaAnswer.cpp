// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/MediaAnswer.h"

#include "core/dialects/openai_media/Answer.h"

namespace tollgate {
namespace {

/// The one format without a head is PCM: 24,000 samples of two bytes a second.
std::int64_t lengthOfPcm(std::size_t bytes)
{
    constexpr std::int64_t bytesPerMillisecond = 48;
    return static_cast<std::int64_t>(bytes) / bytesPerMillisecond;
}

} // namespace

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
        m_facts.units.milliseconds = media::soundLength(std::string_view(body)).value_or(lengthOfPcm(body.size()));
    }
    return body;
}

void MediaAnswer::watch(std::string_view bytes)
{
    if (!std::exchange(m_sawContent, true)) {
        if (bytes.starts_with('{'))
            m_outline.emplace();
        else if (m_operation == Operation::Speech)
            m_sound.emplace();
    }
    if (m_outline)
        m_outline->feed(bytes);
    if (m_sound)
        m_sound->feed(bytes);
}

/// What it used; an error can no longer be told in place of it.
void MediaAnswer::watched()
{
    if (m_outline)
        if (Result<openai_chat::AnswerFacts> facts = media::readAnswer(m_outline->text()))
            m_facts = *std::move(facts);
    if (m_sound)
        m_facts.units.milliseconds = m_sound->length().value_or(lengthOfPcm(m_sound->size()));
}

} // namespace tollgate
