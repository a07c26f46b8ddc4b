// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Headers.h"
#include "core/chat/Operation.h"

#include <string>

/// The one place where a failure becomes a status and a body: a table by kind and surface (facts: which status each
/// client takes at once and which it retries for minutes).
namespace tollgate::errorwire {

struct Reply {
    int status = 500;
    Headers headers; ///< content-type, retry-after, x-should-retry
    std::string body;
};

/// A whole answer. `callId` may be empty.
Reply reply(const Error &error, Surface surface);
/// The event that ends a stream badly, without a terminating event after it.
std::string streamEvent(const Error &error, Surface surface);
/// The status alone, for the ledger.
int statusOf(const Error &error, Surface surface);

} // namespace tollgate::errorwire
