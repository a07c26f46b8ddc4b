// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"
#include "core/store/CallTable.h"
#include "core/store/Migrations.h"
#include "core/store/Retention.h"
#include "tests/support/FakeClock.h"
#include "tests/support/HomeBound.h"

#include <fstream>
#include <iostream>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace tollgate;

namespace {

CallRecord call(const Clock &clock, const std::string &key = "key-1")
{
    CallRecord record;
    record.started = clock.now();
    record.id = newCallId(record.started);
    record.keyId = key;
    record.keyName = "ci";
    record.askedModel = "fast";
    record.tags = {"nightly", "team a"};
    return record;
}

CallRecord ended(CallRecord record)
{
    record.status = "ok";
    record.httpStatus = 200;
    record.usedModel = "gpt-4o-mini";
    record.provider = "openai";
    record.answerId = "chatcmpl-" + record.id.text();
    record.ended = record.started + std::chrono::milliseconds(40);
    record.durationMs = 40;
    record.firstTokenMs = 12;
    record.usage.input = 10;
    record.usage.output = 5;
    record.usageSource = UsageSource::Provider;
    record.cost = Money::fromNano(2500);
    record.notes = {"max_tokens lowered to 800"};
    record.attempts = {{.number = 1,
                        .deploymentId = "d1",
                        .provider = "openai",
                        .model = "gpt-4o-mini",
                        .apiBase = "https://api.openai.com/v1",
                        .started = record.started,
                        .durationMs = 39,
                        .status = 200,
                        .outcome = "ok"}};
    record.counters = {{"key", record.keyId, "", {}, record.cost}};
    return record;
}

/// Fails writes as a full disk does. It changes the write function of files that the usual layer has opened.
struct FullDisk {
    static inline std::atomic<bool> isFull = false;
    static inline int (*write)(sqlite3_file *, const void *, int, sqlite3_int64) = nullptr; ///< the usual one
    static inline sqlite3_io_methods changedMain, changedOther; ///< only the main file has locks and shared memory
    static inline sqlite3_vfs layer;
    static void install()
    {
        sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
        layer = *real;
        layer.zName = "full-disk";
        layer.pNext = nullptr;
        layer.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *out) {
            sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
            const int code = below->xOpen(below, name, file, flags, out);
            if (code == SQLITE_OK && file->pMethods) {
                sqlite3_io_methods &changed = flags & SQLITE_OPEN_MAIN_DB ? changedMain : changedOther;
                changed = *file->pMethods;
                write = changed.xWrite;
                changed.xWrite = [](sqlite3_file *to, const void *bytes, int count, sqlite3_int64 at) {
                    return isFull ? SQLITE_FULL : write(to, bytes, count, at);
                };
                file->pMethods = &changed;
            }
            return code;
        };
        sqlite3_vfs_register(&layer, 0);
    }
};

/// The child of the kill test: ten calls at a time, each id on standard output once its row is committed.
int writeUntilKilled(const char *folder)
{
    SystemClock clock;
    auto store = Store::open({.dataDir = folder}, clock);
    if (!store)
        return 1;
    std::function<void()> next = [&] {
        const CallRecord record = call(clock);
        (*store)->started(std::make_shared<CallRecord>(record));
        (*store)->settled(ended(record), [&next, id = record.id](Result<void> outcome) {
            if (outcome)
                std::cout << id.text() + "\n" << std::flush;
            next();
        });
    };
    CallRecord running = call(clock, "left-running");
    (*store)->started(std::make_shared<CallRecord>(running));
    for (int i = 0; i < 10; ++i)
        next();
    return QCoreApplication::exec();
}

} // namespace

class tst_Store : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_count = 0;
    FakeClock m_clock;

    StoreOptions options(bool fresh = true)
    {
        m_count += fresh ? 1 : 0;
        return {.dataDir = m_folder.filePath(QString::number(m_count)).toStdString()};
    }
    static std::string fileOf(const StoreOptions &options) { return options.dataDir + "/tollgate.db"; }
    static void settleAndWait(Store &store, const CallRecord &record)
    {
        bool done = false;
        store.settled(record, [&done](Result<void> outcome) { done = outcome.has_value(); });
        QTRY_VERIFY(done);
    }
    static std::vector<CallRecord> calls(Store &store, const CallQuery &query = {})
    {
        std::optional<Result<std::vector<CallRecord>>> found;
        store.calls(query, [&found](auto result) { found = std::move(result); });
        [&found] { QTRY_VERIFY(found); }();
        return found && *found ? **found : std::vector<CallRecord>();
    }
    static std::vector<UsageRow> usage(Store &store, const UsageQuery &query)
    {
        std::optional<Result<std::vector<UsageRow>>> found;
        store.usage(query, [&found](auto result) { found = std::move(result); });
        [&found] { QTRY_VERIFY(found); }();
        return found && *found ? **found : std::vector<UsageRow>();
    }

private slots:
    void aCallComesBackAsItWasWritten()
    {
        const StoreOptions where = options();
        auto store = Store::open(where, m_clock);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        CallRecord record = ended(call(m_clock));
        record.attempts[0].outcome = "rate_limited";
        record.attempts[0].message = "\"try later\", it said\nand so on";
        record.attempts.push_back(record.attempts[0]);
        record.attempts[1].number = 2;
        record.attempts[1].started += std::chrono::milliseconds(1234);
        record.attempts[1].estimatedCost = Money::fromNano(7);
        (*store)->started(std::make_shared<CallRecord>(record));
        settleAndWait(**store, record);
        const auto rows = calls(**store, {.callId = record.id.text()});
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].id.text(), record.id.text());
        QCOMPARE(rows[0].status, record.status);
        QCOMPARE(rows[0].keyName, record.keyName);
        QVERIFY(rows[0].tags == record.tags);
        QVERIFY(rows[0].notes == record.notes);
        QVERIFY(rows[0].usage == record.usage);
        QVERIFY(rows[0].usageSource == record.usageSource);
        QCOMPARE(rows[0].cost.nano(), 2500);
        QVERIFY(rows[0].ended == record.ended);
        QCOMPARE(rows[0].attempts.size(), 2U);
        QCOMPARE(rows[0].attempts[0].apiBase, record.attempts[0].apiBase);
        QCOMPARE(rows[0].attempts[0].outcome, std::string("rate_limited"));
        QCOMPARE(rows[0].attempts[0].message, record.attempts[0].message);
        QCOMPARE(rows[0].attempts[1].number, 2);
        QVERIFY(rows[0].attempts[1].started == record.attempts[1].started);
        QCOMPARE(rows[0].attempts[1].estimatedCost.nano(), 7);
        QCOMPARE(calls(**store, {.answerId = record.answerId}).size(), 1U);
        QCOMPARE(calls(**store, {.model = "fast", .tag = "nightly"}).size(), 1U);
        QCOMPARE(calls(**store, {.tag = "night"}).size(), 0U);
    }
    void onlyItsOwnerMayReadTheDatabase()
    {
        const StoreOptions where = options();
        QVERIFY(Store::open(where, m_clock));
        struct stat facts { };
        QCOMPARE(stat(fileOf(where).c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600U);
        QCOMPARE(stat(where.dataDir.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0700U);
    }
    void aStartIsWrittenWithoutItsSettlementAndThenUpdated()
    {
        auto store = Store::open(options(), m_clock);
        const CallRecord record = call(m_clock);
        (*store)->started(std::make_shared<CallRecord>(record));
        QTRY_COMPARE(calls(**store, {.status = "running"}).size(), 1U);
        settleAndWait(**store, ended(record));
        const auto rows = calls(**store);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].status, std::string("ok"));
        QTRY_COMPARE((*store)->lag(), 0);
    }
    void callsOfADeadGatewayAreInterrupted()
    {
        const StoreOptions where = options();
        {
            auto store = Store::open(where, m_clock);
            (*store)->started(std::make_shared<CallRecord>(call(m_clock)));
        }
        auto store = Store::open(where, m_clock);
        const auto rows = calls(**store);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].status, std::string("interrupted"));
        QVERIFY(rows[0].ended == WallTime{});
        QCOMPARE(usage(**store, {}).at(0).failures, 1);
    }
    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        auto store = Store::open(options(), m_clock);
        std::set<std::string> written;
        int committed = 0;
        for (int i = 0; i < 250; ++i) { // all of one millisecond: some share their random bits
            const CallRecord record = ended(call(m_clock));
            written.insert(record.id.text());
            (*store)->settled(record, [&committed](Result<void> outcome) { committed += outcome ? 1 : 0; });
        }
        QTRY_COMPARE(committed, 250);
        std::set<std::string> read;
        CallQuery query{.keyId = "key-1", .most = 60};
        for (auto rows = calls(**store, query); !rows.empty(); rows = calls(**store, query)) {
            for (const CallRecord &row : rows)
                QVERIFY(read.insert(row.id.text()).second);
            query.before = rows.back().id.text();
        }
        QVERIFY(read == written);
    }
    void usageCountsACallOnceHoweverManyTagsItHas()
    {
        auto store = Store::open(options(), m_clock);
        settleAndWait(**store, ended(call(m_clock)));
        settleAndWait(**store, ended(call(m_clock, "key-2")));
        const auto total = usage(**store, {});
        QCOMPARE(total.at(0).requests, 2);
        QCOMPARE(total.at(0).spend.nano(), 5000);
        QCOMPARE(usage(**store, {.groups = {UsageGroup::Tag}}).size(), 2U);
        QCOMPARE(usage(**store, {.tag = "nightly"}).at(0).requests, 2);
        const auto days = usage(**store, {.groups = {UsageGroup::Day, UsageGroup::Key}, .keyId = "key-2"});
        QCOMPARE(days.size(), 1U);
        QCOMPARE(days[0].group[0].second, std::string("2026-03-02"));
        QCOMPARE(days[0].group[1].second, std::string("key-2"));
        QCOMPARE(days[0].group[2].second, std::string("ci"));
        QCOMPARE(days[0].usage.output, 5);
    }
    void usageOfCustomersIsReadFromTheRowsAndIsTheSameSum()
    {
        auto store = Store::open(options(), m_clock);
        for (const char *customer : {"ann", "bob", "ann", ""}) {
            CallRecord record = ended(call(m_clock));
            record.endUser = customer;
            settleAndWait(**store, record);
        }
        const auto rows = usage(**store, {.groups = {UsageGroup::Day, UsageGroup::Customer}, .tag = "nightly"});
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].group[1].second, std::string());
        QCOMPARE(rows[1].group[0].second, std::string("2026-03-02"));
        QCOMPARE(rows[1].group[1].first, std::string("customer"));
        QCOMPARE(rows[1].group[1].second, std::string("ann"));
        QCOMPARE(rows[1].requests, 2);
        QCOMPARE(rows[1].spend.nano(), 5000);
        QCOMPARE(rows[2].usage.input, 10);
        QCOMPARE(usage(**store, {.groups = {UsageGroup::Customer}, .keyId = "nobody"}).size(), 0U);
        QCOMPARE(usage(**store, {.groups = {UsageGroup::Customer}, .tag = "unheard of"}).size(), 0U);

        const UsageRow rolledUp = usage(**store, {}).at(0);
        const UsageRow summed = usage(**store, {.groups = {UsageGroup::Customer, UsageGroup::Model}}).at(1);
        QCOMPARE(summed.group[1].second, std::string("gpt-4o-mini"));
        QCOMPARE(summed.requests * 2, rolledUp.requests);
        QCOMPARE(summed.durationMs * 2, rolledUp.durationMs);
        QCOMPARE(summed.firstTokenMs * 2, rolledUp.firstTokenMs);
        QCOMPARE(summed.firstTokens * 2, rolledUp.firstTokens);
    }
    void whatOperatorsChangeIsThereAfterARestart()
    {
        const StoreOptions where = options();
        VirtualKey key;
        key.id = KeyId("hash");
        key.name = "ci";
        key.models = {"gpt-*"};
        key.aliases = {{"fast", "gpt-4o-mini"}};
        key.budgets = {{Money::dollars(5), "30d"}};
        key.limits.parallel = 3;
        key.brake = BudgetLimit{Money::dollars(1), "10m"};
        {
            auto store = Store::open(where, m_clock);
            int done = 0;
            const auto count = [&done](Result<void> outcome) { done += outcome ? 1 : 0; };
            (*store)->saveKey(key, count);
            (*store)->saveEntry({"provider", "mine", "{}"}, count);
            (*store)->saveEntry({"provider", "gone", "{}"}, count);
            (*store)->removeEntry("provider", "gone", count);
            (*store)->setCounter({"key", "hash", "", {}, Money::fromNano(7)}, count);
            (*store)->setCounter({"key", "hash", "1d", wallTime(1000), Money::fromNano(9)}, count);
            QTRY_COMPARE(done, 6);
            VirtualKey twin = key;
            twin.id = KeyId("other");
            std::optional<ErrorKind> refused;
            (*store)->saveKey(twin, [&refused](Result<void> outcome) { refused = outcome.error().kind; });
            QTRY_VERIFY(refused == ErrorKind::Conflict);
        }
        auto store = Store::open(where, m_clock);
        const auto state = (*store)->load();
        QVERIFY(state);
        QCOMPARE(state->keys.size(), 1U);
        QVERIFY(state->keys[0].aliases == key.aliases);
        QVERIFY(state->keys[0].budgets == key.budgets);
        QVERIFY(state->keys[0].limits == key.limits);
        QVERIFY(state->keys[0].brake == key.brake);
        QCOMPARE(state->entries.size(), 1U);
        QCOMPARE(state->counters.size(), 1U); // the window of 1970 is over
        QCOMPARE(state->counters[0].spent.nano(), 7);
    }
    void settlementsAddToTheirCounters()
    {
        const StoreOptions where = options();
        {
            auto store = Store::open(where, m_clock);
            settleAndWait(**store, ended(call(m_clock)));
            settleAndWait(**store, ended(call(m_clock)));
        }
        QCOMPARE((*Store::open(where, m_clock))->load()->counters.at(0).spent.nano(), 5000);
    }
    void whatAnAnswerHoldsIsLetGoByTheThreadThatAsked()
    {
        const StoreOptions where = options();
        std::atomic<int> strayed = 0;
        int told = 0;
        constexpr int most = 20'000;
        {
            auto store = Store::open(where, m_clock);
            QVERIFY(store);
            for (int i = 0; i < most; ++i) {
                (*store)->settled(
                    call(m_clock),
                    [&told, held = std::make_shared<HomeBound>(strayed)](const Result<void> &) { ++told; });
                if (i % 4 == 0)
                    (*store)->calls({.most = 1},
                                    [&told, held = std::make_shared<HomeBound>(strayed)](const auto &) { ++told; });
                QCoreApplication::processEvents();
            }
            QTRY_COMPARE_WITH_TIMEOUT(told, most + most / 4, 60'000);
            (*store)->calls({}, [held = std::make_shared<HomeBound>(strayed)](const auto &) {});
        }
        QCOMPARE(strayed.load(), 0);
    }
    void theLogIsMovedIntoTheDatabaseWhileItIsWritten()
    {
        const StoreOptions where = options();
        auto store = Store::open(where, m_clock);
        QVERIFY(store);
        int written = 0;
        constexpr int most = 6000;
        for (int i = 0; i < most; ++i) {
            CallRecord record = ended(call(m_clock));
            record.message = std::string(4096, 'x');
            (*store)->settled(std::move(record), [&](const Result<void> &outcome) { written += outcome ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(written, most, 60'000);
        const auto size = [file = QString::fromStdString(fileOf(where))] { return QFileInfo(file).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(size() > qint64(most) * 4096 / 2, 20'000);
        QCOMPARE(calls(**store, {.most = 10}).size(), 10U);
    }

    void aFullDiskIsSaidAndNothingIsLost()
    {
        FullDisk::install();
        StoreOptions where = options();
        where.vfs = "full-disk";
        where.giveUpAfter = std::chrono::milliseconds(60);
        auto store = Store::open(where, m_clock);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        FullDisk::isFull = true;
        std::optional<Error> told;
        (*store)->settled(ended(call(m_clock)), [&told](Result<void> outcome) { told = outcome.error(); });
        QTRY_VERIFY(told);
        QVERIFY(told->kind == ErrorKind::Storage);
        QVERIFY(told->message.find("disk is full") != std::string::npos);
        QVERIFY(!(*store)->isAvailable());
        FullDisk::isFull = false;
        QTRY_VERIFY((*store)->isAvailable());
        QTRY_COMPARE(calls(**store).size(), 1U);
    }
    void whatCannotBeOpenedIsSaidInWords_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::addRow("broken") << "broken"
                                << "broken or not a database";
        QTest::addRow("newer") << "newer"
                               << "version is 99";
        QTest::addRow("locked") << "locked"
                                << "locked by another program";
        QTest::addRow("somebody else's") << "foreign"
                                         << "not made by Tollgate";
    }
    void whatCannotBeOpenedIsSaidInWords()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, says);
        StoreOptions where = options();
        where.busyTimeout = std::chrono::milliseconds(20);
        if (what != QStringLiteral("foreign"))
            QVERIFY(Store::open(where, m_clock));
        else
            QVERIFY(mkdir(where.dataDir.c_str(), 0700) == 0);
        auto other = Database::open(fileOf(where), Database::Mode::ReadWrite);
        if (what == QStringLiteral("newer"))
            QVERIFY(other->execute("PRAGMA user_version = 99"));
        else if (what == QStringLiteral("locked"))
            QVERIFY(other->execute("BEGIN IMMEDIATE"));
        else if (what == QStringLiteral("foreign"))
            QVERIFY(other->execute("CREATE TABLE theirs (x)"));
        else
            std::ofstream(fileOf(where)) << std::string(8192, 'x');
        const auto store = Store::open(where, m_clock);
        QVERIFY(!store);
        QVERIFY2(QString::fromStdString(store.error().message).contains(says), store.error().message.c_str());
    }
    void migratingTwiceChangesNothingAndABrokenStepLeavesAllAsItWas()
    {
        const std::string file = m_folder.filePath(QStringLiteral("migrate.db")).toStdString();
        auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(migrate(*database));
        const auto schema = *database->text("SELECT group_concat(sql) FROM sqlite_schema");
        QVERIFY(migrate(*database));
        std::vector<Migration> steps(migrations().begin(), migrations().end());
        steps.push_back({"broken", "CREATE TABLE half (x); CREATE TABLE half (x)"});
        const auto outcome = migrate(*database, steps);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.find("'broken'") != std::string::npos);
        QCOMPARE(*database->text("SELECT group_concat(sql) FROM sqlite_schema"), schema);
        QVERIFY(std::ifstream(file + "." + std::to_string(migrations().size()) + ".backup").good());
    }
    void theTwoLatestBackupsAreKept()
    {
        const std::string file = m_folder.filePath(QStringLiteral("backups.db")).toStdString();
        auto database = Database::open(file, Database::Mode::ReadWrite);
        const std::vector<Migration> steps{{"one", "CREATE TABLE one (x)"},
                                           {"two", "CREATE TABLE two (x)"},
                                           {"three", "CREATE TABLE three (x)"},
                                           {"four", "CREATE TABLE four (x)"}};
        for (std::size_t version = 1; version <= steps.size(); ++version)
            QVERIFY(migrate(*database, std::span(steps).first(version)));
        const QStringList kept = QDir(m_folder.path()).entryList({QStringLiteral("backups.db.*.backup")});
        QCOMPARE(kept, (QStringList{QStringLiteral("backups.db.2.backup"), QStringLiteral("backups.db.3.backup")}));
        auto backup = Database::open(file + ".3.backup", Database::Mode::ReadOnly);
        QCOMPARE(*backup->number("SELECT count(*) FROM sqlite_schema"), 3);
        QCOMPARE(*backup->text("PRAGMA quick_check"), std::string("ok"));
    }
    void oldRowsGoInSlicesAndReportsStay()
    {
        FakeClock clock;
        const StoreOptions where = options();
        auto store = Store::open(where, clock);
        for (int i = 0; i < 25; ++i)
            settleAndWait(**store, ended(call(clock)));
        clock.advance(std::chrono::days(40));
        settleAndWait(**store, ended(call(clock)));
        Retention retention(**store, clock,
                            {.rowsAtATime = 10,
                             .between = std::chrono::milliseconds(1),
                             .again = std::chrono::hours(1),
                             .first = std::chrono::milliseconds(1)});
        QTest::qWait(20);
        QCOMPARE(calls(**store).size(), 26U); // for ever is the default
        retention.setKeep(std::chrono::days(30));
        QTRY_COMPARE(calls(**store).size(), 1U);
        QCOMPARE(calls(**store)[0].attempts.size(), 1U);
        std::optional<std::int64_t> requests;
        (*store)->usage({}, [&](Result<std::vector<UsageRow>> rows) { requests = rows->at(0).requests; });
        QTRY_VERIFY(requests);
        QCOMPARE(*requests, 26);
        auto file = Database::open(fileOf(where), Database::Mode::ReadOnly);
        QCOMPARE(*file->text("PRAGMA quick_check"), std::string("ok"));
    }
    void aDatabaseOfAnEarlierVersionWithRowsOpens_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(QStringLiteral(TESTS_DIR "/migrations")).entryList({QStringLiteral("*.sql")}))
            QTest::addRow("%s", qPrintable(file)) << file;
        QCOMPARE(QDir(QStringLiteral(TESTS_DIR "/migrations")).entryList({QStringLiteral("*.sql")}).size(),
                 static_cast<qsizetype>(migrations().size()));
    }
    void aDatabaseOfAnEarlierVersionWithRowsOpens()
    {
        QFETCH(QString, file);
        const StoreOptions where = options();
        QVERIFY(mkdir(where.dataDir.c_str(), 0700) == 0);
        std::ifstream dump(std::string(TESTS_DIR) + "/migrations/" + file.toStdString());
        const std::string sql{std::istreambuf_iterator<char>(dump), {}};
        QVERIFY(!sql.empty());
        {
            auto database = Database::open(fileOf(where), Database::Mode::ReadWrite);
            const auto made = database->execute(sql.c_str());
            QVERIFY2(made, made.error().message.c_str());
        }
        auto store = Store::open(where, m_clock);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        QCOMPARE((*store)->load()->keys.at(0).name, std::string("ci"));
        const auto rows = calls(**store);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1].attempts.size(), 1U);
        const AttemptRecord &attempt = rows[1].attempts[0];
        QCOMPARE(attempt.number, 1);
        QCOMPARE(attempt.provider, std::string("openai"));
        QCOMPARE(attempt.model, std::string("gpt-4o-mini"));
        QCOMPARE(attempt.started, rows[1].started);
        QCOMPARE(attempt.durationMs, 39);
        QCOMPARE(attempt.status, 200);
        QCOMPARE(attempt.outcome, std::string("ok"));
        QVERIFY(rows[0].attempts.empty());
    }
    void pagesUseAnIndex_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("plan");
        QTest::addRow("all") << "all"
                             << "SCAN call";
        QTest::addRow("by time") << "time"
                                 << "SEARCH call USING INTEGER PRIMARY KEY";
        QTest::addRow("by key") << "key"
                                << "SEARCH call USING INDEX call_by_key";
        QTest::addRow("by answer") << "answer"
                                   << "SEARCH call USING INDEX call_by_answer";
        QTest::addRow("by id") << "id"
                               << "SEARCH call USING INTEGER PRIMARY KEY";
        QTest::addRow("running") << "running"
                                 << "SEARCH call USING INDEX call_running";
    }
    void pagesUseAnIndex()
    {
        QFETCH(const QString, which);
        QFETCH(const QString, plan);
        auto database = Database::open(":memory:", Database::Mode::ReadWrite);
        QVERIFY(migrate(*database));
        auto names = Names::open(*database);
        auto history = CallHistory::open(*database, *names);
        const std::map<QString, CallQuery> queries = {
            {QStringLiteral("all"), {}},
            {QStringLiteral("time"), {.since = m_clock.now(), .until = m_clock.now()}},
            {QStringLiteral("key"), {.keyId = "k", .before = newCallId(m_clock.now()).text()}},
            {QStringLiteral("answer"), {.answerId = "a"}},
            {QStringLiteral("id"), {.callId = newCallId(m_clock.now()).text()}},
            {QStringLiteral("running"), {.status = "running"}},
        };
        const auto selection = history->select(queries.at(which));
        auto explained = database->prepare("EXPLAIN QUERY PLAN " + selection->sql);
        QCOMPARE(explained->step(), SQLITE_ROW);
        const QString found = QString::fromStdString(std::string(explained->text(3)));
        QVERIFY2(found.startsWith(plan), qPrintable(found));
        QVERIFY(explained->step() == SQLITE_DONE); // no sorting of a million rows
    }
    void aKilledGatewayHasLostNothingThatWasCommitted()
    {
        const int rounds = qEnvironmentVariableIntValue("TOLLGATE_LONG") > 0 ? 100 : 20;
        const StoreOptions where = options();
        std::set<std::string> told;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--writer"), QString::fromStdString(where.dataDir)});
            QVERIFY(child.waitForReadyRead(20'000));
            const int lines = 10 + round * 37 % 400;
            QByteArray seen;
            while (seen.count('\n') < lines && child.waitForReadyRead(20'000))
                seen += child.readAllStandardOutput();
            child.kill();
            QVERIFY(child.waitForFinished());
            seen += child.readAllStandardOutput();
            for (const QByteArray &line : seen.left(seen.lastIndexOf('\n')).split('\n'))
                told.insert(line.toStdString());
        }
        QVERIFY(Store::open(where, m_clock));
        auto database = Database::open(fileOf(where), Database::Mode::ReadWrite);
        QCOMPARE(*database->text("PRAGMA integrity_check"), std::string("ok"));
        QCOMPARE(*database->number("SELECT count(*) - count(DISTINCT call_id) FROM call"), 0);
        QCOMPARE(*database->number("SELECT count(*) FROM call WHERE status = 1"), 0);
        QCOMPARE(*database->number("SELECT sum(requests) FROM usage_hourly WHERE tag = 0"),
                 *database->number("SELECT count(*) FROM call"));
        std::set<std::string> written;
        auto row = database->prepare("SELECT lower(hex(call_id)) FROM call WHERE status = 2");
        while (row->step() == SQLITE_ROW)
            written.insert(std::string(row->text(0)));
        for (std::string id : told) {
            std::erase(id, '-');
            QVERIFY2(written.contains(id), id.c_str());
        }
        qInfo("%d rounds, %zu committed calls told, all there once", rounds, told.size());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--writer")
        return writeUntilKilled(argv[2]);
    tst_Store test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Store.moc"
