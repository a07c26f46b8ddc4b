// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "ui/widgets/Basics.h"

namespace tollgate::ui {

/// How much of what calls asked and got is on the gateway's disk, why nothing comes where something should, and the
/// way to delete all of it.
class BodiesCard : public Card {
    Q_OBJECT
public:
    explicit BodiesCard(Control &control, QWidget *parent = nullptr);
    void refresh();
    bool fits(const QString &search) const;

private:
    void showStanding(const boost::json::object &standing);
    void ask(bool isAsked);
    void remove();

    Control &m_control;
    QLabel *m_words, *m_wrong, *m_question;
    QPushButton *m_delete, *m_sure, *m_leave;
};

} // namespace tollgate::ui
