// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace tollgate {

/// Where other threads leave work for the thread that made it. What is left is done there in order, in a round of its
/// sockets (SocketWatch::afterThisRound holds for it). What is still left when the Inbox goes is dropped, undone, on
/// its own thread.
class Inbox {
public:
    Inbox();
    ~Inbox(); ///< nobody may be leaving anything any more
    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    /// Any thread. `work` is called on the owner's thread but may be destroyed on this one: what must die at home is
    /// taken out of it when it is called.
    void leave(std::function<void()> work);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tollgate
