// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"
#include "ui/Page.h"
#include "ui/widgets/SidePanel.h"

class QComboBox;
class QLineEdit;

namespace tollgate::ui {

class BudgetRow;
class Form;
class StackedBars;

/// One key's budgets: how full they are, what happens next, what it spent day by day; and the limits, to be changed.
class BudgetPanel : public SidePanel {
    Q_OBJECT
public:
    BudgetPanel(Desk &desk, const Key &key, QWidget *parent = nullptr);
    bool isEdited() const; ///< somebody has typed what is not saved

signals:
    void changed();

private:
    void addGauges();
    void addHistory();
    void addForm();
    void save();

    Desk &m_desk;
    const Key m_key;
    Form *m_form;
    BudgetRow *m_budget;
    QLineEdit *m_requests, *m_tokens, *m_parallel;
};

} // namespace tollgate::ui
