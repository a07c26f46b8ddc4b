// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"
#include "ui/Page.h"

class QLabel;
class QVBoxLayout;

namespace tollgate::ui {

/// A tool that is connected: with which key, where that is written, and its last call as it comes.
class ToolFacts : public QWidget {
    Q_OBJECT
public:
    ToolFacts(Desk &desk, const Tool &tool, QWidget *parent = nullptr);

private:
    void add(const QString &name, const QString &value);
    void askLastCall();

    Desk &m_desk;
    const Tool m_tool;
    QVBoxLayout *m_column;
    QLabel *m_lastCall;
};

} // namespace tollgate::ui
