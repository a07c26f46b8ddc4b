// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Rank.h"
#include "core/gateway/WholeAnswer.h"

namespace tollgate {

/// Ranks of one API for a client of another. Always whole.
class RankFlow final : public WholeAnswer {
public:
    RankFlow(const Exchange &exchange, const RankCodec &from, const RankCodec &to)
        : m_exchange(exchange), m_from(from), m_to(to)
    {
    }

    Result<std::string> whole(std::string body) override;

private:
    const Exchange &m_exchange;
    const RankCodec &m_from;
    const RankCodec &m_to;
};

} // namespace tollgate
