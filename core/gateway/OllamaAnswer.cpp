// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/OllamaAnswer.h"

namespace tollgate {

Result<AnswerFlow::Pass> RelayedOllama::take(const SseEvent &line, std::string &out, std::string &tail)
{
    std::vector<chat::Event> events;
    TG_CHECK(decoder().decode(line, events));
    bool hasEnded = false;
    for (const chat::Event &event : events) {
        note(event);
        hasEnded = hasEnded || std::holds_alternative<chat::event::Ended>(event);
    }
    (hasEnded ? tail : out) += line.raw;
    return hasEnded ? Pass::Terminal : Pass::More;
}

Result<std::string> RelayedOllama::whole(std::string body)
{
    TG_TRY(const chat::Answer answer, m_ollama.decodeAnswer(body));
    note(answer);
    return body;
}

} // namespace tollgate
