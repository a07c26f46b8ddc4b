// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HomeBound.h"
#include "tests/support/StoreCase.h"

#include <QFileInfo>
#include <sys/stat.h>

using namespace tollgate;

class tst_Store : public QObject, private StoreCase {
    Q_OBJECT

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
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_Store.moc"
