// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Embedding.h"
#include "core/gateway/WholeAnswer.h"

namespace tollgate {

/// Vectors of one dialect for a client of another; between two of the same they go on as they came, and only the usage
/// is read. Always whole.
class VectorAnswer final : public WholeAnswer {
public:
    /// Null: no vectors are made there.
    VectorAnswer(const Exchange &exchange, const EmbeddingCodec *from, const EmbeddingCodec *to)
        : m_exchange(exchange), m_from(from), m_to(to)
    {
    }

    Result<std::string> whole(std::string body) override;

private:
    const Exchange &m_exchange;
    const EmbeddingCodec *m_from;
    const EmbeddingCodec *m_to;
};

} // namespace tollgate
