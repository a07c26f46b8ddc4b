// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BackgroundPoll.h"

#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/openai_responses/Relay.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/ProviderUrl.h"

#include <algorithm>

namespace tollgate {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 30s;
constexpr auto givesUpAfter = 24h;

} // namespace

BackgroundPoll::BackgroundPoll(Exchange &exchange, Candidate candidate, openai_chat::AnswerFacts facts)
    : m_exchange(exchange), m_work(exchange.world.background), m_candidate(std::move(candidate)),
      m_facts(std::move(facts)), m_id(m_facts.id), m_begun(exchange.world.clock.steady())
{
    m_next = m_begun + m_wait;
    m_work.polls[m_id] = this;
}

BackgroundPoll::~BackgroundPoll()
{
    m_work.polls.erase(m_id);
}

bool BackgroundPoll::belongsTo(std::string_view keyId) const
{
    return m_exchange.record.keyId == keyId;
}

void BackgroundPoll::hangUp()
{
    m_isOver = true;
    m_question.reset();
}

void BackgroundPoll::tick(SteadyTime now)
{
    if (!m_isOver && !m_question && now >= m_next)
        ask();
}

void BackgroundPoll::askNow(std::function<void()> then)
{
    m_then.push_back(std::move(then));
    if (!m_question)
        ask();
}

void BackgroundPoll::ask()
{
    m_question = std::make_unique<ProviderQuestion>(
        m_exchange.world,
        ProviderQuestion::Parts{
            .deployment = m_candidate.deployment,
            .url = providerObjectUrl(*m_candidate.deployment, "/responses/" + m_id, {}),
            .done =
                [this](const Result<ProviderQuestion::Answer> &answer) {
                    const auto self = shared_from_this();
                    const auto exchange = m_exchange.shared_from_this();
                    answered(answer);
                },
        });
    m_question->ask();
}

void BackgroundPoll::answered(const Result<ProviderQuestion::Answer> &answer)
{
    m_question.reset();
    m_wait = std::min(m_wait * 3 / 2, longestWait);
    m_next = m_exchange.world.clock.steady() + m_wait;
    if (answer)
        take(answer->status, answer->body);
    if (!m_isOver && m_exchange.world.clock.steady() - m_begun > givesUpAfter)
        end(Error{.kind = ErrorKind::Timeout,
                  .message = "The provider has not ended this background answer within a day; nobody knows what it "
                             "cost."});
    for (const auto &then : std::exchange(m_then, {}))
        then();
}

void BackgroundPoll::take(int status, std::string_view body)
{
    if (m_isOver)
        return;
    if (status == 404 || status == 410)
        return end(Error{.kind = ErrorKind::UpstreamFailed,
                         .message = "The provider has this background answer no more; nobody knows what it cost.",
                         .upstreamStatus = status});
    Result<openai_chat::AnswerFacts> facts
        = status == 200 ? openai_responses::readAnswer(body) : Error{ErrorKind::UpstreamFailed, {}};
    const std::string state = facts ? openai_responses::statusOf(body) : std::string();
    if (!openai_responses::isOver(state))
        return; // later
    m_facts = *std::move(facts);
    if (state == "failed")
        return end(openai_chat::readError(200, {}, body));
    if (state == "cancelled")
        return end(Error{.kind = ErrorKind::ClientGone, .message = "The client has cancelled this background answer."});
    end({});
}

void BackgroundPoll::end(std::optional<Error> error)
{
    const auto self = shared_from_this();
    const auto exchange = m_exchange.shared_from_this();
    m_isOver = true;
    m_exchange.backgroundIsOver(std::move(error));
}

} // namespace tollgate
