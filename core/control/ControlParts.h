// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/activity/BodyArchive.h"
#include "core/activity/LiveFeed.h"
#include "core/activity/Pulse.h"
#include "core/activity/RecentCalls.h"
#include "core/config/StateStore.h"
#include "core/gateway/Inbound.h"
#include "core/keys/KeyRing.h"
#include "core/limits/Limiter.h"
#include "core/providers/Catalogue.h"
#include "core/routing/HealthBoard.h"
#include "core/routing/ModelTable.h"
#include "core/secrets/SecretRef.h"
#include "core/settings/Settings.h"
#include "core/spend/Brake.h"
#include "core/spend/Budgets.h"
#include "core/upstream/LocalServers.h"

#include <functional>
#include <map>

namespace tollgate {

class Keyring;
class Vault;
class Worker;

/// What the verbs act on. Core fills it in and outlives LocalControl.
struct ControlParts {
    const Clock &clock;
    KeyRing &keys;
    Budgets &budgets;
    Limiter &limits;
    Brake &brake;
    HealthBoard &health;
    const ModelTablePtr &models;
    const Catalogue &catalogue;
    PriceBook &prices;
    Secrets &secrets;
    Settings &settings;
    StateStore &state;
    ActivityLog &log;
    LiveFeed &feed;
    Upstream &upstream;
    /// A deployment that an operator added or removed is in the store: the model table is built anew.
    std::function<Result<void>(StateEntry entry)> deploymentSaved;
    std::function<Result<void>(const std::string &id)> deploymentRemoved;
    std::function<Result<std::vector<std::string>>()> reload;
    std::function<boost::json::object()> status; ///< endpoint, uptime, streams ...
    std::function<void()> stop;
    std::function<Result<std::string>(const std::string &file)> updatePrices;
    std::string dataDir = {}; ///< where files beside the database go
    LocalServers *local = nullptr; ///< null: nobody looks for servers on this computer
    Vault *vault = nullptr; ///< null: none can be made here
    Keyring *keyring = nullptr; ///< null: none is used
    Worker *worker = nullptr; ///< null: slow work is done at once
    Pulse *pulse = nullptr; ///< null: nobody counts
    RecentCalls *recent = nullptr; ///< null: nothing is kept
    BodyArchive *bodies = nullptr; ///< null: nothing is kept on disk
    /// What would serve a model name by itself (a key in the environment) and steps back for an entry of that name:
    /// the name, and where it comes from. Null: not looked for.
    const std::map<std::string, std::string, std::less<>> *shadowed = nullptr;
    /// True: calls are refused until it is told otherwise; those under way go on.
    std::function<void(bool paused)> setPaused = {};
    /// Copies the database to a file; makes such a file the database at the next start. Both answer what is in it, may
    /// block for seconds and are called on a thread of their own; empty: there is no database on disk.
    std::function<Result<boost::json::object>(const std::string &file, bool mayReplace)> backUp = {};
    std::function<Result<boost::json::object>(const std::string &file)> restore = {};
    /// Hands a call to the data path; empty: there is none in this process.
    std::function<void(Inbound inbound, std::unique_ptr<ClientStream> client)> call = {};
};

} // namespace tollgate
