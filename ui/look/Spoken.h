// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace tollgate::ui {

/// What a widget that paints itself is for a screen reader, which Qt would call a filler and readers pass over. To be
/// said in its constructor, before its name. What it is called and what it says are its accessible name and
/// description.
/// - `Chart`: can be pressed; that calls its slot `showTable()`, which shows its figures as a table.
/// - `ProgressBar`: its property `spokenShare` (of 1) is the value.
/// - `Whitespace`: decoration; readers are to pass over it.
void speakAs(QWidget *widget, QAccessible::Role role);

constexpr const char *spokenShare = "spokenShare";

} // namespace tollgate::ui
