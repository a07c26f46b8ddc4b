// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json.hpp>
#include <memory>
#include <QAbstractItemModel>
#include <vector>

namespace tollgate::ui {

/// A JSON value as a tree of one column. Rows are made when their parent is opened, so that a body of a megabyte shows
/// at once; what is long is shortened and has its whole as a tooltip.
class JsonModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { Object, Array, Text, Number, Word }; ///< Word: true, false, null
    enum Role : int {
        NameRole = Qt::UserRole + 1, ///< the member's name, or the place in an array
        ValueRole, ///< in a line, shortened
        KindRole,
        PathRole, ///< `.messages[0].content`, as jq has it
        WholeRole, ///< to be copied: a text as it is, anything else as JSON
    };

    explicit JsonModel(QObject *parent = nullptr);
    ~JsonModel() override;
    void setValue(boost::json::value value);
    const boost::json::value &value() const { return m_value; }
    /// Where names or values contain `words`, regardless of case, from top to bottom; at most `most` places, each as
    /// the rows that lead there.
    std::vector<std::vector<int>> find(const QString &words, std::size_t most) const;
    QModelIndex at(const std::vector<int> &rows) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    void open(Node &node) const;
    boost::json::value m_value;
    std::unique_ptr<Node> m_root;
};

/// What is JSON, made a value: one text, or a stream of events or lines of it, which become a list. Nothing where no
/// part of `text` is JSON.
bool parseForTree(const QString &text, boost::json::value &value);

} // namespace tollgate::ui
