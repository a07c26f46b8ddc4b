// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PlainPool.h"

#include "core/upstream/PlainCall.h"

#include <algorithm>

namespace tollgate {
namespace {

SteadyTime now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

std::shared_ptr<PlainPool> PlainPool::make(Limits limits)
{
    return {new PlainPool(limits), [](PlainPool *pool) {
                if (pool->m_diesLater)
                    pool->deleteLater();
                else
                    delete pool;
            }};
}

PlainPool::PlainPool(Limits limits) : m_limits(limits), m_lastActive(now())
{
    m_sweep.setInterval(limits.lookAfterCalls);
    m_turn.setSingleShot(true);
    connect(&m_sweep, &QTimer::timeout, this, &PlainPool::lookAfterCalls);
    connect(&m_turn, &QTimer::timeout, this, &PlainPool::tell);
}

std::unique_ptr<PlainConnection> PlainPool::take(const PlainTarget &target, bool mayBeUsed)
{
    for (auto idle = m_idle.rbegin(); mayBeUsed && idle != m_idle.rend();) {
        if (idle->connection->port() != target.port || idle->connection->name() != target.name) {
            ++idle;
            continue;
        }
        std::unique_ptr<PlainConnection> connection = std::move(idle->connection);
        idle = std::make_reverse_iterator(m_idle.erase(std::next(idle).base()));
        connection->setUser(nullptr);
        if (connection->isAlive())
            return connection;
    }
    return std::make_unique<PlainConnection>(target);
}

void PlainPool::giveBack(std::unique_ptr<PlainConnection> connection)
{
    if (m_idle.size() >= m_limits.mostIdle)
        return;
    connection->setUser(this);
    connection->setInterest(SocketWatch::Read);
    m_idle.push_back({std::move(connection), now()});
}

void PlainPool::dropIdle()
{
    m_idle.clear();
}

void PlainPool::socketReady(PlainConnection &connection, unsigned)
{
    std::erase_if(m_idle, [&](const Idle &idle) { return idle.connection.get() == &connection; });
}

void PlainPool::add(PlainCall &call)
{
    call.place = m_calls.size();
    m_calls.push_back(&call);
    if (!m_sweep.isActive())
        m_sweep.start();
}

void PlainPool::remove(PlainCall &call)
{
    m_lastActive = now();
    m_calls[call.place] = m_calls.back();
    m_calls[call.place]->place = call.place;
    m_calls.pop_back();
    std::ranges::replace(m_soon, &call, nullptr);
    std::ranges::replace(m_toWrite, &call, nullptr);
}

void PlainPool::tellSoon(PlainCall &call)
{
    m_soon.push_back(&call);
    if (!m_turn.isActive())
        m_turn.start(0);
}

void PlainPool::writeSoon(PlainCall &call)
{
    m_toWrite.push_back(&call);
    if (m_toWrite.size() > 1) // somebody has asked for the end of the round
        return;
    const bool isDeferred = SocketWatch::afterThisRound([pool = weak_from_this()] {
        if (const auto alive = pool.lock())
            alive->writeAll();
    });
    if (!isDeferred)
        writeAll();
}

/// Nobody is told anything here, so the list stays as it is meanwhile.
void PlainPool::writeAll()
{
    for (PlainCall *const call : m_toWrite)
        if (call)
            call->writeNow();
    m_toWrite.clear();
}

void PlainPool::tell()
{
    // Whoever is told may drop calls, start some, and let go of all of this.
    const auto alive = shared_from_this();
    const std::vector<PlainCall *> soon = std::exchange(m_soon, {});
    for (PlainCall *const call : soon)
        if (std::ranges::find(m_calls, call) != m_calls.end())
            call->go();
    m_diesLater = alive.use_count() == 1;
}

void PlainPool::lookAfterCalls()
{
    if (m_calls.empty())
        m_sweep.stop();
    const SteadyTime time = now();
    for (PlainCall *const call : m_calls)
        call->lookAt(time);
}

} // namespace tollgate
