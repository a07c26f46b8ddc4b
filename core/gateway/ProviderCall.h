// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <memory>
#include <string_view>

namespace tollgate {

class Exchange;
struct Candidate;

/// The request as the provider gets it: the client's bytes with only what must change spliced in, or `translated` where
/// the provider speaks another dialect; the provider's credential, none of the client's headers but those that belong
/// to the API. What the provider does not take is left out and noted in the record.
HttpCall providerCall(Exchange &exchange, const Candidate &candidate, std::string_view credential,
                      std::shared_ptr<const std::string> translated);

} // namespace tollgate
