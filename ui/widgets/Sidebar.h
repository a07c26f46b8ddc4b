// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"
#include "ui/Pages.h"

#include <QFrame>

class QButtonGroup;
class QLabel;

namespace tollgate::ui {

/// Navigation at the left: the table of pages as buttons in groups, and below what the gateway does.
class Sidebar : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setCurrent(int page);
    void setState(const QString &text, Tone tone);
    /// What the window's amounts are in, where that is not the ledger's dollars; `whole`: the sentence.
    void setCurrency(const QString &text, const QString &whole);
    /// The model profile that is chosen; empty: none.
    void setProfile(const QString &name);

signals:
    void chosen(int page);

private:
    void colour();
    QButtonGroup *m_buttons;
    QWidget *m_dot;
    QLabel *m_state, *m_currency, *m_profile;
};

/// A round spot in the colour of a tone.
class Dot : public QWidget {
public:
    explicit Dot(Tone tone, QWidget *parent = nullptr);
    void set(Tone tone);

private:
    void paintEvent(QPaintEvent *event) override;
    Tone m_tone;
};

} // namespace tollgate::ui
