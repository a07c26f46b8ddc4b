// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/chat/Operation.h"
#include "core/chat/Usage.h"
#include "core/spend/Budgets.h"

#include <string>
#include <vector>

namespace tollgate {

/// One call to a provider within a client's call.
struct AttemptRecord {
    int number = 1;
    std::string deploymentId, provider, model, apiBase;
    WallTime started{};
    std::int64_t durationMs = 0;
    int status = 0; ///< HTTP status of the provider, 0: no answer
    std::string outcome = {}; ///< `ok`, or nameOf(ErrorKind); `unknown`: lost after it was sent
    std::string message = {}; ///< in words
    Money estimatedCost = {}; ///< of an `unknown` attempt: beside the bill, not in it
};

/// One client's call, from start to settlement: the ledger's row. Names stand as they were then.
struct CallRecord {
    CallId id;
    WallTime started{};
    Operation operation = Operation::Chat;
    Surface surface = Surface::OpenAiChat;
    bool stream = false;
    std::string keyId, keyName, userId, teamId, endUser;
    std::string tool; ///< which client, from its User-Agent: `opencode`, `openai-js` ...
    std::vector<std::string> tags;
    std::string askedModel;
    std::string clientIp, sessionId, traceId;

    // known later
    std::string status = "running"; ///< `running`, `ok`, `interrupted` (found at start), or nameOf(ErrorKind)
    int httpStatus = 0;
    std::string message; ///< of an error, in words
    std::string usedModel, modelGroup, provider, deploymentId, apiBase, answerId, finishReason, serviceTier;
    WallTime ended{};
    std::int64_t durationMs = 0;
    std::int64_t firstTokenMs = -1; ///< -1: none came
    std::int64_t overheadUs = 0; ///< our own time, without waiting for provider and client
    Usage usage;
    UsageSource usageSource = UsageSource::None;
    Money cost;
    bool unpriced = false;
    std::string login; ///< whose client's own sign-in it was made with (`claude`); empty: the gateway's credential
    Money notional; ///< with a login: what it would cost by the price list; never part of `cost`
    Money estimated; ///< what was held at first
    std::int64_t bytesIn = 0, bytesOut = 0;
    std::vector<AttemptRecord> attempts;
    std::vector<std::string> notes; ///< what was changed on the way ("max_tokens lowered to 800")

    std::vector<CounterDelta> counters; ///< written in the same transaction
};

} // namespace tollgate
