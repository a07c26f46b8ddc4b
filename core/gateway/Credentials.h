// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/Result.h"
#include "core/gateway/Inbound.h"
#include "core/keys/KeyRing.h"

#include <string>
#include <string_view>

namespace tollgate {

/// The key that a request presents. `x-tollgate-key` and `x-litellm-api-key` win (`Authorization` is then the client's
/// own credential); otherwise every place that clients use is read: Authorization, x-api-key, x-goog-api-key, api-key,
/// Ocp-Apim-Subscription-Key, `?key=`. Error Unauthenticated: none, or two different ones. Pure.
Result<std::string> presentedKey(const Headers &headers, std::string_view query);

/// What stands behind `Bearer` in an `Authorization` field, or the field itself. Pure.
std::string_view bearerIn(std::string_view value);

/// Whose request it is: of the key that it presents, or of the one that its listener stands for, whatever it presents.
Result<VirtualKeyPtr> keyOf(const Inbound &inbound, const KeyRing &keys);

} // namespace tollgate
