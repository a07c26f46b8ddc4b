// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"
#include "ui/models/Values.h"

namespace tollgate::ui {

/// What will become of a budget at the pace of its window so far. Pure.
struct Outlook {
    double share = -1; ///< of the limit that is spent; negative: no limit
    double expectedShare = -1; ///< at the window's end; negative: nothing can be said
    Money expected; ///< at the window's end
    qint64 empty = 0; ///< ms since 1970: when it runs out, if that is before the window ends; 0: it does not
    bool isSpent = false;

    Tone tone() const;
};

/// How long a period is: `30d`, `1mo`, `1h`; 0: for ever, or not understood. A month counts as 30 days.
qint64 lengthOf(const QString &period);
/// The same for people: `10 minutes`, `7 days`; as it is written where it is not understood.
QString spanInWords(const QString &period);
/// Why the brake has paused a key: `it has spent more than $5.00 within 10 minutes`.
QString pausedInWords(const QString &why);
/// When this month began, in UTC, or one so many months later: the gateway's own limits and monthly budgets roll there.
qint64 utcMonth(qint64 now, int later = 0);
Outlook outlookOf(const BudgetStanding &budget, qint64 now);
/// What happens next, in a sentence: `At this pace it is spent on Friday, 14:00; calls are then refused until Monday.`
QString nextInWords(const BudgetStanding &budget, const Outlook &outlook, qint64 now);
/// As long as such a sentence may be: for the width of a column.
QString longestNextInWords(qint64 now);
/// The budget that binds first.
const BudgetStanding *tightest(const std::vector<BudgetStanding> &budgets);

} // namespace tollgate::ui
