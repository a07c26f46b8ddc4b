// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

namespace tollgate {

class Exchange;

/// What every answer says about itself: LiteLLM's names where the meaning is the same, `x-tollgate-*` for the rest.
Headers answerHeaders(const Exchange &exchange);

} // namespace tollgate
