// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"
#include "ui/Page.h"

#include <QTimer>

class QAction;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace tollgate::ui {

class Badge;
class BodyView;
class ElidedLabel;
class ReplayBar;

/// One call, beside the list: what was said, sent and paid. While the call runs it grows.
class CallDetail : public QWidget {
    Q_OBJECT
public:
    explicit CallDetail(Desk &desk, QWidget *parent = nullptr);
    void setCall(const Call &call);
    const QString &callId() const { return m_call.id; }
    enum Tab : int { Conversation, Request, Answer, Route, Headers, TabCount };
    void setTab(int tab);
    BodyView *body(Tab tab) const { return tab == Request ? m_request : m_answer; }

signals:
    void closed();
    void compareAsked(const tollgate::ui::Call &first, const tollgate::ui::Call &second);
    /// The next call that is chosen is compared with this one.
    void compareWithNextAsked(const tollgate::ui::Call &first);

private:
    void build();
    void buildActions(QPushButton *more);
    void addView(Tab tab, QWidget *view);
    void clearViews();
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
    QAction *m_curl, *m_replayIt, *m_try, *m_compare;
    ReplayBar *m_replay;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    BodyView *m_request, *m_answer;
    QTextBrowser *m_views[TabCount] = {}; ///< those that are text
    QString m_shown[TabCount]; ///< what each view has, so that nothing flickers
    QGridLayout *m_bill;
    QTimer m_timer; ///< while the call runs
    bool m_isAsking = false;
};

} // namespace tollgate::ui
