// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/store/CallTable.h"
#include "core/store/Checkpointer.h"
#include "core/store/StateTables.h"
#include "core/store/UsageTable.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace tollgate {

struct WriterTables;

/// One thing to write. `change` is an operator's; otherwise it is a call's row.
struct WriteItem {
    CallRecord record;
    bool settles = false, fresh = false;
    std::function<int(StateTables &)> change;
    std::function<int(WriterTables &)> chore; ///< of the ledger's own; a failed one is tried again like all else
    Callback<void(Result<void>)> done;
    std::chrono::steady_clock::time_point queued;
    Result<void> outcome;
};
using WriteItems = std::vector<std::unique_ptr<WriteItem>>;

/// The tables of the writer's connection. Not movable once open: the tables refer to each other.
struct WriterTables {
    explicit WriterTables(Database opened) : database(std::move(opened)) { }
    Result<void> open();

    Database database;
    Names names;
    std::optional<CallTable> calls;
    std::optional<UsageTable> usage;
    std::optional<StateTables> state;
    Statement begin, commit, rollback;
};

/// The thread that owns the writing connection. It takes all that is queued, writes it in one transaction, then hands
/// it back by `answered` (called on this thread). What the disk does not take stays queued and is tried again.
class Writer {
public:
    struct Limits {
        std::chrono::milliseconds giveUpAfter;
        std::string vfs; ///< of the checkpoints' connection
    };
    Writer(std::unique_ptr<WriterTables> tables, const Limits &limits, std::function<void(WriteItems)> answered);
    ~Writer(); ///< writes what is queued, if the disk takes it

    void queue(WriteItems items, bool wakes);
    void setUnderWay(std::int64_t calls) { m_underWay.store(calls, std::memory_order_relaxed); }
    bool isFailing() const { return m_failing.load(std::memory_order_relaxed); }
    std::string trouble() const; ///< why it is failing; empty while it is not
    std::int64_t waiting() const { return m_waiting.load(std::memory_order_relaxed); }
    WriterTables &beforeFirstWrite() { return *m_tables; }

private:
    void run();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    void gather(std::unique_lock<std::mutex> &lock);
    bool take(WriteItems &batch);
    int write(WriteItems &batch);
    int writeItem(WriteItem &item);
    void add(const CounterDelta &delta);
    int writeCounters();
    void tendLog();
    void notWritten(int code, WriteItems &batch, const Error &error);
    void answerLate(WriteItems &batch, const Error &error);
    void answerDamaged(WriteItems &batch, const Error &error);
    void noteFailing(const Error &error);

    std::unique_ptr<WriterTables> m_tables;
    Limits m_limits;
    std::function<void(WriteItems)> m_answered;
    std::atomic<bool> m_failing = false;
    std::atomic<std::int64_t> m_waiting = 0, m_underWay = 0;
    std::chrono::milliseconds m_backOff{0};
    mutable std::mutex m_mutex;
    std::string m_trouble;
    std::condition_variable m_wake;
    WriteItems m_queue;
    bool m_stopping = false;
    std::vector<CounterDelta> m_counters; ///< of the batch: calls that share one are one write
    int m_logPages = 0; ///< of the write-ahead log after the last commit
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace tollgate
