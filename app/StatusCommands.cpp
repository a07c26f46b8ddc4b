// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/Table.h"
#include "app/ToolEnvironment.h"
#include "app/Words.h"

#include <algorithm>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QTimer>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// control.json is written when the gateway serves, so its being there is readiness: the folder is watched for it.
std::optional<RunningGateway> waitForGateway(const QString &dataDir, std::int64_t ms)
{
    auto gateway = RunningGateway::find(dataDir);
    if (gateway || ms <= 0)
        return gateway;
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(ms), &loop, &QEventLoop::quit);
    QFileSystemWatcher watcher;
    const auto nearest = [&dataDir] {
        QDir folder(dataDir);
        while (!folder.exists() && !folder.isRoot())
            folder.setPath(QFileInfo(folder.path()).path());
        return folder.path();
    };
    // The folder may not be there yet: then its nearest parent tells when it comes, unless it came before we watched.
    const auto watchNearest = [&watcher, &nearest] {
        for (QString watched; watched != nearest();)
            watcher.addPath(watched = nearest());
    };
    const auto look = [&] {
        watchNearest();
        gateway = RunningGateway::find(dataDir);
        if (gateway)
            loop.quit();
    };
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, look);
    look(); // it may have come before we watched
    if (!gateway)
        loop.exec();
    return gateway;
}

QString shellQuoted(const std::string &value)
{
    return u'\'' + QString::fromStdString(value).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// Gemini CLI signs in as a file says; ours stands beside the database.
void addGeminiSettings(const QString &dataDir, ToolEnvironment &made)
{
    const QString path = dataDir + QStringLiteral("/gemini-settings.json");
    const std::string_view text = geminiSettings();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size())
        && file.commit())
        made.set.emplace_back("GEMINI_CLI_SYSTEM_SETTINGS_PATH", path.toStdString());
    else
        made.hint = "In ~/.gemini/settings.json: " + std::string(text.substr(0, text.size() - 1));
}

std::vector<std::string> modelNames(Door &door)
{
    std::vector<std::string> names;
    if (const Result<json::value> models = door.ask("models.list"))
        for (const json::value &model : models->as_array())
            if (const std::string name(model.at("name").as_string()); name.find('*') == std::string::npos)
                names.push_back(name);
    return names;
}

} // namespace

int runStatus(const Invocation &asked)
{
    std::int64_t wait = 0;
    if (asked.has("wait-ready")) {
        const Result<std::int64_t> given = durationMs(asked.value("wait-ready"));
        if (!given)
            return fail(given.error());
        wait = *given;
    }
    const auto gateway = waitForGateway(asked.places.dataDir, wait);
    if (!gateway) {
        if (asked.json)
            sayJson(json::object{{"running", false}});
        else
            say(tr("No gateway runs on %1.").arg(asked.places.dataDir));
        return asked.has("wait-ready") ? ExitReadyTimeout : ExitUnavailable;
    }
    const Result<json::value> status = Door::to(*gateway)->ask("status");
    if (!status)
        return fail(status.error());
    json::object answer = status->as_object();
    answer["running"] = true;
    answer["url"] = gateway->url;
    answer["pid"] = std::int64_t(gateway->pid);
    if (asked.json) {
        sayJson(answer);
        return ExitOk;
    }
    for (const auto &member : answer)
        if (const QString value = member.key() == "started" ? timeCell(answer, "started") : cell(answer, member.key());
            !value.isEmpty())
            say(QStringLiteral("%1  %2").arg(QString::fromStdString(member.key()), -18).arg(value));
    return ExitOk;
}

int runStop(const Invocation &asked)
{
    const auto gateway = RunningGateway::find(asked.places.dataDir);
    if (!gateway)
        return fail(failure(ErrorKind::Unavailable, tr("No gateway runs on %1.").arg(asked.places.dataDir)));
    const Result<json::value> answer = Door::to(*gateway)->ask("stop");
    if (!answer)
        return fail(answer.error());
    QDeadlineTimer deadline(60'000); // drains first
    while (!DataDirectoryLock::take(asked.places.dataDir, 50))
        if (deadline.hasExpired())
            return fail(failure(ErrorKind::Unavailable,
                                tr("It is still finishing answers. Ask again, or end process %1.").arg(gateway->pid)));
    if (asked.json)
        sayJson(*answer);
    else
        say(tr("Stopped."));
    return ExitOk;
}

int runEnv(const Invocation &asked)
{
    const std::string tool = asked.value("tool").toStdString();
    if (!tool.empty() && std::ranges::find(toolNames(), tool) == toolNames().end())
        return failUsage(tr("--tool is claude, codex, gemini, opencode, copilot or openai."));
    const auto gateway = RunningGateway::find(asked.places.dataDir);
    if (!gateway)
        return fail(failure(ErrorKind::Unavailable, tr("No gateway runs. 'tollgate serve' starts one.")));
    const auto door = Door::to(*gateway);
    const Result<std::string> key = localKey(*door);
    if (!key)
        return fail(key.error());
    ToolEnvironment made = toolEnvironment(tool, gateway->url, *key, modelNames(*door));
    for (auto &variable : withoutProxy())
        made.set.push_back(std::move(variable));
    if (tool.empty() || tool == "gemini")
        addGeminiSettings(asked.places.dataDir, made);

    if (asked.has("get")) {
        for (const auto &[name, value] : made.set)
            if (name == asked.value("get").toStdString()) {
                say(QString::fromStdString(value));
                return ExitOk;
            }
        return failUsage(tr("There is no variable %1.").arg(asked.value("get")));
    }
    if (asked.json) {
        json::object variables;
        for (const auto &[name, value] : made.set)
            variables[name] = value;
        sayJson(json::object{{"set", std::move(variables)},
                             {"unset", json::array(made.unset.begin(), made.unset.end())},
                             {"hint", made.hint}});
        return ExitOk;
    }
    const bool shell = asked.has("shell");
    for (const auto &[name, value] : made.set)
        say(shell ? QStringLiteral("export %1=%2").arg(QString::fromStdString(name), shellQuoted(value))
                  : QString::fromStdString(name + "=" + value));
    for (const std::string &name : made.unset)
        say((shell ? QStringLiteral("unset %1") : tr("(unset %1)")).arg(QString::fromStdString(name)));
    if (!made.hint.empty())
        say(QStringLiteral("# ") + QString::fromStdString(made.hint));
    return ExitOk;
}

} // namespace tollgate::app
