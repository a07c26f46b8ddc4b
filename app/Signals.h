// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <vector>

class QSocketNotifier;

namespace tollgate::app {

/// Unix signals as calls in the event loop. One at a time in a process; its owner's thread. Elsewhere it stays silent.
class Signals : public QObject {
public:
    struct Arrived {
        int signal = 0;
        bool byTerminal = false; ///< a key was pressed: everybody in the foreground has got it
    };
    /// SIGTERM, SIGINT, SIGHUP and those that are named from now on come here. SIGINT stays ignored where it was at our
    /// start (a script's background job: the terminal's Ctrl-C is for the script).
    explicit Signals(std::function<void(Arrived)> arrived, const std::vector<int> &more = {});
    ~Signals() override;

private:
    void readPipe();
    std::function<void(Arrived)> m_arrived;
    std::vector<int> m_watched;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// No core file and no ptrace by others: memory holds keys.
void forbidCoreDumps();
/// A file that has reached its limit (`ulimit -f`) is an error for who writes it, as a full disk is, and not the end.
void surviveFileLimits();

} // namespace tollgate::app
