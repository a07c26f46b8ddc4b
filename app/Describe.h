// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Command.h"

namespace tollgate::app {

/// The table of commands in other forms: help, what a shell completes, what the manual says. Pure.
QString overview(const QString &group = {}); ///< all commands, or those of a group: `keys`
QString help(const Command &command);
QString completionFor(const QString &shell); ///< bash, zsh or fish; empty: another one
QString manualPage();

/// Options that every command has.
const std::vector<OptionRow> &commonOptions();

} // namespace tollgate::app
