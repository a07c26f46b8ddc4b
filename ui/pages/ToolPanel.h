// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"
#include "ui/Page.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tollgate::ui {

class DiffView;

/// One tool: what connecting it changes, line by line, and the buttons that do it and take it back.
class ToolPanel : public QWidget {
    Q_OBJECT
public:
    ToolPanel(Desk &desk, const Tool &tool, QWidget *parent = nullptr);

signals:
    /// Connected, updated or disconnected: the list is to be asked again.
    void changed();

private:
    void addHead();
    void addChoices();
    void addChanges();
    void addConnected();
    void addFoot();
    QWidget *row(const QString &name, QWidget *field);
    QLabel *wrapped(const QString &text, const char *role = "");
    void askPlan();
    void showPlan(const ToolChanges &changes);
    void showUnserved(const QString &model);
    void askFirstCall();
    boost::json::object arguments() const;
    void write();
    void copy();
    void update();
    void undo(bool force);
    void showError(const Error &error);

    Desk &m_desk;
    const Tool m_tool;
    QVBoxLayout *m_column;
    QLabel *m_warning = nullptr, *m_what = nullptr, *m_wrong, *m_firstCall = nullptr, *m_unserved = nullptr;
    QFrame *m_warningBox = nullptr;
    QCheckBox *m_aside = nullptr;
    QLineEdit *m_budget = nullptr;
    QComboBox *m_period = nullptr, *m_model = nullptr;
    DiffView *m_diff = nullptr;
    QPushButton *m_force = nullptr;
};

} // namespace tollgate::ui
