// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/keys/VirtualKey.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tollgate {

/// What a client comes with that is not to hold a key (a page in a browser, a phone): it opens realtime sessions of one
/// key, with one model and one configuration, for a short while. The provider never sees it, so budgets and limits
/// hold as they do for the key.
struct SessionSecret {
    KeyId key; ///< who pays
    std::string model; ///< the only one that it opens
    std::string setup; ///< the event that tells the provider what the session is; empty: nothing is said
    WallTime expires{}; ///< for opening; a session that is open goes on
};
using SessionSecretPtr = std::shared_ptr<const SessionSecret>;

/// Those that are valid; in memory only, by their hashes. Gateway thread.
class SessionSecrets {
public:
    /// Whether it has the form of one (`ek_…`).
    static bool isOne(std::string_view presented) { return presented.starts_with("ek_"); }
    /// What the client is given. Error TooManyParallel: there are too many.
    Result<Secret> add(SessionSecret secret, WallTime now);
    /// Error Unauthenticated: there is none, or none any more.
    Result<SessionSecretPtr> find(std::string_view presented, WallTime now) const;
    std::size_t size() const { return m_secrets.size(); }

private:
    std::unordered_map<std::string, SessionSecretPtr> m_secrets;
    std::size_t m_bytes = 0; ///< of their configurations
};

} // namespace tollgate
