// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"
#include "ui/Page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tollgate::ui {

/// Asks a call once more, as its key: says first what that will cost, then what it did cost.
class ReplayBar : public QFrame {
    Q_OBJECT
public:
    explicit ReplayBar(Desk &desk, QWidget *parent = nullptr);
    ~ReplayBar() override;
    /// Nothing is asked yet. What is still asked of another call is given up: nobody reads the rest.
    void offer(const Call &call, const CallDetails &details);
    /// Which call is shown around it: it is to be seen beside its own only, and waits for that one to come back.
    void setCall(const QString &id);

signals:
    void compareAsked(const tollgate::ui::Call &first, const tollgate::ui::Call &second);

private:
    void replay();
    void stop();
    void appear();
    void leave();
    void ended(const boost::json::object &answer);
    void say(const QString &words);

    Desk &m_desk;
    Call m_call, m_again;
    QLabel *m_words;
    QPushButton *m_go, *m_compare, *m_leave;
    QString m_asking; ///< empty: nothing is under way
    QString m_shown; ///< the call around it
    bool m_hasWords = false; ///< for its own call, until somebody closes it
};

/// What asking the same again will about cost, as a sentence. Pure.
QString replayInWords(const Call &call, const CallDetails &details);

} // namespace tollgate::ui
