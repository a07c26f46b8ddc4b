// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListCard.h"

#include "ui/widgets/SidePanel.h"
#include "ui/widgets/Table.h"

#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int leastPanelWidth = 348;

} // namespace

ListCard::ListCard(QWidget *list, Table *table, std::vector<int> givingWay, QWidget *parent)
    : Card({}, parent), m_table(table), m_givingWay(std::move(givingWay)), m_side(new QWidget),
      m_panel(new QVBoxLayout(m_side))
{
    body()->setContentsMargins(0, 0, 0, 0);
    m_panel->setContentsMargins(0, 0, 0, 0);
    m_side->setMinimumWidth(leastPanelWidth);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    m_side->hide();
    body()->addWidget(splitter);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ListCard::close);
}

void ListCard::open(SidePanel *panel)
{
    clear(m_panel);
    m_panel->addWidget(panel);
    connect(panel, &SidePanel::closed, this, &ListCard::close);
    m_side->show();
    giveWay(true);
}

void ListCard::close()
{
    m_side->hide();
    giveWay(false);
    m_table->clearSelection();
    emit closed();
}

void ListCard::giveWay(bool gives)
{
    for (const int column : m_givingWay)
        m_table->setColumnHidden(column, gives);
    m_table->fit();
}

} // namespace tollgate::ui
