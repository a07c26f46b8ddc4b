// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallTable.h"
#include "core/store/Migrations.h"
#include "core/store/Retention.h"
#include "tests/support/StoreCase.h"

#include <set>
#include <sqlite3.h>

using namespace tollgate;

class tst_StoreReports : public QObject, private StoreCase {
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(tst_StoreReports)
#include "tst_StoreReports.moc"
