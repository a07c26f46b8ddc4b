// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeProvider.h"
#include "tests/support/HeardCall.h"
#include "tests/support/UpstreamWays.h"

using namespace tollgate;
using namespace std::chrono_literals;

class tst_UpstreamFailures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addWays(); }

    void aPostIsSentOnce_data()
    {
        QTest::addColumn<bool>("onReusedConnection");
        QTest::addColumn<int>("bytes");
        QTest::newRow("new connection") << false << 10;
        QTest::newRow("reused connection") << true << 10;
        QTest::newRow("reused connection, large body") << true << 200'000;
    }
    void aPostIsSentOnce()
    {
        QFETCH(bool, onReusedConnection);
        QFETCH(int, bytes);
        FakeProvider provider;
        const auto way = makeWay();
        Upstream &upstream = *way;
        if (onReusedConnection) {
            HeardCall first;
            first.begin(upstream, post(provider.url()));
            FINISHED(first);
        }
        provider.answerNext(FakeProvider::closing());
        HeardCall heard;
        heard.begin(upstream, post(provider.url(), std::string(std::size_t(bytes), 'x')));
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        QCOMPARE(heard.outcome.error().kind, ErrorKind::UpstreamCut);
        QCOMPARE(heard.phase, CallPhase::Sent);
        QCOMPARE(provider.requestCount(), onReusedConnection ? 2 : 1);
        HeardCall after;
        after.begin(upstream, post(provider.url()));
        FINISHED(after);
        QVERIFY(after.outcome);
    }

    void whatGoesWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("phase");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *manner, ErrorKind kind, CallPhase phase, const char *words) {
            QTest::newRow(manner) << QByteArray(manner) << int(kind) << int(phase) << QByteArray(words);
        };
        row("refused", ErrorKind::UpstreamUnreachable, CallPhase::Connecting, "connection refused");
        row("no such name", ErrorKind::UpstreamUnreachable, CallPhase::Connecting, "not found");
        row("TLS that does not come about", ErrorKind::Timeout, CallPhase::Connecting,
            "No connection to the provider within 200 ms");
        row("another scheme", ErrorKind::Config, CallPhase::Connecting, "http://");
        row("a line break in a header", ErrorKind::Config, CallPhase::Connecting, "line break");
        row("garbage", ErrorKind::UpstreamGarbled, CallPhase::Answering, "not valid HTTP");
        row("a status that is none", ErrorKind::UpstreamGarbled, CallPhase::Answering, "not valid HTTP");
        row("cut in the head", ErrorKind::UpstreamCut, CallPhase::Answering, "lost");
        row("cut in the body", ErrorKind::UpstreamCut, CallPhase::Answering, "lost");
        row("cut in chunks", ErrorKind::UpstreamCut, CallPhase::Answering, "lost");
        row("closed unanswered", ErrorKind::UpstreamCut, CallPhase::Sent, "before it answered");
        row("first byte too late", ErrorKind::Timeout, CallPhase::Sent, "did not begin to answer within 200 ms");
        row("stands still", ErrorKind::Timeout, CallPhase::Answering, "stood still for 200 ms");
    }
    void whatGoesWrongIsSaid()
    {
        QFETCH(QByteArray, manner);
        QFETCH(int, kind);
        QFETCH(int, phase);
        QFETCH(QByteArray, words);
        FakeProvider provider;
        HttpCall call = post(provider.url());
        call.connectWithin = manner.startsWith("TLS") ? 200ms : 10s;
        call.firstByteWithin = 200ms;
        call.idleAtMost = 200ms;
        if (manner == "refused")
            call.url = "http://127.0.0.1:1/v1";
        else if (manner == "no such name")
            call.url = "http://no-such-host.invalid/v1";
        else if (manner == "TLS that does not come about")
            call.url.replace(0, 4, "https");
        else if (manner == "another scheme")
            call.url = "ftp://127.0.0.1/";
        else if (manner == "a line break in a header")
            call.headers.add("X-Key", "a\r\nX-Smuggled: b");
        else if (manner == "garbage")
            provider.answer(FakeProvider::garbled("\x15\x03\x01 what is this?\r\n\r\n"));
        else if (manner == "a status that is none")
            provider.answer(FakeProvider::garbled("HTTP/1.1 abc Hello\r\n\r\n"));
        else if (manner == "cut in the head")
            provider.answer(FakeProvider::json("{}").cut(30));
        else if (manner == "cut in the body")
            provider.answer(FakeProvider::json(std::string(5000, 'x')).cut(3000));
        else if (manner == "cut in chunks")
            provider.answer(FakeProvider::sse({"a", "b", "c"}).cut(120));
        else if (manner == "closed unanswered")
            provider.answer(FakeProvider::closing());
        else if (manner == "first byte too late")
            provider.answer(FakeProvider::silent());
        else if (manner == "stands still")
            provider.answer(FakeProvider::sse({"a", "b", "c"}).slowly(5s));
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        heard.begin(upstream, call);
        QVERIFY(!heard.isFinished);
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        const Error &error = heard.outcome.error();
        QVERIFY2(QByteArray::fromStdString(error.message).contains(words), error.message.c_str());
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(int(heard.phase), phase);
    }

    void errorAnswersAndTheirHeadersComeThrough()
    {
        FakeProvider provider;
        provider.answerNext(FakeProvider::error(429, "slow down", "7"));
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        heard.begin(upstream, post(provider.url()));
        FINISHED(heard);
        QCOMPARE(heard.status, 429);
        QCOMPARE(heard.headers.value("retry-after"), std::string_view("7"));
        provider.answerNext(FakeProvider::garbled("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 302 Found\r\n"
                                                  "Location: http://example.invalid/\r\nContent-Length: 0\r\n\r\n"));
        HeardCall redirected;
        redirected.begin(upstream, post(provider.url()));
        FINISHED(redirected);
        QCOMPARE(redirected.status, 302);
        QVERIFY(!redirected.headers.contains("link"));
    }
};

QTEST_GUILESS_MAIN(tst_UpstreamFailures)
#include "tst_UpstreamFailures.moc"
