// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Connection.h"

#include "core/server/Client.h"
#include "core/server/ErrorWire.h"

#include <array>

namespace tollgate {
namespace {

constexpr std::size_t lowMark = 64 * 1024;
constexpr std::chrono::seconds rateWindow{20};
/// Bytes that a client may send ahead while its request is answered.
constexpr std::size_t aheadAtMost = 64 * 1024;
/// A reader that takes nothing at all for this long has gone.
constexpr std::chrono::minutes stuckReader{5};
constexpr std::chrono::seconds discardFor{2};

} // namespace

Connection::Connection(std::uint64_t id, Owner &owner, const FrontLimits &limits, const Clock &clock, std::string peer,
                       bool isLoopback)
    : m_id(id), m_owner(owner), m_limits(limits), m_clock(clock), m_peer(std::move(peer)), m_isLoopback(isLoopback),
      m_framer(limits), m_since(clock.steady()), m_rateSince(m_since)
{
}

Connection::~Connection()
{
    if (m_client)
        m_client->connectionGone();
    if (m_tunnel)
        m_tunnel->wireGone();
    if (guarded)
        guarded->leave();
}

void Connection::open(std::unique_ptr<Wire> wire)
{
    m_wire = std::move(wire);
    updateInterest();
}

void Connection::ready(unsigned events)
{
    if (events & SocketWatch::Write)
        flush();
    if ((events & SocketWatch::Read) && !m_hasEnded)
        readable();
}

void Connection::readable()
{
    // One buffer serves all connections of the thread; what it holds is used up before anybody else runs.
    thread_local std::array<char, 64 * 1024> buffer;
    for (int rounds = 0; rounds < 16 && !m_hasEnded; ++rounds) {
        const long count = m_wire->read(buffer.data(), buffer.size());
        if (count == Wire::again)
            break;
        if (count == Wire::broken)
            return left();
        if (count == 0) {
            m_peerFinished = true;
            m_since = m_clock.steady();
            if (m_tunnel)
                return end(false);
            if (!isAnswering() && !isWaitingForDisk() && (m_discarding || unsent() == 0))
                return end(false);
            break;
        }
        if (m_discarding)
            continue;
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
        if (m_tunnel) {
            m_tunnel->bytesCame(bytes);
            if (m_isHeld || count < static_cast<long>(buffer.size()))
                break;
            continue;
        }
        framed(m_framer.feed(bytes));
        m_rateBytes += static_cast<std::size_t>(count); // after framed(), which starts the count with a new phase
        if (!mayReadOn() || count < static_cast<long>(buffer.size()))
            break;
    }
    if (!m_hasEnded)
        updateInterest();
}

void Connection::framed(Framer::State state)
{
    if (std::exchange(m_phase, state) != state && !isAnswering()) {
        m_since = m_rateSince = m_clock.steady();
        m_rateBytes = 0;
    }
    switch (state) {
    case Framer::State::Idle:
        break;
    case Framer::State::Head:
    case Framer::State::Body:
        if (!m_isPlaced && m_framer.bodyExpected() > m_limits.bodyInMemory && !isAnswering() && !placeBody())
            break;
        if (m_framer.takeExpectation() && !isAnswering())
            send("HTTP/1.1 100 Continue\r\n\r\n");
        break;
    case Framer::State::Whole:
        if (isAnswering() || m_retired)
            break;
        if (m_spool && !m_spool->isWhole())
            m_spool->finish();
        else
            m_owner.requestArrived(*this);
        break;
    case Framer::State::Broken:
        if (!isAnswering())
            refuse(m_framer.error());
        break;
    }
}

/// False: the request has been refused.
bool Connection::placeBody()
{
    m_isPlaced = true;
    Result<std::shared_ptr<BodySpool>> spool = m_owner.spoolFor(*this, m_framer.request(), m_spoolErrors);
    if (!spool) {
        refuse(spool.error(), m_spoolErrors);
        return false;
    }
    m_spool = *std::move(spool);
    if (m_spool)
        m_framer.divert(*m_spool);
    return true;
}

void Connection::spoolMoved()
{
    if (m_hasEnded || !m_spool || m_discarding)
        return;
    if (m_spool->error())
        refuse(*m_spool->error(), m_spoolErrors);
    else if (m_spool->isWhole())
        framed(m_framer.state());
    if (!m_hasEnded)
        updateInterest();
}

std::shared_ptr<const LargeBody> Connection::takeLarge()
{
    const std::shared_ptr<BodySpool> spool = std::exchange(m_spool, nullptr);
    return spool ? std::make_shared<const LargeBody>(spool->file()) : nullptr;
}

FramedRequest Connection::takeRequest()
{
    m_requestsOut = 1;
    m_isPlaced = false;
    FramedRequest request = m_framer.take();
    m_keepAlive = request.keepAlive;
    return request;
}

void Connection::send(std::string_view bytes)
{
    if (m_hasEnded || m_broken)
        return;
    if (unsent() == 0) {
        const long count = m_wire->write(bytes);
        if (count == Wire::broken) {
            m_broken = true; // told from the event loop, never from inside a write
            m_wire->setInterest(SocketWatch::Read | SocketWatch::Write);
            return;
        }
        bytes.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
        if (bytes.empty())
            return;
        m_out.clear();
        m_outAt = 0;
        m_since = m_clock.steady();
    }
    m_out.append(bytes);
    m_wasAboveMark = m_wasAboveMark || unsent() > lowMark;
    updateInterest();
}

void Connection::sendLarge(std::string bytes)
{
    if (m_hasEnded || m_broken || unsent() > 0)
        return send(bytes);
    m_outAt = 0;
    m_out = std::move(bytes);
    m_wasAboveMark = m_wasAboveMark || m_out.size() > lowMark;
    m_since = m_clock.steady();
    const long count = m_wire->write(m_out);
    if (count == Wire::broken)
        m_broken = true; // told from the event loop, never from inside a write
    m_outAt = count > 0 ? static_cast<std::size_t>(count) : 0;
    if (unsent() == 0 || m_broken) {
        m_outAt = 0;
        std::string().swap(m_out);
    }
    updateInterest();
}

void Connection::flush()
{
    if (m_broken)
        return left();
    while (unsent() > 0) {
        const long count = m_wire->write(std::string_view(m_out).substr(m_outAt));
        if (count == Wire::again)
            break;
        if (count == Wire::broken)
            return left();
        m_outAt += static_cast<std::size_t>(count);
        m_since = m_clock.steady();
    }
    if (unsent() == 0) {
        m_outAt = 0;
        if (m_out.capacity() > lowMark)
            std::string().swap(m_out);
        else
            m_out.clear();
        if (m_closeWhenSent)
            return finish();
        if (m_peerFinished && !isAnswering())
            return end(false);
    } else if (m_outAt > 1024 * 1024 && m_outAt > m_out.size() / 2) {
        m_out.erase(0, m_outAt);
        m_outAt = 0;
    }
    if (m_wasAboveMark && unsent() <= lowMark) {
        m_wasAboveMark = false;
        if (m_client)
            m_client->drained();
        if (m_tunnel)
            m_tunnel->wireDrained();
    }
    if (!m_hasEnded)
        updateInterest();
}

void Connection::answered(bool keepAlive)
{
    m_client = nullptr;
    m_requestsOut = 0;
    m_since = m_rateSince = m_clock.steady();
    m_rateBytes = 0;
    if (m_hasEnded)
        return;
    if (!keepAlive || !m_keepAlive || m_retired || m_peerFinished || m_broken) {
        m_closeWhenSent = true;
        if (unsent() == 0 || m_broken)
            return end(false);
        return updateInterest();
    }
    // The next pipelined request is released now that this one is answered.
    if (m_framer.state() == Framer::State::Whole || m_framer.state() == Framer::State::Broken)
        m_owner.requestWaits(*this);
    else if (m_framer.takeExpectation())
        send("HTTP/1.1 100 Continue\r\n\r\n");
    if (!m_hasEnded)
        updateInterest();
}

bool Connection::carry(Tunnel &tunnel)
{
    if (m_hasEnded || m_peerFinished || m_framer.state() != Framer::State::Idle)
        return false;
    m_tunnel = &tunnel;
    updateInterest();
    return true;
}

void Connection::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (!m_hasEnded)
        updateInterest();
}

void Connection::leaveTunnel()
{
    m_tunnel = nullptr;
    m_isHeld = false;
    m_requestsOut = 0;
    if (m_hasEnded)
        return;
    m_closeWhenSent = m_discarding = true;
    if (unsent() == 0 || m_broken)
        return finish();
    updateInterest();
}

void Connection::goOn()
{
    const Framer::State state = m_framer.state();
    if (m_hasEnded || m_closeWhenSent || isAnswering()
        || (state != Framer::State::Whole && state != Framer::State::Broken))
        return;
    framed(state);
    if (!m_hasEnded)
        updateInterest();
}

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
    m_spool.reset(); // nothing is read into it any more
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

/// What comes ahead of its turn is bounded, and so is what waits for the disk.
bool Connection::mayReadOn() const
{
    if (m_spool && m_spool->isBehind())
        return false;
    return m_framer.buffered() + (isAnswering() ? m_framer.bodyBytes() : 0) <= aheadAtMost;
}

void Connection::updateInterest()
{
    unsigned interest = SocketWatch::Nothing;
    if (m_discarding)
        interest |= SocketWatch::Read;
    // Also while a request is answered: that is how a client that leaves is noticed.
    if (!m_peerFinished && !m_closeWhenSent && !m_isHeld && mayReadOn())
        interest |= SocketWatch::Read;
    if (unsent() > 0 || m_broken)
        interest |= SocketWatch::Write;
    m_wire->setInterest(interest);
}

void Connection::tick(SteadyTime now)
{
    if (m_hasEnded)
        return;
    if (m_broken)
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
    switch (m_framer.state()) {
    case Framer::State::Idle:
        if (now - m_since > m_limits.keepAliveIdle && unsent() == 0)
            end(false);
        break;
    case Framer::State::Head:
        if (now - m_since > m_limits.headersWithin)
            refuse({.kind = ErrorKind::SlowRequest,
                    .message = "The header fields did not arrive within "
                        + std::to_string(m_limits.headersWithin.count() / 1000) + " s."});
        break;
    case Framer::State::Body:
        if (m_spool && m_spool->isBehind())
            m_rateSince = now; // it waits for us
        if (now - m_rateSince >= rateWindow) {
            if (m_rateBytes < m_limits.bodyBytesPerSecondAtLeast * static_cast<std::size_t>(rateWindow.count()))
                return refuse({.kind = ErrorKind::SlowRequest,
                               .message = "The body arrives too slowly: at least "
                                   + std::to_string(m_limits.bodyBytesPerSecondAtLeast)
                                   + " bytes a second are expected."});
            m_rateSince = now;
            m_rateBytes = 0;
        }
        break;
    case Framer::State::Whole:
    case Framer::State::Broken:
        break;
    }
}

} // namespace tollgate
