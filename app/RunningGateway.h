// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <memory>
#include <optional>
#include <QLockFile>
#include <QString>
#include <string>

namespace tollgate::app {

/// What `control.json` in the data directory says about the gateway that runs on it.
struct RunningGateway {
    std::string url; ///< `http://127.0.0.1:4141`
    qint64 pid = 0;
    Secret token; ///< made at its start; opens the control API
    std::string publicKey = {}; ///< with TLS: `sha256//...`, so that nobody else is given the token

    /// Nothing: there is no such file, it cannot be read, or its process is gone (it was killed).
    static std::optional<RunningGateway> find(const QString &dataDir);
    /// Written for the owner only, in one rename. Error: Storage.
    Result<void> announce(const QString &dataDir) const;
    static void withdraw(const QString &dataDir);
    static Secret newToken();
    /// Of a certificate file (PEM); empty if it cannot be read.
    static std::string publicKeyOf(const std::string &certificateFile);
};

/// The right to open the database: held by the running gateway, or for a moment by a verb that works without one.
class DataDirectoryLock {
public:
    /// Nothing: somebody else has it.
    static std::unique_ptr<DataDirectoryLock> take(const QString &dataDir, int waitMs);
    /// The process that has it; 0: nobody does, or it does not say.
    static qint64 holder(const QString &dataDir);

private:
    explicit DataDirectoryLock(const QString &file) : m_file(file) { m_file.setStaleLockTime(0); }
    QLockFile m_file;
};

} // namespace tollgate::app
