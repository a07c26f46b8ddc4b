// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tollgate {

/// One end of a WebSocket: whole messages in and out, in order. Destroying it hangs up, after what close() has said.
/// Gateway thread; it may be destroyed by its watcher.
class MessageSocket {
public:
    class Watcher {
    public:
        virtual void messageCame(std::string_view message, bool isText) = 0;
        virtual void socketDrained() = 0; ///< the backlog fell below the low mark again
        /// The other side has closed (its code and reason), or is gone (1006). At most once; not after close().
        virtual void socketClosed(std::uint16_t code, const std::string &reason) = 0;

    protected:
        ~Watcher() = default;
    };
    static constexpr std::size_t highMark = 256 * 1024, lowMark = 64 * 1024;

    virtual ~MessageSocket() = default;
    /// What comes before there is a watcher waits for it.
    virtual void setWatcher(Watcher *watcher) = 0;
    virtual void send(std::string_view message, bool isText) = 0;
    /// Bytes that the other side has not taken. Above the high mark hold the one who sends them.
    virtual std::size_t backlog() const = 0;
    /// No further message is read until it is let go: the other side is slowed in turn.
    virtual void hold(bool isHeld) = 0;
    virtual void close(std::uint16_t code, std::string_view reason) = 0;
};

} // namespace tollgate
