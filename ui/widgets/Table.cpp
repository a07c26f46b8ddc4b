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
#include <QtMath>
#include <QToolTip>

namespace tollgate::ui {
namespace {

constexpr int margin = 10, edgeMargin = space::l; ///< beside the text of a cell; at the edges of the table
constexpr int mostMeasured = 300; ///< rows, when all of them are new
constexpr int leastSecond = 48; ///< less of it says nothing
constexpr int leastName = 140, leastText = 200; ///< columns: that takes what is left, and that gives to it

QMargins marginsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const Table *>(option.widget);
    return table ? table->marginsOf(index.column()) : QMargins(margin, 0, margin, 0);
}

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
    const QRect inner = option.rect.marginsRemoved(marginsOf(option, index)).adjusted(0, 0, 0, -1);
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
    // Rounded up: what is wider by a part of a pixel is shortened already.
    const int needed = qCeil(QFontMetricsF(option.font).horizontalAdvance(text)) + gap + secondWidth;
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
    // The name comes first: what stands behind it takes what is left, or nothing.
    const QString shown = shortened(metrics, text, line.width());
    painter->drawText(line, align, shown);
    const QRect rest = line.adjusted(metrics.horizontalAdvance(shown) + gap, 0, 0, 0);
    if (!second.isEmpty() && rest.width() >= std::min(secondWidth, leastSecond)) {
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
    const QMargins beside = marginsOf(option, index);
    return {draw(nullptr, option, index) + beside.left() + beside.right(), space::row};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
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
                           + marginsOf(column).left() + marginsOf(column).right() + 4);
    }
    fit();
}

void Table::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &Table::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &Table::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { fitRows(from.row(), to.row()); });
}

QMargins Table::marginsOf(int column) const
{
    int first = 0, last = model() ? model()->columnCount() - 1 : 0;
    while (first < last && isColumnHidden(first))
        ++first;
    while (last > first && isColumnHidden(last))
        --last;
    return {column <= first ? edgeMargin : margin, 0, column >= last ? edgeMargin : margin, 0};
}

void Table::fit()
{
    fitRows(0, model() ? model()->rowCount() - 1 : -1);
}

void Table::fitRows(int first, int last)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    last = std::min(last, first + mostMeasured);
    for (int column = 0; column < (model() ? model()->columnCount() : 0); ++column) {
        if (isColumnHidden(column) || horizontalHeader()->sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        int widest = 0;
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = model()->index(row, column);
            const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            if (isFigure || index.data(BadgeRole).toBool())
                widest = std::max(widest, itemDelegate()->sizeHint(option, index).width());
        }
        if (widest > columnWidth(column))
            setColumnWidth(column, widest);
    }
    keepRoomForNames();
}

/// The column that takes what is left has the names of rows: before they cannot be read, the widest text beside them is
/// shortened, which tells the whole in a tooltip.
void Table::keepRoomForNames()
{
    if (m_lent > 0 && m_lender < horizontalHeader()->count())
        setColumnWidth(m_lender, columnWidth(m_lender) + m_lent);
    m_lent = 0;
    int left = viewport()->width(), widest = -1;
    bool hasNames = false;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch) {
            hasNames = true;
            continue;
        }
        left -= columnWidth(column);
        const bool isFigure
            = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (!isFigure && (widest < 0 || columnWidth(column) > columnWidth(widest)))
            widest = column;
    }
    if (!hasNames || widest < 0 || left >= leastName)
        return;
    m_lender = widest;
    m_lent = std::max(0, std::min(leastName - left, columnWidth(widest) - leastText));
    setColumnWidth(m_lender, columnWidth(m_lender) - m_lent);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    keepRoomForNames();
}

void Table::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (!selected.isEmpty() && rows.size() == 1)
        emit opened(rows.first().row());
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
