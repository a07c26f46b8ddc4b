// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Core.h"

#include "core/activity/Metrics.h"
#include "core/base/TimeWatch.h"
#include "core/config/Configuration.h"
#include "core/control/LocalControl.h"
#include "core/gateway/Gateway.h"
#include "core/gateway/KeptDisk.h"
#include "core/providers/BuiltInPrices.h"
#include "core/secrets/SecretSources.h"
#include "core/server/AdminApi.h"
#include "core/server/Gate.h"
#include "core/server/HttpFront.h"
#include "core/store/Retention.h"
#include "core/upstream/CloudSecrets.h"
#include "core/upstream/NetworkWatch.h"
#include "core/upstream/Upstreams.h"

namespace tollgate {

/// Whether only this computer reaches what listens at this address.
bool isLoopback(const std::string &host);

/// Everything that lives as long as the gateway, in the order in which it is built; it goes in the opposite order.
struct Core::Parts {
    Parts(CoreOptions options, const Clock &clock, Catalogue catalogue)
        : options(std::move(options)), clock(clock), catalogue(std::move(catalogue)), keys(clock), limits(clock),
          budgets(clock), health(clock), priceMemo(prices), pulse(clock.now())
    {
    }

    // CoreOpening.cpp: what stands on disk when the gateway starts.
    Result<Configuration> readConfiguration();
    Result<void> apply(Configuration configuration);
    Result<void> takeMasterKey(const SecretRef &reference);
    Result<void> open();
    Result<void> openSecrets();
    std::string priceFile() const { return options.dataDir + "/prices.bin"; } ///< newer prices, where there are any

    // CoreModels.cpp: who answers.
    Result<void> rebuildModels();
    void addFoundModels(std::vector<Deployment> &deployments) const;
    void lookForLocalServers();

    // CoreWiring.cpp: who is told of what.
    void build();
    SecretRef keyPlace(const char *name) const;
    void buildControl();
    std::function<Result<boost::json::object>(const std::string &file, bool mayReplace)> backUpTo() const;
    std::function<Result<boost::json::object>(const std::string &file)> restoreFrom() const;
    void watchTimeAndNetwork();
    Result<std::string> takePrices(const std::string &file);
    boost::json::object status();

    HttpFront::Options frontOptions() const; // Core.cpp: the door
    void listenForOllama();

    CoreOptions options;
    const Clock &clock;
    Catalogue catalogue;
    Settings settings;
    BuiltInPrices prices;
    Worker worker;
    LiveFeed feed;
    KeyRing keys;
    Limiter limits;
    Budgets budgets;
    Brake brake;
    HealthBoard health;
    PriceMemo priceMemo;
    PassRoutesPtr passRoutes = std::make_shared<const PassRoutes>();
    Metrics metrics;
    Pulse pulse;
    RecentCalls recent;
    std::unique_ptr<SecretSources> secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<Retention> retention;
    std::unique_ptr<BodyArchive> bodies;
    std::unique_ptr<Upstreams> upstream;
    std::unique_ptr<QtDialer> dialer;
    std::unique_ptr<CloudSecrets> cloudSecrets; ///< `secrets` as they go on the wire
    std::unique_ptr<LocalServers> local;
    std::unique_ptr<TimeWatch> time;
    std::unique_ptr<NetworkWatch> network;
    std::vector<StateEntry> entries; ///< deployments that operators added
    std::map<std::string, std::string, std::less<>> shadowed; ///< model names, and what steps back for their entries
    Configuration configuration;
    ModelTablePtr models;
    std::unique_ptr<World> world;
    std::vector<StateEntry> keptEntries; ///< responses of an earlier process, sealed
    std::vector<StateEntry> backgroundEntries; ///< what providers make since before the start, batches too
    std::unique_ptr<KeptDisk> keptDisk;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<LocalControl> control;
    std::unique_ptr<AdminApi> admin;
    std::unique_ptr<Gate> gate;
    std::unique_ptr<HttpFront> front;
    std::unique_ptr<HttpFront> ollamaFront; ///< asks for no key; null: off
    std::function<void()> stopAsked;
    Core *core = nullptr;
    WallTime started{};
};

} // namespace tollgate
