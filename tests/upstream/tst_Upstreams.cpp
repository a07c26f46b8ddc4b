// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Upstreams.h"
#include "tests/support/FakeProvider.h"

#include <QElapsedTimer>
#include <QtTest>
#include <sys/resource.h>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

/// What one call came to.
struct Heard {
    int status = 0;
    Headers headers;
    std::string body;
    int slices = 0;
    bool isFinished = false;
    Result<void> outcome;
    CallPhase phase = CallPhase::Connecting;
    std::unique_ptr<UpstreamCall> call;
};

HttpCall post(const std::string &url, std::string body = "{\"model\":\"m\"}")
{
    HttpCall call;
    call.url = url;
    call.headers = {{"Authorization", "Bearer sk-test"}, {"Content-Type", "application/json"}};
    call.body = std::make_shared<const std::string>(std::move(body));
    return call;
}

UpstreamCall::Callbacks into(Heard &heard)
{
    return {[&](int status, const Headers &headers) {
                heard.status = status;
                heard.headers = headers;
            },
            [&](std::string_view bytes) {
                heard.body += bytes;
                ++heard.slices;
            },
            [&](Result<void> outcome, CallPhase phase) {
                heard.isFinished = true;
                heard.outcome = std::move(outcome);
                heard.phase = phase;
            }};
}

void begin(Upstream &upstream, Heard &heard, HttpCall call)
{
    heard.call = upstream.start(std::move(call), into(heard));
}

/// Both ways to a server on this computer keep the same promises.
std::unique_ptr<Upstream> makeWay(const CurlUpstream::Options &options = {})
{
    QFETCH_GLOBAL(bool, isOverLibcurl);
    if (isOverLibcurl)
        return std::make_unique<CurlUpstream>(options);
    return std::make_unique<Upstreams>(options);
}

double cpuMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto us = [](const timeval &time) { return 1e6 * double(time.tv_sec) + double(time.tv_usec); };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

} // namespace

#define FINISHED(heard) QTRY_VERIFY_WITH_TIMEOUT((heard).isFinished, 10'000)

class tst_Upstreams : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isOverLibcurl");
        QTest::newRow("libcurl") << true;
        QTest::newRow("plain sockets") << false;
    }

    void bytesArriveAsTheyWereGiven()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json("{\"ok\":true}"));
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard heard;
        HttpCall call = post(provider.url("/v1/x?y=z"), "{ \"model\" : \"m\" }\n");
        call.headers.add("X-Empty", "");
        begin(upstream, heard, call);
        QVERIFY(!heard.status);
        FINISHED(heard);
        QVERIFY(heard.outcome);
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.headers.value("content-type"), std::string_view("application/json"));
        QCOMPARE(heard.body, std::string("{\"ok\":true}"));
        const auto request = provider.requests().at(0);
        QCOMPARE(request.path, std::string("/v1/x?y=z"));
        QCOMPARE(request.body, std::string("{ \"model\" : \"m\" }\n"));
        QCOMPARE(request.headers.value("authorization"), std::string_view("Bearer sk-test"));
        QVERIFY(request.headers.contains("x-empty"));
        QVERIFY(!request.headers.contains("expect") && !request.headers.contains("accept-encoding"));
        QCOMPARE(request.headers.value("user-agent"), std::string_view("tollgate/" TOLLGATE_VERSION));
    }

    void connectionsAreUsedAgain()
    {
        FakeProvider provider;
        const auto way = makeWay();
        Upstream &upstream = *way;
        for (int i = 0; i < 5; ++i) {
            Heard heard;
            HttpCall call = post(provider.url());
            if (i % 2) {
                call.method = "GET";
                call.body.reset();
            }
            begin(upstream, heard, call);
            FINISHED(heard);
            QVERIFY(heard.outcome);
        }
        QCOMPARE(provider.connectionCount(), 1);
        QCOMPARE(provider.requests().at(1).method, std::string("GET"));
        QCOMPARE(provider.requests().at(2).body, std::string("{\"model\":\"m\"}"));
        upstream.dropIdleConnections();
        QTRY_COMPARE(provider.openConnections(), 0);
        Heard heard;
        begin(upstream, heard, post(provider.url()));
        FINISHED(heard);
        QCOMPARE(provider.connectionCount(), 2);
    }

    void aLargeBodyGoesOutWithoutAskingFirst()
    {
        FakeProvider provider;
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard heard;
        begin(upstream, heard, post(provider.url(), std::string(3 * 1024 * 1024, 'x')));
        FINISHED(heard);
        QCOMPARE(provider.requests().at(0).body.size(), std::size_t(3 * 1024 * 1024));
        QVERIFY(!provider.requests().at(0).headers.contains("expect"));
    }

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
            Heard first;
            begin(upstream, first, post(provider.url()));
            FINISHED(first);
        }
        provider.answerNext(FakeProvider::closing());
        Heard heard;
        begin(upstream, heard, post(provider.url(), std::string(std::size_t(bytes), 'x')));
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        QCOMPARE(heard.outcome.error().kind, ErrorKind::UpstreamCut);
        QCOMPARE(heard.phase, CallPhase::Sent);
        QCOMPARE(provider.requestCount(), onReusedConnection ? 2 : 1);
        Heard after;
        begin(upstream, after, post(provider.url()));
        FINISHED(after);
        QVERIFY(after.outcome);
    }

    void aConnectionClosedWhileIdleIsNotUsed()
    {
        FakeProvider provider;
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard first;
        begin(upstream, first, post(provider.url()));
        FINISHED(first);
        provider.closeIdleConnections();
        QTRY_COMPARE(provider.openConnections(), 0);
        Heard heard;
        begin(upstream, heard, post(provider.url()));
        FINISHED(heard);
        QVERIFY2(heard.outcome, heard.outcome ? "" : heard.outcome.error().message.c_str());
        QCOMPARE(provider.requestCount(), 2);
    }

    void unusedConnectionsAreGivenBack()
    {
        FakeProvider provider;
        CurlUpstream::Options options;
        options.idleConnectionsLive = 100ms;
        const auto way = makeWay(options);
        Upstream &upstream = *way;
        Heard heard;
        begin(upstream, heard, post(provider.url()));
        FINISHED(heard);
        QCOMPARE(provider.openConnections(), 1);
        heard.call.reset();
        QTRY_COMPARE(provider.openConnections(), 0);
    }

    void manyStreamsRunAtOnce()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::sse({"1", "2", "3", "4", "5"}).slowly(30ms));
        const auto way = makeWay();
        Upstream &upstream = *way;
        std::vector<Heard> heard(20);
        for (Heard &each : heard)
            begin(upstream, each, post(provider.url()));
        QTRY_COMPARE(provider.answersUnderWay(), 20);
        for (Heard &each : heard) {
            FINISHED(each);
            QVERIFY(each.outcome);
            QCOMPARE(each.body, std::string("data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4\n\ndata: 5\n\n"));
            QVERIFY(each.slices >= 2);
        }
    }

    void aSlowReaderSlowsTheProvider()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json(std::string(64 * 1024 * 1024, 'x')));
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard heard;
        HttpCall call = post(provider.url());
        call.idleAtMost = 300ms;
        std::size_t received = 0;
        auto callbacks = into(heard);
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
        Heard heard;
        begin(upstream, heard, post(provider.url()));
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
        Heard heard; // and the next call is not disturbed
        provider.answer(FakeProvider::json("{}"));
        begin(upstream, heard, post(provider.url()));
        FINISHED(heard);
        QVERIFY(heard.outcome);
    }

    void callsMayBeStartedAndDroppedInsideCallbacks()
    {
        FakeProvider provider;
        auto upstream = makeWay();
        Heard second;
        std::unique_ptr<UpstreamCall> first;
        first = upstream->start(post(provider.url()), {{}, {}, [&](Result<void>, CallPhase) {
                                                           begin(*upstream, second, post(provider.url()));
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
        Heard heard;
        begin(upstream, heard, call);
        QVERIFY(!heard.isFinished);
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        const Error &error = heard.outcome.error();
        QVERIFY2(QByteArray::fromStdString(error.message).contains(words), error.message.c_str());
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(int(heard.phase), phase);
    }

    void slicesMakeNoDifference()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::sse({"a", "b"}).sliced(1));
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard heard;
        begin(upstream, heard, post(provider.url()));
        FINISHED(heard);
        QVERIFY(heard.outcome);
        QCOMPARE(heard.body, std::string("data: a\n\ndata: b\n\n"));
    }

    void errorAnswersAndTheirHeadersComeThrough()
    {
        FakeProvider provider;
        provider.answerNext(FakeProvider::error(429, "slow down", "7"));
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard heard;
        begin(upstream, heard, post(provider.url()));
        FINISHED(heard);
        QCOMPARE(heard.status, 429);
        QCOMPARE(heard.headers.value("retry-after"), std::string_view("7"));
        provider.answerNext(FakeProvider::garbled("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 302 Found\r\n"
                                                  "Location: http://example.invalid/\r\nContent-Length: 0\r\n\r\n"));
        Heard redirected;
        begin(upstream, redirected, post(provider.url()));
        FINISHED(redirected);
        QCOMPARE(redirected.status, 302);
        QVERIFY(!redirected.headers.contains("link"));
    }

    void proxiesOfTheEnvironmentAreNotUsedForLoopback()
    {
        FakeProvider provider;
        qputenv("http_proxy", "http://127.0.0.1:1");
        qputenv("no_proxy", "example.com");
        const auto way = makeWay();
        Upstream &upstream = *way;
        Heard heard, away;
        begin(upstream, heard, post(provider.url()));
        begin(upstream, away, post("http://provider.invalid/v1"));
        FINISHED(heard);
        FINISHED(away);
        qunsetenv("http_proxy");
        qunsetenv("no_proxy");
        QVERIFY(heard.outcome);
        QVERIFY(QByteArray::fromStdString(away.outcome.error().message).contains("refused"));
    }

    void benchmarkTenParallelCalls()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json(std::string(500, 'x')));
        const auto way = makeWay();
        Upstream &upstream = *way;
        int finished = 0;
        const int all = 3'000;
        std::vector<std::unique_ptr<UpstreamCall>> calls(10);
        const auto body = std::make_shared<const std::string>(500, 'x');
        std::function<void(std::size_t)> next = [&](std::size_t i) {
            HttpCall call = post(provider.url());
            call.body = body;
            calls[i] = upstream.start(std::move(call), {{}, {}, [&, i](Result<void>, CallPhase) {
                                                            if (++finished <= all - 10)
                                                                next(i);
                                                        }});
        };
        const double before = cpuMicroseconds();
        for (std::size_t i = 0; i < calls.size(); ++i)
            next(i);
        QTRY_COMPARE_WITH_TIMEOUT(finished, all, 60'000);
        const double each = (cpuMicroseconds() - before) / all;
        qInfo("%.1f us of this thread's CPU a call", each);
        QCOMPARE(provider.connectionCount(), 10);
        QVERIFY(each < 2'000); // a bound for any build; the release figure is what counts
    }
};

QTEST_GUILESS_MAIN(tst_Upstreams)
#include "tst_Upstreams.moc"
