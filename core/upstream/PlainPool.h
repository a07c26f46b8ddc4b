// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/upstream/PlainConnection.h"

#include <QObject>
#include <QTimer>

namespace tollgate {

class PlainCall;

/// Connections that wait for their next call, and what all calls have in common: one timer for their limits of time,
/// and one turn of the event loop for what must not be told inside the function that asked.
class PlainPool final : public QObject, public PlainConnection::User, public std::enable_shared_from_this<PlainPool> {
public:
    struct Limits {
        std::size_t mostIdle = 1024;
        std::chrono::milliseconds idleLive{30'000};
        std::chrono::milliseconds lookAfterCalls{100};
    };
    static std::shared_ptr<PlainPool> make(Limits limits);

    /// One that is alive, or a new one that is not connected yet.
    std::unique_ptr<PlainConnection> take(const PlainTarget &target, bool mayBeUsed = true);
    void giveBack(std::unique_ptr<PlainConnection> connection);
    void dropIdle();

    void add(PlainCall &call);
    void remove(PlainCall &call);
    void tellSoon(PlainCall &call); ///< its go() is called from the event loop
    /// Its writeNow() is called when all sockets that are ready now have been heard, or at once: requests that go out
    /// one right behind the other wake their server once.
    void writeSoon(PlainCall &call);
    std::size_t active() const { return m_calls.size(); }
    std::size_t idle() const { return m_idle.size(); }
    SteadyTime lastActive() const { return m_lastActive; }

    void socketReady(PlainConnection &connection, unsigned ready) override; ///< of one that waits: it was closed

private:
    explicit PlainPool(Limits limits);
    void lookAfterCalls();
    void tell();
    void writeAll();

    struct Idle {
        std::unique_ptr<PlainConnection> connection;
        SteadyTime since;
    };
    Limits m_limits;
    std::vector<Idle> m_idle; ///< the one used last comes last
    std::vector<PlainCall *> m_calls, m_soon, m_toWrite; ///< null: has gone
    QTimer m_sweep, m_turn;
    SteadyTime m_lastActive{};
    bool m_diesLater = false; ///< the last owner let go inside this object's own timer
};

} // namespace tollgate
