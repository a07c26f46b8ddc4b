// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/HttpFront.h"

#include "tests/support/Deflated.h"
#include "tests/support/RawClient.h"

#include <QSignalSpy>

using namespace tollgate;

namespace {

/// What came in, and the client it came from, kept until the test answers.
struct Arrived {
    Inbound inbound;
    std::unique_ptr<ClientStream> client;
};

struct LeaveNote final : ClientStream::Watcher {
    void clientLeft() override { left = true; }
    void clientDrained() override { drained = true; }
    bool left = false, drained = false;
};

} // namespace

class tst_HttpFront : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::vector<Arrived> m_arrived;
    std::unique_ptr<HttpFront> m_front;

    void open(FrontLimits limits = {}, std::vector<std::string> origins = {}, Surface errors = Surface::OpenAiChat)
    {
        HttpFront::Options options;
        options.limits = limits;
        options.placeOf = [errors](std::string_view, std::string_view, std::string_view, const Headers &) {
            return LargePlace{.errors = errors};
        };
        options.allowedOrigins = std::move(origins);
        m_front = std::make_unique<HttpFront>(
            options,
            [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
                m_arrived.push_back({std::move(inbound), std::move(client)});
            },
            m_clock);
        QVERIFY(m_front->listen());
    }
    bool arrives(std::size_t count)
    {
        return QTest::qWaitFor([&] { return m_arrived.size() >= count; }, 5000);
    }
    static QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &more = {})
    {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private slots:
    void cleanup()
    {
        m_arrived.clear();
        m_front.reset();
    }

    void aRequestArrivesWholeAndIsAnsweredInOnePiece()
    {
        open();
        RawClient client(m_front->port());
        client.say(post("/v1/x?a=b", "hello", "X-Some: Thing\r\n"));
        QVERIFY(arrives(1));
        QCOMPARE(m_arrived[0].inbound.path, std::string("/v1/x"));
        QCOMPARE(m_arrived[0].inbound.query, std::string("a=b"));
        QCOMPARE(m_arrived[0].inbound.body, std::string("hello"));
        QCOMPARE(std::string(m_arrived[0].inbound.headers.value("x-some")), std::string("Thing"));
        m_arrived[0].client->answer(200, {{"x-a", "b"}}, "world");
        QVERIFY(client.hears("\r\n\r\nworld"));
        QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\nx-a: b\r\ncontent-length: 5\r\n"));
        // The connection serves the next one.
        client.say(post("/again", ""));
        QVERIFY(arrives(2));
    }

    void theSlicingOfARequestMakesNoDifference_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 7, 64})
            QTest::addRow("%d bytes", size) << size;
    }
    void theSlicingOfARequestMakesNoDifference()
    {
        QFETCH(int, size);
        open();
        RawClient client(m_front->port());
        const QByteArray request = "POST /c HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "5;ext=1\r\nhello\r\n6\r\n world\r\n0\r\nTrailer: x\r\n\r\n"
            + post("/next", "abc");
        for (qsizetype at = 0; at < request.size(); at += size) {
            client.say(request.mid(at, size));
            QCoreApplication::processEvents();
        }
        QVERIFY(arrives(1));
        QCOMPARE(m_arrived[0].inbound.body, std::string("hello world"));
        m_arrived[0].client->answer(200, {}, "1");
        QVERIFY(arrives(2));
        QCOMPARE(m_arrived[1].inbound.body, std::string("abc"));
    }

    void whatCanBeReadInTwoWaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *request, int status = 400) {
            QTest::newRow(name) << QByteArray(request) << status;
        };
        row("two lengths", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde");
        row("two equal lengths",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc");
        row("length and chunks",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("negative length", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n");
        row("length with plus", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +1\r\n\r\na");
        row("folded field", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n");
        row("bare line feed", "GET / HTTP/1.1\nHost: localhost\r\n\r\n");
        row("bare line feed in a field", "GET / HTTP/1.1\r\nHost: localhost\nX: y\r\n\r\n");
        row("space before colon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n");
        row("no host", "GET / HTTP/1.1\r\n\r\n");
        row("two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n");
        row("bad version", "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n");
        row("no version", "GET /\r\nHost: localhost\r\n\r\n");
        row("other coding", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
        row("bad chunk size",
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n");
        row("chunk too long", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n");
        row("other expectation", "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: miracles\r\nContent-Length: 1\r\n\r\n");
        row("announced too large", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000000\r\n\r\n", 413);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403);
        row("foreign page", "GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n\r\n", 403);
    }
    void whatCanBeReadInTwoWaysIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        open();
        RawClient client(m_front->port());
        client.say(request);
        QVERIFY2(client.hears("HTTP/1.1 " + QByteArray::number(status)), client.received.constData());
        QVERIFY(client.hears("\"error\""));
        QVERIFY(m_arrived.empty());
        if (status != 403)
            QVERIFY(client.isHungUpOn());
    }

    void aNulByteIsRefused()
    {
        open();
        RawClient client(m_front->port());
        client.say(QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n", 44));
        QVERIFY(client.hears("HTTP/1.1 400"));
    }

    void limitsAreKept()
    {
        FrontLimits limits;
        limits.requestLine = 100;
        limits.headerBytes = 300;
        limits.headerCount = 5;
        limits.body = 10;
        open(limits);
        const auto answerTo = [&](const QByteArray &request) {
            RawClient client(m_front->port());
            client.say(request);
            client.hears("\r\n\r\n");
            return client.received.mid(9, 3);
        };
        QCOMPARE(answerTo("GET /" + QByteArray(200, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), QByteArray("414"));
        QCOMPARE(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(400, 'a') + "\r\n\r\n"),
                 QByteArray("431"));
        QCOMPARE(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n" + QByteArray("X: y\r\n").repeated(5) + "\r\n"),
                 QByteArray("431"));
        QCOMPARE(answerTo(post("/", "12345678901")), QByteArray("413"));
        QCOMPARE(
            answerTo("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n123456789\r\n9\r\n"),
            QByteArray("413"));
        QVERIFY(m_arrived.empty());
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        open();
        RawClient client(m_front->port());
        client.say(post("/slow", "1") + post("/fast", "2"));
        QVERIFY(arrives(1));
        QTest::qWait(50);
        QCOMPARE(m_arrived.size(), std::size_t(1)); // the second waits for the first one's answer
        m_arrived[0].client->answer(200, {}, "slow");
        QVERIFY(arrives(2));
        m_arrived[1].client->answer(200, {}, "fast");
        QVERIFY(client.hears("fast"));
        QVERIFY(client.received.indexOf("slow") < client.received.indexOf("fast"));
    }

    void headHasNoBody()
    {
        open();
        RawClient client(m_front->port());
        client.say("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(arrives(1));
        m_arrived[0].client->answer(200, {}, "body");
        QVERIFY(client.hears("content-length: 4\r\n\r\n"));
        QVERIFY(client.received.endsWith("\r\n\r\n"));
    }

    void expectationIsMetBeforeTheBody()
    {
        open();
        RawClient client(m_front->port());
        client.say("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QVERIFY(client.hears("HTTP/1.1 100 Continue\r\n\r\n"));
        client.say("hello");
        QVERIFY(arrives(1));
    }

    void connectionEndsWhereTheClientWantsIt()
    {
        open();
        RawClient modern(m_front->port());
        modern.say("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(arrives(1));
        m_arrived[0].client->answer(200, {}, "x");
        QVERIFY(modern.hears("connection: close"));
        QVERIFY(modern.isHungUpOn());
        RawClient old(m_front->port());
        old.say("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(arrives(2));
        m_arrived[1].client->begin(200, {});
        m_arrived[1].client->write("streamed");
        m_arrived[1].client->end();
        QVERIFY(old.isHungUpOn());
        QVERIFY(old.received.endsWith("\r\n\r\nstreamed"));
    }

    void streamedAnswersAreChunked()
    {
        open();
        RawClient client(m_front->port());
        client.say(post("/", ""));
        QVERIFY(arrives(1));
        m_arrived[0].client->begin(200, {});
        m_arrived[0].client->write("first");
        QVERIFY(client.hears("5\r\nfirst\r\n"));
        m_arrived[0].client->write("second");
        m_arrived[0].client->end();
        QVERIFY(client.hears("6\r\nsecond\r\n0\r\n\r\n"));
    }

    void aStreamThatIsDroppedIsCutNotEnded()
    {
        open();
        RawClient client(m_front->port());
        client.say(post("/", ""));
        QVERIFY(arrives(1));
        m_arrived[0].client->begin(200, {});
        m_arrived[0].client->write("first");
        m_arrived[0].client.reset();
        QVERIFY(client.isHungUpOn());
        QVERIFY(!client.received.contains("0\r\n\r\n"));
    }

    void aClientThatLeavesIsNoticed_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("streaming");
        for (const bool streaming : {false, true})
            for (const char *how : {"reset", "closed"})
                QTest::addRow("%s %s", how, streaming ? "while streaming" : "while waiting")
                    << QString::fromLatin1(how) << streaming;
    }
    void aClientThatLeavesIsNoticed()
    {
        QFETCH(QString, how);
        QFETCH(bool, streaming);
        open();
        auto client = std::make_unique<RawClient>(m_front->port());
        client->say(post("/", "x"));
        QVERIFY(arrives(1));
        LeaveNote note;
        m_arrived[0].client->setWatcher(&note);
        if (streaming) {
            m_arrived[0].client->begin(200, {});
            m_arrived[0].client->write("first");
            QVERIFY(client->hears("first"));
        }
        QElapsedTimer timer;
        timer.start();
        if (how == QLatin1String("reset"))
            client->abort();
        else
            client->close();
        QTRY_VERIFY_WITH_TIMEOUT(note.left, 2000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        m_arrived[0].client->write("nobody reads this");
        m_arrived[0].client->end();
        m_arrived[0].client->setWatcher(nullptr);
    }

    void aReaderThatDoesNotReadHoldsABoundedBuffer()
    {
        open();
        RawClient client(m_front->port());
        client.holdsBack = true;
        client.setReadBufferSize(1024);
        client.say(post("/", ""));
        QVERIFY(arrives(1));
        LeaveNote note;
        ClientStream &stream = *m_arrived[0].client;
        stream.setWatcher(&note);
        stream.begin(200, {});
        std::size_t written = 0;
        while (stream.backlog() < 256 * 1024) {
            stream.write(std::string(16 * 1024, 'x'));
            written += 16 * 1024;
            QVERIFY(written < 64 * 1024 * 1024);
        }
        QVERIFY(!note.drained);
        client.holdsBack = false;
        client.setReadBufferSize(0);
        QTRY_VERIFY_WITH_TIMEOUT((client.received += client.readAll(), note.drained), 5000);
        stream.setWatcher(nullptr);
    }

    void slowHeadersAndSlowBodiesAreGivenUp()
    {
        FrontLimits limits;
        limits.headersWithin = std::chrono::milliseconds(300);
        open(limits);
        RawClient client(m_front->port());
        client.say("POST / HTTP/1.1\r\nHost:");
        QVERIFY(client.hears("HTTP/1.1 408"));
        QVERIFY(client.isHungUpOn());
    }

    void idleConnectionsAreClosed()
    {
        FrontLimits limits;
        limits.keepAliveIdle = std::chrono::milliseconds(300);
        open(limits);
        RawClient client(m_front->port());
        QVERIFY(QTest::qWaitFor([&] { return m_front->connections() == 1; }));
        QVERIFY(client.isHungUpOn());
        QCOMPARE(m_front->connections(), std::size_t(0));
    }

    void compressedBodiesAreDecoded()
    {
        open();
        RawClient client(m_front->port());
        const std::string text(100'000, 'a');
        client.say(post("/", QByteArray::fromStdString(gzipped(text)), "Content-Encoding: gzip\r\n"));
        QVERIFY(arrives(1));
        QCOMPARE(m_arrived[0].inbound.body, text);
        m_arrived[0].client->answer(200, {}, "");
        client.say(post("/", "xxx", "Content-Encoding: snappy\r\n"));
        QVERIFY(client.hears("HTTP/1.1 415"));
    }

    void aBodyOverTheLimitIsToldWhatToDoInItsDialect_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("surface");
        QTest::addColumn<QByteArray>("shape");
        const QByteArray head = "POST / HTTP/1.1\r\nHost: localhost\r\n";
        const QByteArray announced = head + "Content-Length: 1048577\r\n\r\n",
                         chunked = head + "Transfer-Encoding: chunked\r\n\r\n100001\r\n",
                         bomb
            = post("/", QByteArray::fromStdString(gzipped(std::string(20'000'000, 'a'))), "Content-Encoding: gzip\r\n");
        const auto row = [](const char *name, const QByteArray &request, Surface surface, const char *shape) {
            QTest::newRow(name) << request << static_cast<int>(surface) << QByteArray(shape);
        };
        row("announced", announced, Surface::OpenAiChat, "\"code\":\"body_too_large\"");
        row("in chunks", chunked, Surface::OpenAiResponses, "\"code\":\"body_too_large\"");
        row("a bomb", bomb, Surface::OpenAiChat, "\"code\":\"body_too_large\"");
        row("Anthropic", announced, Surface::AnthropicMessages, "{\"type\":\"error\",\"error\":{");
        row("Anthropic, in chunks", chunked, Surface::AnthropicMessages, "{\"type\":\"error\",\"error\":{");
        row("Anthropic, a bomb", bomb, Surface::AnthropicMessages, "{\"type\":\"error\",\"error\":{");
        row("Gemini", announced, Surface::Gemini, "{\"error\":{\"code\":413,");
        row("Ollama", announced, Surface::Ollama, "{\"error\":\"");
    }
    void aBodyOverTheLimitIsToldWhatToDoInItsDialect()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, surface);
        QFETCH(QByteArray, shape);
        FrontLimits limits;
        limits.body = 1024 * 1024;
        open(limits, {}, static_cast<Surface>(surface));
        RawClient client(m_front->port());
        client.say(request);
        QVERIFY(client.hears("at most 1024"));
        QVERIFY(client.received.startsWith("HTTP/1.1 413"));
        QVERIFY2(client.received.contains(shape), client.received.constData());
        QVERIFY2(client.received.contains("larger than 1 MiB"), client.received.constData());
        QVERIFY2(client.received.contains("'server.max_body_mb'"), client.received.constData());
        QCOMPARE(client.received.contains("decompressed"), request.contains("gzip"));
        QVERIFY(m_arrived.empty());
    }

    void preflightIsAnsweredForListedOriginsOnly()
    {
        open({}, {"https://app.example"});
        RawClient client(m_front->port());
        client.say("OPTIONS /v1/models HTTP/1.1\r\nHost: localhost\r\nOrigin: "
                   "https://app.example\r\nAccess-Control-Request-Headers: authorization\r\n\r\n");
        QVERIFY(client.hears("access-control-allow-origin: https://app.example"));
        QVERIFY(client.received.contains("access-control-allow-headers: authorization"));
        RawClient other(m_front->port());
        other.say("OPTIONS /v1/models HTTP/1.1\r\nHost: localhost\r\nOrigin: https://other.example\r\n\r\n");
        QVERIFY(other.hears("HTTP/1.1 403"));
    }

    void drainingFinishesWhatIsUnderWay()
    {
        open();
        RawClient client(m_front->port());
        client.say(post("/", ""));
        QVERIFY(arrives(1));
        QSignalSpy drained(m_front.get(), &HttpFront::drained);
        m_front->stopAccepting();
        QTest::qWait(50);
        QCOMPARE(drained.size(), 0);
        m_arrived[0].client->answer(200, {}, "last");
        QVERIFY(client.hears("last"));
        QTRY_COMPARE(drained.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_HttpFront)
#include "tst_HttpFront.moc"
