// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/StackedBars.h"

#include "ui/look/Look.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tollgate::ui {
namespace {

constexpr double axisWidth = 44, axisHeight = 26, widestBar = 34;

/// Hatches are light on a strong colour: they tell series apart in grey and do not shout.
Qt::BrushStyle hatchOf(std::size_t series, bool isRest)
{
    if (isRest)
        return Qt::NoBrush;
    static constexpr Qt::BrushStyle styles[] = {Qt::NoBrush, Qt::BDiagPattern, Qt::NoBrush, Qt::FDiagPattern};
    return styles[series % std::size(styles)];
}

} // namespace

double BarData::total(std::size_t slot) const
{
    double sum = 0;
    for (const Series &one : series)
        sum += one.values[slot];
    return sum;
}

bool BarData::isEmpty() const
{
    for (std::size_t slot = 0; slot < static_cast<std::size_t>(slots_.size()); ++slot)
        if (total(slot) > 0)
            return false;
    return true;
}

void fillSeries(QPainter &painter, const QRectF &where, std::size_t series, bool isRest)
{
    painter.fillRect(where, colours().series[isRest ? 4 : series % 4]);
    if (const Qt::BrushStyle hatch = hatchOf(series, isRest); hatch != Qt::NoBrush) {
        QColor ink = colours().panel;
        ink.setAlphaF(0.28F);
        painter.fillRect(where, QBrush(ink, hatch));
    }
}

std::pair<double, double> niceTop(double value, int steps)
{
    if (!(value > 0))
        return {1, 1};
    const double rough = value / steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step * steps >= value * 0.999)
            return {std::ceil(value / step - 1e-9) * step, step};
    }
    return {value, rough};
}

StackedBars::StackedBars(QWidget *parent) : QWidget(parent)
{
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
    setAccessibleDescription(tr("%n bars; the arrow keys read them.", nullptr, static_cast<int>(m_data.slots_.size())));
    update();
}

StackedBars::Layout StackedBars::layout() const
{
    Layout made;
    made.plot = QRectF(rect()).adjusted(axisWidth, 8, -1, -axisHeight);
    const auto count = static_cast<std::size_t>(m_data.slots_.size());
    if (count == 0)
        return made;
    double most = 0;
    for (std::size_t slot = 0; slot < count; ++slot)
        most = std::max(most, m_data.total(slot));
    std::tie(made.top, made.step) = niceTop(most, made.plot.height() > 220 ? 4 : 3);
    made.slotWidth = made.plot.width() / static_cast<double>(count);
    made.barWidth = std::clamp(std::floor(made.slotWidth * 0.7), 2.0, widestBar);
    return made;
}

void StackedBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
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
    if (hasFocus() && m_current < 0) {
        painter.setPen(colours().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (m_current >= 0)
        paintTip(painter, where);
}

void StackedBars::paintAxis(QPainter &painter, const Layout &where) const
{
    const QFontMetricsF metrics(painter.font());
    for (double value = 0; value <= where.top * 1.0001; value += where.step) {
        const double y = std::round(where.plot.bottom() - value / where.top * where.plot.height()) + 0.5;
        painter.setPen(colours().line);
        painter.drawLine(QPointF(where.plot.left(), y), QPointF(where.plot.right(), y));
        if (!m_data.axisText)
            continue;
        painter.setPen(colours().faint);
        painter.drawText(QRectF(0, y - 10, axisWidth - 10, 20), Qt::AlignRight | Qt::AlignVCenter,
                         m_data.axisText(value));
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
        const QRectF behind(where.plot.left() + static_cast<double>(slot) * where.slotWidth, where.plot.top(),
                            where.slotWidth, where.plot.height());
        QColor ground = colours().selected;
        ground.setAlphaF(0.6F);
        painter.fillRect(behind, ground);
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

/// Drawn in the chart, so that it comes with the keyboard as with the mouse and is in no one's way.
void StackedBars::paintTip(QPainter &painter, const Layout &where) const
{
    const auto slot = static_cast<std::size_t>(m_current);
    struct Line {
        QString name, value;
        int series;
    };
    std::vector<Line> lines;
    for (std::size_t i = m_data.series.size(); i-- > 0;)
        if (m_data.series[i].values[slot] > 0)
            lines.push_back(
                {m_data.series[i].name, m_data.valueText(m_data.series[i].values[slot]), static_cast<int>(i)});
    lines.push_back({tr("Together"), m_data.valueText(m_data.total(slot)), -1});

    const QFontMetricsF metrics(typeFont(Type::Small));
    double names = 0, values = 0;
    for (const Line &line : lines) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(line.value));
    }
    const QString heading = m_data.longSlots[m_current];
    const double rowHeight = metrics.height() + 4;
    const double width = std::max(names + values + 14 + 20, metrics.horizontalAdvance(heading)) + 24;
    const double height = rowHeight * (static_cast<double>(lines.size()) + 1) + 18;
    const double middle = where.plot.left() + (m_current + 0.5) * where.slotWidth;
    double left = middle + where.slotWidth / 2 + 6;
    if (left + width > this->width())
        left = middle - where.slotWidth / 2 - 6 - width;
    const QRectF box(std::round(std::max(left, 0.0)), std::round(where.plot.top() + 4), std::round(width),
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
                       m_data.hasRest && static_cast<std::size_t>(line.series) + 1 == m_data.series.size());
        painter.setPen(colours().text);
        painter.drawText(row.adjusted(line.series >= 0 ? 14 : 0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, line.name);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, line.value);
    }
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
    if (slot >= 0) {
        setAccessibleDescription(inWords(slot));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString StackedBars::inWords(int slot) const
{
    const auto at = static_cast<std::size_t>(slot);
    QStringList parts;
    for (const BarData::Series &one : m_data.series)
        if (one.values[at] > 0)
            parts << one.name + u' ' + m_data.valueText(one.values[at]);
    return m_data.longSlots[slot] + QStringLiteral(": ") + m_data.valueText(m_data.total(at))
        + (parts.isEmpty() ? QString() : QStringLiteral(" (") + parts.join(QStringLiteral(", ")) + u')');
}

QString StackedBars::asTsv() const
{
    QString text;
    for (const BarData::Series &one : m_data.series)
        text += u'\t' + one.name;
    text += u'\n';
    for (int slot = 0; slot < m_data.slots_.size(); ++slot) {
        text += m_data.longSlots[slot];
        for (const BarData::Series &one : m_data.series)
            text += u'\t' + QString::number(one.values[static_cast<std::size_t>(slot)], 'g', 12);
        text += u'\n';
    }
    return text;
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
        return QApplication::clipboard()->setText(asTsv());
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
        return;
    default:
        QWidget::keyPressEvent(event);
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
    double x = std::max(0, width() - sizeHint().width());
    for (int i = 0; i < m_names.size(); ++i) {
        const double room = fontMetrics().horizontalAdvance(m_names[i]) * fit + (fit < 1 ? -4 : 0);
        fillSeries(painter, QRectF(std::round(x), height() / 2 - 4, 9, 9), static_cast<std::size_t>(i),
                   m_hasRest && i + 1 == m_names.size());
        painter.setPen(colours().dim);
        painter.drawText(QRectF(x + 15, 0, room + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fit < 1 ? fontMetrics().elidedText(m_names[i], Qt::ElideMiddle, static_cast<int>(room))
                                 : m_names[i]);
        x += 15 + room + 18 * fit;
    }
}

} // namespace tollgate::ui
