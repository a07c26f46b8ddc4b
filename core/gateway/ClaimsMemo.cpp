// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ClaimsMemo.h"

namespace tollgate {
Claims claimsOf(const VirtualKeyPtr &key, const std::vector<BudgetLimit> &caps)
{
    const Subject subject{"key", key->id.text(), "key '" + (key->name.empty() ? key->shown : key->name) + "'"};
    Claims claims;
    claims.key = key;
    if (!key->master)
        claims.limits.push_back({subject, key->limits});
    claims.budgets = {{subject, key->budgets}, {{"gateway", "gateway", "the whole gateway"}, caps}};
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
