// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/KeyJson.h"

namespace tollgate {
namespace {

namespace js = boost::json;

js::array names(const std::vector<std::string> &list)
{
    js::array array;
    for (const std::string &name : list)
        array.emplace_back(name);
    return array;
}

template <class T>
js::value orNull(const std::optional<T> &value)
{
    return value ? js::value(*value) : js::value();
}

} // namespace

js::object toJson(const VirtualKey &key)
{
    js::array limits;
    for (const BudgetLimit &limit : key.budgets)
        limits.push_back({{"max_budget", limit.most.decimal()},
                          {"budget_duration", limit.period.empty() ? js::value() : js::value(limit.period)}});
    js::object aliases;
    for (const auto &[asked, real] : key.aliases)
        aliases[asked] = real;
    boost::system::error_code ignored; // what was stored was valid when it was taken
    js::object json{{"token", key.id.text()},
                    {"key_name", key.shown},
                    {"key_alias", key.name.empty() ? js::value() : js::value(key.name)},
                    {"models", names(key.models)},
                    {"aliases", std::move(aliases)},
                    {"blocked", key.blocked},
                    {"paused", key.pausedWhy.empty() ? js::value() : js::value(key.pausedWhy)},
                    {"max_budget", key.budgets.empty() ? js::value() : js::value(key.budgets.front().most.decimal())},
                    {"budget_duration",
                     key.budgets.empty() || key.budgets.front().period.empty() ? js::value()
                                                                               : js::value(key.budgets.front().period)},
                    {"budget_limits", std::move(limits)},
                    {"soft_budget", key.softBudget ? js::value(key.softBudget->decimal()) : js::value()},
                    {"brake", key.brake ? js::value(key.brake->most.decimal()) : js::value()},
                    {"rpm_limit", orNull(key.limits.requestsPerMinute)},
                    {"tpm_limit", orNull(key.limits.tokensPerMinute)},
                    {"max_parallel_requests", orNull(key.limits.parallel)},
                    {"expires", key.expires ? js::value(msSinceEpoch(*key.expires)) : js::value()},
                    {"tags", names(key.tags)},
                    {"metadata", js::parse(key.metadata, ignored)},
                    {"user_id", key.userId.empty() ? js::value() : js::value(key.userId)},
                    {"team_id", key.teamId.empty() ? js::value() : js::value(key.teamId)},
                    {"allow_unpriced", key.allowUnpriced},
                    {"created_at", msSinceEpoch(key.created)},
                    {"updated_at", msSinceEpoch(key.updated)}};
    return json;
}

} // namespace tollgate
