// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/Table.h"
#include "app/Words.h"
#include "core/config/Configuration.h"
#include "translations/CoreWords.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// A URL may carry a password or a key; those are not for the screen.
std::string shownUrl(const std::string &url)
{
    static const QRegularExpression password(QStringLiteral("://[^/@]+@")), query(QStringLiteral("\\?.*$"));
    return QString::fromStdString(url)
        .replace(password, QStringLiteral("://***@"))
        .replace(query, QStringLiteral("?***"))
        .toStdString();
}

std::string credentialOf(const Deployment &deployment)
{
    if (deployment.credential.isNone())
        return "none";
    return deployment.credential.source == SecretRef::Source::Literal ? "in the file itself"
                                                                      : deployment.credential.text();
}

/// Models in the file's order, each with its deployments.
json::array modelsOf(const Configuration &read)
{
    std::vector<std::string> names;
    for (const Deployment &deployment : read.deployments)
        if (std::ranges::find(names, deployment.modelName) == names.end())
            names.push_back(deployment.modelName);
    json::array models;
    for (const std::string &name : names) {
        json::array deployments;
        for (const Deployment &deployment : read.deployments)
            if (deployment.modelName == name)
                deployments.push_back({{"provider", deployment.provider},
                                       {"model", deployment.model},
                                       {"base_url", shownUrl(deployment.baseUrl)},
                                       {"credential", credentialOf(deployment)},
                                       {"own_price", deployment.price.has_value()},
                                       {"where", deployment.originWhere}});
        json::object model{{"name", name}, {"deployments", std::move(deployments)}};
        if (const auto next = read.fallbacks.find(name); next != read.fallbacks.end())
            model["fallbacks"] = json::array(next->second.begin(), next->second.end());
        models.push_back(std::move(model));
    }
    return models;
}

json::object reportOf(const Configuration &read)
{
    json::array settings, providers;
    for (const Configuration::SettingValue &setting : read.settings)
        settings.push_back({{"key", setting.key}, {"value", setting.text}, {"where", setting.where}});
    for (const Provider &provider : read.providers)
        providers.push_back({{"id", provider.id}, {"base_url", shownUrl(provider.baseUrl)}});
    json::object aliases;
    for (const auto &[alias, name] : read.aliases)
        aliases[alias] = name;
    json::array fallback;
    if (const auto all = read.fallbacks.find("*"); all != read.fallbacks.end())
        fallback = json::array(all->second.begin(), all->second.end());
    return {{"models", modelsOf(read)},
            {"aliases", std::move(aliases)},
            {"default_fallbacks", std::move(fallback)},
            {"providers", std::move(providers)},
            {"settings", std::move(settings)},
            {"master_key", read.masterKey.text()},
            {"warnings", json::array(read.warnings.begin(), read.warnings.end())}};
}

void showModels(const json::array &models)
{
    if (!models.empty())
        say(tr("Models:"));
    for (const json::value &model : models) {
        say(QStringLiteral("  ") + cell(model.as_object(), "name"));
        for (const json::value &entry : model.at("deployments").as_array()) {
            const json::object &deployment = entry.as_object();
            say(tr("    %1 %2 at %3, credential: %4%5  (%6)")
                    .arg(cell(deployment, "provider"), cell(deployment, "model"), cell(deployment, "base_url"),
                         cell(deployment, "credential"),
                         cell(deployment, "own_price") == u"true" ? tr(", price of its own") : QString(),
                         cell(deployment, "where")));
        }
        if (const QString next = cell(model.as_object(), "fallbacks"); !next.isEmpty())
            say(tr("    when all of these fail: %1").arg(next));
    }
}

void showReport(const json::object &report)
{
    showModels(report.at("models").as_array());
    for (const auto &alias : report.at("aliases").as_object())
        say(tr("Alias: %1 means %2")
                .arg(QString::fromStdString(alias.key()), cell(report.at("aliases").as_object(), alias.key())));
    if (const QString next = cell(report, "default_fallbacks"); !next.isEmpty())
        say(tr("When a model without fallbacks of its own fails: %1").arg(next));
    for (const json::value &provider : report.at("providers").as_array())
        say(tr("Provider: %1 at %2").arg(cell(provider.as_object(), "id"), cell(provider.as_object(), "base_url")));
    for (const json::value &setting : report.at("settings").as_array())
        say(tr("Setting: %1 = %2  (%3)")
                .arg(cell(setting.as_object(), "key"), cell(setting.as_object(), "value"),
                     cell(setting.as_object(), "where")));
    if (const QString master = cell(report, "master_key"); !master.isEmpty())
        say(tr("Master key: %1").arg(master == u"literal" ? tr("in the file itself") : master));
    for (const json::value &warning : report.at("warnings").as_array())
        say(tr("warning: %1").arg(QString::fromUtf8(warning.as_string().c_str())));
    const auto count = report.at("warnings").as_array().size();
    say(count == 0 ? tr("It is fine.") : tr("It loads; warnings: %1.").arg(count));
}

void showPrices(const json::value &answer)
{
    for (const json::value &entry : answer.as_array()) {
        const json::object &found = entry.as_object();
        say(tr("%1 %2  (US dollars for a million tokens; from: %3)")
                .arg(cell(found, "provider"), cell(found, "model"),
                     cell(found, "from").isEmpty() ? tr("no price is known") : cell(found, "from")));
        if (!found.at("price").is_object())
            continue;
        for (const auto &rates : found.at("price").get_object()) {
            const bool isBase = rates.key() == "base";
            if (!rates.value().is_object()) {
                say(QStringLiteral("  %1  %2")
                        .arg(QString::fromStdString(rates.key()), -28)
                        .arg(cell(found.at("price").get_object(), rates.key())));
                continue;
            }
            for (const auto &rate : rates.value().get_object())
                say(QStringLiteral("  %1  %2")
                        .arg(QString::fromStdString((isBase ? std::string() : std::string(rates.key()) + " ")
                                                    + std::string(rate.key())),
                             -28)
                        .arg(cell(rates.value().get_object(), rate.key())));
        }
        for (const json::value &source : found.at("sources").as_array()) {
            const QString state = cell(source.as_object(), "state");
            say(QStringLiteral("  %1  %2%3")
                    .arg(tr("according to"), -28)
                    .arg(cell(source.as_object(), "page"),
                         state.isEmpty() ? state : QStringLiteral(" (%1)").arg(state)));
        }
        if (const QString window = cell(found, "context_window"); !window.isEmpty() && window != u"0")
            say(QStringLiteral("  %1  %2").arg(tr("context window"), -28).arg(window));
    }
}

} // namespace

int runConfigCheck(const Invocation &asked)
{
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    const Result<Configuration> read = loadConfiguration(asked.operands[0].toStdString(), *catalogue, {});
    if (!read)
        return fail(read.error());
    const json::object report = reportOf(*read);
    if (asked.json)
        sayJson(report);
    else
        showReport(report);
    return ExitOk;
}

int runConfigShow(const Invocation &asked)
{
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    const Result<json::value> status = (*door)->ask("status"), settings = (*door)->ask("settings.list"),
                              models = (*door)->ask("models.list");
    for (const Result<json::value> *answer : {&status, &settings, &models})
        if (!*answer)
            return fail(answer->error());
    json::array changed;
    for (const json::value &setting : settings->as_array())
        if (setting.at("origin") != "default")
            changed.push_back(setting);
    if (asked.json) {
        sayJson(json::object{{"config_file", status->at("config_file")},
                             {"data_dir", status->at("data_dir")},
                             {"settings", std::move(changed)},
                             {"models", *models}});
        return ExitOk;
    }
    const QString file = cell(status->as_object(), "config_file");
    say(tr("Configuration: %1").arg(file.isEmpty() ? tr("no file") : file));
    say(tr("Data:          %1").arg(cell(status->as_object(), "data_dir")));
    for (const json::value &setting : changed)
        say(tr("Setting:       %1 = %2  (%3)")
                .arg(cell(setting.as_object(), "key"), cell(setting.as_object(), "value"),
                     cell(setting.as_object(), "origin")));
    std::vector<QStringList> rows;
    for (const json::value &model : models->as_array())
        for (const json::value &entry : model.at("deployments").as_array()) {
            const json::object &deployment = entry.as_object();
            const QString where = cell(deployment, "where");
            rows.push_back({cell(model.as_object(), "name"), cell(deployment, "provider"), cell(deployment, "model"),
                            cell(deployment, "credential"), where.isEmpty() ? cell(deployment, "origin") : where});
        }
    say(QString());
    say(table({tr("MODEL"), tr("PROVIDER"), tr("ITS MODEL"), tr("CREDENTIAL"), tr("FROM")}, rows));
    return ExitOk;
}

int runConfigGet(const Invocation &asked)
{
    if (!asked.operands.isEmpty())
        return askAndShow(asked, "settings.get", {{"key", asked.operands[0].toStdString()}},
                          [](const json::value &answer) { say(cell(answer.as_object(), "value")); });
    return askAndShow(asked, "settings.list", {}, [](const json::value &answer) {
        std::vector<QStringList> rows;
        for (const json::value &entry : answer.as_array()) {
            const json::object &setting = entry.as_object();
            // What it is for, and when it counts: two sentences that are translated one by one.
            static const QString later = QStringLiteral("From the next start on.");
            QString help = cell(setting, "help");
            if (help.endsWith(later))
                help = words::ofCore(help.chopped(later.size()).trimmed()) + u' ' + words::ofCore(later);
            rows.push_back({cell(setting, "key"), cell(setting, "value"), words::ofCore(cell(setting, "origin")),
                            words::ofCore(help)});
        }
        say(table({tr("SETTING"), tr("VALUE"), tr("FROM"), tr("MEANING")}, rows));
    });
}

int runConfigSet(const Invocation &asked)
{
    return askAndShow(
        asked, "settings.set", {{"key", asked.operands[0].toStdString()}, {"value", asked.operands[1].toStdString()}},
        [](const json::value &answer) {
            say(QStringLiteral("%1 = %2").arg(cell(answer.as_object(), "key"), cell(answer.as_object(), "value")));
        });
}

int runPricesShow(const Invocation &asked)
{
    return askAndShow(asked, "prices.show", {{"model", asked.operands[0].toStdString()}}, showPrices);
}

int runPricesUpdate(const Invocation &asked)
{
    const QString file = QFileInfo(asked.operands[0]).absoluteFilePath();
    return askAndShow(asked, "prices.update", {{"file", file.toStdString()}}, [](const json::value &answer) {
        say(tr("In force now: %1.").arg(cell(answer.as_object(), "updated")));
    });
}

} // namespace tollgate::app
