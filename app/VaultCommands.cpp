// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/SecretInput.h"
#include "app/Table.h"
#include "app/Words.h"
#include "core/config/Configuration.h"
#include "core/secrets/Vault.h"

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// From standard input where that was asked for, else from where an unattended start finds it, else typed.
Result<Secret> passphrase(const Invocation &asked, const QString &prompt, bool twice)
{
    if (asked.has("passphrase-stdin"))
        return secretFromInput();
    TG_TRY(Secret found, vaultPassphrase(processVariables()));
    if (!found.isEmpty())
        return found;
    if (!hasTerminal())
        return failure(ErrorKind::BadRequest,
                       tr("A passphrase is needed: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE or "
                          "TOLLGATE_VAULT_PASSPHRASE; or --keyring where there is one."));
    return askSecret(prompt, twice);
}

/// Without a gateway the vault was opened with what the environment says; a person may be asked.
Result<void> unlockIfNeeded(Door &door, bool mayAsk)
{
    TG_TRY(const json::value state, door.ask("secrets.status"));
    const json::object &vault = state.at("vault").as_object();
    if (!vault.at("exists").as_bool())
        return failure(ErrorKind::NotFound, tr("There is no vault. Make one with 'tollgate vault init'."));
    if (vault.at("open").as_bool())
        return {};
    if (!mayAsk || !hasTerminal())
        return failure(
            ErrorKind::CredentialMissing,
            tr("The vault is locked. Set TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE, or open "
               "it with 'tollgate vault unlock' while a gateway runs."));
    TG_TRY(const Secret typed, askSecret(tr("Passphrase of the vault")));
    TG_CHECK(door.ask("secrets.unlock", {{"passphrase", std::string(typed.reveal())}}));
    return {};
}

int answered(const Invocation &asked, const Result<json::value> &answer, const QString &says)
{
    if (!answer)
        return fail(answer.error());
    if (asked.json)
        sayJson(*answer);
    else
        say(says);
    return ExitOk;
}

QString text(const json::value &object, std::string_view member)
{
    return cell(object.as_object(), member);
}

} // namespace

/// init and rekey: a new key, by passphrase or in the keyring.
int runVaultMake(const Invocation &asked)
{
    const bool isNew = asked.name == "vault init";
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    if (!isNew)
        if (const Result<void> open = unlockIfNeeded(**door, !asked.has("passphrase-stdin")); !open)
            return fail(open.error());
    json::object arguments;
    if (asked.has("keyring")) {
        arguments["keyring"] = true;
    } else {
        // A new passphrase is not the one that the environment names: that one opens the vault as it is.
        const Result<Secret> given = isNew || asked.has("passphrase-stdin")
            ? passphrase(asked, tr("Passphrase for the new vault"), true)
            : askSecret(tr("New passphrase"), true);
        if (!given)
            return fail(given.error());
        arguments["passphrase"] = std::string(given->reveal());
    }
    const Result<json::value> made = (*door)->ask(isNew ? "secrets.create" : "secrets.rekey", std::move(arguments));
    if (!made)
        return fail(made.error());
    QString says = isNew ? tr("The vault is %1.").arg(text(*made, "path"))
                         : tr("The vault has a new key. Copies from before open with the former one.");
    says += u'\n';
    says += asked.has("keyring")
        ? tr("The keyring keeps its key: without that keyring nobody can read the vault.")
        : tr("Without its passphrase nobody can read it. A gateway that starts by itself finds the passphrase in "
             "TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE or the systemd credential vault-passphrase.");
    return answered(asked, made, says);
}

int runVaultStatus(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> state = (*door)->ask("secrets.status");
    if (!state)
        return fail(state.error());
    const json::object &vault = state->at("vault").as_object();
    QString says = !vault.at("exists").as_bool() ? tr("vault    none; 'tollgate vault init' makes one")
        : vault.at("open").as_bool()
        ? tr("vault    open, %1 entries, opened by: %2").arg(cell(vault, "entries"), cell(vault, "opened_by"))
        : tr("vault    locked, opened by: %1").arg(cell(vault, "opened_by"));
    if (const json::value *keyring = state->as_object().if_contains("keyring"))
        says += u'\n' + tr("keyring  %1: %2").arg(text(*keyring, "backend"), text(*keyring, "says"));
    return answered(asked, state, says);
}

int runVaultUnlock(const Invocation &asked)
{
    const auto gateway = RunningGateway::find(asked.places.dataDir);
    if (!gateway)
        return fail(failure(ErrorKind::Unavailable,
                            tr("No gateway runs whose vault could be opened. One that is started with "
                               "TOLLGATE_VAULT_PASSPHRASE_FILE opens it itself.")));
    const Result<Secret> given = passphrase(asked, tr("Passphrase of the vault"), false);
    if (!given)
        return fail(given.error());
    const Result<json::value> opened
        = Door::to(*gateway)->ask("secrets.unlock", {{"passphrase", std::string(given->reveal())}});
    return answered(asked, opened, opened ? tr("The vault is open until the gateway stops.") : QString());
}

int runVaultSet(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    if (const Result<void> open = unlockIfNeeded(**door, true); !open)
        return fail(open.error());
    const Result<Secret> secret
        = hasTerminal() ? askSecret(tr("Secret to keep as %1").arg(asked.operands[0])) : secretFromInput();
    if (!secret)
        return fail(secret.error());
    const Result<json::value> kept = (*door)->ask(
        "secrets.set",
        {{"name", "vault:" + asked.operands[0].toStdString()}, {"value", std::string(secret->reveal())}});
    return answered(asked, kept, kept ? tr("Kept. Refer to it as %1.").arg(text(*kept, "place")) : QString());
}

int runVaultList(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    Result<json::value> list = (*door)->ask("secrets.list");
    if (!list && list.error().kind == ErrorKind::CredentialMissing) {
        if (const Result<void> open = unlockIfNeeded(**door, true); !open)
            return fail(open.error());
        list = (*door)->ask("secrets.list");
    }
    if (!list)
        return fail(list.error());
    std::vector<QStringList> rows;
    for (const json::value &entry : list->as_array())
        rows.push_back({text(entry, "place"), text(entry, "where"), text(entry, "used_by")});
    return answered(asked, list,
                    rows.empty() ? tr("Nothing is kept.")
                                 : table({tr("REFERENCE"), tr("KEPT IN"), tr("USED BY")}, rows));
}

int runVaultRemove(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const std::string name = asked.operands[0].toStdString();
    const bool isKeychain = name.starts_with("keychain:");
    if (!isKeychain)
        if (const Result<void> open = unlockIfNeeded(**door, true); !open)
            return fail(open.error());
    const Result<json::value> removed = (*door)->ask(
        "secrets.remove",
        {{"name", isKeychain || name.starts_with("vault:") ? name : "vault:" + name}, {"force", asked.has("force")}});
    return answered(asked, removed, removed ? tr("Removed: %1").arg(text(*removed, "removed")) : QString());
}

} // namespace tollgate::app
