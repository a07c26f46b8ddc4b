// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"

namespace tollgate {

/// A UUIDv7 (RFC 9562, 5.7): sorts by time, so the ledger's primary key grows at its end. Any thread.
CallId newCallId(WallTime now);
/// `count` random bytes from the operating system, as URL-safe base64 without padding.
std::string randomText(int count);

} // namespace tollgate
