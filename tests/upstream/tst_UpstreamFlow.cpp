// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeProvider.h"
#include "tests/support/HeardCall.h"
#include "tests/support/UpstreamWays.h"

#include <QElapsedTimer>

using namespace tollgate;
using namespace std::chrono_literals;

class tst_UpstreamFlow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addWays(); }

    void manyStreamsRunAtOnce()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::sse({"1", "2", "3", "4", "5"}).slowly(30ms));
        const auto way = makeWay();
        Upstream &upstream = *way;
        std::vector<HeardCall> heard(20);
        for (HeardCall &each : heard)
            each.begin(upstream, post(provider.url()));
        QTRY_COMPARE(provider.answersUnderWay(), 20);
        for (HeardCall &each : heard) {
            FINISHED(each);
            QVERIFY(each.outcome);
            QCOMPARE(each.body, std::string("data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4\n\ndata: 5\n\n"));
            QVERIFY(each.slices >= 2);
        }
    }

    void slicesMakeNoDifference()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::sse({"a", "b"}).sliced(1));
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        heard.begin(upstream, post(provider.url()));
        FINISHED(heard);
        QVERIFY(heard.outcome);
        QCOMPARE(heard.body, std::string("data: a\n\ndata: b\n\n"));
    }

    void aSlowReaderSlowsTheProvider()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json(std::string(64 * 1024 * 1024, 'x')));
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        HttpCall call = post(provider.url());
        call.idleAtMost = 300ms;
        std::size_t received = 0;
        auto callbacks = heard.listen();
        callbacks.received = [&](std::string_view bytes) {
            received += bytes.size();
            if (received == bytes.size())
                heard.call->pause();
        };
        heard.call = upstream.start(call, callbacks);
        QTRY_VERIFY(received > 0);
        // The provider stands still once the kernel's buffers are full, however long it takes.
        std::size_t sent = 0;
        QElapsedTimer still;
        still.start();
        while (still.elapsed() < 500) {
            QTest::qWait(20);
            if (provider.bytesSent() != sent)
                still.start();
            sent = provider.bytesSent();
        }
        QVERIFY2(sent < 16 * 1024 * 1024, qPrintable(QString::number(sent)));
        QVERIFY(received < 1024 * 1024);
        QVERIFY(!heard.isFinished);
        heard.call->resume();
        FINISHED(heard);
        QVERIFY(heard.outcome);
        QCOMPARE(received, std::size_t(64 * 1024 * 1024));
    }

    void pausedCallsMayEndBeforeTheyAreHeard()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json("{\"small\":1}"));
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        heard.begin(upstream, post(provider.url()));
        heard.call->pause();
        QTRY_COMPARE(provider.requestCount(), 1);
        QTest::qWait(100);
        QVERIFY(heard.body.empty() && !heard.isFinished);
        heard.call->resume();
        QVERIFY(heard.body.empty());
        FINISHED(heard);
        QCOMPARE(heard.body, std::string("{\"small\":1}"));
    }

    void droppingACallHangsUp_data()
    {
        QTest::addColumn<QByteArray>("when");
        for (const char *when : {"at once", "waiting", "headed", "received", "finished"})
            QTest::newRow(when) << QByteArray(when);
    }
    void droppingACallHangsUp()
    {
        QFETCH(QByteArray, when);
        FakeProvider provider;
        const bool isWhole = when == "finished";
        provider.answer(when == "waiting" ? FakeProvider::silent()
                            : isWhole     ? FakeProvider::json("{}")
                                          : FakeProvider::sse(std::vector<std::string>(1000, "x")).slowly(5ms));
        const auto way = makeWay();
        Upstream &upstream = *way;
        int told = 0;
        std::unique_ptr<UpstreamCall> call;
        bool isDropped = false;
        const auto dropAt = [&](const char *now) {
            if (isDropped)
                ++told;
            if (when == now) {
                call.reset();
                isDropped = true;
            }
        };
        call = upstream.start(post(provider.url()),
                              {[&](int, const Headers &) { dropAt("headed"); },
                               [&](std::string_view) { dropAt("received"); },
                               [&](Result<void>, CallPhase) { dropAt("finished"); }});
        if (when == "at once") {
            call.reset();
            isDropped = true;
        } else if (when == "waiting") {
            QTRY_COMPARE(provider.requestCount(), 1);
            call.reset();
            isDropped = true;
        }
        QTRY_VERIFY(isDropped);
        QTRY_COMPARE(provider.answersUnderWay(), 0);
        if (!isWhole && when != "at once")
            QTRY_COMPARE(provider.hangUps(), 1);
        QCOMPARE(told, 0);
        HeardCall heard; // and the next call is not disturbed
        provider.answer(FakeProvider::json("{}"));
        heard.begin(upstream, post(provider.url()));
        FINISHED(heard);
        QVERIFY(heard.outcome);
    }

    void callsMayBeStartedAndDroppedInsideCallbacks()
    {
        FakeProvider provider;
        auto upstream = makeWay();
        HeardCall second;
        std::unique_ptr<UpstreamCall> first;
        first = upstream->start(post(provider.url()), {{}, {}, [&](Result<void>, CallPhase) {
                                                           second.begin(*upstream, post(provider.url()));
                                                           first.reset();
                                                       }});
        FINISHED(second);
        QVERIFY(second.outcome && !first);
        // The upstream itself may go while a call is told.
        first = upstream->start(post(provider.url()),
                                {[&](int, const Headers &) {
                                     upstream.reset();
                                     second.call.reset();
                                     first.reset();
                                 },
                                 {},
                                 {}});
        QTRY_VERIFY(!first);
        QTRY_COMPARE(provider.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_UpstreamFlow)
#include "tst_UpstreamFlow.moc"
