// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/gateway/World.h"

#include <memory>

namespace tollgate {

/// Hands a request about something that a provider keeps (a response, its items) to that provider, and the provider's
/// answer back, byte for byte. Nothing is billed, so there is no row in the ledger; what it says of a
/// response that is still being made in the background is told to the poll that waits for it. A stream, and what is
/// long, goes on as it comes. Gateway thread.
namespace objectrelay {

/// Whoever has answered: the deployment that the ledger names for this answer, if the key asked for it itself and the
/// deployment is still there. Error for the client: NotFound.
void toItsProvider(World &world, Inbound inbound, std::unique_ptr<ClientStream> client, const std::string &answerId,
                   const VirtualKeyPtr &key);

} // namespace objectrelay
} // namespace tollgate
