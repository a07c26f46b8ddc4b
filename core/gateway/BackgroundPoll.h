// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Attempt.h"
#include "core/gateway/ProviderQuestion.h"
#include "core/routing/HealthBoard.h"

#include <functional>
#include <vector>

namespace tollgate {

class Exchange;
struct BackgroundWork;

/// Asks a provider for a response that it makes in the background, again and again, more and more seldom, until it is
/// over: a call has to be in the books even if its client never asks again. In the place of the attempt that started
/// it; stands in `World::background`. Owned by the exchange.
class BackgroundPoll final : public Attempt, public std::enable_shared_from_this<BackgroundPoll> {
public:
    BackgroundPoll(Exchange &exchange, Candidate candidate, openai_chat::AnswerFacts facts);
    ~BackgroundPoll() override;

    const Candidate &candidate() const override { return m_candidate; }
    const openai_chat::AnswerFacts &facts() const override { return m_facts; }
    const std::string &seenText() const override { return m_nothing; }
    bool hasAnswerBegun() const override { return true; }
    bool isOver() const override { return m_isOver; }
    void hangUp() override;
    void clientDrained() override { }
    void tick(SteadyTime now) override;

    /// Whose call it was: nobody else may ask for it.
    bool belongsTo(std::string_view keyId) const;
    /// Asks once more now, before something is done that would take the answer away.
    void askNow(std::function<void()> then);
    /// What the provider has told a client of this response; ours then need not ask.
    void take(int status, std::string_view body);

private:
    void ask();
    void answered(const Result<ProviderQuestion::Answer> &answer);
    void end(std::optional<Error> error);

    Exchange &m_exchange;
    BackgroundWork &m_work; ///< outlives the exchange
    Candidate m_candidate;
    openai_chat::AnswerFacts m_facts;
    std::string m_id, m_nothing;
    std::unique_ptr<ProviderQuestion> m_question; ///< under way; mostly null
    bool m_isOver = false;
    SteadyTime m_begun{}, m_next{};
    std::chrono::milliseconds m_wait{1000};
    std::vector<std::function<void()>> m_then;
};

} // namespace tollgate
