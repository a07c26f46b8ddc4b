// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <memory>
#include <string_view>

namespace tollgate {

class Exchange;
struct Candidate;

/// The body, where it takes time to make; nothing: it is made with the call.
struct ReadyBody {
    std::shared_ptr<const std::string> translated = nullptr;
    std::shared_ptr<const LargeBody> large = nullptr;
    std::string largeSha256 = {}; ///< where the call is signed
};

/// The request as the provider gets it: the client's bytes with only what must change spliced in, or `translated` where
/// the provider speaks another dialect; the provider's credential, none of the client's headers but those that belong
/// to the API. What the provider does not take is left out and noted in the record.
HttpCall providerCall(Exchange &exchange, const Candidate &candidate, std::string_view credential, ReadyBody body);

/// What is sent of a body that is too large for memory; null: it is not.
std::shared_ptr<const LargeBody> largeBodyFor(const Exchange &exchange, const Candidate &candidate);

} // namespace tollgate
