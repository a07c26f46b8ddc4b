// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/upstream/UpstreamCall.h"

#include <string_view>

namespace tollgate {

struct Deployment;
enum class AuthScheme : std::uint8_t;

/// Whether the scheme signs a whole call, so that it has to be the last thing that is done to it.
bool signsCalls(AuthScheme scheme);

/// Puts a credential on a call in the way of the deployment's scheme; nothing where there is no credential. A
/// signature covers method, URL, headers and body as they are now. Pure.
void authenticate(HttpCall &call, const Deployment &deployment, std::string_view credential, WallTime now);

} // namespace tollgate
