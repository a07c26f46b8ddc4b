// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Embedding.h"
#include "core/gateway/AnswerFlow.h"

namespace tollgate {

/// Vectors of one dialect for a client of another; between two of the same they go on as they came, and only the usage
/// is read. Always whole.
class VectorAnswer final : public AnswerFlow {
public:
    /// Null: no vectors are made there.
    VectorAnswer(const Exchange &exchange, const EmbeddingCodec *from, const EmbeddingCodec *to)
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
    const EmbeddingCodec *m_from;
    const EmbeddingCodec *m_to;
    openai_chat::AnswerFacts m_facts;
    std::string m_nothing;
};

} // namespace tollgate
