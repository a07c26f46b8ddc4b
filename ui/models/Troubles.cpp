// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Troubles.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"
#include "ui/models/Attention.h"

#include <algorithm>
#include <set>

namespace tollgate::ui {
namespace {

QString nameOf(const Key &key)
{
    return key.name.isEmpty() ? key.shown : key.name;
}

bool isSpent(const BudgetStanding &budget)
{
    return !budget.most.isZero() && budget.spent >= budget.most;
}

bool wasSpent(const Key &key, const BudgetStanding &budget)
{
    return std::ranges::any_of(key.budgets, [&](const BudgetStanding &other) {
        return other.period == budget.period && other.resets == budget.resets && isSpent(other);
    });
}

void compare(const Key &before, const Key &now, std::vector<Trouble> &troubles)
{
    const QString name = nameOf(now);
    const auto tell = [&](Trouble::Kind kind, const QString &title, const QString &text, const char *page) {
        troubles.push_back({kind, now.id, title, text, QLatin1String(page), now.id});
    };
    if (!now.pausedWhy.isEmpty() && before.pausedWhy.isEmpty())
        tell(Trouble::Kind::KeyPaused, tr("Key %1 is paused").arg(name), tr("By the brake: %1.").arg(now.pausedWhy),
             "keys");
    for (const BudgetStanding &budget : now.budgets)
        if (isSpent(budget) && !wasSpent(before, budget))
            tell(Trouble::Kind::BudgetSpent, tr("The budget of %1 is spent").arg(name),
                 tr("It has spent %1 and may spend %2. Its calls are refused.")
                     .arg(format::money(budget.spent), budgetInWords(budget.most, budget.period)),
                 "budgets");
    if (now.warning && now.spent >= *now.warning && before.spent < *now.warning)
        tell(Trouble::Kind::WarningReached, tr("Key %1 has spent %2").arg(name, format::money(now.spent)),
             tr("You asked to be told at %1. Nothing is refused.").arg(format::money(*now.warning)), "keys");
}

std::map<QString, QString> failing(const std::vector<Deployment> &deployments)
{
    std::map<QString, QString> names;
    for (const Deployment &one : deployments)
        if (one.cooling)
            names[one.provider] = one.name.isEmpty() ? one.provider : one.name;
    return names;
}

} // namespace

std::vector<Trouble> troublesBetween(const Standing &before, const Standing &now)
{
    std::vector<Trouble> troubles;
    for (const Key &key : now.keys) {
        const auto old = std::ranges::find(before.keys, key.id, &Key::id);
        compare(old == before.keys.end() ? Key() : *old, key, troubles);
    }
    const std::map<QString, QString> already = failing(before.deployments);
    for (const auto &[provider, name] : failing(now.deployments))
        if (!already.contains(provider))
            troubles.push_back({Trouble::Kind::ProviderFails, provider, tr("%1 does not answer well").arg(name),
                                tr("It is left alone for a moment; calls go to others where they can."),
                                QStringLiteral("providers"), provider});
    return troubles;
}

} // namespace tollgate::ui
