// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/VectorAnswer.h"

#include "core/gateway/Exchange.h"

namespace tollgate {

Result<std::string> VectorAnswer::whole(std::string body)
{
    if (!m_from || !m_to)
        return Error{.kind = ErrorKind::BadRequest, .message = "This provider makes no embeddings."};
    const bool areMany = m_from->makesOneACall && body.starts_with('[');
    TG_TRY(chat::EmbeddingAnswer answer, areMany ? decodeAnswers(*m_from, body) : m_from->decodeAnswer(body));
    m_facts.usage = answer.usage;
    m_facts.model = answer.model;
    if (m_from == m_to)
        return body;
    EncodeOptions options;
    options.model = m_exchange.view.model;
    options.asked = m_exchange.inbound.body;
    options.elapsed = [this] { return m_exchange.world.clock.steady() - m_exchange.inbound.receivedAt; };
    return m_to->encodeAnswer(answer, options);
}

} // namespace tollgate
