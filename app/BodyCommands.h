// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Command.h"

namespace tollgate::app {

int runBodies(const Invocation &asked);
int runBodiesDelete(const Invocation &asked);

} // namespace tollgate::app
