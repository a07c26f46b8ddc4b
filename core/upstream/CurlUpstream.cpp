// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CurlUpstream.h"

#include "core/base/Memory.h"
#include "core/upstream/CallLimits.h"
#include "core/upstream/CurlLoop.h"

namespace tollgate {
namespace {

/// The caller's end of a transfer. It keeps the loop, which thereby outlives dropIdleConnections().
class CurlCall final : public UpstreamCall {
public:
    CurlCall(std::shared_ptr<CurlLoop> loop, Transfer &transfer) : m_loop(std::move(loop)), m_transfer(transfer) { }
    ~CurlCall() override { m_loop->drop(m_transfer); }
    void pause() override { m_loop->pause(m_transfer); }
    void resume() override { m_loop->resume(m_transfer); }

private:
    std::shared_ptr<CurlLoop> m_loop;
    Transfer &m_transfer;
};

} // namespace

CurlUpstream::CurlUpstream() : CurlUpstream(Options()) { }
CurlUpstream::CurlUpstream(Options options) : m_options(std::move(options)) { }
CurlUpstream::~CurlUpstream() = default;

CurlLoop &CurlUpstream::loop()
{
    if (!m_loop) {
        m_loop = CurlLoop::make({m_options.extraCaFile, m_options.onlyKey, m_options.mostIdleConnections,
                                 m_options.idleConnectionsLive, m_options.lookAfterCalls});
        const auto look = betweenLooksAtIdle(m_options.idleConnectionsLive);
        m_timer.start(static_cast<int>(look.count()), this);
    }
    return *m_loop;
}

std::unique_ptr<UpstreamCall> CurlUpstream::start(HttpCall call, UpstreamCall::Callbacks callbacks)
{
    Transfer &transfer = loop().start(std::move(call), std::move(callbacks));
    return std::make_unique<CurlCall>(m_loop, transfer);
}

void CurlUpstream::dropIdleConnections()
{
    m_loop.reset(); // calls under way keep theirs until they end
    m_timer.stop();
}

/// After a time without calls sockets and memory are given back; after a rush, when hundreds of connections lie about,
/// soon.
void CurlUpstream::timerEvent(QTimerEvent *)
{
    if (m_loop->active() > 0)
        return;
    const auto quietFor = std::chrono::steady_clock::now() - m_loop->lastActive();
    if (quietFor <= idleAtMost(m_loop->connections(), m_options.idleConnectionsLive))
        return;
    dropIdleConnections();
    giveMemoryBack();
}

} // namespace tollgate
