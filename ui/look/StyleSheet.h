// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tollgate::ui {

struct Colours;

/// What Fusion does not know: cards, buttons, fields, tables, tabs, menus in our colours. Roles are dynamic properties:
/// `role` of a QPushButton is `primary`, `quiet` or `link`; of a QLabel `dim` or `title`.
QString styleSheet(const Colours &colours);

} // namespace tollgate::ui
