// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/Limiter.h"
#include "tests/support/FakeClock.h"

#include <QtTest>

using namespace tollgate;

namespace {

Limiter::Claim claim(const char *id, RateLimits limits)
{
    return {{"key", id, std::string("key '") + id + '\''}, limits};
}

} // namespace

class tst_Limiter : public QObject {
    Q_OBJECT
private slots:
    void requestsAMinuteEndAndBeginAnew()
    {
        FakeClock clock;
        Limiter limiter(clock);
        const std::vector claims{claim("a", {.requestsPerMinute = 2, .tokensPerMinute = {}, .parallel = {}})};
        QVERIFY(limiter.admit(claims, 10));
        clock.advance(std::chrono::seconds(20));
        QVERIFY(limiter.admit(claims, 10));
        const auto refused = limiter.admit(claims, 10);
        QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
        QVERIFY(refused.error().retryAfter == std::chrono::seconds(40));
        clock.advance(std::chrono::seconds(40));
        QVERIFY(limiter.admit(claims, 10));
    }
    void afterASleepEveryMinuteHasEnded()
    {
        FakeClock clock;
        Limiter limiter(clock);
        const std::vector claims{claim("a", {.requestsPerMinute = 1, .tokensPerMinute = {}, .parallel = {}})};
        auto slot = limiter.admit(claims, 10);
        QCOMPARE(limiter.admit(claims, 10).error().kind, ErrorKind::RateLimited);
        limiter.forgetWindows();
        QCOMPARE(limiter.standing(claims[0].subject).requests, 0);
        QVERIFY(limiter.admit(claims, 10));
        slot->settle(5);
        QCOMPARE(limiter.admit(claims, 10).error().kind, ErrorKind::RateLimited);
    }
    void parallelPlacesAreGivenBack()
    {
        FakeClock clock;
        Limiter limiter(clock);
        const std::vector claims{claim("a", {.requestsPerMinute = {}, .tokensPerMinute = {}, .parallel = 2})};
        auto one = limiter.admit(claims, 0);
        auto two = limiter.admit(claims, 0);
        QCOMPARE(limiter.admit(claims, 0).error().kind, ErrorKind::TooManyParallel);
        Slot moved = std::move(*one);
        QCOMPARE(limiter.standing(claims[0].subject).parallel, 2);
        moved = Slot();
        QCOMPARE(limiter.standing(claims[0].subject).parallel, 1);
        two->settle(5);
        two->settle(5);
        QCOMPARE(limiter.standing(claims[0].subject).parallel, 0);
        QCOMPARE(limiter.standing(claims[0].subject).tokens, 5);
    }
    void tokensAreCountedAsTheyWereUsed()
    {
        FakeClock clock;
        Limiter limiter(clock);
        const std::vector claims{claim("a", {.requestsPerMinute = {}, .tokensPerMinute = 100, .parallel = {}})};
        auto slot = limiter.admit(claims, 80);
        QCOMPARE(limiter.admit(claims, 30).error().kind, ErrorKind::RateLimited);
        slot->settle(10);
        QVERIFY(limiter.admit(claims, 30));
        auto late = limiter.admit(claims, 20);
        clock.advance(std::chrono::seconds(61));
        auto next = limiter.admit(claims, 5);
        late->settle(90); // belongs to the minute before
        QCOMPARE(limiter.standing(claims[0].subject).tokens, 5);
    }
    void oneLimitRefusesForAll()
    {
        FakeClock clock;
        Limiter limiter(clock);
        const auto open = claim("a", {}),
                   shut = claim("b", {.requestsPerMinute = 0, .tokensPerMinute = {}, .parallel = {}});
        QVERIFY(!limiter.admit({open, shut}, 7));
        QCOMPARE(limiter.standing(open.subject).requests, 0);
        QCOMPARE(limiter.standing(open.subject).parallel, 0);
        QCOMPARE(limiter.standing(open.subject).tokens, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Limiter)
#include "tst_Limiter.moc"
