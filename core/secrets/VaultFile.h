// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <vector>

namespace tollgate {

/// What a vault is on disk: JSON with everything but the version and the kinds in hex. Knows nothing of keys.
struct VaultFile {
    /// The master key, sealed for one way to open it.
    struct Wrapper {
        std::string kind; ///< `scrypt` or `key`
        std::string salt, nonce, sealed; ///< raw bytes
    };
    std::vector<Wrapper> wrappers;
    std::string nonce, sealed; ///< the credentials; raw bytes

    /// Errors: CredentialMissing (there is none), Storage (not a vault, or of a newer version).
    static Result<VaultFile> read(const std::string &path);
    /// A new file, flushed, then renamed over the old one: there is always a whole vault. Error: Storage.
    Result<void> write(const std::string &path) const;
};

Error damagedVault(const std::string &path);

} // namespace tollgate
