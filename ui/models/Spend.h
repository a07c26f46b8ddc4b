// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarData.h"
#include "ui/models/Values.h"

#include <QDate>

namespace tollgate::ui {

/// What is counted, by what, in which slots of time. The parts of a report, ready to be drawn and listed. Pure.
enum class Metric : std::uint8_t { Spend, Requests, Tokens, TokenKinds, FirstToken, Failures };
enum class By : std::uint8_t { Model, Provider, Key, Tool, Tag };
enum class Slot : std::uint8_t { Hour, Day, Week, Month };

struct Span {
    qint64 begin = 0, end = 0; ///< ms since 1970; end is not in it
    Slot slot = Slot::Day;

    /// Local beginnings of the slots, and one more: the end.
    std::vector<qint64> edges() const;
};

struct Report {
    struct Row {
        QString name, id; ///< id: what a filter takes
        UsageSum sum;
    };
    BarData bars;
    std::vector<Row> rows; ///< biggest first
    UsageSum total;
};

/// `sums` come grouped by hour and by `by`; what lies outside of the span is left out.
Report reportOf(const std::vector<UsageSum> &sums, const Span &span, Metric metric, By by, int mostSeries = 3);
const char *groupName(By by); ///< control's word
double valueOf(const UsageSum &sum, Metric metric);
QString valueText(double value, Metric metric);

/// Local midnight of a day.
qint64 startOf(QDate day);
Money spentSince(const std::vector<UsageSum> &sums, qint64 since);
/// What calls on clients' own logins would have cost since then: no spend.
Money notionalSince(const std::vector<UsageSum> &sums, qint64 since);
/// What the month will come to at this pace: nothing is said on its first day.
std::optional<Money> expectedOfMonth(Money spent, qint64 now);

} // namespace tollgate::ui
