// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <chrono>
#include <deque>
#include <map>
#include <QObject>
#include <string>
#include <vector>

class QTimer;

namespace QKeychain {
class Job;
}

namespace tollgate {

/// The desktop's keyring (Secret Service, KWallet, macOS, Windows), one job at a time: a job may wait for a person.
/// A small file beside the data remembers which keyring took what, never the secret: a locked keyring answers "not
/// found" as if the item had never been there (QtKeychain 0.13), and then nothing may be overwritten.
/// Gateway thread; answers come later, exactly once, unless the Keyring has gone.
class Keyring : public QObject {
public:
    /// `recordFile`: the small file. `service`: the name under which items are kept.
    explicit Keyring(std::string recordFile, std::string service = "tollgate",
                     std::chrono::milliseconds patience = std::chrono::seconds(60));
    ~Keyring() override;

    /// Error: CredentialMissing, in words that say what to do.
    void read(const std::string &id, Callback<void(Result<Secret>)> done);
    /// Error: Conflict when the keyring does not give out what was written there before.
    void write(const std::string &id, Secret secret, Callback<void(Result<void>)> done);
    void remove(const std::string &id, Callback<void(Result<void>)> done);
    /// Writes, reads and deletes a probe, for `doctor`.
    void selfTest(Callback<void(Result<void>)> done);

    /// Calls back when no job waits, at the latest after `atMost`.
    void whenIdle(std::chrono::milliseconds atMost, Callback<void()> done);
    /// The names that it took, with the backend that took them.
    const std::map<std::string, std::string> &written() const { return m_written; }

    /// Which keyring QtKeychain would take now: `secret-service`, `kwallet`, `macos`, `windows`.
    static std::string backend();

private:
    enum class What : std::uint8_t { Read, Write, Remove };
    struct Work {
        What what;
        std::string id;
        Secret secret;
        Callback<void(Result<Secret>)> done;
    };
    void post(What what, std::string id, Secret secret, Callback<void(Result<Secret>)> done);
    void next();
    void ended(QKeychain::Job *job);
    void finish(Result<Secret> result);
    Error explained(const std::string &id, bool isNotFound, const std::string &words) const;
    void record(const std::string &id, bool isThere);

    std::string m_recordFile, m_service;
    std::chrono::milliseconds m_patience;
    std::map<std::string, std::string> m_written; ///< id -> backend
    std::deque<Work> m_queue;
    QKeychain::Job *m_job = nullptr;
    QTimer *m_timer;
    std::vector<Callback<void()>> m_idle; ///< who waits for the last job
};

} // namespace tollgate
