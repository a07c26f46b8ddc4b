// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/RunningGateway.h"
#include "core/Core.h"

#include <chrono>
#include <memory>
#include <QTimer>

namespace tollgate::app {

/// The running gateway of this process with what belongs to it: lock, control.json, signals, systemd. Blocks in run().
class Serving {
public:
    struct Options {
        CoreOptions core;
        std::optional<std::chrono::milliseconds> drain; ///< else the setting server.drain
        std::chrono::milliseconds lockWait{3000}; ///< for another process that has the data directory
    };
    /// Takes the lock, builds the core, listens and writes control.json. Errors: Unavailable (another process has the
    /// data directory, `param` is then `lock`; the port is taken), and Core's own.
    static Result<std::unique_ptr<Serving>> start(Options options);
    ~Serving();

    Core &core() { return *m_core; }
    RunningGateway gateway() const { return m_gateway; }
    /// Stops accepting, lets answers finish, then calls back. Once: who asks again meanwhile is not called.
    void drain(std::function<void()> done);
    /// SIGHUP: a bad file changes nothing and is told in the log.
    void reload();

private:
    Serving() = default;
    SystemClock m_clock;
    Options m_options;
    std::unique_ptr<DataDirectoryLock> m_lock;
    std::unique_ptr<Core> m_core;
    RunningGateway m_gateway;
    bool m_isDraining = false;
};

} // namespace tollgate::app
