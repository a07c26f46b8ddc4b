// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Places.h"
#include "app/Words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace tollgate::app {
namespace {

QString firstOf(const QString &given, const char *variable)
{
    return given.isEmpty() ? qEnvironmentVariable(variable) : given;
}

} // namespace

Result<Places> Places::find(const QString &dataDir, const QString &configFile)
{
    using QStandardPaths::GenericConfigLocation;
    using QStandardPaths::GenericDataLocation;
    Places places;
    places.dataDir = firstOf(dataDir, "TOLLGATE_DATA_DIR");
    if (places.dataDir.isEmpty())
        places.dataDir = QStandardPaths::writableLocation(GenericDataLocation) + QStringLiteral("/tollgate");
    places.dataDir = QDir(places.dataDir).absolutePath();

    places.configFile = firstOf(configFile, "TOLLGATE_CONFIG");
    if (places.configFile.isEmpty()) {
        const QString usual
            = QStandardPaths::writableLocation(GenericConfigLocation) + QStringLiteral("/tollgate/config.yaml");
        if (QFileInfo::exists(usual))
            places.configFile = usual;
    } else if (!QFileInfo(places.configFile).isFile()) {
        return failure(ErrorKind::Config, app::tr("There is no configuration file %1.").arg(places.configFile));
    }
    if (!places.configFile.isEmpty())
        places.configFile = QFileInfo(places.configFile).absoluteFilePath();
    return places;
}

Result<void> Places::makeDataDir() const
{
    const bool fresh = !QFileInfo::exists(dataDir);
    bool good = QDir().mkpath(dataDir);
    if (good && fresh)
        QFile::setPermissions(dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (good) { // permissions alone do not tell: a read-only mount, another owner
        QTemporaryFile probe(dataDir + QStringLiteral("/.probe-XXXXXX"));
        good = probe.open();
    }
    if (good)
        return {};
    return failure(ErrorKind::NoPermission,
                   app::tr("The data directory %1 cannot be written. Name another one with --data-dir DIR or "
                           "TOLLGATE_DATA_DIR.")
                       .arg(dataDir));
}

Secret masterKeyFromEnvironment()
{
    for (const char *variable : {"TOLLGATE_MASTER_KEY", "LITELLM_MASTER_KEY"}) {
        if (qEnvironmentVariableIsSet(variable))
            return Secret(qgetenv(variable).toStdString());
    }
    return {};
}

} // namespace tollgate::app
