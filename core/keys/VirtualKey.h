// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/routing/Deployment.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// A budget and how often it starts anew. Period text is LiteLLM's: `30s`, `10m`, `1h`, `1d`, `7d`, `30d`, `1mo`;
/// empty: never.
struct BudgetLimit {
    Money most;
    std::string period;
    friend bool operator==(const BudgetLimit &, const BudgetLimit &) = default;
};

struct RateLimits {
    std::optional<std::int64_t> requestsPerMinute, tokensPerMinute, parallel;
    friend bool operator==(const RateLimits &, const RateLimits &) = default;
};

/// Who may ask for what. Immutable value with a version; counters live in spend/ and limits/. The secret is not here:
/// the id is its SHA-256.
struct VirtualKey {
    KeyId id;
    std::int64_t version = 1;
    std::string shown; ///< `sk-...ab12`
    std::string name; ///< LiteLLM's key_alias; unique where it is not empty
    std::vector<std::string> models; ///< empty: all; may hold wildcards (`openai/*`, `*`)
    std::map<std::string, std::string> aliases; ///< asked -> real, before routing
    std::optional<WallTime> expires;
    bool blocked = false;
    std::string pausedWhy; ///< not empty: the brake has paused it
    std::vector<BudgetLimit> budgets;
    std::optional<Money> softBudget;
    RateLimits limits;
    std::optional<BudgetLimit> brake; ///< over the gateway's: paused when it spends this much within the period
    std::vector<std::string> tags;
    std::string metadata = "{}"; ///< JSON object as it was given
    std::string userId, teamId;
    bool allowUnpriced = false;
    bool master = false; ///< the master key: may administer, no limits
    bool ephemeral = false; ///< of `tollgate run`: never stored
    WallTime created{}, updated{};
    Origin origin = Origin::Database;
};
using VirtualKeyPtr = std::shared_ptr<const VirtualKey>;

/// Whether a list of model names and wildcards lets a name through (`*` matches any run of characters; the rest is
/// literal).
bool modelAllowed(const std::vector<std::string> &models, std::string_view name);
bool wildcardMatches(std::string_view pattern, std::string_view text);

} // namespace tollgate
