// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Command.h"

namespace tollgate::app {

int runBackup(const Invocation &asked);
int runRestore(const Invocation &asked);

} // namespace tollgate::app
