// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarData.h"

class QWidget;

namespace tollgate::ui {

/// The figures of a chart as a table, in a window of its own: a row for each bar, a column for each series. Escape
/// closes it, Ctrl+C copies the rows that are selected. `title`: the chart's name.
void showBarTable(QWidget *parent, const QString &title, const BarData &data);

} // namespace tollgate::ui
