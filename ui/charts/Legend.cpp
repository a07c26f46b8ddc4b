// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Legend.h"

#include "ui/look/Look.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace tollgate::ui {
namespace {

/// Hatches are light on a strong colour: they tell series apart in grey and do not shout.
Qt::BrushStyle hatchOf(std::size_t series, bool isRest)
{
    if (isRest)
        return Qt::NoBrush;
    static constexpr Qt::BrushStyle styles[] = {Qt::NoBrush, Qt::BDiagPattern, Qt::NoBrush, Qt::FDiagPattern};
    return styles[series % std::size(styles)];
}

} // namespace

void fillSeries(QPainter &painter, const QRectF &where, std::size_t series, bool isRest)
{
    painter.fillRect(where, colours().series[isRest ? 4 : series % 4]);
    if (const Qt::BrushStyle hatch = hatchOf(series, isRest); hatch != Qt::NoBrush) {
        QColor ink = colours().panel;
        ink.setAlphaF(0.28F);
        painter.fillRect(where, QBrush(ink, hatch));
    }
}

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setFont(typeFont(Type::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::the(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void Legend::set(QStringList names, bool hasRest)
{
    m_names = std::move(names);
    m_hasRest = hasRest;
    setAccessibleName(m_names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const QString &name : m_names)
        width += 15 + fontMetrics().horizontalAdvance(name) + 18;
    return {std::max(0, width - 18), fontMetrics().height() + 2};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // What does not fit is shortened, each name by the same share.
    const double fit = std::min(1.0, static_cast<double>(width()) / std::max(1, sizeHint().width()));
    const int top = height() / 2 - 4;
    double x = std::max(0, width() - sizeHint().width());
    for (int i = 0; i < m_names.size(); ++i) {
        const double room = fontMetrics().horizontalAdvance(m_names[i]) * fit + (fit < 1 ? -4 : 0);
        fillSeries(painter, QRectF(std::round(x), top, 9, 9), static_cast<std::size_t>(i),
                   m_hasRest && i + 1 == m_names.size());
        painter.setPen(colours().dim);
        painter.drawText(QRectF(x + 15, 0, room + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fit < 1 ? fontMetrics().elidedText(m_names[i], Qt::ElideMiddle, static_cast<int>(room))
                                 : m_names[i]);
        x += 15 + room + 18 * fit;
    }
}

} // namespace tollgate::ui
