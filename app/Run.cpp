// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/Serve.h"
#include "app/Signals.h"
#include "app/Table.h"
#include "app/ToolEnvironment.h"
#include "core/base/Log.h"

#include <csignal>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tollgate::app {
namespace {

namespace json = boost::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

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
            return Error{ErrorKind::NoPermission, "No temporary folder can be made. Set TMPDIR to a writable one."};
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

QProcessEnvironment environmentFor(const Invocation &asked, Door &door, const std::string &key)
{
    std::vector<std::string> models;
    for (const QString &model : asked.values("model"))
        models.push_back(model.toStdString());
    if (models.empty())
        if (const Result<json::value> known = door.ask("models.list"))
            for (const json::value &model : known->as_array())
                if (const std::string name(model.at("name").as_string()); name.find('*') == std::string::npos)
                    models.push_back(name);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const ToolEnvironment made = toolEnvironment({}, door.url(), key, models);
    for (const std::string &name : made.unset)
        environment.remove(QString::fromStdString(name));
    for (const auto &[name, value] : made.set)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    environment.remove(QStringLiteral("TOLLGATE_MASTER_KEY"));
    environment.remove(QStringLiteral("LITELLM_MASTER_KEY"));
    return environment;
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
    const Signals caught([&process](int signal) {
#ifdef Q_OS_UNIX
        if (process.processId() > 0)
            ::kill(static_cast<pid_t>(process.processId()), signal);
#else
        Q_UNUSED(signal)
        process.terminate();
#endif
    });
    process.start(command[0], command.mid(1));
    if (started && process.state() != QProcess::NotRunning)
        loop.exec();
    if (!started) {
        failUsage(tr("%1 cannot be run: %2").arg(command[0], process.errorString()));
        return process.errorString().contains(QStringLiteral("No such file")) ? ExitNotFound : ExitCannotRun;
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
    const QString line = tr("%1 requests, %2 tokens in, %3 tokens out, $%4")
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
            fail({ErrorKind::NoPermission, asked.value("summary-file").toStdString() + " cannot be written."});
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
        return fail(key.error());
    const std::string secret(key->at("key").as_string());
    const std::string keyId(key->at("token").as_string());

    int code = runCommand(asked.operands, environmentFor(asked, door, secret));

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
