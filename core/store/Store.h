// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/config/StateStore.h"

#include <chrono>
#include <memory>
#include <string>

namespace tollgate {

struct StoreOptions {
    std::string dataDir = {}; ///< made (0700) where it is missing; the database in it is `tollgate.db` (0600)
    bool full = false; ///< `ledger_durability: full`: a commit survives the loss of power, at milliseconds each
    std::int64_t queueAtMost = 8192; ///< rows; with more waiting, isAvailable() is false
    std::chrono::milliseconds giveUpAfter{5000}; ///< how long a settlement waits for a disk that does not take it
    std::chrono::milliseconds busyTimeout{2000}; ///< how long another program's lock is waited for
    std::string vfs = {}; ///< SQLite's file system layer; empty: the usual one
};

/// The database: the ledger behind ActivityLog and what operators change behind StateStore. Made, used and destroyed on
/// the gateway thread (a QCoreApplication must exist); answers come there by its event loop. Two threads of its own:
/// the one writer, and a reader for history. The destructor writes what is queued and drops the callbacks.
class Store final : public ActivityLog, public StateStore {
public:
    /// Blocks: migrates, and marks calls that a dead gateway left running. Errors: NoPermission, Config (a database
    /// that is newer or not ours), Storage (broken, locked, disk full), each saying what to do.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options, const Clock &clock);
    ~Store() override;

    void started(std::shared_ptr<const CallRecord> record) override;
    void settled(CallRecord record, Callback<void(Result<void>)> committed) override;
    bool isAvailable() const override;
    std::string trouble() const override;
    std::int64_t lag() const override;
    void calls(CallQuery query, Callback<void(Result<std::vector<CallRecord>>)> done) override;
    void usage(UsageQuery query, Callback<void(Result<std::vector<UsageRow>>)> done) override;

    /// Deletes up to `most` rows that started before `time`, in one small transaction; answers how many it were.
    void removeCallsBefore(WallTime time, int most, Callback<void(Result<std::int64_t>)> done);
    /// `ledger.durability`, where it is known only after open(). Before anything is written.
    Result<void> setDurability(bool full);

    Result<State> load() override; ///< before anything is written
    void saveKey(VirtualKey key, Callback<void(Result<void>)> done) override;
    void removeKey(KeyId id, Callback<void(Result<void>)> done) override;
    void saveEntry(StateEntry entry, Callback<void(Result<void>)> done) override;
    void removeEntry(std::string kind, std::string id, Callback<void(Result<void>)> done) override;
    void setCounter(CounterDelta counter, Callback<void(Result<void>)> done) override;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace tollgate
