// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Core.h"

#include "core/activity/Metrics.h"
#include "core/base/Log.h"
#include "core/base/Memory.h"
#include "core/base/TimeWatch.h"
#include "core/config/Configuration.h"
#include "core/control/EntryJson.h"
#include "core/control/LocalControl.h"
#include "core/gateway/Gateway.h"
#include "core/gateway/Relay.h"
#include "core/providers/BuiltInPrices.h"
#include "core/providers/PriceImport.h"
#include "core/secrets/Keyring.h"
#include "core/secrets/SecretSources.h"
#include "core/secrets/Vault.h"
#include "core/server/AdminApi.h"
#include "core/server/Gate.h"
#include "core/server/HttpFront.h"
#include "core/store/Retention.h"
#include "core/upstream/NetworkWatch.h"
#include "core/upstream/Upstreams.h"

#include <algorithm>
#include <QFile>
#include <QHostAddress>
#include <QTimer>
#include <sys/socket.h>

namespace tollgate {
namespace {

std::string priceFileIn(const std::string &dataDir)
{
    return dataDir + "/prices.bin";
}

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

/// The address that a socket is bound to; one that is not an internet socket counts as open to all.
std::string addressOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return "0.0.0.0";
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address)).toString().toStdString();
}

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

GatewaySettings gatewaySettings(const Settings &settings)
{
    GatewaySettings made;
    made.caps = capsOf(settings);
    if (!settings.spendBrake().isZero())
        made.brake = BudgetLimit{settings.spendBrake(), settings.spendBrakeWindow.text()};
    made.allowUnpriced = settings.spendUnpriced() == "allow";
    made.leaveOutRefused = settings.upstreamRefused() == "drop";
    made.waitForLedger = settings.ledger() == "strict";
    return made;
}

Deployment demo()
{
    Deployment deployment;
    deployment.id = DeploymentId("demo");
    deployment.modelName = "demo/*";
    deployment.provider = "demo";
    deployment.model = "*";
    deployment.baseUrl = "demo:///v1";
    deployment.auth = AuthScheme::None;
    deployment.local = true;
    return deployment;
}

/// Prices in a file of the data directory; the import is short, and an operator waits for it.
Result<std::string> takePrices(BuiltInPrices &prices, const std::string &dataDir, const std::string &file)
{
    TG_TRY(const PriceList list, importPrices(file, priceFileIn(dataDir)));
    TG_TRY(PriceFile table, PriceFile::open(priceFileIn(dataDir)));
    prices.setUpdate(std::move(table));
    return std::to_string(list.priced) + " priced models from a " + list.source;
}

} // namespace

/// Everything that lives as long as the gateway, in the order in which it is built; it goes in the opposite order.
struct Core::Parts {
    Parts(CoreOptions options, const Clock &clock, Catalogue catalogue)
        : options(std::move(options)), clock(clock), catalogue(std::move(catalogue)), keys(clock), limits(clock),
          budgets(clock), health(clock), priceMemo(prices), pulse(clock.now())
    {
    }

    Result<Configuration> readConfiguration();
    Result<void> apply(Configuration configuration);
    Result<void> rebuildModels();
    Result<void> open();
    Result<void> openSecrets();
    void build();
    void buildControl();
    void lookForLocalServers();
    void watchTimeAndNetwork();
    void addFoundModels(std::vector<Deployment> &deployments) const;
    boost::json::object status() const;
    Result<void> takeMasterKey(const SecretRef &reference);
    HttpFront::Options frontOptions() const;

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
    Metrics metrics;
    Pulse pulse;
    RecentCalls recent;
    std::unique_ptr<SecretSources> secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<Retention> retention;
    std::unique_ptr<Upstreams> upstream;
    std::unique_ptr<LocalServers> local;
    std::unique_ptr<TimeWatch> time;
    std::unique_ptr<NetworkWatch> network;
    std::vector<StateEntry> entries; ///< deployments that operators added
    Configuration configuration;
    ModelTablePtr models;
    std::unique_ptr<World> world;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<LocalControl> control;
    std::unique_ptr<AdminApi> admin;
    std::unique_ptr<Gate> gate;
    std::unique_ptr<HttpFront> front;
    std::function<void()> stopAsked;
    Core *core = nullptr;
    WallTime started{};
};

Core::Core(std::unique_ptr<Parts> parts) : d(std::move(parts)) { }

Core::~Core()
{
    // The door first: nothing new comes while the rest goes.
    d->front.reset();
}

Result<std::unique_ptr<Core>> Core::create(CoreOptions options, const Clock &clock)
{
    TG_TRY(Catalogue catalogue, Catalogue::builtIn());
    auto parts = std::make_unique<Parts>(std::move(options), clock, std::move(catalogue));
    parts->started = clock.now();
    TG_TRY(Configuration configuration, parts->readConfiguration());
    configuration.applyTo(parts->settings); // what the database and the calls out are opened with
    TG_CHECK(parts->open());
    for (const std::string &warning : configuration.warnings)
        log::warning(warning);
    TG_CHECK(parts->apply(std::move(configuration)));
    std::unique_ptr<Core> core(new Core(std::move(parts)));
    core->d->core = core.get();
    core->d->build();
    return core;
}

Result<void> Core::Parts::open()
{
    if (QFile::exists(QString::fromStdString(priceFileIn(options.dataDir)))) {
        Result<PriceFile> newer = PriceFile::open(priceFileIn(options.dataDir));
        if (newer)
            prices.setUpdate(*std::move(newer));
        else
            log::warning("newer prices cannot be read; the built-in ones are used", {{"why", newer.error().message}});
    }
    TG_CHECK(settings.readEnvironment(processVariables()));
    TG_TRY(store, Store::open({.dataDir = options.dataDir}, clock));
    TG_TRY(State state, store->load());
    for (VirtualKey &key : state.keys)
        keys.put(std::move(key));
    for (const CounterDelta &counter : state.counters)
        budgets.restore(counter);
    for (StateEntry &entry : state.entries) {
        if (entry.kind == "deployment") {
            entries.push_back(std::move(entry));
        } else if (entry.kind == "setting") {
            boost::system::error_code failed;
            const boost::json::value value = boost::json::parse(entry.body, failed);
            if (!failed && value.is_string()
                && !settings.set(entry.id, std::string_view(value.get_string()), SettingOrigin::Database))
                log::warning("a stored setting has no effect any more", {{"setting", entry.id}});
        }
    }
    TG_CHECK(store->setDurability(settings.ledgerDurability() == "full"));
    TG_CHECK(openSecrets());
    CurlUpstream::Options curl;
    curl.extraCaFile = settings.upstreamCaFile();
    upstream = std::make_unique<Upstreams>(curl);
    local = std::make_unique<LocalServers>(*upstream, [this] { return LocalServers::usualPlaces(catalogue); });
    return {};
}

/// A vault that stays locked stops nothing: what is in it is missing, and that is said where it is needed.
Result<void> Core::Parts::openSecrets()
{
    auto owned = std::make_unique<Vault>(options.dataDir + "/vault.json");
    Vault &vault = *owned;
    secrets = std::make_unique<SecretSources>(processVariables(), std::move(owned),
                                              std::make_unique<Keyring>(options.dataDir + "/keyring.json"));
    if (!vault.exists())
        return {};
    const Result<Secret> passphrase = vaultPassphrase(processVariables());
    if (passphrase && passphrase->isEmpty()) {
        if (const std::string item = vault.keyringItem(); !item.empty())
            secrets->keyring()->read(item, [&vault](Result<Secret> key) {
                if (const Result<void> opened = key ? vault.openWithKey(*key) : Result<void>(key.error()); !opened)
                    log::warning("the vault stays locked", {{"why", opened.error().message}});
            });
        return {};
    }
    if (const Result<void> opened = passphrase ? vault.open(*passphrase) : Result<void>(passphrase.error()); !opened)
        log::warning("the vault stays locked", {{"why", opened.error().message}});
    return {};
}

Result<Configuration> Core::Parts::readConfiguration()
{
    if (options.configFile.empty())
        return Configuration();
    return loadConfiguration(options.configFile, catalogue, {.allowUnenforced = options.allowUnenforced});
}

/// Takes a configuration over; the one before stays where anything is wrong.
Result<void> Core::Parts::apply(Configuration fresh)
{
    secrets->setVariables(fresh.variables);
    TG_CHECK(takeMasterKey(fresh.masterKey));
    for (const Provider &provider : fresh.providers)
        catalogue.put(provider);
    fresh.applyTo(settings);
    configuration = std::move(fresh);
    return rebuildModels();
}

Result<void> Core::Parts::takeMasterKey(const SecretRef &reference)
{
    if (!options.masterKey.isEmpty()) {
        keys.setMaster(options.masterKey);
        return {};
    }
    if (reference.isNone())
        return {};
    // Variables, files and literals are there at once; a master key is not kept where a prompt may stand in front of
    // it.
    const auto found = std::make_shared<std::optional<Result<Secret>>>();
    secrets->resolve(reference, [found](Result<Secret> secret) { *found = std::move(secret); });
    if (!*found)
        return Error{.kind = ErrorKind::Config,
                     .message = "general_settings.master_key: use os.environ/NAME, file:/path or cred:NAME."};
    if (!**found)
        return Error{.kind = ErrorKind::Config, .message = "general_settings.master_key: " + (*found)->error().message};
    keys.setMaster(***found);
    return {};
}

Result<void> Core::Parts::rebuildModels()
{
    std::vector<Deployment> deployments = configuration.deployments;
    for (const StateEntry &entry : entries) {
        boost::system::error_code failed;
        const boost::json::value body = boost::json::parse(entry.body, failed);
        if (failed || !body.is_object())
            continue;
        if (Result<Deployment> deployment = deploymentFromJson(body.get_object(), catalogue))
            deployments.push_back(*std::move(deployment));
        else
            log::warning("a stored provider is left out", {{"entry", entry.id}, {"why", deployment.error().message}});
    }
    for (const std::string &model : options.models) {
        TG_TRY(std::vector<Deployment> asked, deploymentsFor(model, catalogue, processVariables()));
        std::ranges::move(asked, std::back_inserter(deployments));
    }
    if (options.useEnvironmentProviders)
        for (Deployment &deployment : deploymentsFromEnvironment(catalogue, processVariables()))
            deployments.push_back(std::move(deployment));
    deployments.push_back(demo());
    addFoundModels(deployments);
    applyDefaults(deployments, settings);
    models = std::make_shared<const ModelTable>(std::move(deployments), routerSettings(settings, configuration));
    priceMemo.forget();
    if (world)
        world->models = models;
    // The data path never waits for a keychain: what can be known is looked up now.
    for (const DeploymentPtr &deployment : models->all())
        if (!deployment->credential.isNone())
            secrets->resolve(deployment->credential, [](const Result<Secret> &) {});
    return {};
}

/// A local server that is served by wildcard (`ollama/*`) lists its models by name, so that clients can choose.
void Core::Parts::addFoundModels(std::vector<Deployment> &deployments) const
{
    std::vector<Deployment> named;
    for (const LocalServer &server : local->found())
        for (const Deployment &deployment : deployments)
            if (deployment.provider == server.provider && deployment.baseUrl == server.baseUrl
                && deployment.modelName == server.provider + "/*" && deployment.model == "*")
                for (const std::string &model : server.models) {
                    const std::string name = server.provider + '/' + model;
                    if (std::ranges::find(deployments, name, &Deployment::modelName) != deployments.end())
                        continue; // somebody has said how it is to be served
                    Deployment &made = named.emplace_back(deployment);
                    made.modelName = name;
                    made.model = model;
                    made.origin = Origin::Discovered;
                    made.originWhere = server.baseUrl;
                    made.id = deploymentIdOf(made);
                }
    std::ranges::move(named, std::back_inserter(deployments));
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

/// Begins, goes on or stops, as the setting says.
void Core::Parts::lookForLocalServers()
{
    if (!front || !settings.discovery())
        return local->stop();
    local->onChanged([this] {
        for (const LocalServer &server : local->found())
            log::info("a model server answers on this computer; 'tollgate providers add' serves its models",
                      {{"provider", server.provider},
                       {"url", server.baseUrl},
                       {"models", std::to_string(server.models.size())}});
        if (Result<void> rebuilt = rebuildModels(); !rebuilt)
            log::error("the models could not be built anew", {{"why", rebuilt.error().message}});
        emit feed.modelsChanged();
    });
    local->start();
}

void Core::Parts::build()
{
    brake.setWindow(settings.spendBrakeWindow());
    // NOLINTNEXTLINE(modernize-make-unique): an aggregate, which clang 14 cannot make in parentheses
    world.reset(new World{clock, keys, limits, budgets, brake, health, models, priceMemo, *secrets, *upstream, *store,
                          feed, worker, gatewaySettings(settings),
                          [this](const KeyId &key, std::string why) { control->pauseKey(key, std::move(why)); }});
    world->recent = &recent;
    gateway = std::make_unique<Gateway>(*world);
    settings.onChanged([this](const SettingBase &changed) {
        world->settings = gatewaySettings(settings);
        brake.setWindow(settings.spendBrakeWindow());
        if (&changed == &settings.discovery)
            lookForLocalServers();
        if (retention)
            retention->setKeep(settings.ledgerKeep());
        if (Result<void> rebuilt = rebuildModels(); !rebuilt)
            log::error("the models could not be built anew", {{"why", rebuilt.error().message}});
    });
    QObject::connect(&feed, &LiveFeed::callStarted, &feed,
                     [this](const CallRecord &record) { metrics.started(record); });
    QObject::connect(&feed, &LiveFeed::callEnded, &feed, [this](const CallRecord &record) {
        metrics.ended(record);
        pulse.ended(record, clock.now());
    });
    buildControl();
    gate = std::make_unique<Gate>(
        Gate::Parts{keys, models, *store,
                    [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
                        gateway->accept(std::move(inbound), std::move(client));
                    },
                    [this](const Inbound &inbound, std::unique_ptr<ClientStream> client) {
                        admin->accept(inbound, std::move(client));
                    },
                    [this] {
                        return metrics.text({front ? front->connections() : 0, store->lag(), store->isAvailable()});
                    },
                    &worker, &world->kept});
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
                     .secrets = *secrets,
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
                     .updatePrices = [this](const std::string &file) -> Result<std::string> {
                         TG_TRY(std::string said, takePrices(prices, options.dataDir, file));
                         priceMemo.forget();
                         return said;
                     },
                     .dataDir = options.dataDir,
                     .local = local.get(),
                     .vault = secrets->vault(),
                     .keyring = secrets->keyring(),
                     .worker = &worker,
                     .pulse = &pulse,
                     .recent = &recent,
                     .setPaused = [this](bool paused) { gate->setPaused(paused); }});
    admin = std::make_unique<AdminApi>(*control, keys, options.controlToken);
}

boost::json::object Core::Parts::status() const
{
    return {{"running", front != nullptr},
            {"url", front ? core->url() : ""},
            {"started", msSinceEpoch(started)},
            {"calls_under_way", gateway->underWay()},
            {"connections", front ? front->connections() : 0},
            {"paused", gate && gate->isPaused()},
            {"memory_bytes", residentBytes()},
            {"data_dir", options.dataDir},
            {"config_file", options.configFile}};
}

Result<void> Core::listen()
{
    const std::string host = d->frontOptions().host;
    if (!isLoopback(host)) {
        if (!d->keys.hasMaster())
            return Error{.kind = ErrorKind::Config,
                         .message = "Listening on " + host
                             + " lets other computers in, so a master key is needed: set TOLLGATE_MASTER_KEY or "
                               "general_settings.master_key."};
        log::warning(
            "other computers can reach this gateway: whoever has a key can spend, and the master key opens the "
            "admin API; without TLS both travel in clear",
            {{"host", host}, {"tls", d->frontOptions().tlsCertificateFile.empty() ? "no" : "yes"}});
    }
    d->front = std::make_unique<HttpFront>(
        d->frontOptions(),
        [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
            d->gate->accept(std::move(inbound), std::move(client));
        },
        d->clock);
    TG_CHECK(d->front->listen());
    d->lookForLocalServers();
    d->watchTimeAndNetwork();
    d->retention = std::make_unique<Retention>(*d->store, d->clock);
    d->retention->setKeep(d->settings.ledgerKeep());
    return {};
}

HttpFront::Options Core::Parts::frontOptions() const
{
    HttpFront::Options front;
    front.host = options.host.empty() ? settings.serverHost() : options.host;
    if (options.listenDescriptor >= 0) // whoever made the socket has decided
        front.host = addressOf(options.listenDescriptor);
    front.port = static_cast<std::uint16_t>(options.port >= 0 ? options.port : settings.serverPort());
    front.listenDescriptor = options.listenDescriptor;
    front.tlsCertificateFile
        = options.tlsCertificateFile.empty() ? settings.serverTlsCertificate() : options.tlsCertificateFile;
    front.tlsKeyFile = options.tlsKeyFile.empty() ? settings.serverTlsKey() : options.tlsKeyFile;
    front.allowedHosts = settings.serverAllowedHosts();
    front.allowedOrigins = settings.serverAllowedOrigins();
    front.limits.body = static_cast<std::size_t>(settings.serverMaxBody()) * 1024 * 1024;
    front.limits.connections = static_cast<std::size_t>(settings.serverMaxConnections());
    front.limits.headersWithin = settings.serverHeadersWithin();
    front.limits.keepAliveIdle = settings.serverKeepAlive();
    return front;
}

std::string Core::certificateFile() const
{
    return d->frontOptions().tlsCertificateFile;
}

std::uint16_t Core::port() const
{
    return d->front ? d->front->port() : 0;
}

std::string Core::url() const
{
    const HttpFront::Options front = d->frontOptions();
    const bool isV6 = front.host.find(':') != std::string::npos;
    const std::string host = front.host == "0.0.0.0" || front.host == "::" ? "127.0.0.1"
        : isV6                                                             ? '[' + front.host + ']'
                                                                           : front.host;
    return (front.tlsCertificateFile.empty() ? "http://" : "https://") + host + ':' + std::to_string(port());
}

const Settings &Core::settings() const
{
    return d->settings;
}

void Core::drain(std::optional<std::chrono::milliseconds> atMost, std::function<void()> done)
{
    const auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto finish = [once] {
        if (const auto call = std::exchange(*once, nullptr))
            call();
    };
    if (!d->front)
        return finish();
    d->gate->startDraining();
    connect(d->front.get(), &HttpFront::drained, this, finish);
    QTimer::singleShot(atMost.value_or(d->settings.serverDrain()), this, finish);
    d->front->stopAccepting();
    d->admin->endFollowers();
}

Result<std::vector<std::string>> Core::reload()
{
    TG_TRY(Configuration fresh, d->readConfiguration());
    std::vector<std::string> warnings = fresh.warnings;
    TG_CHECK(d->apply(std::move(fresh)));
    emit d->feed.modelsChanged();
    log::info("configuration read", {{"models", std::to_string(d->models->names().size())}});
    return warnings;
}

Control &Core::control()
{
    return *d->control;
}

void Core::onStopAsked(std::function<void()> stop)
{
    d->stopAsked = std::move(stop);
}

} // namespace tollgate
