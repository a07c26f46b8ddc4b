// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace tollgate {

/// What a WebSocket is held to.
struct SocketLimits {
    std::size_t messageAtMost = std::size_t(16) * 1024 * 1024; ///< 1009 above
    /// Bytes that a side may be behind before whoever sends them is held; until a quarter of them is left.
    std::size_t backlogAtMost = std::size_t(256) * 1024;
    std::chrono::milliseconds goneAfter{60'000}; ///< without a message or an answer to a ping
};

/// One end of a WebSocket: whole messages in and out, in order. Destroying it hangs up, after what close() has said.
/// Gateway thread; it may be destroyed by its watcher.
class MessageSocket {
public:
    class Watcher {
    public:
        virtual void messageCame(std::string_view message, bool isText) = 0;
        virtual void socketDrained() = 0; ///< it is full no more
        /// The other side has closed (its code and reason), or is gone (1006). At most once; not after close().
        virtual void socketClosed(std::uint16_t code, const std::string &reason) = 0;

    protected:
        ~Watcher() = default;
    };
    virtual ~MessageSocket() = default;
    /// What comes before there is a watcher waits for it.
    virtual void setWatcher(Watcher *watcher) = 0;
    virtual void send(std::string_view message, bool isText) = 0;
    /// The other side has not taken more than it may be behind: hold the one who sends, until it has drained.
    virtual bool isFull() const = 0;
    /// No further message is read until it is let go: the other side is slowed in turn.
    virtual void hold(bool isHeld) = 0;
    virtual void close(std::uint16_t code, std::string_view reason) = 0;
};

} // namespace tollgate
