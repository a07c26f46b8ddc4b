// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/base/Error.h"
#include "core/gateway/Inbound.h"

#include <functional>
#include <optional>

namespace tollgate {

class Exchange;
struct Claims;
struct VirtualKey;
struct World;

/// Closing the books on one request. What a provider bills is billed to the key: also for streams that were cut and for
/// clients that left.
namespace settlement {

/// The record as it is known at accept.
void begin(CallRecord &record, const Inbound &inbound);

/// What was used: the provider's word, else counted from what was streamed (on the worker where that takes long).
/// Calls back at once or later, on the gateway thread.
void countUsage(Exchange &exchange, const std::optional<Error> &error, std::function<void(Usage, UsageSource)> done);

/// Cost, budget counters, limits, brake, status and times into the record; one line to the log.
void end(Exchange &exchange, const std::optional<Error> &error, const Usage &usage, UsageSource source);

/// After money was spent: the soft budget is told once, the brake may pause the key. `claims` may be null.
void spent(World &world, const VirtualKey &key, const Claims *claims, Money cost);
/// One line to the log.
void logLine(const CallRecord &record);

/// Which client it is, by its User-Agent: `opencode`, `openai-js` ...; empty where nobody can tell. Pure.
std::string toolOf(std::string_view userAgent);

} // namespace settlement
} // namespace tollgate
