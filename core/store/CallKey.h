// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tollgate::callkey {

/// The ledger's row number is made from the call's UUIDv7: 41 bits of milliseconds since 2020 and 16 of its random
/// bits. Rows lie in the order of time, are appended at the end of the table and need no index to be found by id or by
/// time. Two calls of one millisecond that meet in the random bits take neighbouring numbers.
inline constexpr int neighboursAtMost = 64;

std::int64_t first(WallTime time); ///< no row that started at `time` or later has a smaller number
std::int64_t of(std::string_view callId, WallTime started);

/// As stored: 16 bytes for a UUID in its usual form, else a NUL and the text itself.
std::string packed(std::string_view callId);
std::string unpacked(std::string_view stored);
/// When a UUIDv7 was made; 1970 for any other text.
WallTime madeAt(std::string_view callId);

} // namespace tollgate::callkey
