// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Small.h"

#include "ui/look/Format.h"
#include "ui/look/Spoken.h"
#include "ui/look/Words.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace tollgate::ui {

Meter::Meter(QWidget *parent) : QWidget(parent)
{
    speakAs(this, QAccessible::Whitespace);
    setFixedHeight(6);
}

void Meter::set(double share, double expected)
{
    m_share = share;
    m_expected = expected;
    speakAs(this, share < 0 ? QAccessible::Whitespace : QAccessible::ProgressBar);
    setProperty(spokenShare, share);
    setAccessibleName(share < 0 ? QString() : format::percent(share));
    update();
}

Tone Meter::toneOf(double share)
{
    return share >= 1 ? Tone::Broken : share >= 0.8 ? Tone::Watch : Tone::Accent;
}

void Meter::paintEvent(QPaintEvent *)
{
    if (m_share < 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().track);
    painter.drawRoundedRect(rect(), 3, 3);
    if (m_share > 0) {
        painter.setBrush(colours().of(toneOf(m_share)));
        painter.drawRoundedRect(QRectF(0, 0, std::max(6.0, width() * std::min(m_share, 1.0)), height()), 3, 3);
    }
    if (m_expected > m_share && m_expected < 1) {
        painter.setBrush(colours().faint);
        painter.drawRect(QRectF(width() * m_expected - 1, 0, 2, height()));
    }
}

Sparkline::Sparkline(std::size_t series, QWidget *parent) : QWidget(parent), m_series(series)
{
    speakAs(this, QAccessible::Graphic);
    setFixedHeight(30); // as a meter takes with the room around it
}

void Sparkline::set(std::vector<double> values, const std::function<QString(double)> &inWords)
{
    m_values = std::move(values);
    std::vector<double> known;
    for (const double value : m_values)
        if (value >= 0)
            known.push_back(value);
    setAccessibleDescription(known.empty() ? QString()
                                           : ui::tr("Lowest %1, highest %2, last %3.")
                                                 .arg(inWords(std::ranges::min(known)),
                                                      inWords(std::ranges::max(known)), inWords(known.back())));
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    double most = 0;
    for (const double value : m_values)
        most = std::max(most, value);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_values.size() < 2 || most <= 0) {
        painter.setPen(QPen(colours().track, 1.5));
        painter.drawLine(QPointF(0, height() - 3.5), QPointF(width(), height() - 3.5));
        return;
    }
    QPainterPath path;
    bool isGap = true;
    const double step = (width() - 2.0) / static_cast<double>(m_values.size() - 1);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] < 0) {
            isGap = true;
            continue;
        }
        const QPointF point(1 + static_cast<double>(i) * step, height() - 3 - m_values[i] / most * (height() - 7));
        if (std::exchange(isGap, false))
            path.moveTo(point);
        path.lineTo(point);
    }
    painter.setPen(QPen(colours().series[m_series], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

HeatStrip::HeatStrip(QWidget *parent) : QWidget(parent)
{
    speakAs(this, QAccessible::Graphic);
    setFixedHeight(18);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HeatStrip::set(std::vector<Cell> cells, QStringList words)
{
    m_cells = std::move(cells);
    m_words = std::move(words);
    QStringList troubled; // what a look at it tells
    for (std::size_t i = 0; i < m_cells.size() && static_cast<qsizetype>(i) < m_words.size(); ++i)
        if (m_cells[i] == Cell::Watch || m_cells[i] == Cell::Broken)
            troubled << m_words[static_cast<qsizetype>(i)];
    setAccessibleDescription(troubled.join(QStringLiteral("; ")));
    setMinimumWidth(static_cast<int>(m_cells.size()) * 4);
    updateGeometry();
    update();
}

bool HeatStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_cells.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype at = qBound(0, help->pos().x() * static_cast<int>(m_cells.size()) / qMax(1, width()),
                                    static_cast<int>(m_cells.size()) - 1);
        if (at < m_words.size())
            QToolTip::showText(help->globalPos(), m_words[at], this);
        return true;
    }
    return QWidget::event(event);
}

void HeatStrip::paintEvent(QPaintEvent *)
{
    if (m_cells.empty())
        return;
    QPainter painter(this);
    const int step = std::max(4, std::min(6, width() / static_cast<int>(m_cells.size())));
    int x = width() - step * static_cast<int>(m_cells.size());
    for (const Cell cell : m_cells) {
        // A failing hour is also taller: colour is never alone.
        QColor colour = colours().track;
        int height = 6;
        if (cell == Cell::Fine) {
            colour = colours().fine;
            height = 14;
        } else if (cell == Cell::Watch) {
            colour = colours().watch;
            height = 16;
        } else if (cell == Cell::Broken) {
            colour = colours().broken;
            height = 18;
        }
        if (cell == Cell::Fine)
            colour.setAlphaF(0.75F);
        painter.fillRect(QRect(x, this->height() - height - (18 - height) / 2, step - 2, height), colour);
        x += step;
    }
}

} // namespace tollgate::ui
