// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/upstream/Dialer.h"

namespace tollgate {

struct Candidate;

/// Sessions over WebSockets: what a client's handshake says, and what ours says to a provider. Pure.
namespace talk {

/// Error BadRequest: it is no handshake of RFC 6455, 4.2.1.
Result<Upgrade> upgradeOf(const Inbound &inbound);

/// A browser cannot set headers: `openai-insecure-api-key.KEY` among its subprotocols becomes x-api-key, where a key is
/// looked for, and is masked in what is kept of a call.
void moveKeyOutOfProtocols(Headers &headers);

/// The model that the query names: `model`, or Azure's `deployment`. Empty: none.
std::string modelInQuery(std::string_view query);

/// The provider's address with the credential, and those of the client's words that belong to the API.
SocketCall callOf(const Inbound &inbound, const Candidate &candidate, std::string_view credential, WallTime now);

} // namespace talk
} // namespace tollgate
