// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyRing.h"
#include "core/spend/Budgets.h"

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// The budget of which the largest part is spent: of the gateway's own, and of keys that are in use.
struct NearestBudget {
    std::string key; ///< its name, else what is shown of it; empty: of all keys together
    Budgets::Standing standing;
    double share = 0; ///< that is spent; above 1 where more was
};

/// Nothing: nobody has a limit. Gateway thread.
std::optional<NearestBudget> nearestBudget(Budgets &budgets, const KeyRing &keys, const std::vector<BudgetLimit> &caps);

/// As `status` tells it: key, max_budget, spend, budget_duration.
boost::json::value toJson(const std::optional<NearestBudget> &nearest);

} // namespace tollgate
