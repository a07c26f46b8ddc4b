// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DoctorChecks.h"

#include "app/RunningGateway.h"
#include "app/Words.h"
#include "core/config/Configuration.h"
#include "core/server/PortOwner.h"
#include "core/store/Database.h"
#include "core/store/Migrations.h"

#include <algorithm>
#include <curl/curl.h>
#include <limits>
#include <openssl/crypto.h>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocale>
#include <QProcessEnvironment>
#include <QStorageInfo>
#include <QTcpServer>
#include <sqlite3.h>

namespace tollgate::app {
namespace {

namespace json = boost::json;

class Checks {
public:
    void add(const char *what, bool ok, const QString &says)
    {
        m_rows.push_back({{"check", what}, {"ok", ok}, {"says", says.toStdString()}});
    }
    json::array take() { return std::move(m_rows); }

private:
    json::array m_rows;
};

constexpr qint64 littleSpace = 200LL * 1024 * 1024;

void checkDataDirectory(const Places &places, Checks &checks)
{
    const QFileInfo folder(places.dataDir);
    if (!folder.exists()) {
        const Result<void> made = places.makeDataDir();
        checks.add("data directory", made.has_value(),
                   made ? tr("%1 (new)").arg(places.dataDir) : QString::fromStdString(made.error().message));
        return;
    }
    checks.add(
        "data directory", folder.isWritable(),
        folder.isWritable()
            ? places.dataDir
            : tr("%1 cannot be written. Name another one with --data-dir or TOLLGATE_DATA_DIR.").arg(places.dataDir));
    const QStorageInfo disk(places.dataDir);
    const QString space = QLocale().formattedDataSize(disk.bytesAvailable());
    checks.add("disk space", disk.bytesAvailable() > littleSpace,
               disk.bytesAvailable() > littleSpace
                   ? tr("%1 free").arg(space)
                   : tr("only %1 free on %2: without room for the ledger no call is made").arg(space, disk.rootPath()));
}

/// Files that hold or lead to secrets are for their owner.
void checkPermissions(const Places &places, Checks &checks)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QStringList open;
    for (const char *name :
         {"tollgate.db", "tollgate.db-wal", "vault.json", "keyring.json", "control.json", "this-computer.key"}) {
        const QFileInfo file(places.dataDir + u'/' + QLatin1String(name));
        if (file.exists() && (file.permissions() & others))
            open << file.filePath();
    }
    checks.add("permissions", open.isEmpty(),
               open.isEmpty() ? tr("what is private can be read by its owner only")
                              : tr("others can read this. Run: chmod 600 %1").arg(open.join(u' ')));
}

QString databaseState(const QString &file, bool *isGood)
{
    *isGood = false;
    Result<Database> opened = Database::open(file.toStdString(), Database::Mode::ReadOnly);
    if (!opened)
        return QString::fromStdString(opened.error().message);
    sqlite3_busy_timeout(opened->handle(), 2000);
    const Result<std::string> verdict = opened->text("PRAGMA quick_check(1)");
    if (!verdict)
        return QString::fromStdString(verdict.error().message);
    if (*verdict != "ok")
        return tr("%1 is damaged: %2. Stop the gateway and put the newest *.backup beside it in its place.")
            .arg(file, QString::fromStdString(*verdict));
    const Result<std::int64_t> version = opened->number("PRAGMA user_version");
    const Result<std::int64_t> rows = opened->number("SELECT count(*) FROM call");
    if (version && *version > static_cast<std::int64_t>(migrations().size()))
        return tr("of a newer Tollgate: its version is %1, this one knows up to %2")
            .arg(*version)
            .arg(migrations().size());
    *isGood = true;
    return tr("whole, with %n calls in %1; version %2, the newest is %3", nullptr,
              static_cast<int>(std::min<std::int64_t>(rows.value_or(0), std::numeric_limits<int>::max())))
        .arg(QLocale().formattedDataSize(QFileInfo(file).size()))
        .arg(version.value_or(0))
        .arg(migrations().size());
}

void checkDatabase(const Places &places, Checks &checks)
{
    const QString file = places.dataDir + QStringLiteral("/tollgate.db");
    if (!QFileInfo::exists(file))
        return checks.add("database", true, tr("none yet; it is made when it is first needed"));
    bool isGood = false;
    const QString says = databaseState(file, &isGood);
    checks.add("database", isGood, says);
}

/// Budgets and expiries count by the clock: one that went back is told by what was written before.
void checkClock(const Places &places, Checks &checks)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime written = QFileInfo(places.dataDir + QStringLiteral("/tollgate.db")).lastModified().toUTC();
    const QDateTime built = QFileInfo(QCoreApplication::applicationFilePath()).lastModified().toUTC();
    const QDateTime latest = std::max(written.isValid() ? written : now.addYears(-1), built);
    const bool isGood = now.addSecs(60) >= latest;
    checks.add("clock", isGood,
               isGood ? now.toString(Qt::ISODate)
                      : tr("says %1, but files here were written at %2: set the clock, budgets reset by it")
                            .arg(now.toString(Qt::ISODate), latest.toString(Qt::ISODate)));
}

void checkPort(const Places &places, const Settings &settings, Checks &checks)
{
    if (const auto gateway = RunningGateway::find(places.dataDir))
        return checks.add("gateway", true,
                          tr("runs at %1, process %2").arg(QString::fromStdString(gateway->url)).arg(gateway->pid));
    checks.add("gateway", true, tr("does not run; 'tollgate serve' starts it"));
    const auto port = static_cast<quint16>(settings.serverPort());
    QTcpServer probe;
    const std::string host = settings.serverHost() == "localhost" ? "127.0.0.1" : settings.serverHost();
    const bool isFree = port == 0 || probe.listen(QHostAddress(QString::fromStdString(host)), port);
    const QString owner = isFree ? QString() : QString::fromStdString(portOwner(port));
    checks.add("port", isFree,
               isFree ? tr("%1 is free").arg(port)
                      : tr("%1 cannot be listened on: %2. Another one: --port, or 'tollgate config set server.port N'")
                            .arg(port)
                            .arg(owner.isEmpty() ? probe.errorString() : tr("it is used by %1").arg(owner)));
}

void checkConfiguration(const Places &places, const Result<Configuration> &read, Checks &checks)
{
    if (places.configFile.isEmpty())
        return checks.add("configuration", true, tr("no file; settings come from the database and the environment"));
    if (!read)
        return checks.add("configuration", false, QString::fromStdString(read.error().message));
    if (read->warnings.empty())
        return checks.add("configuration", true, tr("%1 is understood").arg(places.configFile));
    for (const std::string &warning : read->warnings)
        checks.add("configuration", false, QString::fromStdString(warning));
}

void checkSession(Checks &checks)
{
    checks.add("session bus", true,
               qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                   ? tr("is there")
                   : tr("is not there, so there is no keyring: use env:, file: or vault: for credentials"));
    if (qEnvironmentVariableIsSet("ANTHROPIC_API_KEY") && qEnvironmentVariableIsSet("ANTHROPIC_AUTH_TOKEN"))
        checks.add("environment", false,
                   tr("ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set here: Claude Code sends the wrong one. "
                      "Unset ANTHROPIC_API_KEY."));
}

Result<Configuration> configurationOf(const Places &places)
{
    if (places.configFile.isEmpty())
        return Configuration();
    TG_TRY(const Catalogue catalogue, Catalogue::builtIn());
    return loadConfiguration(places.configFile.toStdString(), catalogue, {.allowUnenforced = true});
}

} // namespace

json::array outsideChecks(const Places &places)
{
    Checks checks;
    checkDataDirectory(places, checks);
    checkPermissions(places, checks);
    checkDatabase(places, checks);
    checkClock(places, checks);
    const Result<Configuration> configuration = configurationOf(places);
    checkConfiguration(places, configuration, checks);
    Settings settings;
    if (const Result<void> read = settings.readEnvironment(processVariables()); !read)
        checks.add("environment", false, QString::fromStdString(read.error().message));
    if (configuration)
        configuration->applyTo(settings);
    checkPort(places, settings, checks);
    checkSession(checks);
    return checks.take();
}

json::object surroundings(const Places &places)
{
    json::object made{{"version", TOLLGATE_VERSION},
                      {"system", QSysInfo::prettyProductName().toStdString()},
                      {"kernel", QSysInfo::kernelVersion().toStdString()},
                      {"processor", QSysInfo::currentCpuArchitecture().toStdString()},
                      {"qt", qVersion()},
                      {"libcurl", curl_version()},
                      {"openssl", OpenSSL_version(OPENSSL_VERSION)},
                      {"sqlite", sqlite3_libversion()},
                      {"data_dir", places.dataDir.toStdString()},
                      {"config_file", places.configFile.toStdString()}};
    json::array variables; // names alone: what they hold is nobody's business
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys())
        if (name.startsWith(QStringLiteral("TOLLGATE_")) || name.startsWith(QStringLiteral("LITELLM_"))
            || name.endsWith(QStringLiteral("_API_KEY")) || name.endsWith(QStringLiteral("_BASE_URL"))
            || name.contains(QStringLiteral("PROXY"), Qt::CaseInsensitive) || name.startsWith(QStringLiteral("XDG_"))
            || name.startsWith(QStringLiteral("DBUS_")))
            variables.emplace_back(name.toStdString());
    made["variables_set"] = std::move(variables);
    if (const Result<Configuration> read = configurationOf(places)) {
        made["configuration"] = json::array(read->explained.begin(), read->explained.end());
        made["configuration_warnings"] = json::array(read->warnings.begin(), read->warnings.end());
    } else {
        made["configuration_error"] = read.error().message;
    }
    return made;
}

} // namespace tollgate::app
