// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/Pulse.h"
#include "core/activity/RecentCalls.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

class tst_RecentCalls : public QObject {
    Q_OBJECT

    const SteadyTime m_start{100s};

private slots:
    void nothingIsKeptWhileNobodyLooks()
    {
        RecentCalls recent;
        QVERIFY(!recent.begin(CallId("1"), {}, "{}", m_start));
        recent.keepUntil(m_start + 90s);
        QVERIFY(recent.begin(CallId("2"), {}, "{}", m_start));
        QVERIFY(recent.find("2") && !recent.find("1"));
        recent.forgetIfUnseen(m_start + 89s);
        QVERIFY(recent.find("2"));
        recent.forgetIfUnseen(m_start + 90s);
        QVERIFY(!recent.find("2"));
        QCOMPARE(recent.bytes(), std::size_t(0));
    }

    void credentialsAreMaskedAsTheyCome()
    {
        RecentCalls recent;
        recent.keepUntil(m_start + 90s);
        const Headers headers{{"Authorization", "Bearer sk-secret-1"}, {"X-Api-Key", "sk-secret-2"},
                              {"x-goog-api-key", "sk-secret-3"},       {"Cookie", "session=4"},
                              {"x-amz-security-token", "5"},           {"user-agent", "curl"}};
        const auto kept = recent.begin(CallId("1"), headers, "{}", m_start);
        int masked = 0;
        for (const auto &[name, value] : kept->headers)
            masked += value == "•••" ? 1 : 0;
        QCOMPARE(masked, 5);
        QCOMPARE(kept->headers.value("user-agent"), std::string_view("curl"));
    }

    void memoryStaysBounded()
    {
        RecentCalls recent;
        recent.keepUntil(m_start + 90s);
        const std::string body(1 << 20, 'x');
        RecentCalls::KeptPtr first;
        for (int i = 0; i < 300; ++i) {
            const auto kept = recent.begin(CallId(std::to_string(i)), {}, body, m_start);
            for (int piece = 0; piece < 4; ++piece)
                recent.add(kept, body, m_start + 1s);
            if (i == 0)
                first = kept;
            QVERIFY(recent.bytes() <= RecentCalls::mostBytes);
        }
        QVERIFY(first->isForgotten && !recent.find("0"));
        QVERIFY(recent.find("299"));
        recent.add(first, "more", m_start); // of a call that fell out: nothing happens
        const auto large = recent.begin(CallId("large"), {}, std::string(20 << 20, 'y'), m_start);
        QCOMPARE(large->requestBytes, std::size_t(20 << 20));
        QCOMPARE(large->request.size(), RecentCalls::mostBytesEach);
    }

    void thePulseForgetsAfterAnHour()
    {
        const WallTime now{1'000'000min};
        Pulse pulse(now);
        CallRecord record;
        record.status = "ok";
        record.firstTokenMs = 300;
        record.usage.input = 10;
        record.attempts.emplace_back();
        pulse.ended(record, now);
        record.status = "timeout";
        record.firstTokenMs = 500;
        pulse.ended(record, now + 59min);
        auto minutes = pulse.minutes(now + 59min);
        QCOMPARE(minutes.size(), std::size_t(60));
        QCOMPARE(minutes.front().requests, std::int64_t(1));
        QCOMPARE(minutes.front().firstTokenMs, std::optional<std::int64_t>(300));
        QCOMPARE(minutes.back().failures, std::int64_t(1));
        QCOMPARE(pulse.minutes(now + 60min).front().requests, std::int64_t(0));
        QCOMPARE(pulse.firstTokenMs(), std::optional<std::int64_t>(500));
    }

    void theHourBeforeTheStartComesFromTheLedger()
    {
        const WallTime now{1'000'000min};
        Pulse pulse(now);
        CallRecord before, running, counted;
        before.status = running.status = counted.status = "ok";
        before.ended = now - 10min;
        running.status = "running";
        counted.ended = now + 1min; // ended after the start: counted as it ended
        pulse.fill({before, running, counted}, now + 2min);
        std::int64_t requests = 0;
        for (const Pulse::Minute &minute : pulse.minutes(now + 2min))
            requests += minute.requests;
        QCOMPARE(requests, std::int64_t(1));
        pulse.fill({before}, now + 2min); // once
        QVERIFY(pulse.isFilled());
    }
};

QTEST_GUILESS_MAIN(tst_RecentCalls)
#include "tst_RecentCalls.moc"
