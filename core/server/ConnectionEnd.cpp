// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection ends: refused, retired, left by the other side, or when it has taken too long.
#include "core/server/Client.h"
#include "core/server/Connection.h"
#include "core/server/ErrorWire.h"

namespace tollgate {
namespace {

/// A reader that takes nothing at all for this long has gone.
constexpr std::chrono::minutes stuckReader{5};
constexpr std::chrono::seconds discardFor{2};

} // namespace

void Connection::cut()
{
    m_client = nullptr;
    m_requestsOut = 0;
    m_closeWhenSent = true;
    if (unsent() == 0)
        end(false);
}

void Connection::refuse(const Error &error, Surface surface)
{
    const errorwire::Reply reply = errorwire::reply(error, surface);
    send(wholeAnswer(reply.status, reply.headers, reply.body, {.keepAlive = false}));
    m_closeWhenSent = m_discarding = true;
    m_arriving.dropBody();
    if (unsent() == 0)
        finish();
}

/// All is sent. Where the client may still be sending, its bytes are read and dropped for a moment: closing at once
/// would reset the connection, and the answer could be lost with it.
void Connection::finish()
{
    if (!m_discarding || m_peerFinished)
        return end(false);
    m_wire->finishWriting();
    m_since = m_clock.steady();
    m_wire->setInterest(SocketWatch::Read);
}

void Connection::retire()
{
    m_retired = true;
    if (!isAnswering() && unsent() == 0)
        end(false);
}

void Connection::left()
{
    if (m_client)
        std::exchange(m_client, nullptr)->connectionGone();
    m_requestsOut = 0;
    end(true);
}

void Connection::end(bool abort)
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_client)
        std::exchange(m_client, nullptr)->connectionGone();
    if (m_tunnel)
        std::exchange(m_tunnel, nullptr)->wireGone();
    m_wire->close(abort);
    m_owner.connectionEnded(*this);
}

void Connection::tick(SteadyTime now)
{
    if (m_hasEnded)
        return;
    if (m_out.isBroken())
        return left();
    if (unsent() > 0 && now - m_since > stuckReader)
        return left();
    if (m_discarding) {
        if (unsent() == 0 && now - m_since > discardFor)
            end(false);
        return;
    }
    if (isAnswering()) {
        if (m_peerFinished && now - m_since >= m_limits.halfClosedIsGone && m_client && !m_client->isEnding())
            left();
        return;
    }
    const Framer::State state = m_arriving.state();
    if (state == Framer::State::Idle && now - m_since > m_limits.keepAliveIdle && unsent() == 0)
        return end(false);
    if (m_arriving.isDiskBehind())
        m_pace.waitedForUs(now);
    if (const std::optional<Error> slow = m_pace.tooSlow(state, m_since, now, m_limits))
        refuse(*slow, shapeOf(*slow));
}

Surface Connection::shapeOf(const Error &error) const
{
    const bool isHeadKnown = error.kind == ErrorKind::BodyTooLarge || m_arriving.state() == Framer::State::Body;
    return isHeadKnown ? m_owner.errorsOf(m_arriving.request()) : Surface::OpenAiChat;
}

} // namespace tollgate
