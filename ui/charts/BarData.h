// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QStringList>
#include <utility>
#include <vector>

namespace tollgate::ui {

/// What a chart of bars shows: series stacked over slots of time.
struct BarData {
    struct Series {
        QString name;
        std::vector<double> values; ///< one for each slot
    };
    QStringList slots_; ///< `Mon 3`: below the axis, as many as fit
    QStringList longSlots; ///< `Monday, 3 November`: for the tooltip
    std::vector<Series> series; ///< biggest first; at most four and, last, the rest
    bool hasRest = false; ///< the last series is `other`
    std::function<QString(double)> valueText;
    std::function<QString(double value, double step)> axisText;
    QString emptyText; ///< where there is nothing to draw

    double total(std::size_t slot) const;
    bool isEmpty() const;
    int highest() const; ///< the slot with the most in it
    /// A bar in words: `Monday, 3 November: $4.12 (claude $2.00, other $2.12)`.
    QString inWords(int slot) const;
    /// The table behind the chart.
    QString asTsv() const;
    QString asCsv() const; ///< the same for a file (RFC 4180)
};

/// A round number not below `value` over which an axis is divided evenly, and its step.
std::pair<double, double> niceTop(double value, int steps);

} // namespace tollgate::ui
