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
    void offer(const Call &call, const CallDetails &details);
    void leave();

signals:
    void compareAsked(const tollgate::ui::Call &first, const tollgate::ui::Call &second);

private:
    void replay();
    void stop();
    void ended(const boost::json::object &answer);
    void say(const QString &words);

    Desk &m_desk;
    Call m_call, m_again;
    QLabel *m_words;
    QPushButton *m_go, *m_compare, *m_leave;
    QString m_asking; ///< empty: nothing is under way
};

/// What asking the same again will about cost, as a sentence. Pure.
QString replayInWords(const Call &call, const CallDetails &details);

} // namespace tollgate::ui
