// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JsonTree.h"

#include "ui/look/Look.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tollgate::ui {
namespace {

constexpr int gap = 6;

QColor colourOf(JsonModel::Kind kind)
{
    switch (kind) {
    case JsonModel::Kind::Object:
    case JsonModel::Kind::Array:
        return colours().dim;
    case JsonModel::Kind::Text:
        break;
    case JsonModel::Kind::Number:
    case JsonModel::Kind::Word:
        return colours().accent;
    }
    return colours().text;
}

/// `name  value` in a line.
class Line : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours().selected);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours().hover);
        const auto kind = static_cast<JsonModel::Kind>(index.data(JsonModel::KindRole).toInt());
        QRect room = option.rect.adjusted(0, 0, -space::xs, 0);
        const QFontMetrics metrics(option.font);
        const QString name
            = metrics.elidedText(index.data(JsonModel::NameRole).toString(), Qt::ElideMiddle, room.width() / 2);
        painter->setFont(option.font);
        painter->setPen(colours().dim);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + gap);
        QFont font = option.font;
        font.setItalic(kind == JsonModel::Kind::Word); // not by its colour alone
        painter->setFont(font);
        painter->setPen(colourOf(kind));
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data(JsonModel::ValueRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        return {metrics.horizontalAdvance(index.data(JsonModel::NameRole).toString())
                    + metrics.horizontalAdvance(index.data(JsonModel::ValueRole).toString()) + gap + space::xs,
                space::compactRow};
    }
};

} // namespace

JsonTree::JsonTree(QWidget *parent) : QTreeView(parent)
{
    setModel(&m_json);
    setItemDelegate(new Line(this));
    setHeaderHidden(true);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIndentation(space::l);
    setMouseTracking(true);
    setViewportMargins(space::s, 0, 0, space::s);
    setAnimated(false);
    connect(&Look::the(), &Look::changed, viewport(), qOverload<>(&QWidget::update));
}

void JsonTree::setValue(boost::json::value value)
{
    // Only what a person has opened: a few places at most.
    std::vector<std::vector<int>> open;
    const auto collect = [&](const auto &self, const QModelIndex &at, std::vector<int> &rows) -> void {
        for (int row = 0; row < m_json.rowCount(at); ++row) {
            const QModelIndex child = m_json.index(row, 0, at);
            if (!isExpanded(child))
                continue;
            rows.push_back(row);
            open.push_back(rows);
            self(self, child, rows);
            rows.pop_back();
        }
    };
    std::vector<int> rows;
    if (m_json.rowCount() < 1000)
        collect(collect, {}, rows);
    const int place = verticalScrollBar()->value();
    m_json.setValue(std::move(value));
    for (const std::vector<int> &one : open)
        expand(m_json.at(one));
    verticalScrollBar()->setValue(place);
}

void JsonTree::showPlace(const std::vector<int> &rows)
{
    const QModelIndex index = m_json.at(rows);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void JsonTree::copyValue()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data(JsonModel::WholeRole).toString());
}

void JsonTree::copyPath()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data(JsonModel::PathRole).toString());
}

bool JsonTree::event(QEvent *event)
{
    // The page's own search and whatever else listens to these in the window steps back while somebody is in here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext)
            || key->matches(QKeySequence::FindPrevious)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    const bool isPath = event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isPath)
        copyPath();
    else if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (event->matches(QKeySequence::Find))
        emit searchAsked();
    else if (event->matches(QKeySequence::FindNext))
        emit nextAsked(1);
    else if (event->matches(QKeySequence::FindPrevious))
        emit nextAsked(-1);
    else
        QTreeView::keyPressEvent(event);
}

void JsonTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the value"), QKeySequence(QKeySequence::Copy), this, &JsonTree::copyValue);
    menu->addAction(tr("Copy the path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &JsonTree::copyPath);
    if (m_json.hasChildren(index)) {
        menu->addSeparator();
        const QPersistentModelIndex at(index); // what is shown may grow meanwhile
        menu->addAction(tr("Unfold all below"), this, [this, at] { expandRecursively(at); });
        menu->addAction(tr("Fold"), this, [this, at] { collapse(at); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                                               : event->globalPos());
}

} // namespace tollgate::ui
