// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spend/Brake.h"
#include "core/spend/Budgets.h"
#include "tests/support/FakeClock.h"

#include <QtTest>
#include <random>

using namespace tollgate;

namespace {

const Subject key{"key", "k1", "key 'ci'"};
const Subject gateway{"gateway", "gateway", "the gateway"};

WallTime at(const char *iso)
{
    return wallTime(QDateTime::fromString(QString::fromUtf8(iso), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class tst_Budgets : public QObject {
    Q_OBJECT
private slots:
    void windowsFollowTheCalendar_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *period, const char *now, const char *begin, const char *end) {
            QTest::addRow("%s at %s", period, now) << period << now << begin << end;
        };
        row("1d", "2026-03-02T10:00:00Z", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
        row("7d", "2026-03-04T10:00:00Z", "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z");
        row("7d", "2026-03-08T23:59:59Z", "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z");
        row("1w", "2026-03-09T00:00:00Z", "2026-03-09T00:00:00Z", "2026-03-16T00:00:00Z");
        row("30d", "2026-03-31T10:00:00Z", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
        row("1mo", "2028-02-29T10:00:00Z", "2028-02-01T00:00:00Z", "2028-03-01T00:00:00Z");
        row("1mo", "2026-12-31T23:59:59Z", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z");
        row("5h", "2026-03-02T21:00:00Z", "2026-03-02T20:00:00Z", "2026-03-03T00:00:00Z");
        row("10m", "2026-03-02T10:59:00Z", "2026-03-02T10:50:00Z", "2026-03-02T11:00:00Z");
        row("30s", "2026-03-02T10:00:45Z", "2026-03-02T10:00:30Z", "2026-03-02T10:01:00Z");
    }
    void windowsFollowTheCalendar()
    {
        QFETCH(QString, period);
        QFETCH(QString, now);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        const auto window = windowAt(period.toStdString(), at(now.toUtf8()));
        QVERIFY(window);
        QVERIFY(window->begin == at(begin.toUtf8()));
        QVERIFY(window->end == at(end.toUtf8()));
    }
    void everyWindowHoldsItsMomentAndMeetsTheNext()
    {
        std::mt19937_64 random(1);
        for (const char *period :
             {"1s", "7s", "30s", "1m", "7m", "1h", "5h", "24h", "1d", "2d", "7d", "30d", "1mo", "2w"})
            for (int i = 0; i < 300; ++i) {
                const WallTime now = wallTime(std::int64_t(random() % 4'000'000'000'000));
                const Window window = *windowAt(period, now);
                QVERIFY2(window.begin <= now && now < *window.end, period);
                QVERIFY2(windowAt(period, window.begin)->begin == window.begin, period);
                QVERIFY2(windowAt(period, *window.end)->begin == *window.end, period);
            }
    }
    void whatIsNoPeriodIsRefused()
    {
        for (const char *period : {"d", "0d", "-1d", "1y", "2mo", "1.5d", "d1", "99999999999999999999d", " 1d", "1d "})
            QVERIFY2(!windowAt(period, at("2026-03-02T10:00:00Z")), period);
        QVERIFY(!windowAt("", at("2026-03-02T10:00:00Z"))->end);
    }
    void twoHundredParallelHoldsNeverOvershoot()
    {
        FakeClock clock;
        Budgets budgets(clock);
        const Budgets::Claim claim{key, {{Money::dollars(1), "1d"}}};
        std::vector<Hold> holds;
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            auto hold = budgets.hold({claim}, *Money::parse("0.03"));
            if (hold)
                holds.push_back(std::move(*hold));
            else
                ++refused;
        }
        QCOMPARE(holds.size(), 33u);
        QCOMPARE(refused, 167);
        for (Hold &hold : holds)
            hold.settle(*Money::parse("0.03"));
        QVERIFY(budgets.standing(claim)[0].spent == *Money::parse("0.99"));
        QVERIFY(budgets.standing(claim)[0].held.isZero());
    }
    void randomSequencesKeepTheBooks_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void randomSequencesKeepTheBooks()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        FakeClock clock;
        Budgets budgets(clock);
        const std::vector<Budgets::Claim> claims{
            {key, {{Money::fromNano(5'000), "1d"}, {Money::fromNano(20'000), ""}}},
            {gateway, {{Money::fromNano(4'000), "1h"}, {Money::fromNano(50'000), "1mo"}}}};
        std::vector<Hold> holds;
        Money settled;
        const auto isWithin = [&] {
            for (const Budgets::Claim &claim : claims)
                for (const Budgets::Standing &standing : budgets.standing(claim))
                    if (standing.spent + standing.held > standing.limit.most || standing.held < Money())
                        return false;
            return true;
        };
        for (int step = 0; step < 4'000; ++step) {
            const Money amount = Money::fromNano(std::int64_t(random() % 700));
            const std::size_t which = holds.empty() ? 0 : random() % holds.size();
            switch (random() % 6) {
            case 0:
            case 1:
                if (auto hold = budgets.hold(claims, amount)) {
                    holds.push_back(std::move(*hold));
                    QVERIFY(isWithin());
                }
                break;
            case 2:
                if (!holds.empty()) {
                    const Money before = holds[which].held();
                    const bool isMore = bool(holds[which].topUp(amount));
                    QVERIFY(holds[which].held() == (isMore ? before + amount : before));
                    QVERIFY(isWithin());
                }
                break;
            case 3:
                if (!holds.empty()) {
                    const Money cost = Money::fromNano(holds[which].held().nano() / 2);
                    holds[which].settle(cost);
                    settled += cost;
                    QVERIFY(holds[which].settle(cost).empty()); // the second time counts for nothing
                    holds.erase(holds.begin() + std::ptrdiff_t(which));
                    QVERIFY(isWithin());
                }
                break;
            case 4:
                if (!holds.empty())
                    holds.erase(holds.begin() + std::ptrdiff_t(which));
                break;
            case 5:
                if (random() % 20 == 0)
                    clock.advance(std::chrono::minutes(random() % 200));
                break;
            }
        }
        holds.clear();
        for (const Budgets::Claim &claim : claims) {
            for (const Budgets::Standing &standing : budgets.standing(claim))
                QVERIFY(standing.held.isZero());
            QVERIFY(budgets.spentEver(claim.subject) == settled);
        }
    }
    void aRefusalTakesNothingFromAnybody()
    {
        FakeClock clock;
        Budgets budgets(clock);
        const Budgets::Claim rich{key, {{Money::dollars(100), ""}}}, poor{gateway, {{Money::dollars(1), "1d"}}};
        const auto refused = budgets.hold({rich, poor}, Money::dollars(2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BudgetSpent);
        QVERIFY2(refused.error().message.find("the gateway") != std::string::npos, refused.error().message.c_str());
        QVERIFY(refused.error().message.find("2026-03-03 00:00 UTC") != std::string::npos);
        QVERIFY(budgets.standing(rich)[0].held.isZero());
        QVERIFY(budgets.available({rich, poor}) == Money::dollars(1));
        QVERIFY(!budgets.available({{key, {}}}));
    }
    void whatIsSpentAlreadyIsCountedAndWhatIsAddedIsBound()
    {
        FakeClock clock;
        Budgets budgets(clock);
        const Budgets::Claim claim{key, {{Money::dollars(1), "1d"}, {Money::dollars(5), ""}}};
        Hold first = budgets.holdNothing({claim});
        QVERIFY(first.held().isZero());
        QVERIFY(first.topUp(Money::dollars(1)));
        Hold late = budgets.holdNothing({claim}); // all is set aside
        QCOMPARE(late.topUp(Money::fromNano(1)).error().kind, ErrorKind::BudgetSpent);
        QCOMPARE(late.settle(Money::dollars(2)).size(), 2u); // of all time, and of the day
        QCOMPARE(budgets.standing(claim)[0].spent, Money::dollars(2));
        QCOMPARE(budgets.standing(claim)[1].spent, Money::dollars(2));
        first.settle(Money());
        QVERIFY(budgets.standing(claim)[0].held.isZero());
    }
    void aWindowThatHasEndedStartsAnewOnRead()
    {
        FakeClock clock;
        Budgets budgets(clock);
        const Budgets::Claim claim{key, {{Money::dollars(1), "1d"}}};
        auto first = budgets.hold({claim}, Money::dollars(1));
        QVERIFY(first);
        const auto deltas = first->settle(Money::dollars(1));
        QCOMPARE(deltas.size(), 2u); // of all time, and of the day
        QVERIFY(!budgets.hold({claim}, Money::fromNano(1)));
        clock.advance(std::chrono::hours(14));
        QVERIFY(budgets.hold({claim}, Money::fromNano(1)));
        QVERIFY(budgets.spentEver(key) == Money::dollars(1));
    }
    void countersComeBackAfterARestart()
    {
        FakeClock clock;
        Budgets before(clock), after(clock);
        const Budgets::Claim claim{key, {{Money::dollars(1), "1d"}}};
        const auto deltas = before.hold({claim}, Money::dollars(1))->settle(*Money::parse("0.75"));
        for (const CounterDelta &delta : deltas)
            after.restore(delta);
        QVERIFY(after.standing(claim)[0].spent == *Money::parse("0.75"));
        QVERIFY(after.spentEver(key) == *Money::parse("0.75"));
        clock.advance(std::chrono::hours(24));
        Budgets tomorrow(clock);
        for (const CounterDelta &delta : deltas)
            tomorrow.restore(delta);
        QVERIFY(tomorrow.standing(claim)[0].spent.isZero());
        QVERIFY(tomorrow.spentEver(key) == *Money::parse("0.75"));
    }
    void aHoldThatIsMovedIsGivenBackOnce()
    {
        FakeClock clock;
        Budgets budgets(clock);
        const Budgets::Claim claim{key, {{Money::dollars(1), ""}}};
        {
            Hold one = std::move(*budgets.hold({claim}, Money::dollars(1)));
            Hold two = std::move(one);
            QVERIFY(!budgets.hold({claim}, Money::fromNano(1)));
            one = std::move(two);
            QVERIFY(one.held() == Money::dollars(1));
        }
        QVERIFY(budgets.hold({claim}, Money::dollars(1)));
    }
    void aClockThatIsSetBackNeitherGivesMoneyBackNorStopsTheWindows()
    {
        FakeClock clock;
        Budgets budgets(clock);
        const Budgets::Claim claim{{"key", "a", "key 'a'"}, {{Money::dollars(1), "1d"}}};
        const WallTime now = clock.now();
        clock.setWall(now + std::chrono::years(4)); // a wrong clock, corrected later
        (void)budgets.hold({claim}, *Money::parse("0.4")).value().settle(*Money::parse("0.4"));
        clock.setWall(now);
        const Budgets::Standing standing = budgets.standing(claim).at(0);
        QCOMPARE(standing.spent, *Money::parse("0.4"));
        QVERIFY(*standing.resets <= now + std::chrono::days(1));
        clock.setWall(now + std::chrono::days(1));
        QCOMPARE(budgets.standing(claim).at(0).spent, Money());
    }

    void theBrakeNoticesARunOnce()
    {
        FakeClock clock;
        Brake brake;
        const KeyId id("k");
        const Money most = Money::dollars(1), cost = *Money::parse("0.3");
        for (int i = 0; i < 3; ++i)
            QVERIFY(!brake.spent(id, cost, most, clock.steady()));
        QVERIFY(brake.spent(id, cost, most, clock.steady()));
        QVERIFY(!brake.spent(id, cost, most, clock.steady())); // it is paused already
        clock.advance(std::chrono::minutes(10));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!brake.spent(id, cost, most, clock.steady()));
            clock.advance(std::chrono::minutes(4));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Budgets)
#include "tst_Budgets.moc"
