// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/StackedBars.h"

#include "ui/charts/BarTable.h"
#include "ui/charts/BarTip.h"
#include "ui/charts/ChartFile.h"
#include "ui/charts/Legend.h"
#include "ui/look/Look.h"
#include "ui/look/Spoken.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace tollgate::ui {
namespace {

constexpr double leastAxisWidth = 44, axisGap = 10, axisHeight = 26, widestBar = 34;

} // namespace

StackedBars::StackedBars(QWidget *parent) : QWidget(parent)
{
    speakAs(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Look::the(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void StackedBars::setData(BarData data)
{
    m_data = std::move(data);
    if (m_current >= m_data.slots_.size())
        m_current = -1;
    setAccessibleDescription(m_current >= 0 ? m_data.inWords(m_current) : summary());
    update();
}

/// What the chart says as a whole, and how to hear more of it.
QString StackedBars::summary() const
{
    if (m_data.isEmpty())
        return m_data.emptyText;
    return tr("The highest is %1.").arg(m_data.inWords(m_data.highest())) + u' '
        + tr("%n bars; the arrow keys read them.", nullptr, static_cast<int>(m_data.slots_.size())) + u' '
        + tr("Enter shows them as a table.");
}

void StackedBars::showTable()
{
    if (!m_data.isEmpty())
        showBarTable(window(), accessibleName(), m_data); // the chart may be made anew meanwhile
}

void StackedBars::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as a table"), this, &StackedBars::showTable);
    menu->addAction(tr("Copy the table"), this, [this] { QApplication::clipboard()->setText(m_data.asTsv()); });
    menu->addAction(tr("Copy as a picture"), this, [this] { QApplication::clipboard()->setImage(picture()); });
    menu->addAction(tr("Save as…"), this, &StackedBars::askWhereTo);
    menu->popup(event->globalPos());
}

QImage StackedBars::picture() const
{
    return pictureOf({size(), accessibleName(), m_data}, [this](QPainter &painter) { paint(painter); });
}

bool StackedBars::save(const QString &file) const
{
    return writeChart(file, {size(), accessibleName(), m_data}, [this](QPainter &painter) { paint(painter); });
}

void StackedBars::askWhereTo()
{
    const QString file = askForChartFile(this);
    if (!file.isEmpty() && !save(file))
        emit failed(tr("%1 cannot be written.").arg(QDir::toNativeSeparators(file)));
}

StackedBars::Layout StackedBars::layout() const
{
    Layout made;
    made.plot = QRectF(rect()).adjusted(leastAxisWidth, 8, -1, -axisHeight);
    const auto count = static_cast<std::size_t>(m_data.slots_.size());
    if (count == 0)
        return made;
    double most = 0;
    for (std::size_t slot = 0; slot < count; ++slot)
        most = std::max(most, m_data.total(slot));
    std::tie(made.top, made.step) = niceTop(most, made.plot.height() > 220 ? 4 : 3);
    const QFontMetricsF metrics(typeFont(Type::Small));
    for (int step = 0; m_data.axisText && step <= made.steps(); ++step)
        made.plot.setLeft(
            std::max(made.plot.left(),
                     std::ceil(metrics.horizontalAdvance(m_data.axisText(step * made.step, made.step))) + axisGap));
    made.slotWidth = made.plot.width() / static_cast<double>(count);
    made.barWidth = std::clamp(std::floor(made.slotWidth * 0.7), 2.0, widestBar);
    return made;
}

void StackedBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter);
    if (m_data.isEmpty())
        return;
    if (hasFocus() && m_current < 0) {
        painter.setPen(colours().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (m_current >= 0)
        drawBarTip(painter, m_data, m_current, slotArea(layout(), static_cast<std::size_t>(m_current)), width());
}

/// What a picture of it has, too.
void StackedBars::paint(QPainter &painter) const
{
    const Layout where = layout();
    painter.setFont(typeFont(Type::Small));
    if (m_data.isEmpty()) {
        painter.setPen(colours().dim);
        painter.drawText(rect(), Qt::AlignCenter, m_data.emptyText);
        return;
    }
    paintAxis(painter, where);
    for (std::size_t slot = 0; slot < static_cast<std::size_t>(m_data.slots_.size()); ++slot)
        paintBar(painter, where, slot);
}

void StackedBars::paintAxis(QPainter &painter, const Layout &where) const
{
    const QFontMetricsF metrics(painter.font());
    for (int step = 0; step <= where.steps(); ++step) {
        const double value = step * where.step;
        const double y = std::round(where.plot.bottom() - value / where.top * where.plot.height()) + 0.5;
        painter.setPen(colours().line);
        painter.drawLine(QPointF(where.plot.left(), y), QPointF(where.plot.right(), y));
        if (!m_data.axisText)
            continue;
        painter.setPen(colours().faint);
        painter.drawText(QRectF(0, y - 10, where.plot.left() - axisGap, 20), Qt::AlignRight | Qt::AlignVCenter,
                         m_data.axisText(value, where.step));
    }
    // As many names as fit without touching.
    double widest = 0;
    for (const QString &name : m_data.slots_)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const int every
        = where.slotWidth > 0 ? std::max(1, static_cast<int>(std::ceil((widest + 14) / where.slotWidth))) : 1;
    painter.setPen(colours().faint);
    for (int slot = 0; slot < m_data.slots_.size(); slot += every) {
        const double middle = where.plot.left() + (slot + 0.5) * where.slotWidth;
        painter.drawText(QRectF(middle - widest, where.plot.bottom() + 6, 2 * widest, 18),
                         Qt::AlignHCenter | Qt::AlignTop, m_data.slots_[slot]);
    }
}

void StackedBars::paintBar(QPainter &painter, const Layout &where, std::size_t slot) const
{
    const double left
        = std::round(where.plot.left() + (static_cast<double>(slot) + 0.5) * where.slotWidth - where.barWidth / 2);
    if (static_cast<int>(slot) == m_current) {
        QColor ground = colours().selected;
        ground.setAlphaF(0.6F);
        painter.fillRect(slotArea(where, slot), ground);
    }
    double bottom = where.plot.bottom();
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const double height = m_data.series[i].values[slot] / where.top * where.plot.height();
        if (height <= 0)
            continue;
        const double top = bottom - std::max(height, 1.0);
        // A line of the panel's colour between the parts.
        fillSeries(painter, QRectF(left, top, where.barWidth, std::max(bottom - top - (height > 3 ? 1 : 0), 0.75)), i,
                   m_data.hasRest && i + 1 == m_data.series.size());
        bottom = top;
    }
}

QRectF StackedBars::slotArea(const Layout &where, std::size_t slot)
{
    return {where.plot.left() + static_cast<double>(slot) * where.slotWidth, where.plot.top(), where.slotWidth,
            where.plot.height()};
}

int StackedBars::slotAt(const QPointF &point) const
{
    const Layout where = layout();
    if (where.slotWidth <= 0 || point.x() < where.plot.left() || point.x() >= where.plot.right())
        return -1;
    return static_cast<int>((point.x() - where.plot.left()) / where.slotWidth);
}

void StackedBars::setCurrent(int slot)
{
    if (slot == m_current)
        return;
    m_current = slot;
    setAccessibleDescription(slot >= 0 ? m_data.inWords(slot) : summary());
    update();
}

void StackedBars::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(slotAt(event->position()));
}

void StackedBars::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int slot = slotAt(event->position()); slot >= 0)
        emit chosen(slot);
}

void StackedBars::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void StackedBars::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

void StackedBars::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_data.slots_.size());
    if (event->matches(QKeySequence::Copy))
        return QApplication::clipboard()->setText(m_data.asTsv());
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? count - 1 : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(m_current < 0 ? 0 : std::min(count - 1, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count - 1);
    case Qt::Key_Escape:
        return setCurrent(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit chosen(m_current);
        else
            showTable();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tollgate::ui
