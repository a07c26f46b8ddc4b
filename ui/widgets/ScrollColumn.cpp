// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollColumn.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace tollgate::ui {

ScrollColumn::ScrollColumn(const QMargins &margins, QWidget *parent)
    : QScrollArea(parent), m_margins(margins), m_column(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(margins);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QScrollArea { background: transparent; }"));
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event); // also comes when the bar comes or goes
    keepEdge();
}

void ScrollColumn::keepEdge()
{
    QMargins now = m_margins;
    now.setRight(now.right() - (width() - viewport()->width()));
    m_column->setContentsMargins(now);
}

} // namespace tollgate::ui
