// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/PlainPool.h"
#include "core/upstream/UpstreamCall.h"

namespace tollgate {

/// One call over a plain connection: connects or takes a connection that waits, writes the request once, tells what
/// comes. It is destroyed by its owner, also inside its own callbacks.
class PlainCall final : public UpstreamCall, public PlainConnection::User {
public:
    PlainCall(std::shared_ptr<PlainPool> pool, HttpCall call, Callbacks callbacks);
    ~PlainCall() override;
    void begin(); ///< tells nothing before the next turn of the event loop
    void pause() override;
    void resume() override;

    void go(); ///< tells what there is to be told
    void writeNow(); ///< the request, on a connection that is there already
    void lookAt(SteadyTime now); ///< at its limits of time
    std::size_t place = 0; ///< in the pool's list

private:
    void socketReady(PlainConnection &connection, unsigned ready) override;
    void send(const PlainTarget &target);
    void writeHead(const PlainTarget &target);
    void goOn(PlainConnection::Out connected);
    void write();
    void read();
    void connectAnew();
    void setInterest();
    void end(Result<void> outcome);
    void fail(Error error);
    void tell(Callbacks &callbacks, const bool &isGone);
    void release();

    std::shared_ptr<PlainPool> m_pool;
    HttpCall m_call;
    Callbacks m_callbacks;
    std::unique_ptr<PlainConnection> m_connection;
    std::string m_head;
    SteadyTime m_started, m_lastMoved;
    CallPhase m_phase = CallPhase::Connecting;
    std::optional<Result<void>> m_outcome; ///< until it is told
    bool m_isReused = false, m_isToWrite = false, m_isWriting = false, m_isHeadTold = false, m_isPaused = false,
         m_isOver = false;
    bool *m_isGone = nullptr; ///< where to note that this was destroyed inside a callback
};

} // namespace tollgate
