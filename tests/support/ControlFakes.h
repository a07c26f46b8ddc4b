// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/LocalControl.h"
#include "core/routing/Switches.h"
#include "tests/support/GatewayParts.h"

#include <algorithm>
#include <deque>
#include <map>

namespace tollgate {

/// What operators change, in memory. Writes are done at once; `broken` lets them fail.
class MemoryState final : public StateStore {
public:
    std::map<std::string, VirtualKey> keys; ///< by id
    std::map<std::string, std::string> entries; ///< `kind/id` -> body
    std::vector<CounterDelta> counters;
    bool broken = false;
    bool isSlow = false; ///< answers wait for arrive()
    std::deque<std::function<void()>> onTheWay;

    /// The oldest write reaches the disk.
    void arrive()
    {
        const auto next = std::move(onTheWay.front());
        onTheWay.pop_front();
        next();
    }

    Result<State> load() override { return State(); }
    void saveKey(VirtualKey key, Callback<void(Result<void>)> done) override
    {
        write(std::move(done), [&] { keys[key.id.text()] = key; });
    }
    void removeKey(KeyId id, Callback<void(Result<void>)> done) override
    {
        write(std::move(done), [&] { keys.erase(id.text()); });
    }
    void saveEntry(StateEntry entry, Callback<void(Result<void>)> done) override
    {
        write(std::move(done), [&] { entries[entry.kind + '/' + entry.id] = entry.body; });
    }
    void removeEntry(std::string kind, std::string id, Callback<void(Result<void>)> done) override
    {
        write(std::move(done), [&] { entries.erase(kind + '/' + id); });
    }
    void setCounter(CounterDelta counter, Callback<void(Result<void>)> done) override
    {
        write(std::move(done), [&] { counters.push_back(counter); });
    }

private:
    template <class Change>
    void write(Callback<void(Result<void>)> done, Change change)
    {
        if (broken)
            return done(Error{.kind = ErrorKind::Storage, .message = "The disk is full."});
        change();
        if (!isSlow)
            return done({});
        const auto later = std::make_shared<Callback<void(Result<void>)>>(std::move(done));
        onTheWay.push_back([later] { (*later)({}); });
    }
};

/// A keychain in memory; environment variables are those that a test puts in.
class MemorySecrets final : public Secrets {
public:
    std::map<std::string, std::string> kept; ///< by the reference's text

    void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) override { done(known(ref)); }
    Result<Secret> known(const SecretRef &ref) const override
    {
        if (const auto found = kept.find(ref.text()); found != kept.end())
            return Secret(found->second);
        return Error{.kind = ErrorKind::CredentialMissing, .message = ref.text() + " is not set."};
    }
    void store(const SecretRef &ref, Secret secret, Callback<void(Result<void>)> done) override
    {
        kept[ref.text()] = secret.reveal();
        done({});
    }
    void remove(const SecretRef &ref, Callback<void(Result<void>)> done) override
    {
        kept.erase(ref.text());
        done({});
    }
};

/// The door of control with everything behind it in memory.
class ControlBench {
public:
    ControlBench() : catalogue(Catalogue::builtIn().value())
    {
        rebuildModels();
        settings.onChanged([this](const SettingBase &) { rebuildModels(); });
    }

    /// One deployment, as it would come from the configuration file or the database.
    Deployment deployment(std::string modelName, std::string provider, Origin origin = Origin::Database) const
    {
        Deployment made;
        made.id = DeploymentId("id-of-" + modelName);
        made.model = modelName;
        made.modelName = std::move(modelName);
        made.provider = std::move(provider);
        made.baseUrl = "http://127.0.0.1:1/v1";
        made.origin = origin;
        made.originWhere = origin == Origin::File ? "config.yaml:7" : "";
        return made;
    }
    void serve(Deployment deployment)
    {
        deployments.push_back(std::move(deployment));
        rebuildModels();
    }
    /// Asks a verb; every verb here answers at once.
    Result<boost::json::value> ask(std::string_view verb, boost::json::object arguments = {})
    {
        // Shared: with a slow store the answer comes when nobody waits for it any more.
        const auto answer = std::make_shared<Result<boost::json::value>>(Error{.message = "no answer came"});
        control.ask(verb, std::move(arguments),
                    [answer](Result<boost::json::value> value) { *answer = std::move(value); });
        return *answer;
    }

    FakeClock clock;
    KeyRing keys{clock};
    Budgets budgets{clock};
    Limiter limits{clock};
    Brake brake;
    HealthBoard health{clock};
    std::vector<Deployment> deployments;
    RouterSettings router;
    ModelTablePtr models;
    Catalogue catalogue;
    NoPrices prices;
    MemorySecrets secrets;
    Settings settings;
    MemoryState state;
    FakeLog log;
    LiveFeed feed;
    FakeUpstream upstream;
    int stopsAsked = 0;
    LocalControl control{ControlParts{
        .clock = clock,
        .keys = keys,
        .budgets = budgets,
        .limits = limits,
        .brake = brake,
        .health = health,
        .models = models,
        .catalogue = catalogue,
        .prices = prices,
        .secrets = secrets,
        .settings = settings,
        .state = state,
        .log = log,
        .feed = feed,
        .upstream = upstream,
        .deploymentSaved = [this](const StateEntry &) { return rebuilt(); },
        .deploymentRemoved = [this](const std::string &) { return rebuilt(); },
        .reload = [] { return std::vector<std::string>{"line 3: unknown"}; },
        .status =
            [] {
                return boost::json::object{{"url", "http://127.0.0.1:4141"}};
            },
        .stop = [this] { ++stopsAsked; },
        .updatePrices = [](const std::string &file) { return file; },
    }};

private:
    Result<void> rebuilt()
    {
        rebuildModels();
        return {};
    }
    void rebuildModels()
    {
        std::vector<Deployment> all = deployments;
        for (const auto &[name, body] : state.entries)
            if (name.starts_with("deployment/"))
                all.push_back(deploymentFrom(body));
        switchOff(all, settings.routerOff());
        models = std::make_shared<const ModelTable>(std::move(all), router);
    }
    Deployment deploymentFrom(const std::string &body) const;
};

} // namespace tollgate
