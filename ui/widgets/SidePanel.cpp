// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SidePanel.h"

#include "ui/look/Icons.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int factWidth = 110;
constexpr int barWidth = 16; ///< of the bar that scrolls the column, and the room beside it

} // namespace

SidePanel::SidePanel(const QString &title, QWidget *parent) : QWidget(parent), m_foot(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::s, space::xs);
    auto *name = new ElidedLabel(title);
    setType(name, Type::Strong);
    head->addWidget(name, 1);
    QPushButton *close = button({}, "quiet");
    close->setIcon(icon("cross", colours().dim));
    close->setFixedWidth(30);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &SidePanel::closed);
    connect(&Look::the(), &Look::changed, close, [close] { close->setIcon(icon("cross", colours().dim)); });
    head->addWidget(close);
    all->addLayout(head);

    auto *scroll = new ScrollColumn({space::l, space::xs, space::l, space::l});
    m_column = scroll->column();
    m_column->setSpacing(space::s);
    m_column->addStretch();
    all->addWidget(scroll, 1);
    // Where the column goes on below, a line tells it.
    QFrame *line = separator();
    line->hide();
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, line,
            [this, line](int, int most) { line->setVisible(most > 0 && m_foot->count() > 0); });
    all->addWidget(line);
    m_foot->setContentsMargins(space::l, space::m, space::l, space::l);
    m_foot->setSpacing(space::s);
    all->addLayout(m_foot);
}

void SidePanel::add(QWidget *widget, Qt::Alignment alignment)
{
    m_column->insertWidget(m_column->count() - 1, widget, 0, alignment);
}

int SidePanel::neededWidth() const
{
    return m_column->parentWidget()->minimumSizeHint().width() + barWidth;
}

void SidePanel::addSpacing(int size)
{
    m_column->insertSpacing(m_column->count() - 1, size);
}

QLabel *SidePanel::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return nullptr;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    QLabel *left = label(name, Type::Small, "dim");
    left->setFixedWidth(factWidth);
    left->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    left->setContentsMargins(0, 1, 0, 0);
    line->addWidget(left);
    // Words wrap; what has no place to wrap (an address) is shortened instead of pushing everything aside.
    const bool wraps = value.contains(u' ') || value.size() < 24;
    QLabel *right = wraps ? label(value) : new ElidedLabel(value);
    right->setWordWrap(wraps);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(right, 1);
    add(row);
    return right;
}

} // namespace tollgate::ui
