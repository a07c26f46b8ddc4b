// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyRing.h"
#include "core/limits/Limiter.h"
#include "core/spend/Budgets.h"

#include <memory>
#include <unordered_map>

namespace tollgate {

/// Whose limits and budgets bind the calls of a key.
struct Claims {
    VirtualKeyPtr key; ///< as it was; another version has claims of its own
    std::vector<Limiter::Claim> limits; ///< the master key has none
    std::vector<BudgetClaim> budgets; ///< the key's, then the whole gateway's
    bool isBudgeted = false; ///< any of them has a limit
};

/// Pure, all three.
BudgetClaim keyClaim(const VirtualKey &key);
BudgetClaim gatewayClaim(const std::vector<BudgetLimit> &caps);
Claims claimsOf(const VirtualKeyPtr &key, const std::vector<BudgetLimit> &caps);

/// The claims of every key, remembered, so that a request puts no names together. Gateway thread.
class ClaimsMemo {
public:
    std::shared_ptr<const Claims> of(const VirtualKeyPtr &key, const std::vector<BudgetLimit> &caps);

private:
    std::vector<BudgetLimit> m_caps; ///< of the whole gateway; other ones make all that is remembered worthless
    std::unordered_map<const VirtualKey *, std::shared_ptr<const Claims>> m_known;
};

} // namespace tollgate
