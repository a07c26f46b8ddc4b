// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/BackgroundPoll.h"

#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/openai_responses/Relay.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderUrl.h"

#include <algorithm>

namespace tollgate {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 30s;
constexpr auto givesUpAfter = 24h;
constexpr std::size_t answerAtMost = 64 * 1024 * 1024;

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
    m_call.reset();
}

void BackgroundPoll::tick(SteadyTime now)
{
    if (!m_isOver && !m_call && !m_isResolving && now >= m_next)
        ask();
}

void BackgroundPoll::askNow(std::function<void()> then)
{
    m_then.push_back(std::move(then));
    if (!m_call && !m_isResolving)
        ask();
}

void BackgroundPoll::ask()
{
    const SecretRef &credential = m_candidate.deployment->credential;
    if (credential.isNone())
        return ask(std::string_view());
    m_isResolving = true;
    m_exchange.world.secrets.resolve(
        credential, [self = shared_from_this(), exchange = m_exchange.shared_from_this()](Result<Secret> secret) {
            self->m_isResolving = false;
            if (self->m_isOver)
                return;
            if (secret)
                self->ask(secret->reveal());
            else
                self->answered(secret.error());
        });
}

void BackgroundPoll::ask(std::string_view credential)
{
    const Deployment &deployment = *m_candidate.deployment;
    HttpCall call;
    call.method = "GET";
    call.url = providerObjectUrl(deployment, "/responses/" + m_id, {});
    call.headers.add("accept", "application/json");
    call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    for (const auto &[name, value] : deployment.headers)
        call.headers.set(name, value);
    call.body = std::make_shared<const std::string>();
    authenticate(call, deployment, credential, m_exchange.world.clock.now());
    call.connectWithin = deployment.patience.connect;
    call.firstByteWithin = std::min<std::chrono::milliseconds>(deployment.patience.firstByte, 60s);
    call.idleAtMost = std::min<std::chrono::milliseconds>(deployment.patience.idle, 60s);
    m_status = 0;
    m_body.clear();
    m_call = m_exchange.world.upstream.start(std::move(call),
                                             {.headed = [this](int status, const Headers &) { m_status = status; },
                                              .received =
                                                  [this](std::string_view bytes) {
                                                      if (m_body.size() + bytes.size() <= answerAtMost)
                                                          m_body.append(bytes);
                                                  },
                                              .finished =
                                                  [this](const Result<void> &outcome, CallPhase) {
                                                      const auto self = shared_from_this();
                                                      const auto exchange = m_exchange.shared_from_this();
                                                      answered(outcome);
                                                  }});
}

void BackgroundPoll::answered(const Result<void> &outcome)
{
    m_call.reset();
    m_wait = std::min(m_wait * 3 / 2, longestWait);
    m_next = m_exchange.world.clock.steady() + m_wait;
    if (outcome)
        take(m_status, m_body);
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
