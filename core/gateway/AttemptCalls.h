// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace tollgate {

class Exchange;
struct Candidate;

/// What one attempt sends: the client's request as its deployment gets it. One call; several, where the provider makes
/// one vector a call.
struct AttemptCalls {
    HttpCall call;
    std::vector<HttpCall> more = {}; ///< mostly none
};

/// Nothing: it would keep the gateway thread too long, and callsApart() does it. Error: what cannot be said in the
/// provider's words. What is lost in translation is noted in the record.
std::optional<Result<AttemptCalls>> callsNow(Exchange &exchange, const Candidate &candidate,
                                             std::string_view credential);
/// The same with the worker's help. `ready` comes once, from the event loop, and not where the exchange has been
/// settled by then.
void callsApart(Exchange &exchange, const Candidate &candidate, std::string_view credential,
                std::function<void(Result<AttemptCalls>)> ready);

} // namespace tollgate
