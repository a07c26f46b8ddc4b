// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"

namespace tollgate::ui {

/// The two sets. A test computes that every text has at least 4.5:1 on what it stands on.
Colours lightColours();
Colours darkColours();

} // namespace tollgate::ui
