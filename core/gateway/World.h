// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/activity/BodyArchive.h"
#include "core/activity/LiveFeed.h"
#include "core/activity/RecentCalls.h"
#include "core/base/Log.h"
#include "core/base/Worker.h"
#include "core/gateway/Background.h"
#include "core/gateway/ClaimsMemo.h"
#include "core/gateway/KeptResponses.h"
#include "core/gateway/PriceMemo.h"
#include "core/gateway/SessionSecrets.h"
#include "core/keys/KeyRing.h"
#include "core/limits/Limiter.h"
#include "core/routing/HealthBoard.h"
#include "core/routing/ModelTable.h"
#include "core/secrets/SecretRef.h"
#include "core/spend/Brake.h"
#include "core/spend/Budgets.h"
#include "core/upstream/Dialer.h"
#include "core/upstream/UpstreamCall.h"

namespace tollgate {

class ProviderJobs;

/// A request or an answer above this is read and translated on the worker, so that it delays nobody's tokens.
constexpr std::size_t largeBody = 1024 * 1024;

/// How the gateway is set, read from settings/ at start and at a reload.
struct GatewaySettings {
    std::vector<BudgetLimit> caps; ///< of the whole gateway, by day and by month
    std::optional<BudgetLimit> brake; ///< a key that spends more than this within the period is paused
    bool allowUnpriced = false; ///< keys with a budget may use models without a price
    bool relayLogins = false; ///< a client's own sign-in goes on to the provider that has issued it
    bool leaveOutRefused = true; ///< request members that a provider refuses; else 400
    bool waitForLedger = true; ///< `ledger: best_effort` lets the last byte go before the row is committed
    std::size_t answerBytesAtMost = 256 * 1024 * 1024; ///< of an answer that is not streamed
    std::chrono::milliseconds longestRetryWait{10'000}; ///< a longer Retry-After is handed to the client
    std::chrono::milliseconds heartbeatAfter{15'000}; ///< of silence in a stream whose head has come
    std::int64_t sessionsAtMost = 256; ///< over WebSockets, at a time
    SocketLimits sockets = {}; ///< of a session's two sides
    std::chrono::milliseconds firstMessageWithin{30'000}; ///< of a session whose first message names the model
};

/// Everything that the stages of a request touch. Core builds it and outlives it; tests build it with fakes at the rim.
/// All of it lives on the gateway thread.
struct World {
    const Clock &clock;
    KeyRing &keys;
    Limiter &limits;
    Budgets &budgets;
    Brake &brake;
    HealthBoard &health;
    ModelTablePtr models; ///< swapped by a reload; requests under way keep theirs
    PriceMemo &prices;
    Secrets &secrets;
    Upstream &upstream;
    ActivityLog &log;
    LiveFeed &feed;
    Worker &worker;
    GatewaySettings settings;
    /// Pauses a key that the brake caught: saved and announced by control/.
    std::function<void(const KeyId &key, std::string why)> pauseKey;
    ClaimsMemo claims = {};
    KeptResponses kept = KeptResponses();
    BodyArchive *bodies = nullptr; ///< where what they ask and get goes when they end; null: nowhere
    RecentCalls *recent = nullptr; ///< what calls ask and get, while somebody looks; null: never
    BackgroundWork background = {};
    ProviderJobs *jobs = nullptr; ///< batches and videos, to be billed; the gateway's own, set by it
    Dialer *dialer = nullptr; ///< sessions with providers; null: there are none
    int sessions = 0; ///< under way
    SessionSecrets sessionSecrets = {}; ///< with which clients without a key open them
};

} // namespace tollgate
