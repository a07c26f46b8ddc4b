// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeProvider.h"
#include "tests/support/HeardCall.h"
#include "tests/support/OnDisk.h"
#include "tests/support/UpstreamWays.h"

#include <sys/resource.h>
#include <unistd.h>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

double cpuMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto us = [](const timeval &time) { return 1e6 * double(time.tv_sec) + double(time.tv_usec); };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

} // namespace

class tst_Upstreams : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addWays(); }

    void bytesArriveAsTheyWereGiven()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json("{\"ok\":true}"));
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        HttpCall call = post(provider.url("/v1/x?y=z"), "{ \"model\" : \"m\" }\n");
        call.headers.add("X-Empty", "");
        heard.begin(upstream, call);
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
            HeardCall heard;
            HttpCall call = post(provider.url());
            if (i % 2) {
                call.method = "GET";
                call.body.reset();
            }
            heard.begin(upstream, call);
            FINISHED(heard);
            QVERIFY(heard.outcome);
        }
        QCOMPARE(provider.connectionCount(), 1);
        QCOMPARE(provider.requests().at(1).method, std::string("GET"));
        QCOMPARE(provider.requests().at(2).body, std::string("{\"model\":\"m\"}"));
        upstream.dropIdleConnections();
        QTRY_COMPARE(provider.openConnections(), 0);
        HeardCall heard;
        heard.begin(upstream, post(provider.url()));
        FINISHED(heard);
        QCOMPARE(provider.connectionCount(), 2);
    }

    void aLargeBodyGoesOutWithoutAskingFirst()
    {
        FakeProvider provider;
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard;
        heard.begin(upstream, post(provider.url(), std::string(3 * 1024 * 1024, 'x')));
        FINISHED(heard);
        QCOMPARE(provider.requests().at(0).body.size(), std::size_t(3 * 1024 * 1024));
        QVERIFY(!provider.requests().at(0).headers.contains("expect"));
    }

    void aBodyOnADiskGoesOutAsOneInMemory()
    {
        FakeProvider provider;
        const auto way = makeWay();
        const std::string text = noise(5 * 1024 * 1024 + 17);
        const auto body = onDisk(text);
        QVERIFY(body);
        for (const char *method : {"POST", "PUT", "POST"}) {
            HeardCall heard;
            HttpCall call = post(provider.url());
            call.method = method;
            call.body.reset();
            call.large = std::make_shared<const LargeBody>(body->with(10, 5, "other text"));
            heard.begin(*way, call);
            FINISHED(heard);
            QVERIFY2(heard.outcome, heard.outcome ? "" : heard.outcome.error().message.c_str());
            const auto request = provider.requests().back();
            QCOMPARE(request.method, std::string(method));
            QVERIFY(request.body == std::string(text).replace(10, 5, "other text"));
            QVERIFY(!request.headers.contains("expect") && !request.headers.contains("transfer-encoding"));
            // What stays in memory goes over the same connection between them.
            HeardCall small;
            small.begin(*way, post(provider.url(), "{}"));
            FINISHED(small);
            QCOMPARE(provider.requests().back().body, std::string("{}"));
        }
        QCOMPARE(provider.connectionCount(), 1);
    }

    void aDiskThatCannotBeReadIsNotTheProvidersFault()
    {
        FakeProvider provider;
        const auto way = makeWay();
        const QTemporaryDir folder;
        const auto file = SpoolFile::make(folder.path().toStdString(), 0);
        QVERIFY(file && (*file)->append(noise(3'000'000)));
        for (const QFileInfo &open : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System))
            if (open.symLinkTarget().startsWith(folder.path()))
                QCOMPARE(::truncate(open.absoluteFilePath().toLocal8Bit().constData(), 1'000'000), 0);
        HeardCall heard;
        HttpCall call = post(provider.url());
        call.body.reset();
        call.large = std::make_shared<const LargeBody>(*file);
        heard.begin(*way, call);
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        QCOMPARE(heard.outcome.error().kind, ErrorKind::Storage);
    }

    void aConnectionClosedWhileIdleIsNotUsed()
    {
        FakeProvider provider;
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall first;
        first.begin(upstream, post(provider.url()));
        FINISHED(first);
        provider.closeIdleConnections();
        QTRY_COMPARE(provider.openConnections(), 0);
        HeardCall heard;
        heard.begin(upstream, post(provider.url()));
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
        HeardCall heard;
        heard.begin(upstream, post(provider.url()));
        FINISHED(heard);
        QCOMPARE(provider.openConnections(), 1);
        heard.call.reset();
        QTRY_COMPARE(provider.openConnections(), 0);
    }

    void proxiesOfTheEnvironmentAreNotUsedForLoopback()
    {
        FakeProvider provider;
        qputenv("http_proxy", "http://127.0.0.1:1");
        qputenv("no_proxy", "example.com");
        const auto way = makeWay();
        Upstream &upstream = *way;
        HeardCall heard, away;
        heard.begin(upstream, post(provider.url()));
        away.begin(upstream, post("http://provider.invalid/v1"));
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
