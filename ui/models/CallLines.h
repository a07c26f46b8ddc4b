// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"

#include <QByteArray>

namespace tollgate::ui {

/// A call as JSON in one line (jsonlines.org) with control's own names and the line's end; what is not known is left
/// out. What was said in it is not there. Pure.
QByteArray asJsonLine(const Call &call);

} // namespace tollgate::ui
