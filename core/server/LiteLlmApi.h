// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "core/gateway/Inbound.h"
#include "core/keys/VirtualKey.h"

#include <memory>

/// LiteLLM's admin paths as verbs of control, with its members in and out: /key/..., /spend/logs, /global/spend/report,
/// /model/info (its OpenAPI document, v1.96.0).
namespace tollgate::litellm {

/// `self` is the virtual key that asks about itself; null for an operator.
void answer(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, std::unique_ptr<ClientStream> client);

} // namespace tollgate::litellm
