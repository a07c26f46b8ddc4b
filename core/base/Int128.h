// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tollgate {

/// For sums that pass 64 bits on the way to a result that fits. GCC and clang have it on every 64-bit target.
__extension__ using Int128 = __int128;

} // namespace tollgate
