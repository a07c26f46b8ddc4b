// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Connection.h"

#include "core/server/Client.h"

#include <array>

namespace tollgate {
namespace {

/// Bytes that a client may send ahead while its request is answered.
constexpr std::size_t aheadAtMost = 64 * 1024;

} // namespace

Connection::Connection(std::uint64_t id, Owner &owner, const FrontLimits &limits, const Clock &clock, std::string peer,
                       bool isLoopback)
    : m_id(id), m_owner(owner), m_limits(limits), m_clock(clock), m_peer(std::move(peer)), m_isLoopback(isLoopback),
      m_arriving(limits), m_since(clock.steady()), m_pace(m_since)
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
            if (!isAnswering() && !m_arriving.isWaitingForDisk() && (m_discarding || unsent() == 0))
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
        framed(m_arriving.feed(bytes));
        m_pace.came(bytes.size()); // after framed(), which starts the count with a new phase
        if (!mayReadOn() || count < static_cast<long>(buffer.size()))
            break;
    }
    if (!m_hasEnded)
        updateInterest();
}

void Connection::framed(Framer::State state)
{
    if (std::exchange(m_phase, state) != state && !isAnswering()) {
        m_since = m_clock.steady();
        m_pace.restart(m_since);
    }
    switch (state) {
    case Framer::State::Idle:
        break;
    case Framer::State::Head:
    case Framer::State::Body:
        if (m_arriving.isToBePlaced() && !isAnswering() && !placeBody())
            break;
        if (m_arriving.takeExpectation() && !isAnswering())
            send("HTTP/1.1 100 Continue\r\n\r\n");
        break;
    case Framer::State::Whole:
        if (isAnswering() || m_retired)
            break;
        if (m_arriving.isReady())
            m_owner.requestArrived(*this);
        break;
    case Framer::State::Broken:
        if (!isAnswering())
            refuse(m_arriving.error(), shapeOf(m_arriving.error()));
        break;
    }
}

/// False: the request has been refused.
bool Connection::placeBody()
{
    Surface errors = Surface::OpenAiChat;
    Result<std::shared_ptr<BodySpool>> spool = m_owner.spoolFor(*this, m_arriving.request(), errors);
    if (!spool) {
        m_arriving.place(nullptr, errors);
        refuse(spool.error(), errors);
        return false;
    }
    m_arriving.place(*std::move(spool), errors);
    return true;
}

void Connection::spoolMoved()
{
    if (m_hasEnded || m_discarding)
        return;
    if (const Error *const error = m_arriving.diskError())
        refuse(*error, m_arriving.errors());
    else if (m_arriving.isWaitingForDisk())
        framed(m_arriving.state());
    if (!m_hasEnded)
        updateInterest();
}

FramedRequest Connection::takeRequest()
{
    m_requestsOut = 1;
    FramedRequest request = m_arriving.take();
    m_keepAlive = request.keepAlive;
    return request;
}

void Connection::send(std::string_view bytes)
{
    if (m_hasEnded || m_out.isBroken())
        return;
    const bool isBehind = unsent() > 0;
    m_out.send(*m_wire, bytes);
    if (m_out.isBroken()) // told from the event loop, never from inside a write
        return m_wire->setInterest(SocketWatch::Read | SocketWatch::Write);
    if (unsent() == 0)
        return;
    if (!isBehind)
        m_since = m_clock.steady();
    updateInterest();
}

void Connection::sendLarge(std::string bytes)
{
    if (m_hasEnded || m_out.isBroken())
        return;
    if (unsent() == 0)
        m_since = m_clock.steady();
    m_out.sendLarge(*m_wire, std::move(bytes)); // a break is told from the event loop, never from inside a write
    updateInterest();
}

void Connection::flush()
{
    const std::size_t before = unsent();
    if (!m_out.isBroken())
        m_out.flush(*m_wire);
    if (m_out.isBroken())
        return left();
    if (unsent() < before)
        m_since = m_clock.steady();
    if (unsent() == 0) {
        if (m_closeWhenSent)
            return finish();
        if (m_peerFinished && !isAnswering())
            return end(false);
    }
    if (m_out.takeDrained()) {
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
    m_since = m_clock.steady();
    m_pace.restart(m_since);
    if (m_hasEnded)
        return;
    if (!keepAlive || !m_keepAlive || m_retired || m_peerFinished || m_out.isBroken()) {
        m_closeWhenSent = true;
        if (unsent() == 0 || m_out.isBroken())
            return end(false);
        return updateInterest();
    }
    // The next pipelined request is released now that this one is answered.
    if (m_arriving.state() == Framer::State::Whole || m_arriving.state() == Framer::State::Broken)
        m_owner.requestWaits(*this);
    else if (m_arriving.takeExpectation())
        send("HTTP/1.1 100 Continue\r\n\r\n");
    if (!m_hasEnded)
        updateInterest();
}

bool Connection::carry(Tunnel &tunnel)
{
    if (m_hasEnded || m_peerFinished || m_arriving.state() != Framer::State::Idle)
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
    if (unsent() == 0 || m_out.isBroken())
        return finish();
    updateInterest();
}

void Connection::goOn()
{
    const Framer::State state = m_arriving.state();
    if (m_hasEnded || m_closeWhenSent || isAnswering()
        || (state != Framer::State::Whole && state != Framer::State::Broken))
        return;
    framed(state);
    if (!m_hasEnded)
        updateInterest();
}

/// What comes ahead of its turn is bounded, and so is what waits for the disk.
bool Connection::mayReadOn() const
{
    return !m_arriving.isDiskBehind() && m_arriving.ahead(isAnswering()) <= aheadAtMost;
}

void Connection::updateInterest()
{
    unsigned interest = SocketWatch::Nothing;
    if (m_discarding)
        interest |= SocketWatch::Read;
    // Also while a request is answered: that is how a client that leaves is noticed.
    if (!m_peerFinished && !m_closeWhenSent && !m_isHeld && mayReadOn())
        interest |= SocketWatch::Read;
    if (unsent() > 0 || m_out.isBroken())
        interest |= SocketWatch::Write;
    m_wire->setInterest(interest);
}

} // namespace tollgate
