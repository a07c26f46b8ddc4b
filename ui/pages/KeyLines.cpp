// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeyLines.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"
#include "ui/models/Attention.h"

#include <algorithm>
#include <QLocale>

namespace tollgate::ui {
namespace {

double shareOf(const Key &key)
{
    double most = -1;
    for (const BudgetStanding &budget : key.budgets)
        if (!budget.most.isZero())
            most = std::max(most, format::dollars(budget.spent) / format::dollars(budget.most));
    return most;
}

QString spentOf(const QString &spent, const QString &most)
{
    return tr("%1 of %2", "spent, of a budget").arg(spent, most);
}

QString budgetOf(const Key &key)
{
    if (key.budgets.empty())
        return tr("no limit");
    const BudgetStanding &budget = key.budgets.front();
    return spentOf(format::money(budget.spent), format::money(budget.most));
}

QString longestPeriod()
{
    QString longest;
    for (const char *period : {"1d", "7d", "30d"})
        if (const QString words = periodInWords(QLatin1String(period)); words.size() > longest.size())
            longest = words;
    return longest;
}

} // namespace

QString nameOf(const Key &key)
{
    return key.name.isEmpty() ? key.shown : key.name;
}

std::vector<Column<KeyLine>> keyColumns()
{
    return {
        {tr("Name"),
         {},
         [](const KeyLine &line) { return nameOf(line.key); },
         Qt::AlignLeft,
         false,
         [](const KeyLine &line, int role) -> QVariant {
             if (role == SecondRole)
                 return line.key.name.isEmpty() ? QString() : line.key.shown;
             return {};
         }},
        {tr("State"), tr("budget spent"),
         [](const KeyLine &line) {
             return !line.key.pausedWhy.isEmpty() ? tr("paused")
                 : line.key.blocked               ? tr("blocked")
                 : shareOf(line.key) >= 1         ? tr("budget spent")
                 : line.isIdle                    ? tr("idle")
                                                  : QString();
         },
         Qt::AlignLeft, false,
         [](const KeyLine &line, int role) -> QVariant {
             if (role == BadgeRole)
                 return true;
             if (role == ToneRole)
                 return static_cast<int>(!line.key.pausedWhy.isEmpty() || line.key.blocked || shareOf(line.key) >= 1
                                             ? Tone::Broken
                                             : Tone::Plain);
             if (role == Qt::ToolTipRole)
                 return line.key.pausedWhy;
             return {};
         }},
        {tr("Models"), QStringLiteral("claude-sonnet-4-5, gpt"),
         [](const KeyLine &line) {
             return line.key.models.isEmpty() ? tr("any") : QLocale().createSeparatedList(line.key.models);
         },
         Qt::AlignLeft, true},
        {tr("Budget"), spentOf(format::money(Money::dollars(1'000)), format::money(Money::dollars(1'000))),
         [](const KeyLine &line) { return budgetOf(line.key); }, Qt::AlignRight, false,
         [](const KeyLine &line, int role) -> QVariant {
             if (role == ShareRole)
                 return shareOf(line.key);
             if (role == Qt::ForegroundRole && line.key.budgets.empty())
                 return colours().dim;
             return {};
         }},
        {tr("Period"), longestPeriod(),
         [](const KeyLine &line) {
             return line.key.budgets.empty() ? QString() : periodInWords(line.key.budgets.front().period);
         },
         Qt::AlignLeft, true},
        {tr("Spent in all"), format::money(Money::dollars(10'000)),
         [](const KeyLine &line) { return format::money(line.key.spent); }, Qt::AlignRight},
    };
}

} // namespace tollgate::ui
