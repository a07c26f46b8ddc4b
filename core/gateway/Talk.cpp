// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Talk.h"

#include "core/gateway/SocketAddress.h"

namespace tollgate {
namespace {

/// Codes that end a session as it should end: RFC 6455, 7.4.1.
bool isGood(std::uint16_t code)
{
    return code == realtime::Normal || code == realtime::GoingAway || code == realtime::NoCode;
}

/// What may be said to the other side; some codes exist for a side's own use only.
std::uint16_t sendable(std::uint16_t code)
{
    const bool isSendable
        = (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1011) || (code >= 3000 && code <= 4999);
    return isSendable ? code : std::uint16_t(realtime::Normal);
}

} // namespace

void Talk::Side::messageCame(std::string_view text, bool isText)
{
    const auto exchange = talk.m_exchange.shared_from_this(); // goes last
    const auto self = talk.shared_from_this();
    (talk.*message)(text, isText);
}

void Talk::Side::socketDrained()
{
    isFull = false;
    talk.updateHolds();
}

void Talk::Side::socketClosed(std::uint16_t code, const std::string &reason)
{
    const auto exchange = talk.m_exchange.shared_from_this(); // goes last
    const auto self = talk.shared_from_this();
    (talk.*closed)(code, reason);
}

Talk::Talk(Exchange &exchange, Candidate candidate, Failed failed)
    : m_exchange(exchange), m_health(exchange.world.health), m_candidate(std::move(candidate)),
      m_failed(std::move(failed)), m_turns(exchange, m_candidate),
      m_observer(realtime::observerOf(exchange.inbound.surface)),
      m_client(*this, &Talk::fromClient, &Talk::clientClosed),
      m_other(*this, &Talk::fromProvider, &Talk::providerClosed)
{
    m_health.started(m_candidate.deployment->id);
}

/// The exchange may have gone by now.
Talk::~Talk()
{
    m_health.ended(m_candidate.deployment->id);
}

void Talk::start(std::string_view credential)
{
    World &world = m_exchange.world;
    const auto cannot = [this](Error error) {
        const auto self = shared_from_this();
        m_failed(std::move(error), CallPhase::Connecting);
    };
    if (Result<void> covered = m_turns.reserve(); !covered)
        return cannot(std::move(covered).error());
    if (!world.dialer)
        return cannot({.kind = ErrorKind::Unavailable, .message = "This gateway opens no WebSockets to providers."});
    SocketCall call = talk::callOf(m_exchange.inbound, m_candidate, credential, world.clock.now());
    call.limits = world.settings.sockets;
    m_dialing = world.dialer->open(std::move(call), [this](Result<std::unique_ptr<MessageSocket>> socket) {
        const auto exchange = m_exchange.shared_from_this(); // goes last
        const auto self = shared_from_this();
        opened(std::move(socket));
    });
}

void Talk::opened(Result<std::unique_ptr<MessageSocket>> socket)
{
    if (!socket)
        return m_failed(std::move(socket).error(), CallPhase::Connecting);
    m_provider = *std::move(socket);
    AttemptRecord &attempt = m_exchange.record.attempts.back();
    attempt.status = 101;
    World &world = m_exchange.world;
    world.health.succeeded(m_candidate,
                           std::chrono::milliseconds(msSinceEpoch(world.clock.now()) - msSinceEpoch(attempt.started)));
    if (m_exchange.socket) // it has said its first message already
        return begin();
    Result<Upgrade> upgrade = talk::upgradeOf(m_exchange.inbound);
    if (!upgrade)
        return fail(std::move(upgrade).error());
    upgrade->limits = world.settings.sockets;
    m_exchange.client->upgrade(
        *std::move(upgrade),
        [weak = weak_from_this(), exchange = m_exchange.shared_from_this()](std::unique_ptr<MessageSocket> socket) {
            const auto self = weak.lock();
            if (!self || self->m_isOver)
                return;
            if (!socket)
                return exchange->clientLeft();
            exchange->socket = std::move(socket);
            self->begin();
        });
}

void Talk::begin()
{
    MessageSocket &client = *m_exchange.socket;
    client.setWatcher(&m_client);
    m_provider->setWatcher(&m_other);
    if (std::string first = std::exchange(m_exchange.firstMessage, {}); !first.empty())
        m_provider->send(realtime::setupFor(first, m_candidate.model), true);
    if (const SessionSecretPtr &secret = m_exchange.secret; secret && !secret->setup.empty())
        m_provider->send(secret->setup, true);
    client.hold(false);
    if (m_isGoingAway)
        goAway();
}

void Talk::fromClient(std::string_view message, bool isText)
{
    if (m_isOver)
        return;
    m_provider->send(message, isText);
    m_other.isFull = m_other.isFull || m_provider->isFull();
    updateHolds();
}

void Talk::fromProvider(std::string_view message, bool isText)
{
    if (m_isOver)
        return;
    m_queue.push_back({std::string(message), isText});
    pump();
}

void Talk::pump()
{
    while (!m_queue.empty() && !m_isWaiting && !m_isOver) {
        const Message message = std::move(m_queue.front());
        m_queue.pop_front();
        deliver(message);
    }
    if (m_isOver)
        return;
    updateHolds();
    if (m_queue.empty() && !m_isWaiting && m_farewell) {
        const auto farewell = *std::exchange(m_farewell, {});
        providerLeft(farewell.first, farewell.second);
    }
}

void Talk::deliver(const Message &message)
{
    const realtime::Heard heard = m_observer->hear(message.bytes);
    Result<void> may = heard.begins ? m_turns.begin(heard.turn) : Result<void>();
    if (may && heard.text + heard.sound > 0) {
        if (m_exchange.record.firstTokenMs < 0)
            m_exchange.noteFirstToken();
        may = m_turns.grow(heard);
    }
    if (heard.transcript)
        m_turns.transcribed(*heard.transcript);
    if (heard.ends) {
        m_isWaiting = true;
        const auto exchange = m_exchange.shared_from_this();
        m_turns.end(heard, [weak = weak_from_this(), exchange, message](const Result<void> &outcome) {
            if (const auto self = weak.lock(); self && !self->m_isOver && exchange->world.settings.waitForLedger)
                self->turnCommitted(message, outcome);
        });
        if (!exchange->world.settings.waitForLedger)
            turnCommitted(message, {});
        return;
    }
    toClient(message);
    if (!may)
        fail(std::move(may).error());
}

/// The row of a response is in the ledger: its last message may go.
void Talk::turnCommitted(const Message &last, const Result<void> &outcome)
{
    m_isWaiting = false;
    if (!outcome)
        return fail({.kind = ErrorKind::LedgerUnavailable,
                     .message = "The response was made, but it could not be recorded, so its end is not handed out. "
                         + outcome.error().message});
    toClient(last);
    if (Result<void> covered = m_turns.reserve(); !covered)
        return fail(std::move(covered).error());
    if (m_isGoingAway && !m_turns.isAny())
        return goAway();
    pump();
}

void Talk::toClient(const Message &message)
{
    MessageSocket &client = *m_exchange.socket;
    client.send(message.bytes, message.isText);
    m_client.isFull = m_client.isFull || client.isFull();
}

/// Who sends is held while the other side, or the ledger, does not keep up.
void Talk::updateHolds()
{
    if (m_isOver)
        return;
    m_provider->hold(m_client.isFull || m_isWaiting);
    m_exchange.socket->hold(m_other.isFull);
}

void Talk::clientClosed(std::uint16_t code, const std::string &reason)
{
    if (m_isOver)
        return;
    m_provider->close(sendable(code), reason);
    if (code == realtime::Cut)
        return fail({.kind = ErrorKind::ClientGone, .message = "The client left without closing its session."});
    finish(code, reason);
}

void Talk::providerClosed(std::uint16_t code, const std::string &reason)
{
    if (m_isOver)
        return;
    m_farewell = {code, reason};
    pump();
}

void Talk::providerLeft(std::uint16_t code, const std::string &reason)
{
    if (code == realtime::Cut)
        return fail({.kind = ErrorKind::UpstreamCut, .message = "The provider's connection was lost."});
    m_exchange.socket->close(sendable(code), realtime::closeReason(reason));
    if (isGood(code))
        return finish(code, reason);
    fail({.kind = ErrorKind::UpstreamFailed,
          .message = "The provider closed the session with code " + std::to_string(code)
              + (reason.empty() ? "." : ": " + reason)});
}

/// A session that ended as it should.
void Talk::finish(std::uint16_t, const std::string &)
{
    m_why = Error{.kind = ErrorKind::ClientGone, .message = "The session ended before this response was complete."};
    hangUp();
    m_exchange.complete([] {}, 101);
}

void Talk::goAway()
{
    m_isGoingAway = true;
    if (m_isOver || !m_provider || !m_exchange.socket || m_turns.isAny() || m_isWaiting)
        return;
    const auto self = shared_from_this();
    m_exchange.socket->close(realtime::GoingAway, "The gateway is shutting down.");
    finish(realtime::GoingAway, {});
}

void Talk::fail(Error error)
{
    m_why = error;
    m_exchange.refuse(std::move(error));
    m_exchange.run(Step::Done);
}

void Talk::hangUp()
{
    if (std::exchange(m_isOver, true))
        return;
    m_dialing.reset();
    m_turns.abandon(
        m_why.value_or(Error{.kind = ErrorKind::ClientGone, .message = "The client left before this was complete."}));
    if (m_exchange.socket)
        m_exchange.socket->setWatcher(nullptr);
    if (m_provider) {
        m_provider->setWatcher(nullptr);
        m_provider->close(realtime::GoingAway, {});
    }
}

} // namespace tollgate
