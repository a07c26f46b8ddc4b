// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CoreParts.h"

#include "core/base/Log.h"
#include "core/base/Memory.h"
#include "core/gateway/NearestBudget.h"
#include "core/gateway/ObjectRelay.h"
#include "core/providers/PriceImport.h"
#include "core/secrets/Keyring.h"
#include "core/secrets/Vault.h"
#include "core/store/Backup.h"

namespace tollgate {
namespace {

std::vector<BudgetLimit> capsOf(const Settings &settings)
{
    std::vector<BudgetLimit> caps;
    if (!settings.spendDay().isZero())
        caps.push_back({settings.spendDay(), "1d"});
    if (!settings.spendMonth().isZero())
        caps.push_back({settings.spendMonth(), "1mo"});
    if (!settings.spendEver().isZero())
        caps.push_back({settings.spendEver(), ""});
    return caps;
}

boost::json::object inWords(const BackupFacts &facts)
{
    return {{"file", facts.file},
            {"bytes", facts.bytes},
            {"version", facts.version},
            {"calls", facts.calls},
            {"keys", facts.keys}};
}

BodyArchive::Rules bodyRules(const Settings &settings)
{
    const std::string &which = settings.privacyBodies();
    return {.which = which == "all" ? BodyArchive::Which::All
                : which == "errors" ? BodyArchive::Which::Errors
                                    : BodyArchive::Which::None,
            .keep = settings.privacyKeep(),
            .mostBytes = settings.privacyMost() * 1'000'000,
            .redact = settings.privacyRedact()};
}

GatewaySettings gatewaySettings(const Settings &settings)
{
    GatewaySettings made;
    made.caps = capsOf(settings);
    if (!settings.spendBrake().isZero())
        made.brake = BudgetLimit{settings.spendBrake(), settings.spendBrakeWindow.text()};
    made.allowUnpriced = settings.spendUnpriced() == "allow";
    made.relayLogins = settings.upstreamClientLogins();
    made.leaveOutRefused = settings.upstreamRefused() == "drop";
    made.waitForLedger = settings.ledger() == "strict";
    made.sessionsAtMost = settings.realtimeMaxSessions();
    made.sockets.messageAtMost = static_cast<std::size_t>(settings.realtimeMaxMessage()) * 1024 * 1024;
    made.sockets.backlogAtMost = static_cast<std::size_t>(settings.realtimeMaxBacklog()) * 1024;
    made.sockets.goneAfter = settings.realtimePingTimeout();
    return made;
}

} // namespace

/// Beside the credentials: in the vault where there is one, else in the keyring.
SecretRef Core::Parts::keyPlace(const char *name) const
{
    if (Vault *const vault = secrets->vault(); vault && vault->exists())
        return vault->isOpen() ? SecretRef{SecretRef::Source::Vault, name, {}} : SecretRef();
    if (secrets->keyring())
        return {SecretRef::Source::Keychain, name, {}};
    return {};
}

void Core::Parts::build()
{
    brake.setWindow(settings.spendBrakeWindow());
    cloudSecrets = std::make_unique<CloudSecrets>(*secrets, *upstream, clock);
    // NOLINTNEXTLINE(modernize-make-unique): an aggregate, which clang 14 cannot make in parentheses
    world.reset(new World{clock, keys, limits, budgets, brake, health, models, priceMemo, *cloudSecrets, *upstream,
                          *store, feed, worker, gatewaySettings(settings),
                          [this](const KeyId &key, std::string why) { control->pauseKey(key, std::move(why)); }});
    bodies = std::make_unique<BodyArchive>(options.inMemory ? std::string() : options.dataDir + "/bodies", recent,
                                           *secrets, clock, [this] { return keyPlace("kept-bodies"); });
    bodies->setRules(bodyRules(settings));
    world->bodies = bodies.get();
    world->recent = &recent;
    dialer = std::make_unique<QtDialer>(QtDialer::Options{.extraCaFile = settings.upstreamCaFile()});
    world->dialer = dialer.get();
    world->kept.setKeep(settings.responsesKeep());
    keptDisk = std::make_unique<KeptDisk>(world->kept, *store, *secrets, clock,
                                          [this] { return keyPlace("kept-responses"); });
    keptDisk->take(std::exchange(keptEntries, {}));
    world->background.store = store.get();
    gateway = std::make_unique<Gateway>(*world);
    settings.onChanged([this](const SettingBase &changed) {
        world->settings = gatewaySettings(settings);
        brake.setWindow(settings.spendBrakeWindow());
        world->kept.setKeep(settings.responsesKeep());
        bodies->setRules(bodyRules(settings));
        if (&changed == &settings.discovery)
            lookForLocalServers();
        if (retention)
            retention->setKeep(settings.ledgerKeep());
        if (Result<void> rebuilt = rebuildModels(); !rebuilt)
            log::error("the models could not be built anew", {{"why", rebuilt.error().message}});
        if (&changed == &settings.routerOff)
            emit feed.modelsChanged();
    });
    QObject::connect(&feed, &LiveFeed::callStarted, &feed,
                     [this](const CallRecord &record) { metrics.started(record); });
    QObject::connect(&feed, &LiveFeed::callEnded, &feed, [this](const CallRecord &record) {
        metrics.ended(record);
        pulse.ended(record, clock.now());
    });
    buildControl();
    gate = std::make_unique<Gate>(Gate::Parts{
        keys, models, *store,
        [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
            gateway->accept(std::move(inbound), std::move(client));
        },
        [this](const Inbound &inbound, std::unique_ptr<ClientStream> client) {
            admin->accept(inbound, std::move(client));
        },
        [this] {
            return metrics.text({front ? front->connections() : 0, store->lag(), store->isAvailable()});
        },
        &worker, &world->kept, &priceMemo,
        [this](Inbound inbound, std::unique_ptr<ClientStream> client, const std::string &id, const VirtualKeyPtr &key) {
            objectrelay::toItsProvider(*world, std::move(inbound), std::move(client), id, key);
        },
        &passRoutes,
        [this](Inbound inbound, std::unique_ptr<ClientStream> client, PassRoutePtr route) {
            gateway->accept(std::move(inbound), std::move(client), std::move(route));
        },
        &world->background, &world->sessionSecrets});
}

void Core::Parts::buildControl()
{
    control = std::make_unique<LocalControl>(
        ControlParts{.clock = clock,
                     .keys = keys,
                     .budgets = budgets,
                     .limits = limits,
                     .brake = brake,
                     .health = health,
                     .models = models,
                     .catalogue = catalogue,
                     .prices = prices,
                     .secrets = *cloudSecrets,
                     .settings = settings,
                     .state = *store,
                     .log = *store,
                     .feed = feed,
                     .upstream = *upstream,
                     .deploymentSaved = [this](StateEntry entry) -> Result<void> {
                         std::erase_if(entries, [&](const StateEntry &old) { return old.id == entry.id; });
                         entries.push_back(std::move(entry));
                         return rebuildModels();
                     },
                     .deploymentRemoved = [this](const std::string &id) -> Result<void> {
                         std::erase_if(entries, [&](const StateEntry &old) { return old.id == id; });
                         return rebuildModels();
                     },
                     .reload = [this] { return core->reload(); },
                     .status = [this] { return status(); },
                     .stop =
                         [this] {
                             if (stopAsked)
                                 stopAsked();
                         },
                     .updatePrices = [this](const std::string &file) { return takePrices(file); },
                     .dataDir = options.dataDir,
                     .local = local.get(),
                     .vault = secrets->vault(),
                     .keyring = secrets->keyring(),
                     .worker = &worker,
                     .pulse = &pulse,
                     .recent = &recent,
                     .bodies = bodies.get(),
                     .shadowed = &shadowed,
                     .setPaused = [this](bool paused) { gate->setPaused(paused); },
                     .backUp = backUpTo(),
                     .restore = restoreFrom(),
                     .call =
                         [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
                             if (gateway)
                                 gateway->accept(std::move(inbound), std::move(client));
                         }});
    admin = std::make_unique<AdminApi>(*control, keys, options.controlToken);
}

// These run on threads of their own, and take nothing from here but the name.

std::function<Result<boost::json::object>(const std::string &, bool)> Core::Parts::backUpTo() const
{
    if (options.inMemory)
        return {};
    return [database = options.dataDir + "/tollgate.db"](const std::string &file,
                                                         bool mayReplace) -> Result<boost::json::object> {
        TG_TRY(const BackupFacts facts, tollgate::backUp(database, file, mayReplace));
        return inWords(facts);
    };
}

std::function<Result<boost::json::object>(const std::string &)> Core::Parts::restoreFrom() const
{
    if (options.inMemory)
        return {};
    return [database = options.dataDir + "/tollgate.db"](const std::string &file) -> Result<boost::json::object> {
        TG_TRY(const BackupFacts facts, stageRestore(database, file));
        return inWords(facts);
    };
}

/// Prices in a file of the data directory; the import is short, and an operator waits for it.
Result<std::string> Core::Parts::takePrices(const std::string &file)
{
    TG_TRY(const PriceList list, importPrices(file, priceFile()));
    TG_TRY(PriceFile table, PriceFile::open(priceFile()));
    prices.setUpdate(std::move(table));
    priceMemo.forget();
    return std::to_string(list.priced) + " priced models from a " + list.source;
}

boost::json::object Core::Parts::status()
{
    return {{"running", front != nullptr},
            {"url", front ? core->url() : ""},
            {"started", msSinceEpoch(started)},
            {"calls_under_way", gateway->underWay()},
            {"connections", front ? front->connections() : 0},
            {"paused", gate && gate->isPaused()},
            {"memory_bytes", residentBytes()},
            {"nearest_budget", toJson(nearestBudget(budgets, keys, world->settings.caps))},
            {"profile", models->settings().profile.name},
            {"profiles", boost::json::value_from(profileNames(settings.routerProfiles()))},
            {"data_dir", options.dataDir},
            {"config_file", options.configFile},
            {"display",
             {{"currency", settings.displayCurrency()},
              {"rate", settings.displayRate().decimal()},
              {"rate_date", settings.displayRateDate()}}}};
}

/// Connections from before a sleep or from another network look alive and are not. Windows by the calendar are looked
/// up at each request; those that a clock measures which stood still have ended.
void Core::Parts::watchTimeAndNetwork()
{
    time = std::make_unique<TimeWatch>([this](const TimeWatch::Jump &jump) {
        log::info("time has jumped; connections to providers are made anew",
                  {{"slept_s", std::to_string(jump.slept.count() / 1000)},
                   {"clock_set_s", std::to_string(jump.clockSet.count() / 1000)}});
        upstream->dropIdleConnections();
        if (jump.slept.count() > 0) {
            limits.forgetWindows();
            health.forgetFailures();
        }
    });
    network = std::make_unique<NetworkWatch>([this] {
        log::info("the network has changed; connections to providers are made anew");
        upstream->dropIdleConnections();
        health.forgetFailures();
    });
}

} // namespace tollgate
