// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace tollgate::app {

/// A verb names its members; whoever typed options reads options.
Error inOptions(Error error);

} // namespace tollgate::app
