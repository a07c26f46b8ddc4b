// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Table.h"

#include "ui/charts/Small.h"
#include "ui/widgets/Basics.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tollgate::ui {
namespace {

constexpr int margin = 10;

/// A sentence is read from its beginning and loses its end; a name often differs at its end and loses its middle.
QString shortened(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.elidedText(text, text.endsWith(u'.') ? Qt::ElideRight : Qt::ElideMiddle, width);
}

} // namespace

int RowDelegate::draw(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondRole).toString();
    const QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
    if (index.data(BadgeRole).toBool()) {
        const int width = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(text) + 14;
        const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (painter && !text.isEmpty())
            drawBadge(*painter, isRight ? inner.adjusted(qMax(0, inner.width() - width), 0, 0, 0) : inner, text, tone);
        return width;
    }
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(typeFont(Type::Small));
    const int gap = second.isEmpty() ? 0 : 6;
    const int secondWidth = second.isEmpty() ? 0 : small.horizontalAdvance(second);
    const int needed = metrics.horizontalAdvance(text) + gap + secondWidth;
    if (!painter)
        return needed;
    QColor colour = colours().text;
    if (const QVariant own = index.data(Qt::ForegroundRole); own.isValid())
        colour = own.value<QColor>();
    if (index.data(ToneRole).isValid() && tone != Tone::Plain)
        colour = colours().of(tone);
    QRect line = inner;
    const QVariant share = index.data(ShareRole);
    if (share.isValid() && share.toDouble() >= 0)
        line.adjust(0, 0, 0, -8);
    const int align = index.data(Qt::TextAlignmentRole).toInt();
    painter->setPen(colour);
    painter->setFont(option.font);
    const int room = std::max(0, line.width() - gap - secondWidth);
    const QString shown = shortened(metrics, text, second.isEmpty() ? line.width() : std::max(room, line.width() / 2));
    painter->drawText(line, align, shown);
    if (!second.isEmpty()) {
        const QRect rest = line.adjusted(metrics.horizontalAdvance(shown) + gap, 0, 0, 0);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(colours().dim);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(second, Qt::ElideRight, rest.width()));
    }
    if (share.isValid() && share.toDouble() >= 0) {
        const QRectF track(inner.left(), inner.bottom() - 8, inner.width(), 4);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().track);
        painter->drawRoundedRect(track, 2, 2);
        painter->setBrush(colours().of(Meter::toneOf(share.toDouble())));
        const double width = std::max(4.0, track.width() * std::min(1.0, share.toDouble()));
        if (share.toDouble() > 0)
            painter->drawRoundedRect(QRectF(track.left(), track.top(), width, 4), 2, 2);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    return needed;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours().selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours().hover);
    draw(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours().line);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {draw(nullptr, option, index) + 2 * margin, space::row};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    const bool isCut = draw(nullptr, option, index) > option.rect.width() - 2 * margin;
    const QString second = index.data(SecondRole).toString();
    const QString whole = index.data(Qt::DisplayRole).toString() + (second.isEmpty() ? QString() : u' ' + second);
    QToolTip::showText(event->globalPos(), !own.isEmpty() ? own : isCut ? whole : QString(), view);
    return true;
}

Table::Table(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(space::row);
    verticalHeader()->setMinimumSectionSize(space::compactRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(space::row);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setType(horizontalHeader(), Type::Small);
}

void Table::setWidths(const QStringList &samples)
{
    for (int column = 0; column < samples.size(); ++column) {
        if (samples[column].isEmpty()) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        const QString title
            = model() ? model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column,
                       std::max(fontMetrics().horizontalAdvance(samples[column]),
                                horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2)
                           + 2 * margin + 4);
    }
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !selectionModel())
        return QTableView::keyPressEvent(event);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

} // namespace tollgate::ui
