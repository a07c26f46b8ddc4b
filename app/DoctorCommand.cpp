// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/DoctorChecks.h"
#include "app/Door.h"
#include "app/Redact.h"
#include "app/RunningGateway.h"
#include "app/Table.h"
#include "app/Words.h"
#include "translations/CoreWords.h"
#include "translations/Language.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// What a verb answers, or why it does not.
json::value answerOf(Door &door, std::string_view verb, json::object arguments = {})
{
    Result<json::value> answer = door.ask(verb, std::move(arguments));
    return answer ? *std::move(answer) : json::value(json::object{{"error", answer.error().message}});
}

/// Members that bug reports need: no names of keys, no tags, no addresses, nothing that was said.
json::array lastCalls(Door &door)
{
    static constexpr std::string_view kept[]
        = {"started",           "operation",      "stream",      "status",       "http_status",
           "message",           "asked_model",    "used_model",  "provider",     "finish_reason",
           "duration_ms",       "first_token_ms", "overhead_us", "usage_source", "prompt_tokens",
           "completion_tokens", "unpriced",       "attempts",    "notes"};
    json::array calls;
    const json::value all = answerOf(door, "calls.list", {{"most", 50}});
    if (!all.is_array())
        return calls;
    for (const json::value &call : all.get_array()) {
        json::object made;
        for (const std::string_view member : kept)
            if (const json::value *value = call.get_object().if_contains(member))
                made[member] = *value;
        calls.push_back(std::move(made));
    }
    return calls;
}

json::array changedSettings(Door &door)
{
    json::array changed;
    const json::value all = answerOf(door, "settings.list");
    if (all.is_array())
        for (const json::value &setting : all.get_array())
            if (setting.at("origin") != "default")
                changed.push_back(
                    {{"key", setting.at("key")}, {"value", setting.at("value")}, {"origin", setting.at("origin")}});
    return changed;
}

/// Every text in it, looked through.
void redactAll(json::value &value, const QStringList &known)
{
    if (value.is_string()) {
        value
            = redacted(QString::fromUtf8(value.get_string().data(), static_cast<qsizetype>(value.get_string().size())),
                       known)
                  .toStdString();
    } else if (value.is_array()) {
        for (json::value &item : value.get_array())
            redactAll(item, known);
    } else if (value.is_object()) {
        for (auto &member : value.get_object())
            redactAll(member.value(), known);
    }
}

/// In a bundle a secret could stand where nobody expects it (a URL, a provider's message): everything is looked
/// through.
int writeBundle(const Invocation &asked, json::object report, Door *door)
{
    for (auto &member : surroundings(asked.places))
        report.insert_or_assign(member.key(), member.value());
    QStringList known = secretsOfEnvironment();
    if (const auto gateway = RunningGateway::find(asked.places.dataDir)) {
        const std::string_view token = gateway->token.reveal();
        known << QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
    }
    if (door) {
        report["status"] = answerOf(*door, "status");
        report["settings"] = changedSettings(*door);
        report["providers"] = answerOf(*door, "providers.list");
        report["calls"] = lastCalls(*door);
    }
    const QString name = asked.operands.isEmpty()
        ? QStringLiteral("tollgate-bundle-%1.json")
              .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
        : asked.operands[0];
    json::value all = std::move(report);
    redactAll(all, known);
    const QByteArray text = QByteArray::fromStdString(json::serialize(all)) + '\n';
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return fail(failure(ErrorKind::NoPermission, tr("%1 cannot be written: %2").arg(name, file.errorString())));
    say(tr("Written: %1. It holds the checks, settings, providers and the last calls without what was said; look "
           "through "
           "it before you send it.")
            .arg(QFileInfo(name).absoluteFilePath()));
    return ExitOk;
}

/// A gateway that runs was started with a configuration of its own, perhaps.
Places placesOfGateway(const Places &asked)
{
    Places places = asked;
    if (!places.configFile.isEmpty() || !RunningGateway::find(places.dataDir))
        return places;
    if (const auto door = Door::open(asked))
        if (const Result<json::value> status = (*door)->ask("status"); status && status->is_object())
            places.configFile = cell(status->get_object(), "config_file");
    return places;
}

} // namespace

int runDoctor(const Invocation &asked)
{
    if (!asked.has("bundle") && !asked.operands.isEmpty())
        return failUsage(tr("A file is written with --bundle only."));
    if (asked.has("bundle"))
        words::speakToPrograms();
    json::object report{{"version", TOLLGATE_VERSION}};
    json::array checks = outsideChecks(placesOfGateway(asked.places));
    auto door = Door::open(asked.places);
    const Result<json::value> answer = door ? (*door)->ask("doctor") : Result<json::value>(door.error());
    if (answer)
        for (const json::value &check : answer->at("checks").as_array())
            checks.push_back(check);
    else
        checks.push_back({{"check", "control"}, {"ok", false}, {"says", answer.error().message}});
    bool good = true;
    for (const json::value &check : checks)
        good = good && check.at("ok").as_bool();
    report["checks"] = checks;
    if (asked.has("bundle"))
        return writeBundle(asked, std::move(report), door ? door->get() : nullptr);
    if (asked.json) {
        sayJson(report);
    } else {
        for (const json::value &check : checks)
            say(QStringLiteral("%1  %2: %3")
                    .arg(check.at("ok").as_bool() ? tr("ok   ") : tr("CHECK"),
                         words::ofCore(cell(check.as_object(), "check")),
                         words::ofCore(cell(check.as_object(), "says"))));
    }
    return good ? ExitOk : ExitFailed;
}

} // namespace tollgate::app
