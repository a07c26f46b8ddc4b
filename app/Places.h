// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace tollgate::app {

/// Where configuration and data are. Pure but for the environment and the look whether a file is there.
struct Places {
    QString dataDir; ///< `--data-dir`, TOLLGATE_DATA_DIR, else `$XDG_DATA_HOME/tollgate` (`~/.local/share/tollgate`)
    QString
        configFile; ///< `--config`, TOLLGATE_CONFIG, else `~/.config/tollgate/config.yaml` if there is one; else empty

    /// Error: Config, where a configuration file was named that is not there.
    static Result<Places> find(const QString &dataDir, const QString &configFile);

    /// Makes the data directory, for its owner only. Error: NoPermission, naming --data-dir.
    Result<void> makeDataDir() const;
    /// Where what takes back a tool's connection lies.
    std::string connectedFolder() const { return dataDir.toStdString() + "/connected"; }
};

/// TOLLGATE_MASTER_KEY, else LITELLM_MASTER_KEY; empty: neither.
Secret masterKeyFromEnvironment();

} // namespace tollgate::app
