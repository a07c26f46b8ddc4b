// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Worker.h"
#include "core/control/VerbFunctions.h"
#include "core/secrets/Keyring.h"
#include "core/secrets/Vault.h"

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// How the keyring's items begin that open a vault.
constexpr std::string_view vaultKey = "vault-key-";

Error noVault()
{
    return {.kind = ErrorKind::Unavailable, .message = "No vault can be kept here."};
}

/// Runs slow work on the worker, where there is one; `done` comes on this thread.
template <class Value>
void slowly(LocalControl &control, std::function<Value()> work, Callback<void(Value)> done)
{
    const auto shared = std::make_shared<Callback<void(Value)>>(std::move(done));
    if (Worker *worker = control.parts().worker)
        worker->run<Value>(&control, std::move(work), [shared](Value value) { (*shared)(std::move(value)); });
    else
        (*shared)(work());
}

js::object vaultState(Vault &vault)
{
    js::array ways;
    if (vault.exists())
        for (const std::string &way : vault.ways().value_or(std::vector<std::string>()))
            ways.emplace_back(way);
    return {{"path", vault.path()},
            {"exists", vault.exists()},
            {"open", vault.isOpen()},
            {"opened_by", std::move(ways)},
            {"entries", vault.names().value_or(std::vector<std::string>()).size()}};
}

/// Makes a vault of the new key; a keyring has the key before the vault depends on it, and loses the former one after.
void install(LocalControl &control, Vault::Fresh fresh, Result<void> (Vault::*how)(const Vault::Fresh &),
             Control::Reply reply)
{
    const auto now = [&control, how](const Vault::Fresh &fresh, Control::Reply &reply) {
        Vault &vault = *control.parts().vault;
        const std::string former = vault.exists() ? vault.keyringItem() : std::string();
        if (Result<void> made = (vault.*how)(fresh); !made)
            return reply(std::move(made).error());
        if (!former.empty() && control.parts().keyring)
            control.parts().keyring->remove(former, [](const Result<void> &) {});
        reply(js::value(vaultState(vault)));
    };
    if (fresh.key.isEmpty())
        return now(fresh, reply);
    Keyring *const keyring = control.parts().keyring;
    if (!keyring)
        return reply(Error{.kind = ErrorKind::CredentialMissing, .message = "No keyring is used here."});
    const Secret key = fresh.key;
    keyring->write(fresh.item(), key, [now, fresh, reply = std::move(reply)](Result<void> written) mutable {
        if (!written)
            return reply(std::move(written).error());
        now(fresh, reply);
    });
}

void prepareAndInstall(LocalControl &control, const Control::Arguments &arguments,
                       Result<void> (Vault::*how)(const Vault::Fresh &), Control::Reply reply)
{
    const Secret passphrase(text(arguments, "passphrase").value_or(""));
    const bool inKeyring = isFlag(arguments, "keyring");
    if (inKeyring != passphrase.isEmpty())
        return reply(Error{.kind = ErrorKind::BadRequest,
                           .message = "A vault is opened by a 'passphrase' or by a key in the 'keyring': give one.",
                           .param = "passphrase"});
    slowly<Result<Vault::Fresh>>(
        control,
        [passphrase, inKeyring] { return inKeyring ? Vault::prepareForKeyring() : Vault::prepare(passphrase); },
        [&control, how, reply = std::move(reply)](Result<Vault::Fresh> fresh) mutable {
            if (!fresh)
                return reply(std::move(fresh).error());
            install(control, *std::move(fresh), how, std::move(reply));
        });
}

/// What can be told without waiting: a reference that store() takes.
Result<SecretRef> placeOf(const Control::Arguments &arguments)
{
    const std::string name = text(arguments, "name").value_or("");
    if (name.empty())
        return missing("name");
    SecretRef place = SecretRef::parse(name);
    if (place.source == SecretRef::Source::Literal)
        place = {SecretRef::Source::Vault, name, {}};
    return place;
}

void keepInVaultOrMemory(LocalControl &control, const std::string &name, Secret secret, std::string whyNoKeyring,
                         Callback<void(Result<Kept>)> done)
{
    ControlParts &parts = control.parts();
    const bool hasVault = parts.vault && parts.vault->exists();
    if (hasVault && !parts.vault->isOpen())
        return done(Error{.kind = ErrorKind::CredentialMissing,
                          .message = whyNoKeyring
                              + " The vault is locked: set TOLLGATE_VAULT_PASSPHRASE_FILE, or open it with "
                                "'tollgate vault unlock' while a gateway runs."});
    const js::object status = parts.status();
    const js::value *running = status.if_contains("running");
    const bool isRunning = running && running->is_bool() && running->get_bool();
    if (!hasVault && !isRunning)
        return done(Error{.kind = ErrorKind::CredentialMissing,
                          .message = whyNoKeyring
                              + " There is no vault either. Make one with 'tollgate vault init', or name a place of "
                                "your own: --key-env NAME, or --credential file:/path."});
    Kept kept{{hasVault ? SecretRef::Source::Vault : SecretRef::Source::Memory, name, {}},
              hasVault ? "in the vault (" + parts.vault->path() + ")"
                       : "in memory only, and is lost when the gateway stops: there is no keyring and no vault. Make "
                         "one with 'tollgate vault init', then add the key again"};
    const SecretRef place = kept.place;
    parts.secrets.store(place, std::move(secret),
                        [kept = std::move(kept), done = std::move(done)](Result<void> stored) mutable {
                            if (!stored)
                                return done(std::move(stored).error());
                            done(std::move(kept));
                        });
}

} // namespace

js::array usersOf(LocalControl &control, const std::string &reference)
{
    js::array users;
    for (const DeploymentPtr &deployment : control.parts().models->all())
        if (deployment->credential.text() == reference)
            users.emplace_back(deployment->modelName);
    return users;
}

bool isFlag(const Control::Arguments &arguments, std::string_view name)
{
    const js::value *value = arguments.if_contains(name);
    return value && value->is_bool() && value->get_bool();
}

void keep(LocalControl &control, std::string name, SecretRef before, Secret secret, Callback<void(Result<Kept>)> done)
{
    ControlParts &parts = control.parts();
    const bool mustStay = before.source == SecretRef::Source::Keychain || before.source == SecretRef::Source::Vault;
    if (!mustStay && parts.keyring == nullptr && parts.vault != nullptr)
        return keepInVaultOrMemory(control, name, std::move(secret), "No keyring is used here.", std::move(done));
    const SecretRef place = mustStay ? before : SecretRef{SecretRef::Source::Keychain, name, {}};
    std::string says = place.source == SecretRef::Source::Vault
        ? "in the vault" + (parts.vault ? " (" + parts.vault->path() + ")" : std::string())
        : "in the keyring (" + Keyring::backend() + ")";
    Secret copy = secret;
    parts.secrets.store(place, std::move(copy),
                        [&control, kept = Kept{place, std::move(says)}, name, mustStay, secret = std::move(secret),
                         done = std::move(done)](Result<void> stored) mutable {
                            if (stored)
                                return done(std::move(kept));
                            // What a keyring took and does not give out now is not put elsewhere either.
                            if (mustStay || stored.error().kind == ErrorKind::Conflict)
                                return done(std::move(stored).error());
                            keepInVaultOrMemory(control, name, std::move(secret), stored.error().message,
                                                std::move(done));
                        });
}

void secretsStatus(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    js::object answer{{"vault", parts.vault ? js::value(vaultState(*parts.vault)) : js::value()}};
    if (!parts.keyring)
        return reply(js::value(std::move(answer)));
    parts.keyring->selfTest([answer = std::move(answer), reply = std::move(reply)](Result<void> works) mutable {
        answer["keyring"] = js::object{{"backend", Keyring::backend()},
                                       {"works", works.has_value()},
                                       {"says", works ? "works" : works.error().message}};
        reply(js::value(std::move(answer)));
    });
}

void createVault(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Vault *const vault = control.parts().vault;
    if (!vault)
        return reply(noVault());
    if (vault->exists())
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "There is a vault at " + vault->path()
                               + " already. 'tollgate vault rekey' gives it another passphrase."});
    prepareAndInstall(control, arguments, &Vault::create, std::move(reply));
}

void unlockVault(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Vault *const vault = control.parts().vault;
    if (!vault)
        return reply(noVault());
    const Secret passphrase(text(arguments, "passphrase").value_or(""));
    if (passphrase.isEmpty())
        return reply(missing("passphrase"));
    auto opener = vault->opener(passphrase);
    if (!opener)
        return reply(std::move(opener).error());
    slowly<Result<Secret>>(control, *std::move(opener),
                           [vault, reply = std::move(reply)](Result<Secret> master) mutable {
                               if (!master)
                                   return reply(std::move(master).error());
                               if (Result<void> opened = vault->openWithMaster(*master); !opened)
                                   return reply(std::move(opened).error());
                               reply(js::value(vaultState(*vault)));
                           });
}

void rekeyVault(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Vault *const vault = control.parts().vault;
    if (!vault)
        return reply(noVault());
    if (!vault->exists())
        return reply(
            Error{.kind = ErrorKind::NotFound, .message = "There is no vault. Create one with 'tollgate vault init'."});
    prepareAndInstall(control, arguments, &Vault::rekey, std::move(reply));
}

void listSecrets(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    js::array list;
    const auto add = [&](const std::string &name, const std::string &place, const std::string &where) {
        list.push_back({{"name", name}, {"place", place}, {"where", where}, {"used_by", usersOf(control, place)}});
    };
    if (parts.vault && parts.vault->exists()) {
        const Result<std::vector<std::string>> names = parts.vault->names();
        if (!names)
            return reply(names.error());
        for (const std::string &name : *names)
            add(name, "vault:" + name, "vault");
    }
    if (parts.keyring)
        for (const auto &[name, backend] : parts.keyring->written())
            if (!name.starts_with(vaultKey))
                add(name, "keychain:" + name, backend);
    reply(js::value(std::move(list)));
}

void setSecret(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Secret secret(text(arguments, "value").value_or(""));
    if (secret.isEmpty())
        return reply(missing("value"));
    Result<SecretRef> place = placeOf(arguments);
    if (!place)
        return reply(std::move(place).error());
    const std::string stored = place->text();
    control.parts().secrets.store(*place, std::move(secret),
                                  [stored, reply = std::move(reply)](Result<void> done) mutable {
                                      if (!done)
                                          return reply(std::move(done).error());
                                      reply(js::value(js::object{{"place", stored}}));
                                  });
}

void removeSecret(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const Result<SecretRef> place = placeOf(arguments);
    if (!place)
        return reply(place.error());
    const std::string name = place->text();
    Vault *const vault = control.parts().vault;
    if (place->source == SecretRef::Source::Vault && vault && vault->isOpen())
        if (const Result<Secret> found = vault->find(place->name); !found)
            return reply(Error{.kind = ErrorKind::NotFound, .message = found.error().message, .param = "name"});
    if (const js::array users = usersOf(control, name); !users.empty() && !isFlag(arguments, "force"))
        return reply(Error{.kind = ErrorKind::Conflict,
                           .message = "'" + name + "' is the credential of " + std::string(users.front().as_string())
                               + ". Remove that provider first, or add --force."});
    control.parts().secrets.remove(*place, [name, reply = std::move(reply)](Result<void> removed) mutable {
        if (!removed)
            return reply(std::move(removed).error());
        reply(js::value(js::object{{"removed", name}}));
    });
}

} // namespace tollgate::verb
