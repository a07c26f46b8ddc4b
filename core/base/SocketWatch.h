// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace tollgate {

/// Watches one socket from the thread that made it. On Linux all watches of a thread share one epoll set, and Qt's
/// event loop sees a single descriptor (asking the kernel about 1,000 sockets one by one costs more than relaying
/// a chunk); elsewhere each is a pair of QSocketNotifiers. Level-triggered. Destroying it ends the watch, also from
/// inside its own callback. The socket stays the caller's.
class SocketWatch {
public:
    enum Interest : std::uint8_t { Nothing = 0, Read = 1, Write = 2 };
    /// Told which of Read and Write is possible; a hang-up or an error reads as both that were asked for.
    using Ready = std::function<void(unsigned ready)>;

    SocketWatch(std::intptr_t socket, Ready ready);
    ~SocketWatch();
    SocketWatch(const SocketWatch &) = delete;
    SocketWatch &operator=(const SocketWatch &) = delete;

    void setInterest(unsigned interest);
    unsigned interest() const;

    /// Calls `work` once all sockets of this round have been told; false where there is no round under way (nor,
    /// outside Linux, any notion of one), and then nothing is called.
    static bool afterThisRound(std::function<void()> work);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tollgate
