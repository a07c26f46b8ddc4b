// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/TranslatedAnswer.h"

namespace tollgate {

/// An answer to clients of the provider's own dialect: handed on byte for byte, with the decoder beside it that notes
/// usage, finish and text.
class DecodedRelay : public TranslatedAnswer {
public:
    DecodedRelay(const Exchange &exchange, const Dialect &dialect)
        : TranslatedAnswer(exchange, dialect, dialect), m_dialect(dialect)
    {
    }

    Result<std::string> whole(std::string body) override;
    std::function<Rest()> wholeApart(std::string &) override { return {}; }

protected:
    /// True: the answer has ended with these.
    bool noteAll(const std::vector<chat::Event> &events);

private:
    const Dialect &m_dialect;
};

} // namespace tollgate
