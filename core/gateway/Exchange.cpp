// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Exchange.h"

#include "core/dialects/realtime/Observer.h"
#include "core/gateway/AnswerHeaders.h"
#include "core/gateway/Attempt.h"
#include "core/gateway/BackgroundAnswer.h"
#include "core/gateway/BackgroundPoll.h"
#include "core/gateway/Settlement.h"

namespace tollgate {
namespace {

/// How long a provider may take to end an answer whose last event has come.
constexpr std::chrono::seconds lingerAtMost{2};
/// Of a body on a disk.
constexpr std::size_t shownOfLarge = 64 * 1024;

std::chrono::milliseconds between(SteadyTime from, SteadyTime to)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(to - from);
}

} // namespace

Exchange::Exchange(World &world, Inbound received, std::unique_ptr<ClientStream> stream,
                   std::function<void(Exchange &)> gone)
    : world(world), inbound(std::move(received)), client(std::move(stream)), spoken(inbound.surface),
      m_gone(std::move(gone))
{
    settlement::begin(record, inbound);
    if (world.recent && world.recent->isKeeping(inbound.receivedAt)) {
        kept = world.recent->begin(inbound.id, inbound.headers,
                                   bytesOf(inbound).piece(0, inbound.large ? shownOfLarge : inbound.body.size()),
                                   inbound.receivedAt);
        if (kept) {
            kept->requestBytes = inbound.bodySize();
            kept->surface = inbound.surface;
            kept->operation = inbound.operation;
            kept->path = inbound.path;
        }
    }
    client->setWatcher(this);
}

Exchange::~Exchange()
{
    if (client)
        client->setWatcher(nullptr);
}

void Exchange::run(Step step)
{
    const std::span<const Stage> stages = pipeline(route                                    ? Walk::Passing
                                                       : rowOf(inbound.operation).isSession ? Walk::Session
                                                                                            : Walk::Call);
    while (step == Step::Next && m_nextStage < stages.size())
        step = stages[m_nextStage++].enter(*this);
    if (step == Step::Done && !m_settled)
        settle();
}

Step Exchange::refuse(Error error)
{
    // Codex tries a 402 six times before it shows it; a 429 with the code of a spent quota it shows at once.
    if (error.kind == ErrorKind::BudgetSpent && record.tool == "codex")
        error.upstreamStatus = 429;
    if (!m_error)
        m_error = std::move(error);
    return Step::Done;
}

void Exchange::complete(std::function<void()> release, int status)
{
    if (m_settled)
        return;
    m_release = std::move(release);
    m_completed = world.clock.steady();
    AttemptRecord &attempt = record.attempts.back();
    attempt.outcome = "ok";
    attempt.status = status;
    attempt.durationMs = msSinceEpoch(world.clock.now()) - msSinceEpoch(attempt.started);
    // A login's success says nothing of our own credential, and a session's length nothing of its provider's speed.
    if (!login && !rowOf(inbound.operation).isSession)
        world.health.succeeded(relay->candidate(), std::chrono::milliseconds(attempt.durationMs));
    if (background == Background::AtProvider && isMadeElsewhere()) {
        const auto self = shared_from_this();
        std::exchange(m_release, nullptr)(); // "queued"; what it costs is not known yet
        return pollProvider();
    }
    settle();
}

/// The provider goes on with it whoever listens: it has said which answer it is, and not what it used.
bool Exchange::isMadeElsewhere() const
{
    return relay && !relay->facts().id.empty() && !relay->facts().usage && relay->facts().finishReason.empty();
}

void Exchange::pollProvider()
{
    background = Background::Polled;
    client->setWatcher(nullptr);
    client = nobody();
    m_error.reset();
    record.notes.push_back("made in the background by the provider");
    relay = std::make_shared<BackgroundPoll>(*this, relay->candidate(), relay->facts());
    if (world.background.store)
        world.background.store->saveEntry(background::entryOf(*this, relay->facts().id), [](const Result<void> &saved) {
            if (!saved)
                log::warning("a background answer will not be asked for after a restart",
                             {{"why", saved.error().message}});
        });
}

void Exchange::resumeAtProvider(const std::string &answerId)
{
    background = Background::Polled;
    client->setWatcher(nullptr);
    openai_chat::AnswerFacts known;
    known.id = answerId;
    relay = std::make_shared<BackgroundPoll>(*this, candidates.front(), std::move(known));
    world.log.started({shared_from_this(), &record});
    emit world.feed.callStarted(record);
}

void Exchange::backgroundIsOver(std::optional<Error> error)
{
    if (m_settled)
        return;
    m_error = std::move(error);
    m_completed = world.clock.steady();
    settle();
}

void Exchange::stop(Error error)
{
    if (m_settled)
        return;
    const auto self = shared_from_this();
    refuse(std::move(error));
    settle();
}

void Exchange::noteAsked(const Candidate &candidate)
{
    record.usedModel = candidate.model;
    record.modelGroup = candidate.group;
    record.provider = candidate.deployment->provider;
    record.deploymentId = candidate.deployment->id.text();
    record.apiBase = candidate.deployment->baseUrl;
    m_asked = world.clock.steady();
    if (record.attempts.size() == 1)
        record.overheadUs = std::chrono::duration_cast<std::chrono::microseconds>(m_asked - inbound.receivedAt).count();
}

void Exchange::noteFirstToken()
{
    record.firstTokenMs = between(inbound.receivedAt, world.clock.steady()).count();
}

Headers Exchange::answerHeaders() const
{
    return m_finalHeaders.empty() ? tollgate::answerHeaders(*this) : m_finalHeaders;
}

void Exchange::clientLeft()
{
    const auto self = shared_from_this();
    if (!m_settled && relay && relay->outlivesClient()) {
        client->setWatcher(nullptr);
        client = nobody();
        record.notes.push_back("the client left before the answer");
    } else if (!m_settled) {
        stop({.kind = ErrorKind::ClientGone, .message = "The client left before the answer was complete."});
    } else {
        m_answered = true;
        leaveIfOver();
    }
}

void Exchange::clientDrained()
{
    if (relay)
        relay->clientDrained();
}

void Exchange::tick(SteadyTime now)
{
    const auto self = shared_from_this();
    if (relay && !m_settled)
        relay->tick(now);
    if (m_answered && now - m_completed > lingerAtMost) {
        relay.reset();
        leaveIfOver();
    }
}

void Exchange::goAway()
{
    if (m_settled || !rowOf(inbound.operation).isSession)
        return;
    const auto self = shared_from_this();
    if (relay)
        return relay->goAway();
    refuse({.kind = ErrorKind::ShuttingDown, .message = "The gateway is shutting down."});
    settle();
}

void Exchange::providerIsDone()
{
    leaveIfOver();
}

/// Exactly once, whatever happened: what was used, what it cost, who pays, the row.
void Exchange::settle()
{
    if (m_error && background == Background::AtProvider && isMadeElsewhere()) {
        answerError(*m_error); // whoever read along sees that it broke off, and may come back
        return pollProvider();
    }
    m_settled = true;
    retryTimer.reset();
    if (m_error && relay)
        relay->hangUp();
    if (record.attempts.empty() && key == nullptr) {
        // Nobody's request: there is no key whose ledger it could stand in. Log and metrics have it.
        settlement::end(*this, m_error, {}, UsageSource::None);
        emit world.feed.callEnded(record);
        return committed({});
    }
    settlement::countUsage(*this, m_error, [self = shared_from_this()](Usage usage, UsageSource source) {
        self->settleWith(usage, source);
    });
}

void Exchange::settleWith(Usage usage, UsageSource source)
{
    settlement::end(*this, m_error, usage, source);
    if (!client->hasBegun())
        m_finalHeaders = tollgate::answerHeaders(*this);
    const bool mustWait = world.settings.waitForLedger && !record.attempts.empty();
    emit world.feed.callEnded(record);
    if (!mustWait)
        committed({});
    world.log.settled(std::move(record), [self = shared_from_this(), mustWait](const Result<void> &outcome) {
        if (mustWait)
            self->committed(outcome);
    });
}

/// The row is in the ledger: the last byte may go.
void Exchange::committed(const Result<void> &outcome)
{
    m_answered = true;
    m_completed = world.clock.steady();
    if (m_error)
        answerError(*m_error);
    else if (!outcome)
        answerError({.kind = ErrorKind::LedgerUnavailable,
                     .message = "The answer was made, but it could not be recorded, so it is not handed out. "
                         + outcome.error().message});
    else if (m_release)
        m_release();
    m_release = nullptr;
    client->setWatcher(nullptr);
    if (background == Background::Polled && outcome && relay && world.background.store)
        world.background.store->removeEntry(BackgroundWork::kind, relay->facts().id, [](const Result<void> &) {});
    leaveIfOver();
}

void Exchange::answerError(const Error &error)
{
    if (error.kind == ErrorKind::ClientGone)
        return;
    if (socket) {
        if (const std::string message = client->errorMessage(error); !message.empty())
            socket->send(message, true);
        return socket->close(realtime::closeCodeFor(error.kind), realtime::closeReason(error.message));
    }
    if (refusal && !client->hasBegun()) {
        Headers headers = answerHeaders();
        headers.add("content-type", refusal->contentType.empty() ? "application/json" : refusal->contentType);
        noteSent(refusal->body);
        return client->answer(refusal->status, std::move(headers), std::move(refusal->body));
    }
    // Bytes of any kind: nothing of ours belongs among them.
    if (client->hasBegun() && (route || (relay && relay->isInsideFile())))
        return client->cut();
    const std::string last = relay && client->hasBegun() ? relay->broken(error) : std::string();
    if (last.empty())
        return client->fail(error, answerHeaders());
    client->write(last);
    client->cut();
}

void Exchange::leaveIfOver()
{
    if (!m_answered || (relay && !relay->isOver()))
        return;
    if (const auto gone = std::exchange(m_gone, nullptr)) {
        if (kept && world.bodies)
            world.bodies->ended(kept, m_error.has_value());
        gone(*this);
    }
}

} // namespace tollgate
