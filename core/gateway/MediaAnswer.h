// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_media/SoundLength.h"
#include "core/gateway/AnswerFlow.h"
#include "core/json/Outline.h"

namespace tollgate {

/// Images, sound, ranks and verdicts: handed on byte for byte, whatever they are; where an answer is JSON, its usage is
/// read, and speech says how long it is. What goes on as it comes is not held for that. Of a stream, the event that
/// completes it is held until the row is committed.
class MediaAnswer final : public AnswerFlow {
public:
    explicit MediaAnswer(Operation operation) : m_operation(operation) { }
    Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) override;
    bool finish(std::string &out, std::string &tail) override;
    std::string endAtMaximum() override { return {}; }
    Result<std::string> whole(std::string body) override;
    bool goesOnAsItComes() const override { return true; }
    void watch(std::string_view bytes) override;
    void watched() override;

    const openai_chat::AnswerFacts &facts() const override { return m_facts; }
    const std::string &seenText() const override { return m_nothing; }
    std::int64_t seenBytes() const override { return 0; }
    bool sawContent() const override { return m_sawContent; }

private:
    const Operation m_operation;
    openai_chat::AnswerFacts m_facts;
    std::string m_held, m_nothing;
    bool m_sawContent = false;
    std::optional<json::Outline> m_outline; ///< of JSON that goes by
    std::optional<media::PassingSound> m_sound; ///< of speech that does
};

} // namespace tollgate
