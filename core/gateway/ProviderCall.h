// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/upstream/UpstreamCall.h"

#include <string_view>

namespace tollgate {

class Exchange;
struct Candidate;

/// The request as the provider gets it: the client's bytes with only what must change spliced in, the provider's
/// credential, none of the client's headers but those that belong to the API. A
/// provider of another dialect gets it translated. Error: BadRequest, what the provider cannot do. What the provider
/// does not take is left out and noted in the record.
Result<HttpCall> providerCall(Exchange &exchange, const Candidate &candidate, std::string_view credential);

} // namespace tollgate
