// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/NearestBudget.h"

#include "core/gateway/ClaimsMemo.h"

namespace tollgate {
namespace {

double shareOf(const Budgets::Standing &standing)
{
    return static_cast<double>(standing.spent.nano()) / static_cast<double>(standing.limit.most.nano());
}

} // namespace

std::optional<NearestBudget> nearestBudget(Budgets &budgets, const KeyRing &keys, const std::vector<BudgetLimit> &caps)
{
    std::optional<NearestBudget> nearest;
    const auto look = [&](const std::string &key, const BudgetClaim &claim) {
        for (Budgets::Standing &standing : budgets.standing(claim))
            if (!standing.limit.most.isZero())
                if (const double share = shareOf(standing); !nearest || share > nearest->share)
                    nearest = {key, std::move(standing), share};
    };
    look({}, gatewayClaim(caps));
    for (const VirtualKeyPtr &key : keys.all())
        if (!key->blocked && key->pausedWhy.empty())
            look(key->name.empty() ? key->shown : key->name, keyClaim(*key));
    return nearest;
}

boost::json::value toJson(const std::optional<NearestBudget> &nearest)
{
    if (!nearest)
        return {};
    return boost::json::object{{"key", nearest->key},
                               {"max_budget", nearest->standing.limit.most.decimal()},
                               {"spend", nearest->standing.spent.decimal()},
                               {"budget_duration", nearest->standing.limit.period}};
}

} // namespace tollgate
