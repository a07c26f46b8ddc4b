// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

namespace tollgate {

/// The provider `demo` that is built in: answers offline and always the same (see DemoAnswer.h for what it
/// understands), from the event loop like a real one, with its delays, errors, cuts and time limits. URLs are
/// `demo:///v1/...`; the header `x-demo-options` (Deployment::demo) says what to play.
class DemoUpstream final : public Upstream {
public:
    std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) override;
};

} // namespace tollgate
