// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarData.h"

class QPainter;
class QRectF;

namespace tollgate::ui {

/// What a bar holds, in a box beside it. Drawn in the chart, so that it comes with the keyboard as with the mouse and
/// is in no one's way. `slotArea`: where the bar stands; `chartWidth`: the box does not go beyond.
void drawBarTip(QPainter &painter, const BarData &data, int current, const QRectF &slotArea, int chartWidth);

} // namespace tollgate::ui
