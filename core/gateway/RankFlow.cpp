// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RankFlow.h"

#include "core/gateway/Exchange.h"

namespace tollgate {

Result<std::string> RankFlow::whole(std::string body)
{
    TG_TRY(const chat::RankAnswer answer, m_from.decodeAnswer(body));
    m_facts.id = answer.id;
    m_facts.model = answer.model;
    m_facts.usage = answer.usage;
    m_facts.units = answer.units;
    EncodeOptions options;
    options.model = m_exchange.view.model;
    options.id = m_exchange.inbound.id.text();
    return m_to.encodeAnswer(answer, options);
}

} // namespace tollgate
