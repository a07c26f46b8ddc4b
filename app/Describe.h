// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Command.h"

namespace tollgate::app {

/// The table of commands in other forms: what a shell completes, what the manual says. Pure.
QString completionFor(const QString &shell); ///< bash, zsh or fish; empty: another one
QString manualPage();

/// Options that every command has.
const std::vector<OptionRow> &commonOptions();

} // namespace tollgate::app
