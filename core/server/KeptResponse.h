// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/gateway/KeptResponses.h"

namespace tollgate {

/// `/responses/{id}` (GET, DELETE), `/responses/{id}/input_items` and `/responses/{id}/cancel`: what a key may do with
/// the responses that are kept for it. Error: NotFound; BadRequest for cancel, since nothing is made in the background.
/// Source: https://platform.openai.com/docs/api-reference/responses
std::string keptResponseId(const Inbound &inbound); ///< of its path
Result<std::string> keptResponse(const Inbound &inbound, const std::string &owner, KeptResponses &kept);

} // namespace tollgate
