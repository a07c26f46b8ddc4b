// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

/// The vault's cryptography over libcrypto: AES-256-GCM (NIST SP 800-38D), scrypt (RFC 7914, N 2^15, r 8, p 1: 32 MiB).
/// Pure but for the random numbers. Private to secrets/.
namespace tollgate::vaultcipher {

std::string random(std::size_t bytes);
Result<Secret> derive(const Secret &passphrase, const std::string &salt); ///< 32 bytes
/// The sealed form ends with the 16 bytes of the tag.
Result<std::string> seal(const Secret &key, const std::string &nonce, std::string_view plain);
/// Error: Storage, when key or content are not what was sealed.
Result<Secret> unseal(const Secret &key, const std::string &nonce, const std::string &sealed);
std::string toHex(std::string_view bytes);
std::string fromHex(std::string_view hex); ///< empty if it is no hex

} // namespace tollgate::vaultcipher
