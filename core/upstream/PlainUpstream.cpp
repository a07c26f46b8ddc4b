// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PlainUpstream.h"

#include "core/base/Memory.h"
#include "core/upstream/CallLimits.h"
#include "core/upstream/PlainCall.h"

namespace tollgate {
PlainUpstream::PlainUpstream(PlainPool::Limits limits) : m_limits(limits) { }
PlainUpstream::~PlainUpstream() = default;

std::unique_ptr<UpstreamCall> PlainUpstream::start(HttpCall call, UpstreamCall::Callbacks callbacks)
{
    if (!m_pool) {
        m_pool = PlainPool::make(m_limits);
        m_timer.start(static_cast<int>(betweenLooksAtIdle(m_limits.idleLive).count()), this);
    }
    auto made = std::make_unique<PlainCall>(m_pool, std::move(call), std::move(callbacks));
    made->begin();
    return made;
}

void PlainUpstream::dropIdleConnections()
{
    m_pool.reset(); // calls under way keep theirs until they end
    m_timer.stop();
}

/// After a time without calls sockets and memory are given back; after a rush, when hundreds of connections lie about,
/// soon.
void PlainUpstream::timerEvent(QTimerEvent *)
{
    if (m_pool->active() > 0)
        return;
    const auto quietFor = std::chrono::steady_clock::now() - m_pool->lastActive();
    if (quietFor <= idleAtMost(m_pool->idle(), m_limits.idleLive))
        return;
    dropIdleConnections();
    giveMemoryBack();
}

} // namespace tollgate
