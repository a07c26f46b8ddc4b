// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CoreParts.h"

#include "core/base/Log.h"
#include "core/gateway/ProviderJob.h"
#include "core/secrets/Keyring.h"
#include "core/secrets/Vault.h"

#include <QFile>

namespace tollgate {

Result<void> Core::Parts::open()
{
    if (QFile::exists(QString::fromStdString(priceFile()))) {
        Result<PriceFile> newer = PriceFile::open(priceFile());
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
        } else if (entry.kind == KeptDisk::kind) {
            keptEntries.push_back(std::move(entry));
        } else if (entry.kind == BackgroundWork::kind || ProviderJob::kindNamed(entry.kind)) {
            backgroundEntries.push_back(std::move(entry));
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
    if (Result<void> taken = takeMasterKey(fresh.masterKey); !taken) {
        secrets->setVariables(configuration.variables);
        return taken;
    }
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
    if (reference.isNone()) {
        if (front && keys.hasMaster() && !isLoopback(frontOptions().host))
            return Error{.kind = ErrorKind::Config,
                         .message = "general_settings.master_key: is needed, since other computers can reach this "
                                    "gateway."};
        keys.setMaster({});
        return {};
    }
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

} // namespace tollgate
