// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DollarLine.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"

#include <QPainter>

namespace tollgate::ui {

DollarLine::DollarLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { setAccessibleDescription(format::converted(text)); });
}

void DollarLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString words = format::converted(text());
    const QRect room = rect().adjusted(space::m, 0, -space::m, 0);
    const QFontMetrics metrics(font());
    if (words.isEmpty()
        || metrics.horizontalAdvance(text()) + space::l + metrics.horizontalAdvance(words) > room.width())
        return;
    QPainter painter(this);
    painter.setPen(colours().dim);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, words);
}

} // namespace tollgate::ui
