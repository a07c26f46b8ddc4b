// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"
#include "core/secrets/Keyring.h"
#include "core/secrets/Vault.h"

#include <algorithm>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// What the process that holds the data can tell; the command line adds what it sees from outside.
class Checks {
public:
    void add(std::string_view what, bool ok, std::string_view says)
    {
        m_rows.push_back({{"check", what}, {"ok", ok}, {"says", says}});
    }
    js::array take() { return std::move(m_rows); }

private:
    js::array m_rows;
};

void checkLedger(const ControlParts &parts, Checks &checks)
{
    const bool works = parts.log.isAvailable();
    const std::string why = parts.log.trouble();
    checks.add("ledger", works,
               works ? "can be written, " + std::to_string(parts.log.lag()) + " rows are waiting"
                     : "cannot be written: "
                       + (why.empty() ? "look at the free space and the permissions of the data directory" : why));
}

void checkKeys(const ControlParts &parts, Checks &checks)
{
    const std::vector<VirtualKeyPtr> keys = parts.keys.all();
    const auto paused = std::ranges::count_if(keys, [](const VirtualKeyPtr &key) { return !key->pausedWhy.empty(); });
    checks.add("virtual keys", true,
               keys.empty() ? "none yet: 'tollgate keys create NAME' makes one"
                            : std::to_string(keys.size())
                       + (paused > 0 ? ", " + std::to_string(paused)
                                  + " of them paused by the brake ('tollgate keys resume NAME')"
                                     : std::string()));
    checks.add("master key", true,
               parts.keys.hasMaster() ? "is set" : "is not set: the admin API answers to the command line only");
}

void checkProfile(const ControlParts &parts, Checks &checks)
{
    const std::string &chosen = parts.settings.routerProfile();
    if (chosen.empty())
        return;
    const bool isThere = !parts.models->settings().profile.name.empty();
    checks.add("model profile", isThere,
               isThere ? "'" + chosen + "' is chosen: other models may be used than those that are asked for"
                       : "'" + chosen + "' is chosen, but router.profiles has none of that name: nothing is replaced");
}

void checkCredentials(const ControlParts &parts, Checks &checks)
{
    bool isInMemory = false;
    for (const DeploymentPtr &deployment : parts.models->all()) {
        const SecretRef &credential = deployment->credential;
        if (credential.isNone() || deployment->off)
            continue;
        isInMemory = isInMemory || credential.source == SecretRef::Source::Memory;
        const Result<Secret> known = parts.secrets.known(credential);
        checks.add("credential of " + deployment->modelName, known.has_value(),
                   known ? credential.text() + " is there" : known.error().message);
    }
    if (isInMemory)
        checks.add("credentials in memory", false,
                   "some keys are not kept anywhere and are lost when the gateway stops: make a vault with 'tollgate "
                   "vault init', then add them once more");
}

void checkProviders(const ControlParts &parts, Checks &checks)
{
    for (const DeploymentPtr &deployment : parts.models->all())
        if (deployment->off && deployment->origin != Origin::Discovered)
            checks.add("provider " + deployment->provider, true, deployment->modelName + " is switched off");
    for (const DeploymentPtr &deployment : parts.models->all())
        if (parts.health.isCooling(deployment->id)) {
            const HealthBoard::State *state = parts.health.find(deployment->id);
            checks.add("provider " + deployment->provider, false,
                       deployment->modelName + " rests after failures"
                           + (state && !state->lastError.empty() ? ": " + state->lastError : std::string()));
        }
}

/// Which of two entries wins is not to be guessed.
void checkShadowed(const ControlParts &parts, Checks &checks)
{
    if (!parts.shadowed)
        return;
    for (const auto &[name, where] : *parts.shadowed)
        for (const DeploymentPtr &deployment : parts.models->all())
            if (deployment->modelName == name) {
                checks.add("two entries for " + name, true,
                           (deployment->originWhere.empty() ? "the one that was added" : deployment->originWhere)
                               + " is served; the one of " + where + " steps back");
                break;
            }
}

/// Vault and keyring: is there anything that protects what has to be kept?
void checkPlaces(const ControlParts &parts, const Result<void> &keyring, Checks &checks)
{
    const bool hasVault = parts.vault && parts.vault->exists(), isOpen = hasVault && parts.vault->isOpen();
    checks.add("keyring", true, keyring ? Keyring::backend() + " works" : keyring.error().message);
    checks.add("vault", !hasVault || isOpen,
               isOpen         ? "is open"
                   : hasVault ? "is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or 'tollgate vault unlock'"
                   : keyring  ? "none; the keyring keeps credentials"
                              : "none, and no keyring: nothing protects credentials here, so a key that is given with "
                                "--key-stdin stays in memory only. 'tollgate vault init' makes a vault");
}

} // namespace

void doctor(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    const auto checks = std::make_shared<Checks>();
    auto finish = [&control, checks, reply = std::move(reply)](const Result<void> &keyring) mutable {
        checkPlaces(control.parts(), keyring, *checks);
        control.parts().secrets.whenSettled([&control, checks, reply = std::move(reply)]() mutable {
            checkCredentials(control.parts(), *checks);
            reply(js::value(js::object{{"version", TOLLGATE_VERSION}, {"checks", checks->take()}}));
        });
    };
    checkLedger(control.parts(), *checks);
    checkKeys(control.parts(), *checks);
    checkProfile(control.parts(), *checks);
    checkProviders(control.parts(), *checks);
    checkShadowed(control.parts(), *checks);
    if (Keyring *keyring = control.parts().keyring)
        return keyring->selfTest(std::move(finish));
    finish(Error{.kind = ErrorKind::CredentialMissing, .message = "is not used here"});
}

} // namespace tollgate::verb
