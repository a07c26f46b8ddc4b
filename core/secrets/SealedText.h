// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>
#include <string_view>

/// Text that may lie in a database: AES-256-GCM, each with a nonce of its own, as base64. Pure but for random numbers.
namespace tollgate::sealed {

/// 64 hex digits: what a keyring or a vault keeps.
Secret newKey();
/// Error: Storage, the key is none of newKey()'s.
Result<std::string> seal(const Secret &key, std::string_view plain);
/// Error: Storage, key or text are not what was sealed.
Result<std::string> unseal(const Secret &key, std::string_view text);

} // namespace tollgate::sealed
