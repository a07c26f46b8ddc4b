// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ClaimsMemo.h"

namespace tollgate {
namespace {

Subject subjectOf(const VirtualKey &key)
{
    return {"key", key.id.text(), "key '" + (key.name.empty() ? key.shown : key.name) + "'"};
}

} // namespace

BudgetClaim keyClaim(const VirtualKey &key)
{
    return {subjectOf(key), key.budgets};
}

BudgetClaim gatewayClaim(const std::vector<BudgetLimit> &caps)
{
    return {{"gateway", "gateway", "the whole gateway"}, caps};
}

Claims claimsOf(const VirtualKeyPtr &key, const std::vector<BudgetLimit> &caps)
{
    Claims claims;
    claims.key = key;
    if (!key->master)
        claims.limits.push_back({subjectOf(*key), key->limits});
    claims.budgets = {keyClaim(*key), gatewayClaim(caps)};
    claims.isBudgeted = !key->budgets.empty() || !caps.empty();
    return claims;
}

std::shared_ptr<const Claims> ClaimsMemo::of(const VirtualKeyPtr &key, const std::vector<BudgetLimit> &caps)
{
    if (caps != m_caps || m_known.size() > 16384) { // versions that are gone are forgotten now and then
        m_known.clear();
        m_caps = caps;
    }
    std::shared_ptr<const Claims> &known = m_known[key.get()];
    if (!known)
        known = std::make_shared<const Claims>(claimsOf(key, caps));
    return known;
}

} // namespace tollgate
