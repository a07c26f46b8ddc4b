// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

#include <chrono>
#include <optional>

namespace tollgate {

/// When a provider wants to be asked again: `retry-after-ms`, else `retry-after` in seconds (fractions too) or as an
/// HTTP date, which counts from the answer's own `Date` field, so that no clock has to agree with the provider's.
/// Never negative, at most a day. Pure.
std::optional<std::chrono::milliseconds> retryAfter(const Headers &headers);

} // namespace tollgate
