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

} // namespace tollgate
