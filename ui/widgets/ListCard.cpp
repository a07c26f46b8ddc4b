// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListCard.h"

#include "ui/widgets/SidePanel.h"
#include "ui/widgets/Table.h"

#include <algorithm>
#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int leastPanelWidth = 348;

} // namespace

ListCard::ListCard(QWidget *list, Table *table, std::vector<int> givingWay, QWidget *parent)
    : Card({}, parent), m_table(table), m_givingWay(std::move(givingWay)), m_splitter(new QSplitter),
      m_side(new QWidget), m_panel(new QVBoxLayout(m_side))
{
    body()->setContentsMargins(0, 0, 0, 0);
    m_panel->setContentsMargins(0, 0, 0, 0);
    m_side->setMinimumWidth(leastPanelWidth);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_side->hide();
    body()->addWidget(m_splitter);
    // A click on what is selected already is a wish to see it, too.
    for (Table *one : m_splitter->findChildren<Table *>())
        connect(one, &Table::clicked, this, [this, one](const QModelIndex &index) {
            if (m_side->isHidden())
                emit one->opened(index.row());
        });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ListCard::close);
}

void ListCard::open(SidePanel *panel)
{
    clear(m_panel);
    m_panel->addWidget(panel);
    connect(panel, &SidePanel::closed, this, &ListCard::close);
    if (m_side->isHidden()) {
        m_side->show();
        const int wide = std::max(leastPanelWidth, panel->neededWidth());
        m_splitter->setSizes({std::max(0, m_splitter->width() - wide), wide});
    }
    giveWay(true);
}

void ListCard::close()
{
    if (const QWidget *focused = QApplication::focusWidget(); focused && m_side->isAncestorOf(focused))
        m_table->setFocus();
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
