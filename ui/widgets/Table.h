// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

#include <functional>
#include <QAbstractTableModel>
#include <QMargins>
#include <QStyledItemDelegate>
#include <QTableView>
#include <vector>

namespace tollgate::ui {

/// What a cell says besides its text; see RowDelegate.
enum CellRole : int {
    ToneRole = Qt::UserRole + 1, ///< with BadgeRole: of the badge; else of the text
    BadgeRole, ///< true: the text is drawn as a badge
    SecondRole, ///< dim text behind the first
    ShareRole, ///< a meter of that share below the text
    SortRole,
    IdRole,
};

/// A column of a table of values.
template <class T>
struct Column {
    using Text = std::function<QString(const T &)>;
    using More = std::function<QVariant(const T &, int role)>;
    Column(QString title, QString sample, Text text, Qt::Alignment align = Qt::AlignLeft, bool isDim = false,
           More more = nullptr)
        : title(std::move(title)), sample(std::move(sample)), text(std::move(text)), align(align), isDim(isDim),
          more(std::move(more))
    {
    }
    QString title;
    QString sample; ///< as wide as this; empty: takes what is left
    Text text;
    Qt::Alignment align;
    bool isDim;
    More more; ///< further roles
};

/// Rows of values under columns; all rows are replaced at once.
template <class T>
class TableModel : public QAbstractTableModel {
public:
    explicit TableModel(std::vector<Column<T>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }
    void setRows(std::vector<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<T> &rows() const { return m_rows; }
    const std::vector<Column<T>> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Column<T> &column = m_columns[static_cast<std::size_t>(index.column())];
        const T &row = m_rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(static_cast<int>(column.align | Qt::AlignVCenter));
        if (column.more)
            if (QVariant value = column.more(row, role); value.isValid())
                return value;
        if (role == Qt::ForegroundRole && column.isDim)
            return colours().dim;
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const Column<T> &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(static_cast<int>(column.align | Qt::AlignVCenter));
        return {};
    }

private:
    std::vector<Column<T>> m_columns;
    std::vector<T> m_rows;
};

/// Draws a cell: text that is shortened where it has to be (the whole as a tooltip), a second dim text, a badge, a
/// meter; a thin line below each row.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    /// Draws where a painter is given; returns the width that the text needs.
    int draw(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A quiet table: rows of 30, one selected, Ctrl+C copies rows as tab-separated text.
class Table : public QTableView {
    Q_OBJECT
public:
    explicit Table(QWidget *parent = nullptr);
    /// `sample` sets the width of a column; an empty one lets it take what is left.
    void setWidths(const QStringList &samples);
    void setModel(QAbstractItemModel *model) override;
    /// Columns of figures and badges grow until none of them is shortened. Called when rows come and change, and by
    /// whoever hides or shows columns.
    void fit();
    /// Left and right of what stands in a column: more at the edges of the table, as everything in a card has it.
    QMargins marginsOf(int column) const;

signals:
    /// One row is selected, by whatever means. Not for a row that only gets the keyboard with the table.
    void opened(int row);

private:
    void fitRows(int first, int last);
    void keepRoomForNames();
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    int m_lender = -1, m_lent = 0; ///< the column of text that has given that much of its width to names
};

template <class T>
void setWidthsOf(Table &table, const TableModel<T> &model)
{
    QStringList samples;
    for (const Column<T> &column : model.columns())
        samples << column.sample;
    table.setWidths(samples);
}

} // namespace tollgate::ui
