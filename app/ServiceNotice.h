// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tollgate::app {

/// systemd's side of a service, spoken directly (sd_notify(3), sd_listen_fds(3)). All of it does nothing elsewhere.
namespace service {

/// `READY=1`, `STATUS=...`: one datagram to $NOTIFY_SOCKET. False: nobody listens.
bool notify(std::string_view state);
/// How often `WATCHDOG=1` must be sent: half of $WATCHDOG_USEC, if it is meant for this process.
std::optional<std::chrono::milliseconds> watchdogInterval();
/// The socket that systemd opened for us ($LISTEN_FDS), or -1.
int listenDescriptor();
/// What systemd wants to be told with RELOADING=1.
std::string monotonicMicroseconds();

} // namespace service
} // namespace tollgate::app
