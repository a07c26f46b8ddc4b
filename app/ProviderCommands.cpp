// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/OptionNames.h"
#include "app/SecretInput.h"
#include "app/Table.h"
#include "app/Words.h"
#include "translations/CoreWords.h"

#include <QLocale>

namespace tollgate::app {
namespace {

namespace json = boost::json;

QString health(const json::object &deployment)
{
    if (cell(deployment, "off") == u"true")
        return tr("switched off");
    const json::value *health = deployment.if_contains("health");
    if (health && health->is_object() && cell(health->get_object(), "cooling") == u"true")
        return tr("cooling down");
    return cell(deployment, "credential_known") == u"false" ? tr("credential not found") : tr("ok");
}

/// Whether its ways have been looked at, one by one.
QString trust(const json::object &provider)
{
    if (cell(provider, "planned") == u"true")
        return tr("planned");
    return cell(provider, "verified") == u"true" ? tr("verified") : tr("unverified");
}

/// Whose entry it is, and what would serve the name without it.
QString origin(const json::object &deployment)
{
    const QString from = cell(deployment, "origin"), other = cell(deployment, "shadows");
    return other.isEmpty() ? from : tr("%1, in place of %2").arg(from, other);
}

QString firstCell(const json::object &object, std::initializer_list<const char *> members)
{
    for (const char *member : members)
        if (QString text = cell(object, member); !text.isEmpty())
            return text;
    return {};
}

} // namespace

int askAndShow(const Invocation &asked, std::string_view verb, json::object arguments,
               void (*show)(const json::value &answer))
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> answer = (*door)->ask(verb, std::move(arguments));
    if (!answer)
        return fail(inOptions(answer.error()));
    if (asked.json)
        sayJson(*answer);
    else
        show(*answer);
    return ExitOk;
}

int runProvidersList(const Invocation &asked)
{
    if (asked.has("all"))
        return askAndShow(asked, "providers.list", {{"all", true}}, [](const json::value &answer) {
            std::vector<QStringList> rows;
            for (const json::value &entry : answer.as_array()) {
                const json::object &provider = entry.as_object();
                rows.push_back({cell(provider, "id"), cell(provider, "name"), trust(provider),
                                cell(provider, "key_env"), cell(provider, "base_url")});
            }
            say(table({tr("ID"), tr("NAME"), tr("CHECKED"), tr("KEY VARIABLE"), tr("BASE URL")}, rows));
        });
    return askAndShow(asked, "providers.list", {}, [](const json::value &answer) {
        std::vector<QStringList> rows;
        for (const json::value &entry : answer.as_array()) {
            const json::object &deployment = entry.as_object();
            rows.push_back({cell(deployment, "provider"), firstCell(deployment, {"model_name", "name"}),
                            cell(deployment, "credential"), origin(deployment), health(deployment)});
        }
        say(table({tr("PROVIDER"), tr("MODELS"), tr("CREDENTIAL"), tr("ORIGIN"), tr("STATE")}, rows));
    });
}

int runProvidersAdd(const Invocation &asked)
{
    json::object arguments{{"provider", asked.operands[0].toStdString()}};
    if (asked.has("key-stdin") + asked.has("key-env") + asked.has("credential") > 1)
        return failUsage(tr("One of --key-stdin, --key-env and --credential."));
    if (asked.has("key-stdin")) {
        const Result<Secret> key
            = hasTerminal() ? askSecret(tr("Key of %1").arg(asked.operands[0])) : secretFromInput();
        if (!key)
            return fail(key.error());
        arguments["api_key"] = std::string(key->reveal());
    }
    if (asked.has("key-env"))
        arguments["credential"] = "env:" + asked.value("key-env").toStdString();
    static constexpr std::pair<const char *, const char *> members[]
        = {{"credential", "credential"}, {"base-url", "base_url"}, {"model", "model"}, {"name", "name"}};
    for (const auto &[option, member] : members)
        if (asked.has(option))
            arguments[member] = asked.value(option).toStdString();
    return askAndShow(asked, "providers.add", std::move(arguments), [](const json::value &answer) {
        const json::object &added = answer.as_object();
        const QString kept = cell(added, "key_kept"), reference = cell(added, "credential");
        if (!kept.isEmpty())
            say(tr("Its key is kept as %1, %2.").arg(reference, kept));
        else if (cell(added, "credential_known") == u"false")
            say(tr("It is served, but its key is not there yet: %1.").arg(reference));
        else if (!reference.isEmpty())
            say(tr("Its key is read from %1.").arg(reference));
        say(tr("Added %1. 'tollgate providers test %2' asks it for its models.")
                .arg(cell(added, "model_name"), cell(added, "provider")));
    });
}

int runProvidersTest(const Invocation &asked)
{
    return askAndShow(
        asked, "providers.test", {{"provider", asked.operands[0].toStdString()}},
        [](const json::value &answer) { say(tr("It answers. Models: %1").arg(cell(answer.as_object(), "models"))); });
}

int runProvidersSwitch(const Invocation &asked)
{
    const json::object arguments{{"provider", asked.operands[0].toStdString()}, {"on", asked.name == "providers on"}};
    return askAndShow(asked, "providers.switch", arguments, [](const json::value &answer) {
        const json::array &off = answer.at("switched_off").as_array();
        QStringList names;
        for (const json::value &name : off)
            names << QString::fromStdString(std::string(name.as_string()));
        names.removeDuplicates();
        say(names.isEmpty() ? tr("Nothing is switched off.")
                            : tr("Switched off: %1.").arg(QLocale().createSeparatedList(names)));
    });
}

namespace {

void sayWhatBecameOfTheKey(const json::object &removed)
{
    const QString key = cell(removed, "key"), reference = cell(removed, "credential");
    if (const QString error = cell(removed, "key_error"); !error.isEmpty())
        say(tr("Removed, but its key is still kept as %1: %2").arg(reference, error));
    else if (key == u"forgotten")
        say(tr("Removed, and its key (%1) is forgotten.").arg(reference));
    else if (key == u"none")
        say(tr("Removed."));
    else if (key == u"elsewhere")
        say(tr("Removed. Its key was read from %1, which stays as it is.").arg(reference));
    else if (const QString users = cell(removed, "key_used_by"); !users.isEmpty())
        say(tr("Removed. Its key (%1) is kept: %2 is served with it.").arg(reference, users));
    else
        say(tr("Removed. Its key is still kept as %1; 'tollgate vault remove %1' forgets it.").arg(reference));
}

} // namespace

/// A key that was handed over is never left behind without a word: it is told, and whoever sits there is asked.
int runProvidersRemove(const Invocation &asked)
{
    if (asked.has("forget-key") && asked.has("keep-key"))
        return failUsage(tr("One of --forget-key and --keep-key."));
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> answer = (*door)->ask(
        "providers.remove", {{"provider", asked.operands[0].toStdString()}, {"forget_key", asked.has("forget-key")}});
    if (!answer)
        return fail(answer.error());
    json::object removed = answer->as_object();
    const QString reference = cell(removed, "credential");
    if (!asked.json && !asked.has("keep-key") && !asked.has("forget-key") && cell(removed, "key") == u"kept"
        && cell(removed, "key_used_by").isEmpty()
        && askYesOrNo(tr("Its key is kept as %1. Forget it, too?").arg(reference))) {
        const Result<json::value> forgotten = (*door)->ask("secrets.remove", {{"name", reference.toStdString()}});
        if (forgotten)
            removed["key"] = "forgotten";
        else
            removed["key_error"] = forgotten.error().message;
    }
    if (asked.json)
        sayJson(removed);
    else
        sayWhatBecameOfTheKey(removed);
    return removed.contains("key_error") ? ExitFailed : ExitOk;
}

namespace {

QString inWords(const QString &state)
{
    static const std::pair<const char *, QString> words[] = {{"first", tr("first")},
                                                             {"next", tr("then")},
                                                             {"resting", tr("resting")},
                                                             {"busy", tr("busy")},
                                                             {"no_credential", tr("no key")}};
    for (const auto &[name, word] : words)
        if (state == QLatin1String(name))
            return word;
    return state;
}

void sayRoute(const json::value &answer)
{
    for (const json::value &step : answer.at("steps").as_array())
        say(words::ofCore(QString::fromStdString(std::string(step.as_string()))));
    std::vector<QStringList> rows;
    for (const json::value &entry : answer.at("deployments").as_array()) {
        const json::object &deployment = entry.as_object();
        rows.push_back({inWords(cell(deployment, "state")), cell(deployment, "provider"),
                        cell(deployment, "asked_model"), words::ofCore(cell(deployment, "says"))});
    }
    if (!rows.empty())
        say(table({tr("STATE"), tr("PROVIDER"), tr("MODEL"), tr("WHY")}, rows));
}

} // namespace

int runModels(const Invocation &asked)
{
    if (asked.has("explain")) {
        json::object arguments{{"model", asked.value("explain").toStdString()}};
        if (asked.has("key"))
            arguments["key"] = asked.value("key").toStdString();
        return askAndShow(asked, "models.explain", std::move(arguments), sayRoute);
    }
    return askAndShow(asked, "models.list", {}, [](const json::value &answer) {
        std::vector<QStringList> rows;
        for (const json::value &entry : answer.as_array()) {
            const json::object &model = entry.as_object();
            QStringList providers;
            for (const json::value &deployment : model.at("deployments").as_array())
                providers << cell(deployment.as_object(), "provider");
            providers.removeDuplicates();
            rows.push_back({cell(model, "name"), QLocale().createSeparatedList(providers)});
        }
        say(table({tr("MODEL"), tr("PROVIDERS")}, rows));
    });
}

} // namespace tollgate::app
