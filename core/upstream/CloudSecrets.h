// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/secrets/SecretRef.h"
#include "core/upstream/UpstreamCall.h"

#include <memory>
#include <unordered_map>

namespace tollgate {

/// Secrets as they go on the wire: where what is kept is an account (a Google
/// service account's JSON, a user's login, an Entra application, a role of AWS;
/// CloudToken.h),
/// the access token that it gives. Tokens are asked for once for all who wait,
/// kept, and renewed a minute before they end. Gateway thread; everything else
/// is handed to `inner`, which outlives this.
class CloudSecrets final : public Secrets {
public:
    CloudSecrets(Secrets &inner, Upstream &upstream, const Clock &clock);
    ~CloudSecrets() override;

    void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) override;
    Result<Secret> known(const SecretRef &ref) const override;
    void store(const SecretRef &ref, Secret secret, Callback<void(Result<void>)> done) override;
    void remove(const SecretRef &ref, Callback<void(Result<void>)> done) override;
    void whenSettled(Callback<void()> done) override;

private:
    struct Kept {
        Secret token;
        WallTime until;
    };
    struct Fetch; ///< a token that is being asked for, and who waits for it

    void exchange(const Secret &account, Callback<void(Result<Secret>)> done);
    void ask(const std::string &key, Result<HttpCall> call);
    void answered(const std::string &key);

    Secrets &m_inner;
    Upstream &m_upstream;
    const Clock &m_clock;
    std::unordered_map<std::string, Kept> m_kept; ///< by the account's digest
    std::unordered_map<std::string, std::unique_ptr<Fetch>> m_fetches;
};

} // namespace tollgate
