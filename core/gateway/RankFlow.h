// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Rank.h"
#include "core/gateway/AnswerFlow.h"

namespace tollgate {

/// Ranks of one API for a client of another. Always whole.
class RankFlow final : public AnswerFlow {
public:
    RankFlow(const Exchange &exchange, const RankCodec &from, const RankCodec &to)
        : m_exchange(exchange), m_from(from), m_to(to)
    {
    }

    Result<Pass> take(const SseEvent &, std::string &, std::string &) override;
    bool finish(std::string &, std::string &) override { return false; }
    std::string endAtMaximum() override { return {}; }
    Result<std::string> whole(std::string body) override;

    const openai_chat::AnswerFacts &facts() const override { return m_facts; }
    const std::string &seenText() const override { return m_nothing; }
    std::int64_t seenBytes() const override { return 0; }
    bool sawContent() const override { return false; }

private:
    const Exchange &m_exchange;
    const RankCodec &m_from;
    const RankCodec &m_to;
    openai_chat::AnswerFacts m_facts;
    std::string m_nothing;
};

} // namespace tollgate
