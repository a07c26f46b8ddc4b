// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/OllamaAnswer.h"

namespace tollgate {

Result<AnswerFlow::Pass> RelayedOllama::take(const SseEvent &line, std::string &out, std::string &tail)
{
    std::vector<chat::Event> events;
    TG_CHECK(decoder().decode(line, events));
    const bool hasEnded = noteAll(events);
    (hasEnded ? tail : out) += line.raw;
    return hasEnded ? Pass::Terminal : Pass::More;
}

} // namespace tollgate
