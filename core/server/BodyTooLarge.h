// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace tollgate {

/// Of a body over `most` bytes, as it came or `isUnpacked`: which setting says so, what it is set to, and what to do.
Error bodyTooLarge(std::size_t most, bool isUnpacked = false);

} // namespace tollgate
