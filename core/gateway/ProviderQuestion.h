// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/routing/Deployment.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tollgate {

struct World;

/// A GET that the gateway sends a provider on its own behalf, with the provider's credential: how something is doing
/// that is made there. Once; whoever wants it asked again makes another one. Destroying it hangs up and silences it,
/// also from within `done`. Gateway thread.
class ProviderQuestion {
public:
    struct Answer {
        int status = 0;
        std::string body; ///< empty where `taken` has got it
    };
    struct Parts {
        DeploymentPtr deployment; ///< lends its credential, its headers and its patience
        std::string url;
        std::size_t bodyAtMost = 64 * 1024 * 1024;
        std::function<void(std::string_view)> taken = {}; ///< the body of a 200 as it comes, of any size; null: kept
        /// Exactly once. Error: CredentialMissing, no connection, a broken answer, or a larger one.
        std::function<void(Result<Answer>)> done;
    };
    ProviderQuestion(World &world, Parts parts);
    ~ProviderQuestion();
    ProviderQuestion(const ProviderQuestion &) = delete;
    ProviderQuestion &operator=(const ProviderQuestion &) = delete;

    void ask(); ///< `done` may come before this returns

private:
    struct Asked;
    std::shared_ptr<Asked> m_asked;
};

} // namespace tollgate
