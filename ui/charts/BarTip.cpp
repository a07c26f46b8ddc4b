// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarTip.h"

#include "ui/charts/Legend.h"
#include "ui/look/Look.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QPainter>

namespace tollgate::ui {

void drawBarTip(QPainter &painter, const BarData &data, int current, const QRectF &slotArea, int chartWidth)
{
    const auto slot = static_cast<std::size_t>(current);
    struct Line {
        QString name, value;
        int series;
    };
    std::vector<Line> lines;
    for (std::size_t i = data.series.size(); i-- > 0;)
        if (data.series[i].values[slot] > 0)
            lines.push_back({data.series[i].name, data.valueText(data.series[i].values[slot]), static_cast<int>(i)});
    lines.push_back({QCoreApplication::translate("BarTip", "Together"), data.valueText(data.total(slot)), -1});

    const QFontMetricsF metrics(typeFont(Type::Small));
    double names = 0, values = 0;
    for (const Line &line : lines) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(line.value));
    }
    const QString heading = data.longSlots[current];
    const double rowHeight = metrics.height() + 4;
    const double width = std::max(names + values + 14 + 20, metrics.horizontalAdvance(heading)) + 24;
    const double height = rowHeight * (static_cast<double>(lines.size()) + 1) + 18;
    double left = slotArea.right() + 6;
    if (left + width > chartWidth)
        left = slotArea.left() - 6 - width;
    const QRectF box(std::round(std::max(left, 0.0)), std::round(slotArea.top() + 4), std::round(width),
                     std::round(height));

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().line);
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(box.translated(0.5, 0.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    double y = box.top() + 8;
    painter.setPen(colours().dim);
    painter.drawText(QRectF(box.left() + 12, y, width - 24, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, heading);
    for (const Line &line : lines) {
        y += rowHeight;
        const QRectF row(box.left() + 12, y, width - 24, rowHeight);
        if (line.series >= 0)
            fillSeries(painter, QRectF(row.left(), std::round(row.center().y() - 4), 8, 8),
                       static_cast<std::size_t>(line.series),
                       data.hasRest && static_cast<std::size_t>(line.series) + 1 == data.series.size());
        painter.setPen(colours().text);
        painter.drawText(row.adjusted(line.series >= 0 ? 14 : 0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, line.name);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, line.value);
    }
}

} // namespace tollgate::ui
