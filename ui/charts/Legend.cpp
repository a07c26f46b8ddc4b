// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Legend.h"

#include "ui/look/Look.h"
#include "ui/look/Spoken.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>

namespace tollgate::ui {
namespace {

constexpr int swatch = 15, gap = 18;

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
    speakAs(this, QAccessible::StaticText);
    setFont(typeFont(Type::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::the(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void Legend::set(QStringList names, bool hasRest)
{
    m_names = std::move(names);
    m_hasRest = hasRest;
    setAccessibleName(QLocale().createSeparatedList(m_names));
    updateGeometry();
    tellWhole();
    update();
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const QString &name : m_names)
        width += swatch + fontMetrics().horizontalAdvance(name) + 1 + gap;
    return {std::max(0, width - gap), fontMetrics().height() + 2};
}

/// How wide each name may be: short ones stay whole, the longest give way until all have room.
std::vector<int> Legend::rooms() const
{
    std::vector<int> natural;
    for (const QString &name : m_names)
        natural.push_back(fontMetrics().horizontalAdvance(name) + 1);
    int left = width() - static_cast<int>(natural.size()) * (swatch + gap) + gap;
    std::vector<int> sorted = natural;
    std::ranges::sort(sorted);
    int most = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = std::max(0, left) / static_cast<int>(sorted.size() - i);
        if (sorted[i] > most)
            break;
        left -= sorted[i];
        most = sorted[i];
    }
    for (int &room : natural)
        room = std::min(room, most);
    return natural;
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellWhole();
}

void Legend::tellWhole()
{
    setToolTip(sizeHint().width() > width() ? m_names.join(QLatin1Char('\n')) : QString());
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<int> all = rooms();
    const int top = height() / 2 - 4;
    int x = std::max(0, width() - sizeHint().width());
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const int room = all[static_cast<std::size_t>(i)];
        fillSeries(painter, QRectF(x, top, 9, 9), static_cast<std::size_t>(i), m_hasRest && i + 1 == m_names.size());
        painter.setPen(colours().dim);
        painter.drawText(QRect(x + swatch, 0, room + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_names[i], Qt::ElideMiddle, room));
        x += swatch + room + gap;
    }
}

} // namespace tollgate::ui
