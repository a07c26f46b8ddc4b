// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/DecodedRelay.h"

namespace tollgate {

Result<std::string> DecodedRelay::whole(std::string body)
{
    TG_TRY(const chat::Answer answer, m_dialect.decodeAnswer(body));
    notes().note(answer);
    return body;
}

bool DecodedRelay::noteAll(const std::vector<chat::Event> &events)
{
    bool hasEnded = false;
    for (const chat::Event &event : events) {
        notes().note(event);
        hasEnded = hasEnded || std::holds_alternative<chat::event::Ended>(event);
    }
    return hasEnded;
}

} // namespace tollgate
