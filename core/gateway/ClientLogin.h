// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

#include <string_view>

namespace tollgate {

class KeyRing;
struct Deployment;

/// A client's own sign-in at a provider (a subscription), which it sends in `Authorization` beside our key. A row of
/// the table in ClientLogin.cpp.
struct ClientLogin {
    std::string_view name; ///< what the ledger calls it
    std::string_view provider; ///< who has issued it: the catalogue's id
    std::string_view host; ///< nobody else gets it
    bool (*isOne)(std::string_view token); ///< by its form
    bool isOnlyWay = false; ///< the provider takes no other credential
};

/// What the request carries beside `x-tollgate-key` or `x-litellm-api-key`; null: nothing, or what is a key of this
/// gateway. Pure.
const ClientLogin *clientLoginIn(const Headers &headers, const KeyRing &keys);

/// Whether this deployment is the issuer itself (or a stand-in on this very computer): a login goes nowhere else.
bool mayGoTo(const ClientLogin &login, const Deployment &deployment);

/// The login without which the deployment's provider answers nobody; null: it has a credential of the gateway's.
const ClientLogin *loginNeededBy(const Deployment &deployment);

} // namespace tollgate
