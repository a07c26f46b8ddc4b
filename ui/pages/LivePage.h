// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallsModel.h"
#include "ui/Page.h"

class QBoxLayout;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QStringListModel;

namespace tollgate::ui {

class CallDetail;
class Table;

/// Every call as it happens: rows appear when a request starts and grow until it ends; older ones come by scrolling.
class LivePage : public Page {
    Q_OBJECT
public:
    explicit LivePage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// A filter.
    void show(const QString &what) override;

private:
    void buildBar(QBoxLayout *column);
    void askNewest();
    void askOlder();
    void applyFilter();
    void complete();
    void fitColumns();
    void openCall(const QModelIndex &row);
    void closeDetail();
    void showFollowing();
    void exportCsv();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    CallsModel m_model;
    FilteredCalls m_filtered;
    QLineEdit *m_filter;
    QLabel *m_wrong;
    QPushButton *m_following;
    QCompleter *m_completer;
    Table *m_table;
    QStackedWidget *m_list;
    CallDetail *m_detail;
    QSplitter *m_splitter;
    bool m_isLoaded = false, m_isAsking = false, m_isAtEnd = false;
    int m_looksBack = 0; ///< how often a filter that finds little has asked for older calls
};

} // namespace tollgate::ui
