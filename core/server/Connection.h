// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/ArrivalPace.h"
#include "core/server/ArrivingRequest.h"
#include "core/server/GuardedSocket.h"
#include "core/server/Outbox.h"

#include <functional>
#include <memory>
#include <QPointer>

namespace tollgate {

class Client;

/// What a connection carries once it speaks no HTTP any more (an upgrade to a WebSocket).
class Tunnel {
public:
    virtual void bytesCame(std::string_view bytes) = 0;
    virtual void wireDrained() = 0; ///< the backlog fell below the low mark again
    virtual void wireGone() = 0; ///< comes at most once, never from inside a write

protected:
    ~Tunnel() = default;
};

/// One client connection: hands over one whole request at a time, writes the answer, and knows when the other side has
/// gone. What comes is ArrivingRequest's, what goes Outbox's; ConnectionEnd.cpp has how it ends. Owned by the front;
/// gateway thread.
class Connection {
public:
    struct Owner {
        virtual void requestArrived(Connection &connection) = 0; ///< take() it now
        /// A pipelined request is waiting: call goOn() in the next turn of the event loop. Not before: a thousand
        /// requests in one packet must not become a thousand levels of calls.
        virtual void requestWaits(Connection &connection) = 0;
        /// The body of the request that is coming is large. Null: it stays in memory. Error: the request is refused, in
        /// the shape of `errors`.
        virtual Result<std::shared_ptr<BodySpool>> spoolFor(Connection &connection, const FramedRequest &request,
                                                            Surface &errors)
            = 0;
        /// In whose shape errors of this request are, whose head alone may have come.
        virtual Surface errorsOf(const FramedRequest &request) = 0;
        virtual void connectionEnded(Connection &connection)
            = 0; ///< destroy it, but not before the next turn of the event loop
    protected:
        ~Owner() = default;
    };

    Connection(std::uint64_t id, Owner &owner, const FrontLimits &limits, const Clock &clock, std::string peer,
               bool isLoopback);
    ~Connection();
    void open(std::unique_ptr<Wire> wire);

    std::uint64_t id() const { return m_id; }
    const std::string &peer() const { return m_peer; }
    bool isLoopback() const { return m_isLoopback; }
    std::size_t bodyExpected() const { return m_arriving.bodyExpected(); } ///< of the request that is coming
    bool isAnswering() const { return m_client != nullptr || m_requestsOut > 0; }

    /// Reads or writes what is possible.
    void ready(unsigned events);
    FramedRequest takeRequest();
    /// Of the request that takeRequest() is about to hand over, where its body is large; else null.
    std::shared_ptr<const LargeBody> takeLarge() { return m_arriving.takeLarge(); }
    /// Who answers the request that was taken; null when it has been answered or given up.
    void setClient(Client *client) { m_client = client; }

    void send(std::string_view bytes); ///< as much as goes now, the rest when the reader takes it
    void sendLarge(std::string bytes); ///< the same for what should not be copied
    std::size_t unsent() const { return m_out.unsent(); }
    /// The answer is complete: the next request may come, or the connection ends.
    void answered(bool keepAlive);
    /// From here on all bytes are the tunnel's; the request counts as under way. False: the client has sent more than
    /// its request already, which nobody could have understood.
    bool carry(Tunnel &tunnel);
    void hold(bool isHeld); ///< of a tunnel: nothing is read
    void leaveTunnel(); ///< ends once all is sent
    /// Hands over the request that requestWaits() told of.
    void goOn();
    /// Ends without ceremony: the client sees that the answer was not whole.
    void cut();
    /// The spool of the request that is coming has an answer.
    void spoolMoved();
    /// An answer of the door itself, then the end.
    void refuse(const Error &error, Surface surface = Surface::OpenAiChat);
    /// No further requests; an idle connection ends now.
    void retire();
    /// Called several times a second: everything that is a matter of time.
    void tick(SteadyTime now);

    /// Used to hand minimal requests to the embedded server; made with the first one.
    QPointer<GuardedSocket> guarded;

private:
    void readable();
    void framed(Framer::State state);
    bool placeBody();
    void flush();
    void left();
    void finish();
    void end(bool abort);
    void updateInterest();
    bool mayReadOn() const;
    /// Of an error about the request that is arriving: its own dialect's, as soon as its head is there.
    Surface shapeOf(const Error &error) const;

    const std::uint64_t m_id;
    Owner &m_owner;
    const FrontLimits &m_limits;
    const Clock &m_clock;
    const std::string m_peer;
    const bool m_isLoopback;
    std::unique_ptr<Wire> m_wire;
    ArrivingRequest m_arriving;
    Outbox m_out;
    Client *m_client = nullptr;
    Tunnel *m_tunnel = nullptr;
    int m_requestsOut = 0; ///< handed over and not answered: 0 or 1
    bool m_hasEnded = false, m_peerFinished = false, m_closeWhenSent = false, m_retired = false;
    bool m_keepAlive = true, m_isHeld = false;
    bool m_discarding = false; ///< refused: what still comes is dropped
    Framer::State m_phase = Framer::State::Idle;
    SteadyTime m_since; ///< of the state that it is in: idle, head, body, finished
    ArrivalPace m_pace;
};

} // namespace tollgate
