// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/AnswerFlow.h"

namespace tollgate {

/// What is never a stream, and has no text that could be counted: vectors, ranks.
class WholeAnswer : public AnswerFlow {
public:
    Result<Pass> take(const SseEvent &, std::string &, std::string &) override
    {
        return Error{.kind = ErrorKind::UpstreamGarbled,
                     .message = "The provider answered with a stream where there is none."};
    }
    bool finish(std::string &, std::string &) override { return false; }
    std::string endAtMaximum() override { return {}; }

    const openai_chat::AnswerFacts &facts() const override { return m_facts; }
    const std::string &seenText() const override { return m_nothing; }
    std::int64_t seenBytes() const override { return 0; }
    bool sawContent() const override { return false; }

protected:
    openai_chat::AnswerFacts m_facts;

private:
    const std::string m_nothing;
};

} // namespace tollgate
