// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/RecentCalls.h"
#include "core/base/Result.h"

namespace tollgate::keptbytes {

/// What was kept of a call as bytes for a file, deflated. `redact`: what has the form of a credential becomes `•••`.
/// Pure; milliseconds for a body of megabytes.
std::string packed(const RecentCalls::Kept &kept, bool redact);
/// Error: Storage, the bytes are none of packed()'s.
Result<RecentCalls::Kept> unpacked(std::string_view bytes);

} // namespace tollgate::keptbytes
