// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace tollgate::ui {

/// Our own set (ui/icons, 16 x 16, lines of 1.4): drawn in a colour of the look, crisp at any scale. `name` is the
/// file.
QIcon icon(const char *name, const QColor &colour);
/// Dim, and in the accent colour where a button is checked: for the navigation.
QIcon navigationIcon(const char *name);
void drawIcon(QPainter &painter, const QRectF &where, const char *name, const QColor &colour);

} // namespace tollgate::ui
