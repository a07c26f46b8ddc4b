// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"
#include "ui/Page.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tollgate::ui {

class DiffView;

/// A tool that is not connected yet: what is to be chosen before, and what connecting it would change, line by line.
class ToolChoices : public QWidget {
    Q_OBJECT
public:
    ToolChoices(Desk &desk, const Tool &tool, QWidget *parent = nullptr);
    /// Asks what would change, and shows it.
    void plan();
    /// As tools.plan, tools.connect and tools.copy take them.
    boost::json::object arguments() const;
    /// To the field that it is about.
    void lead(const Error &error);

signals:
    void planned();
    void failed(const tollgate::Error &error);

private:
    void addWarning();
    void addBudget();
    void addModel();
    void addChanges();
    void showPlan(const ToolChanges &changes);
    void showUnserved(const QString &model);

    Desk &m_desk;
    const Tool m_tool;
    QVBoxLayout *m_column;
    QFrame *m_warningBox = nullptr;
    QLabel *m_warning = nullptr, *m_unserved = nullptr, *m_what = nullptr;
    QCheckBox *m_aside = nullptr;
    QLineEdit *m_budget = nullptr;
    QComboBox *m_period = nullptr, *m_model = nullptr;
    DiffView *m_diff = nullptr;
};

} // namespace tollgate::ui
