// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tollgate {

/// Hands what was freed back to the system, where the allocator (mimalloc in a release build, the C library's in
/// others) keeps it otherwise. Some milliseconds: only when it is quiet. Any thread; mimalloc gives back the calling
/// thread's.
void giveMemoryBack();

/// What this process holds in memory (resident); 0 where the system does not say. Any thread.
std::int64_t residentBytes();

} // namespace tollgate
