// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TimeWatch.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

class tst_TimeWatch : public QObject {
    Q_OBJECT
private slots:
    void sleepAndASetClockAreToldApart_data()
    {
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("awake");
        QTest::addColumn<int>("boot");
        QTest::addColumn<int>("slept");
        QTest::addColumn<int>("set");
        QTest::newRow("an ordinary half minute") << 30 << 30 << 30 << 0 << 0;
        QTest::newRow("a time server's correction") << 31 << 30 << 30 << 0 << 0;
        QTest::newRow("asleep for an hour") << 3630 << 30 << 3630 << 3600 << 0;
        QTest::newRow("set forth a day") << 86430 << 30 << 30 << 0 << 86400;
        QTest::newRow("set back an hour") << -3570 << 30 << 30 << 0 << -3600;
        QTest::newRow("asleep and set") << 3690 << 30 << 3630 << 3600 << 60;
    }
    void sleepAndASetClockAreToldApart()
    {
        QFETCH(int, wall);
        QFETCH(int, awake);
        QFETCH(int, boot);
        QFETCH(int, slept);
        QFETCH(int, set);
        TimeWatch::Reading reading{1'000'000s, 500s, 700s};
        std::vector<TimeWatch::Jump> jumps;
        TimeWatch watch([&](const TimeWatch::Jump &jump) { jumps.push_back(jump); }, [&] { return reading; });
        reading.wall += std::chrono::seconds(wall);
        reading.awake += std::chrono::seconds(awake);
        reading.boot += std::chrono::seconds(boot);
        watch.look();
        watch.look(); // told once
        QCOMPARE(jumps.size(), std::size_t(slept != 0 || set != 0));
        if (!jumps.empty()) {
            QCOMPARE(jumps[0].slept, std::chrono::milliseconds(std::chrono::seconds(slept)));
            QCOMPARE(jumps[0].clockSet, std::chrono::milliseconds(std::chrono::seconds(set)));
        }
    }

    void theRealClocksDoNotJump()
    {
        bool jumped = false;
        TimeWatch watch([&](const TimeWatch::Jump &) { jumped = true; });
        watch.look();
        QCoreApplication::processEvents();
        QVERIFY(!jumped);
        const TimeWatch::Reading now = TimeWatch::now();
        QVERIFY(now.boot >= now.awake);
    }
};

QTEST_GUILESS_MAIN(tst_TimeWatch)
#include "tst_TimeWatch.moc"
