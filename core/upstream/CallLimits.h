// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/upstream/UpstreamCall.h"

#include <optional>

namespace tollgate {

/// Which of its three limits of time a call has passed, in words; empty: none. Looked at several times a second by the
/// one timer of all calls of an upstream.
std::optional<Error> lateness(const HttpCall &call, CallPhase phase, SteadyTime started, SteadyTime lastMoved,
                              SteadyTime now);

/// How long connections that nobody uses are kept: `usually`, but after a rush, when there are many of them, only
/// a few seconds.
std::chrono::milliseconds idleAtMost(std::size_t connections, std::chrono::milliseconds usually);
/// How often to look for them.
std::chrono::milliseconds betweenLooksAtIdle(std::chrono::milliseconds usually);

} // namespace tollgate
