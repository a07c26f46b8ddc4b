// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallFilter.h"

#include <deque>
#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace tollgate::ui {

/// The newest calls, newest first: at most 5,000; what is older falls out and comes again by scrolling. A call that is
/// known already is brought up to date in its row.
class CallsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ColumnId : int {
        Time,
        Key,
        Tool,
        Model,
        Provider,
        StatusColumn,
        FirstToken,
        Total,
        Speed,
        Tokens, ///< all, in place of the three below where there is no room for them
        Input,
        Cached,
        Output,
        Cost,
        ColumnCount
    };
    static constexpr std::size_t most = 5000;

    using QAbstractTableModel::QAbstractTableModel;
    /// In the order of their news, oldest first.
    void take(const std::vector<Call> &news);
    /// While it does not follow, calls that are new wait; those that are shown still grow.
    void setFollowing(bool follows);
    bool isFollowing() const { return m_follows; }
    std::size_t waiting() const { return m_waiting.size(); }
    /// Replaces everything, newest first.
    void reset(std::vector<Call> calls);
    /// Older ones, newest first, behind the last.
    void append(const std::vector<Call> &older);

    const Call *at(int row) const;
    const Call *find(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1: not here
    const Call *oldest() const { return m_calls.empty() ? nullptr : &m_calls.back(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void waitingChanged();

private:
    void insertOnTop(std::vector<Call> fresh);
    void letGo();

    std::deque<Call> m_calls;
    QHash<QString, qint64> m_serials; ///< row = newest serial - serial
    qint64 m_newest = 0;
    std::vector<Call> m_waiting;
    bool m_follows = true;
};

/// Those calls that a filter lets through.
class FilteredCalls : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setFilter(CallFilter filter);

private:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    CallFilter m_filter;
};

} // namespace tollgate::ui
