// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/OptionNames.h"
#include "app/Serve.h"
#include "app/Signals.h"
#include "app/Table.h"
#include "app/ToolEnvironment.h"
#include "app/Words.h"
#include "core/base/Log.h"

#include <csignal>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// The gateway that the command uses: one that runs, or one in this process for as long as the command lives.
struct Gateway {
    std::unique_ptr<QTemporaryDir> temporary; ///< outlives what is open in it
    std::unique_ptr<Serving> own;
    std::unique_ptr<Door> door;
};

Result<Gateway> gatewayFor(const Invocation &asked)
{
    Gateway made;
    const bool isolated = asked.has("isolated");
    if (!isolated) {
        if (const auto running = RunningGateway::find(asked.places.dataDir)) {
            made.door = Door::to(*running);
            return made;
        }
    }
    Serving::Options options;
    options.core.dataDir = asked.places.dataDir.toStdString();
    options.core.configFile = asked.places.configFile.toStdString();
    options.core.masterKey = masterKeyFromEnvironment();
    options.core.host = "127.0.0.1";
    options.core.port = 0;
    options.drain = std::chrono::seconds(5);
    if (isolated) {
        made.temporary = std::make_unique<QTemporaryDir>();
        if (!made.temporary->isValid())
            return failure(ErrorKind::NoPermission,
                           tr("No temporary folder can be made. Set TMPDIR to a writable one."));
        options.core.dataDir = made.temporary->path().toStdString();
        if (!asked.has("config"))
            options.core.configFile.clear();
    } else {
        TG_CHECK(asked.places.makeDataDir());
    }
    for (const QString &model : asked.values("model"))
        if (model.contains(u'/'))
            options.core.models.push_back(model.toStdString());
    TG_TRY(made.own, Serving::start(std::move(options)));
    made.door = Door::to(made.own->gateway());
    return made;
}

json::object keyArguments(const Invocation &asked)
{
    json::object arguments{{"name", "run " + std::to_string(QCoreApplication::applicationPid())}, {"ephemeral", true}};
    if (asked.has("budget"))
        arguments["max_budget"] = asked.value("budget").toStdString();
    json::array models, tags;
    for (const QString &model : asked.values("model"))
        models.emplace_back(model.toStdString());
    for (const QString &tag : asked.values("tag"))
        tags.emplace_back(tag.toStdString());
    if (!models.empty())
        arguments["models"] = std::move(models);
    if (!tags.empty())
        arguments["tags"] = std::move(tags);
    return arguments;
}

std::vector<std::string> modelsFor(const Invocation &asked, Door &door)
{
    std::vector<std::string> models;
    for (const QString &model : asked.values("model"))
        models.push_back(model.toStdString());
    if (models.empty())
        if (const Result<json::value> known = door.ask("models.list"))
            for (const json::value &model : known->as_array())
                if (const std::string name(model.at("name").as_string()); name.find('*') == std::string::npos)
                    models.push_back(name);
    return models;
}

/// What some tools read from files only: written where nothing of the user's is, gone with the command.
void addFiles(QProcessEnvironment &environment, const QTemporaryDir &folder, bool isolated, const std::string &url,
              const std::vector<std::string> &models)
{
    const auto write = [&folder](const char *name, std::string_view text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly)
            && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    };
    const QString settings = QStringLiteral("GEMINI_CLI_SYSTEM_SETTINGS_PATH");
    if (!environment.contains(settings) && write("gemini-settings.json", geminiSettings()))
        environment.insert(settings, folder.filePath(QStringLiteral("gemini-settings.json")));
    if (isolated && write("config.toml", codexConfig(url, models)))
        environment.insert(QStringLiteral("CODEX_HOME"), folder.path());
}

QProcessEnvironment environmentFor(const QString &command, const std::string &url, const std::string &key,
                                   const std::vector<std::string> &models)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto take = [&environment](const auto &variables) {
        for (const auto &[name, value] : variables)
            environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    };
    const ToolEnvironment all = toolEnvironment({}, url, key, models);
    for (const std::string &name : all.unset)
        environment.remove(QString::fromStdString(name));
    take(all.set);
    if (const std::string_view tool = toolOf(command.toStdString()); !tool.empty())
        take(toolEnvironment(tool, url, key, models).set);
    take(withoutProxy());
    for (const char *ours :
         {"TOLLGATE_MASTER_KEY", "LITELLM_MASTER_KEY", "TOLLGATE_VAULT_PASSPHRASE", "TOLLGATE_VAULT_PASSPHRASE_FILE"})
        environment.remove(QLatin1String(ours));
    return environment;
}

/// Codex takes its provider as options; whoever runs it through a script is served by CODEX_HOME (`--isolated`).
QStringList commandLine(QStringList command, const std::string &url)
{
    if (toolOf(command[0].toStdString()) != "codex")
        return command;
    int at = 1;
    for (const std::string &option : codexOptions(url))
        command.insert(at++, QString::fromStdString(option));
    return command;
}

/// Runs it to its end with our terminal; signals that come to us go to it.
int runCommand(const QStringList &command, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    QEventLoop loop;
    bool started = true;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        started = false;
        loop.quit();
    });
#ifdef Q_OS_UNIX
    const Signals caught(
        [&process](Signals::Arrived arrived) {
            // Ctrl-C reaches the command by itself; twice would tell many tools to quit at once.
            if (process.processId() > 0 && !arrived.byTerminal)
                ::kill(static_cast<pid_t>(process.processId()), arrived.signal);
        },
        {SIGQUIT, SIGUSR1, SIGUSR2});
#else
    const Signals caught([&process](Signals::Arrived) { process.terminate(); });
#endif
    process.start(command[0], command.mid(1));
    if (started && process.state() != QProcess::NotRunning)
        loop.exec();
    if (!started) {
        const bool isThere = QFileInfo::exists(command[0]) || !QStandardPaths::findExecutable(command[0]).isEmpty();
        failUsage(isThere ? tr("%1 cannot be run: it is not a program, or you may not run it.").arg(command[0])
                          : tr("There is no command %1.").arg(command[0]));
        return isThere ? ExitCannotRun : ExitNotFound;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
}

struct Spent {
    json::object total;
    json::array rows;
    bool budgetRanOut = false;
};

Result<Spent> spentBy(Door &door, const std::string &keyId)
{
    TG_TRY(const json::value report, door.ask("usage.report", {{"key_id", keyId}, {"group", {"model"}}}));
    TG_TRY(const json::value statuses, door.ask("usage.report", {{"key_id", keyId}, {"group", {"status"}}}));
    Spent spent{report.at("total").as_object(), report.at("rows").as_array()};
    for (const json::value &row : statuses.at("rows").as_array())
        spent.budgetRanOut = spent.budgetRanOut || cell(row.as_object(), "status") == u"budget_spent";
    return spent;
}

void tell(const Invocation &asked, const Spent &spent)
{
    const QString line = tr("requests: %1, tokens in: %2, out: %3, spent: $%4")
                             .arg(cell(spent.total, "requests"), cell(spent.total, "prompt_tokens"),
                                  cell(spent.total, "completion_tokens"), cell(spent.total, "spend_usd"));
    const QByteArray text = QStringLiteral("tollgate: %1\n").arg(line).toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    if (asked.has("summary-file")) {
        const std::string bytes = json::serialize(
            json::object{{"total", spent.total}, {"rows", spent.rows}, {"budget_spent", spent.budgetRanOut}});
        QSaveFile file(asked.value("summary-file"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0
            || !file.commit())
            fail(failure(ErrorKind::NoPermission, tr("%1 cannot be written.").arg(asked.value("summary-file"))));
    }
    if (QFile page(qEnvironmentVariable("GITHUB_STEP_SUMMARY"));
        !page.fileName().isEmpty() && page.open(QIODevice::Append)) {
        QByteArray lines
            = "### Tollgate\n\n" + line.toUtf8() + "\n\n| Model | Requests | USD |\n| --- | ---: | ---: |\n";
        for (const json::value &row : spent.rows)
            lines += QStringLiteral("| %1 | %2 | %3 |\n")
                         .arg(cell(row.as_object(), "model"), cell(row.as_object(), "requests"),
                              cell(row.as_object(), "spend_usd"))
                         .toUtf8();
        page.write(lines);
    }
}

} // namespace

int runRun(const Invocation &asked)
{
    if (!asked.has("v"))
        log::setLevel(log::Level::Warning); // the terminal belongs to the command
    Result<Gateway> gateway = gatewayFor(asked);
    if (!gateway)
        return fail(gateway.error());
    Door &door = *gateway->door;
    const Result<json::value> key = door.ask("keys.create", keyArguments(asked));
    if (!key)
        return fail(inOptions(key.error()));
    const std::string secret(key->at("key").as_string());
    const std::string keyId(key->at("token").as_string());

    const std::vector<std::string> models = modelsFor(asked, door);
    QProcessEnvironment environment = environmentFor(asked.operands[0], door.url(), secret, models);
    const QTemporaryDir files;
    addFiles(environment, files, asked.has("isolated"), door.url(), models);
    int code = runCommand(commandLine(asked.operands, door.url()), environment);

    if (const Result<Spent> spent = spentBy(door, keyId); spent) {
        tell(asked, *spent);
        if (asked.has("fail-on-budget") && spent->budgetRanOut)
            code = ExitBudgetSpent;
    } else {
        fail(spent.error());
    }
    if (const Result<json::value> gone = door.ask("keys.revoke", {{"key", keyId}}); !gone)
        fail(gone.error());
    if (gateway->own) {
        QEventLoop loop;
        bool drained = false;
        gateway->own->drain([&] {
            drained = true;
            loop.quit();
        });
        if (!drained)
            loop.exec();
    }
    return code;
}

} // namespace tollgate::app
