// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Basics.h"

namespace tollgate::ui {

/// A name, dim, and what belongs to it; names of rows below each other are equally wide.
QWidget *toolRow(const QString &name, QWidget *field);
/// Words over as many lines as they need.
QLabel *wrapped(const QString &text, const char *role = "");
/// Around what a person should read first. Its layout is a column.
QFrame *warningBox();

} // namespace tollgate::ui
