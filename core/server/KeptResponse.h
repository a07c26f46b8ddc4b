// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/gateway/KeptResponses.h"

namespace tollgate {

/// `/responses/{id}` (GET, DELETE), `/responses/{id}/input_items` and `/responses/{id}/cancel`: what a key may do with
/// the responses that are kept for it. Error: NotFound; BadRequest for cancel of one that was not made in the
/// background. One that was being made when the gateway ended has failed.
/// Source: https://platform.openai.com/docs/api-reference/responses
std::string keptResponseId(const Inbound &inbound); ///< of its path
Result<std::string> keptResponse(const Inbound &inbound, const std::string &owner, KeptResponses &kept);

/// `GET /responses/{id}?stream=true`.
bool asksForEvents(const Inbound &inbound);
/// The number of the last event that the client has, `starting_after`; -1: none.
std::int64_t startingAfter(const Inbound &inbound);
/// The events that it has not. Error: NotFound; BadRequest where none are kept.
Result<std::string> keptEvents(const Inbound &inbound, const std::string &owner, KeptResponses &kept);
/// Why there are none.
Error noEvents();

} // namespace tollgate
