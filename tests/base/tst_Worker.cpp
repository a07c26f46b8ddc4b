// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Worker.h"
#include "tests/support/HomeBound.h"

#include <QtTest>

using namespace tollgate;

class tst_Worker : public QObject {
    Q_OBJECT

private slots:
    void workIsDoneElsewhereAndToldHere()
    {
        Worker worker;
        QThread *worked = nullptr, *told = nullptr;
        int value = 0;
        worker.run<int>(
            this,
            [&worked] {
                worked = QThread::currentThread();
                return 7;
            },
            [&](int result) {
                told = QThread::currentThread();
                value = result;
            });
        QTRY_COMPARE(value, 7);
        QVERIFY(worked && worked != QThread::currentThread());
        QCOMPARE(told, QThread::currentThread());
    }

    void nobodyIsToldWhoHasGone()
    {
        Worker worker;
        auto context = std::make_unique<QObject>();
        bool told = false, over = false;
        worker.run<int>(
            context.get(), [] { return 1; }, [&](int) { told = true; });
        context.reset();
        worker.run<int>(
            this, [] { return 2; }, [&](int) { over = true; });
        QTRY_VERIFY(over);
        QVERIFY(!told);
    }

    void whatTheToldHoldsIsLetGoHere()
    {
        std::atomic<int> strayed = 0;
        int told = 0;
        constexpr int most = 20'000;
        {
            Worker worker;
            for (int i = 0; i < most; ++i) {
                worker.run<int>(
                    this, [i] { return i; }, [&told, held = std::make_shared<HomeBound>(strayed)](int) { ++told; });
                if (i % 8 == 0)
                    QCoreApplication::processEvents();
            }
            QTRY_COMPARE(told, most);
            // The last one is still under way when the worker ends.
            worker.run<int>(
                this, [] { return 0; }, [held = std::make_shared<HomeBound>(strayed)](int) {});
        }
        QCoreApplication::processEvents();
        QCOMPARE(strayed.load(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Worker)
#include "tst_Worker.moc"
