// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Basics.h"

class QSplitter;
class QVBoxLayout;

namespace tollgate::ui {

class SidePanel;
class Table;

/// A list with room beside it for what somebody opens from it. Columns of its table give way to what is open.
class ListCard : public Card {
    Q_OBJECT
public:
    /// `list` is the table, or what holds it.
    ListCard(QWidget *list, Table *table, std::vector<int> givingWay, QWidget *parent = nullptr);
    /// In place of what was open before; takes it.
    void open(SidePanel *panel);
    /// Esc and the panel's cross do the same. Nothing is selected any more.
    void close();

signals:
    void closed();

private:
    void giveWay(bool gives);

    Table *m_table;
    std::vector<int> m_givingWay;
    QSplitter *m_splitter;
    QWidget *m_side;
    QVBoxLayout *m_panel;
};

} // namespace tollgate::ui
