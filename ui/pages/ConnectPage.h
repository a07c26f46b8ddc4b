// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"
#include "ui/Page.h"
#include "ui/widgets/Table.h"

class QLabel;
class QVBoxLayout;

namespace tollgate::ui {

class Card;

/// Tools of this computer: which are there, which call through the gateway; beside the list the one that is chosen.
class ConnectPage : public Page {
    Q_OBJECT
public:
    explicit ConnectPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// A tool's id.
    void show(const QString &what) override;

private:
    static std::vector<Column<Tool>> columns();
    void showTool(const Tool &tool);
    void select(const QString &id);

    TableModel<Tool> m_tools;
    Table *m_table;
    Card *m_side;
    QVBoxLayout *m_panel;
    QLabel *m_wrong;
    QString m_selected, m_shown; ///< m_shown: what the panel was made from
};

} // namespace tollgate::ui
