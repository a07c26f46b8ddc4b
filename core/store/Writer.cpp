// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Writer.h"

#include "core/base/Log.h"
#include "core/base/Memory.h"

#include <algorithm>
#include <sqlite3.h>

namespace tollgate {
namespace {

using namespace std::chrono_literals;

/// With this many other calls under way more settlements are about to come: a pause shares the commit between them.
constexpr std::int64_t crowd = 3;
constexpr auto gatherFor = 150us;
constexpr auto quietAfter = 2s;

/// What is wrong with this one row and not with the disk: trying again would not help.
bool isItsOwnFault(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CONSTRAINT || kind == SQLITE_TOOBIG || kind == SQLITE_MISMATCH;
}

} // namespace

Result<void> WriterTables::open()
{
    TG_TRY(names, Names::open(database));
    TG_TRY(calls, CallTable::open(database, names));
    TG_TRY(usage, UsageTable::open(database, names));
    TG_TRY(state, StateTables::open(database));
    TG_TRY(begin, database.prepare("BEGIN IMMEDIATE"));
    TG_TRY(commit, database.prepare("COMMIT"));
    TG_TRY(rollback, database.prepare("ROLLBACK"));
    return {};
}

Writer::Writer(std::unique_ptr<WriterTables> tables, const Limits &limits, std::function<void(WriteItems)> answered)
    : m_tables(std::move(tables)), m_limits(limits), m_answered(std::move(answered)),
      m_checkpointer(std::make_unique<Checkpointer>(m_tables->database.file(), limits.vfs)), m_thread([this] { run(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::queue(WriteItems items, bool wakes)
{
    m_waiting.fetch_add(static_cast<std::int64_t>(items.size()), std::memory_order_relaxed);
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_queue.empty();
        std::ranges::move(items, std::back_inserter(m_queue));
    }
    if (wakes && wasEmpty)
        m_wake.notify_one();
}

/// SQLite's page cache and what calls took are given back when nothing has come for a moment.
void Writer::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto hasWork = [this] { return m_stopping || !m_queue.empty(); };
    if (m_wake.wait_for(lock, quietAfter, hasWork))
        return;
    lock.unlock();
    sqlite3_db_release_memory(m_tables->database.handle());
    giveMemoryBack();
    lock.lock();
    m_wake.wait(lock, hasWork);
}

/// A pause, while there are enough calls under way to share a commit.
void Writer::gather(std::unique_lock<std::mutex> &lock)
{
    if (m_stopping || m_underWay.load(std::memory_order_relaxed) < crowd)
        return;
    lock.unlock();
    std::this_thread::sleep_for(gatherFor);
    lock.lock();
}

/// Appends what is queued to the batch. False: the end.
bool Writer::take(WriteItems &batch)
{
    std::unique_lock lock(m_mutex);
    if (!batch.empty()) {
        m_wake.wait_for(lock, m_backOff, [this] { return m_stopping; });
    } else {
        // In a crowd more is sure to have come after the pause, and nobody had to wake this thread for it.
        gather(lock);
        if (m_queue.empty()) {
            waitForWork(lock);
            gather(lock);
        }
    }
    if (m_stopping && m_queue.empty() && batch.empty())
        return false;
    std::ranges::move(m_queue, std::back_inserter(batch));
    m_queue.clear();
    return true;
}

void Writer::run()
{
    sqlite3_wal_hook(
        m_tables->database.handle(),
        [](void *pages, sqlite3 *, const char *, int count) {
            *static_cast<int *>(pages) = count;
            return SQLITE_OK;
        },
        &m_logPages);
    WriteItems batch;
    while (take(batch)) {
        const int code = write(batch);
        if (code == SQLITE_DONE) {
            if (m_failing.exchange(false))
                log::info("the ledger can be written again");
            m_backOff = 0ms;
            m_waiting.fetch_sub(static_cast<std::int64_t>(batch.size()), std::memory_order_relaxed);
            m_answered(std::exchange(batch, {}));
            tendLog();
            continue;
        }
        const Error error = m_tables->database.error(code);
        const bool stopping = [this] {
            const std::lock_guard lock(m_mutex);
            return m_stopping;
        }();
        if (m_backOff == 0ms || stopping)
            log::error(stopping ? "the gateway ends with rows that could not be written"
                                : "the ledger cannot be written",
                       {{"rows", std::to_string(batch.size())}, {"error", error.message}});
        if (stopping) {
            for (std::unique_ptr<WriteItem> &item : batch)
                item->outcome = error;
            return m_answered(std::move(batch));
        }
        m_backOff = std::clamp<std::chrono::milliseconds>(m_backOff * 2, 10ms, 500ms);
        notWritten(code, batch, error);
    }
}

int Writer::write(WriteItems &batch)
{
    Database &database = m_tables->database;
    const auto failed = [&](int code) {
        m_tables->usage->forget();
        m_tables->names.forget();
        m_counters.clear();
        if (!sqlite3_get_autocommit(database.handle()))
            m_tables->rollback.run();
        return code;
    };
    if (const int code = m_tables->begin.run(); code != SQLITE_DONE)
        return failed(code);
    for (std::unique_ptr<WriteItem> &item : batch) {
        item->outcome = {};
        const int code = writeItem(*item);
        if (code == SQLITE_DONE)
            continue;
        if (!isItsOwnFault(code))
            return failed(code);
        if (item->change && (code & 0xff) == SQLITE_CONSTRAINT)
            item->outcome = Error{.kind = ErrorKind::Conflict, .message = "Another entry has this name already."};
        else {
            item->outcome = database.error(code);
            log::error("a row of the ledger was refused", {{"error", item->outcome.error().message}});
        }
    }
    if (const int code = m_tables->usage->write(); code != SQLITE_DONE)
        return failed(code);
    if (const int code = writeCounters(); code != SQLITE_DONE)
        return failed(code);
    if (const int code = m_tables->commit.run(); code != SQLITE_DONE)
        return failed(code);
    return SQLITE_DONE;
}

void Writer::add(const CounterDelta &delta)
{
    for (CounterDelta &known : m_counters)
        if (known.windowBegin == delta.windowBegin && known.id == delta.id && known.period == delta.period
            && known.kind == delta.kind) {
            known.spent += delta.spent;
            return;
        }
    m_counters.push_back(delta);
}

int Writer::writeCounters()
{
    for (const CounterDelta &delta : m_counters)
        if (const int code = m_tables->state->addToCounter(delta); code != SQLITE_DONE)
            return code;
    m_counters.clear();
    return SQLITE_DONE;
}

/// After the batch's calls have been told.
void Writer::tendLog()
{
    if (m_logPages < Checkpointer::worthwhile)
        return;
    if (m_logPages < Checkpointer::tooLong)
        return m_checkpointer->ask();
    sqlite3_wal_checkpoint_v2(m_tables->database.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_logPages = 0;
}

int Writer::writeItem(WriteItem &item)
{
    if (item.change)
        return item.change(*m_tables->state);
    if (item.chore)
        return item.chore(*m_tables);
    if (!item.settles)
        return m_tables->calls->start(item.record);
    if (const int code = m_tables->calls->settle(item.record, item.fresh); code != SQLITE_DONE)
        return code;
    m_tables->usage->add(item.record);
    for (const CounterDelta &delta : item.record.counters)
        add(delta);
    return SQLITE_DONE;
}

} // namespace tollgate
