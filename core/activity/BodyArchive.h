// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/RecentCalls.h"
#include "core/base/Result.h"
#include "core/base/Worker.h"
#include "core/secrets/SealingKey.h"

#include <QObject>
#include <QTimer>

namespace tollgate {

class BodyFiles;

/// What calls asked and got on disk, as far as the settings of privacy want it: none, that of calls that failed, or of
/// all. Each is deflated, redacted and sealed (AES-256-GCM) with a key that the vault or the keyring keeps; where there
/// is neither, nothing is written. The oldest go by their age and by bytes. All of the work is done on a thread of its
/// own, which starts when there is something to do. Gateway thread; answers come later, unless this goes before.
class BodyArchive : public QObject {
public:
    enum class Which : std::uint8_t { None, Errors, All };
    struct Rules {
        Which which = Which::None;
        std::chrono::milliseconds keep{0};
        std::int64_t mostBytes = 0;
        bool redact = true;
    };
    struct Standing {
        std::int64_t calls = 0, bytes = 0;
        std::string wrong; ///< why nothing is written although it should; empty: all is well
    };

    /// `folder`: where the files are; empty: there is no disk. The rest as for SealingKey.
    BodyArchive(std::string folder, RecentCalls &recent, Secrets &secrets, const Clock &clock,
                std::function<SecretRef()> keyPlace);
    ~BodyArchive() override; ///< waits until what was to be written is

    void setRules(const Rules &rules);
    bool isOn() const { return m_rules.which != Which::None; }
    /// Nothing comes any more. `kept` is let alone from now on.
    void ended(const RecentCalls::KeptPtr &kept, bool hasFailed);
    /// Errors: NotFound; CredentialMissing, there is no key to read it with now; Storage.
    void find(const std::string &id, Callback<void(Result<std::shared_ptr<const RecentCalls::Kept>>)> done);
    void tellStanding(Callback<void(Standing)> done);
    /// How many there were.
    void removeAll(Callback<void(std::int64_t)> done);

private:
    template <class Value>
    void work(std::function<Value(BodyFiles &)> piece, std::function<void(Value)> done);
    void write(const RecentCalls::KeptPtr &kept);
    void letGo();
    bool isAnythingThere() const;

    std::string m_folder;
    RecentCalls &m_recent;
    const Clock &m_clock;
    SealingKey m_key;
    Rules m_rules;
    std::vector<RecentCalls::KeptPtr> m_waiting; ///< for the key
    std::size_t m_underWay = 0; ///< bytes of what is being written
    std::string m_wrong;
    QTimer m_timer;
    std::shared_ptr<BodyFiles> m_files; ///< the worker's
    std::unique_ptr<Worker> m_worker;
};

} // namespace tollgate
