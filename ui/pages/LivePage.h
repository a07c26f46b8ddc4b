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
class CompareView;
class Table;

/// Every call as it happens: rows appear when a request starts and grow until it ends; older ones come by scrolling.
class LivePage : public Page {
    Q_OBJECT
public:
    explicit LivePage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// A filter.
    void show(const QString &what) override;
    /// Writes the calls that are shown; the file's ending says how: `.csv`, `.jsonl`, `.har`.
    void exportTo(const QString &file);
    static QString writtenInWords(int count, const QString &wrong);

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
    void askWhereTo(const QString &file, const QString &kind);
    std::vector<Call> shown() const;
    void chooseToCompare(const Call &first);
    void compare(const Call &first, const Call &second);
    void escape();
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
    CompareView *m_compare;
    QStackedWidget *m_place; ///< list and detail, or two calls side by side
    std::optional<Call> m_first; ///< the next call that is chosen is compared with it
    bool m_isLoaded = false, m_isAsking = false, m_isAtEnd = false;
    int m_looksBack = 0; ///< how often a filter that finds little has asked for older calls
};

} // namespace tollgate::ui
