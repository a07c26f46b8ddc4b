// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include "core/base/Inbox.h"
#include "core/base/SocketWatch.h"
#include "core/store/HistoryReader.h"
#include "core/store/OpenTables.h"

#include <algorithm>
#include <filesystem>
#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QTimerEvent>
#include <sqlite3.h>

namespace tollgate {
namespace {

namespace fs = std::filesystem;

/// A start waits one to two of these for its settlement, and where the timer is late no longer than until it comes.
constexpr int startsAgeMs = 8;

} // namespace

struct Store::Private final : QObject {
    Private(const StoreOptions &options, const Clock &clock) : options(options), clock(clock) { }

    /// `tell` runs on the gateway thread. The thread that calls this may be the last to let go of what `tell` holds, so
    /// `tell` takes callbacks out of it: what they hold dies on the gateway thread and nowhere else.
    void answer(std::function<void()> tell) { answers.leave(std::move(tell)); }
    void timerEvent(QTimerEvent *) override
    {
        const auto oldest = std::chrono::steady_clock::now() - std::chrono::milliseconds(startsAgeMs);
        const auto young = std::ranges::find_if(starts, [&](const Start &start) { return start.at > oldest; });
        WriteItems old;
        for (auto start = starts.begin(); start != young; ++start)
            old.push_back(start->item());
        starts.erase(starts.begin(), young);
        if (starts.empty())
            timer.stop();
        if (!old.empty())
            writer->queue(std::move(old), true);
    }
    void queue(std::unique_ptr<WriteItem> item)
    {
        item->queued = std::chrono::steady_clock::now();
        toWrite.push_back(std::move(item));
        // What one round of the sockets settles is handed over at once: one waking, and most of it one commit.
        if (toWrite.size() == 1 && !SocketWatch::afterThisRound([self = QPointer(this)] {
                if (self)
                    self->handOver();
            }))
            handOver();
    }
    void handOver()
    {
        if (!toWrite.empty())
            writer->queue(std::exchange(toWrite, {}), true);
    }
    void change(std::function<int(StateTables &)> change, Callback<void(Result<void>)> done)
    {
        auto item = std::make_unique<WriteItem>();
        item->change = std::move(change);
        item->done = std::move(done);
        queue(std::move(item));
    }
    /// History has a connection of its own, opened when it is first asked for.
    template <class Value, class Read>
    void read(Read read, Callback<void(Result<Value>)> done);

    StoreOptions options;
    const Clock &clock;
    Result<State> loaded = State();
    /// Not handed over yet: most meet their settlement here.
    struct Start {
        CallId id; ///< the record's own is gone once it is settled
        std::shared_ptr<const CallRecord> record;
        std::chrono::steady_clock::time_point at;
        std::unique_ptr<WriteItem> item() const
        {
            auto item = std::make_unique<WriteItem>();
            item->record = *record;
            item->queued = at;
            return item;
        }
    };
    std::vector<Start> starts;
    std::int64_t underWay = 0;
    QBasicTimer timer;
    WriteItems toWrite;
    Inbox answers;

    std::unique_ptr<HistoryReader> reader;
    std::unique_ptr<Writer> writer;
};

template <class Value, class Read>
void Store::Private::read(Read read, Callback<void(Result<Value>)> done)
{
    if (!reader)
        reader = std::make_unique<HistoryReader>((fs::path(options.dataDir) / "tollgate.db").string());
    auto shared = std::make_shared<Callback<void(Result<Value>)>>(std::move(done));
    reader->ask([this, read = std::move(read), shared](auto &tables) {
        auto result = std::make_shared<Result<Value>>(tables ? read(**tables) : Result<Value>(tables.error()));
        answer([result, shared] {
            auto told = std::exchange(*shared, {});
            told(std::move(*result));
        });
    });
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options, const Clock &clock)
{
    TG_TRY(std::unique_ptr<WriterTables> tables, openTables(options));
    auto made = std::make_unique<Private>(options, clock);
    made->loaded = tables->state->load(clock.now());
    if (!made->loaded)
        return made->loaded.error();
    Private *d = made.get();
    made->writer = std::make_unique<Writer>(std::move(tables), Writer::Limits{options.giveUpAfter, options.vfs},
                                            [d](WriteItems items) {
                                                auto shared = std::make_shared<WriteItems>(std::move(items));
                                                d->answer([shared] {
                                                    for (std::unique_ptr<WriteItem> &item : *shared)
                                                        if (auto told = std::exchange(item->done, {}))
                                                            told(std::move(item->outcome));
                                                });
                                            });
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

Store::Store(std::unique_ptr<Private> made) : d(std::move(made)) { }

Store::~Store()
{
    d->handOver();
    WriteItems last;
    for (const Private::Start &start : d->starts)
        last.push_back(start.item());
    if (!last.empty())
        d->writer->queue(std::move(last), true);
    d->writer.reset();
    d->reader.reset();
}

void Store::started(std::shared_ptr<const CallRecord> record)
{
    CallId id = record->id;
    d->starts.push_back({std::move(id), std::move(record), std::chrono::steady_clock::now()});
    d->writer->setUnderWay(++d->underWay);
    if (!d->timer.isActive())
        d->timer.start(startsAgeMs, Qt::PreciseTimer, d.get());
}

void Store::settled(CallRecord record, Callback<void(Result<void>)> committed)
{
    bool isFresh = false;
    if (const auto start = std::ranges::find(d->starts, record.id, &Private::Start::id); start != d->starts.end()) {
        d->starts.erase(start);
        isFresh = true;
    }
    auto item = std::make_unique<WriteItem>();
    item->record = std::move(record);
    item->settles = true;
    item->fresh = isFresh;
    item->done = std::move(committed);
    d->underWay = std::max<std::int64_t>(d->underWay - 1, 0);
    d->writer->setUnderWay(d->underWay);
    d->queue(std::move(item));
}

bool Store::isAvailable() const
{
    return !d->writer->isFailing() && lag() < d->options.queueAtMost;
}

std::string Store::trouble() const
{
    return d->writer->trouble();
}

std::int64_t Store::lag() const
{
    return d->writer->waiting() + static_cast<std::int64_t>(d->starts.size());
}

void Store::calls(CallQuery query, Callback<void(Result<std::vector<CallRecord>>)> done)
{
    d->read<std::vector<CallRecord>>(
        [query = std::move(query)](HistoryReader::Tables &tables) { return tables.calls->read(query); },
        std::move(done));
}

void Store::usage(UsageQuery query, Callback<void(Result<std::vector<UsageRow>>)> done)
{
    d->read<std::vector<UsageRow>>(
        [query = std::move(query)](HistoryReader::Tables &tables) {
            return readUsage(tables.database, tables.names, query);
        },
        std::move(done));
}

void Store::removeCallsBefore(WallTime time, int most, Callback<void(Result<std::int64_t>)> done)
{
    const auto removed = std::make_shared<std::int64_t>(0);
    auto item = std::make_unique<WriteItem>();
    item->chore = [time, most, removed](WriterTables &tables) {
        Result<std::int64_t> count = tables.calls->removeBefore(time, most);
        if (!count)
            return sqlite3_extended_errcode(tables.database.handle());
        *removed = *count;
        // Free pages go back to the disk with them, as few at a time.
        const int code
            = sqlite3_exec(tables.database.handle(), "PRAGMA incremental_vacuum(64)", nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? SQLITE_DONE : code;
    };
    item->done = [removed, done = std::move(done)](Result<void> outcome) mutable {
        done(outcome ? Result<std::int64_t>(*removed) : Result<std::int64_t>(std::move(outcome).error()));
    };
    d->queue(std::move(item));
}

Result<void> Store::setDurability(bool full)
{
    return d->writer->beforeFirstWrite().database.execute(full ? "PRAGMA synchronous = FULL"
                                                               : "PRAGMA synchronous = NORMAL");
}

Result<State> Store::load()
{
    return std::exchange(d->loaded, State());
}

void Store::saveKey(VirtualKey key, Callback<void(Result<void>)> done)
{
    // A key of `tollgate run` lives in memory only.
    d->change([key = std::move(key)](StateTables &state) { return key.ephemeral ? SQLITE_DONE : state.saveKey(key); },
              std::move(done));
}

void Store::removeKey(KeyId id, Callback<void(Result<void>)> done)
{
    d->change([id = std::move(id)](StateTables &state) { return state.removeKey(id); }, std::move(done));
}

void Store::saveEntry(StateEntry entry, Callback<void(Result<void>)> done)
{
    d->change([entry = std::move(entry)](StateTables &state) { return state.saveEntry(entry); }, std::move(done));
}

void Store::removeEntry(std::string kind, std::string id, Callback<void(Result<void>)> done)
{
    d->change([kind = std::move(kind), id = std::move(id)](StateTables &state) { return state.removeEntry(kind, id); },
              std::move(done));
}

void Store::setCounter(CounterDelta counter, Callback<void(Result<void>)> done)
{
    d->change([counter = std::move(counter)](StateTables &state) { return state.setCounter(counter); },
              std::move(done));
}

} // namespace tollgate
