// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"
#include "ui/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tollgate::ui {

class ToolChoices;

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
    QWidget *makeMiddle();
    void addFoot();
    void write();
    void copy();
    void update();
    void undo(bool force);
    void showError(const Error &error);

    Desk &m_desk;
    const Tool m_tool;
    QVBoxLayout *m_column;
    ToolChoices *m_choices = nullptr; ///< of one that is not connected
    QLabel *m_wrong;
    QPushButton *m_force = nullptr;
};

} // namespace tollgate::ui
