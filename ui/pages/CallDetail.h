// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"
#include "ui/Page.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace tollgate::ui {

class Badge;
class ElidedLabel;

/// One call, beside the list: what was said, sent and paid. While the call runs it grows.
class CallDetail : public QWidget {
    Q_OBJECT
public:
    explicit CallDetail(Desk &desk, QWidget *parent = nullptr);
    void setCall(const Call &call);
    const QString &callId() const { return m_call.id; }
    void setTab(int tab);

signals:
    void closed();

private:
    enum Tab : int { Conversation, Request, Stream, Route, Headers, TabCount };
    void askDetails();
    void showHead();
    void showTab();
    void showBill();
    void copyAsCurl();
    void setHtml(Tab tab, const QString &html);

    Desk &m_desk;
    Call m_call;
    CallDetails m_details;
    std::set<int> m_unfolded;
    ElidedLabel *m_title;
    Badge *m_badge;
    QPushButton *m_curl;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QTextBrowser *m_views[TabCount];
    QString m_shown[TabCount]; ///< what each view has, so that nothing flickers
    QGridLayout *m_bill;
    QTimer m_timer; ///< while the call runs
    bool m_isAsking = false;
};

} // namespace tollgate::ui
