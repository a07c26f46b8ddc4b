// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <memory>
#include <string>

namespace tollgate {

/// A call to a provider and what came of it. Stays where it is while the call runs.
struct HeardCall {
    int status = 0;
    Headers headers;
    std::string body;
    int slices = 0;
    bool isFinished = false;
    Result<void> outcome;
    CallPhase phase = CallPhase::Connecting;
    std::unique_ptr<UpstreamCall> call;

    void begin(Upstream &upstream, HttpCall what) { call = upstream.start(std::move(what), listen()); }
    /// Callbacks that write down what they are told.
    UpstreamCall::Callbacks listen()
    {
        return {[this](int given, const Headers &with) {
                    status = given;
                    headers = with;
                },
                [this](std::string_view bytes) {
                    body += bytes;
                    ++slices;
                },
                [this](Result<void> came, CallPhase in) {
                    isFinished = true;
                    outcome = std::move(came);
                    phase = in;
                }};
    }
};

} // namespace tollgate

/// Within the ten seconds that a test may take.
#define FINISHED(heard) QTRY_VERIFY_WITH_TIMEOUT((heard).isFinished, 10'000)
