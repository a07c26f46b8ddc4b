// SPDX-License-Identifier: GPL-3.0-or-later
// A client, the binary, and a provider on real sockets: what each side sees of the other's failures, and what it costs.
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayProcess.h"
#include "tests/support/RawClient.h"

#include <QElapsedTimer>

using namespace tollgate;
using namespace std::chrono_literals;

namespace {

const QByteArray streamed
    = "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";
const QByteArray plain = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";

std::string chunk(const std::string &text)
{
    return "{\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}";
}
const char *const finish = "{\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";

} // namespace

class tst_WholePath : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<GatewayProcess> m_gateway;
    QByteArray m_key;

    void open(const QStringList &more = {})
    {
        m_provider = std::make_unique<FakeProvider>();
        m_gateway = std::make_unique<GatewayProcess>(
            "model_list:\n  - model_name: m\n    litellm_params: {model: openai/m1, api_key: sk-provider, api_base: \""
            + QByteArray::fromStdString(m_provider->url("/v1")) + "\"}\nlitellm_settings: {num_retries: 0}\n");
        QVERIFY(m_gateway->start(more));
        m_key = m_gateway->newKey();
        QVERIFY(!m_key.isEmpty());
    }

private slots:
    void cleanup()
    {
        m_gateway.reset();
        m_provider.reset();
    }

    void aReaderThatDoesNotReadPausesTheProviderAndCostsNoMemory()
    {
        open();
        constexpr std::size_t total = 300 * 1024 * 1024, piece = 64 * 1024;
        FakeProvider::Reply reply = FakeProvider::sse({chunk(std::string(piece, 'x'))});
        reply.rounds = total / piece;
        m_provider->answer(reply);
        const long before = m_gateway->residentKilobytes();

        RawClient client(m_gateway->port());
        client.holdsBack = true;
        client.setReadBufferSize(1024);
        client.say(postRequest("/v1/chat/completions", m_key, streamed));
        QTRY_VERIFY(client.bytesAvailable() > 0);
        std::size_t sent = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::qWait(200);
                return std::exchange(sent, m_provider->bytesSent()) == m_provider->bytesSent();
            },
            30'000));
        QVERIFY2(sent < total / 10, qPrintable(QString::number(sent)));
        const long held = m_gateway->residentKilobytes() - before;
        QVERIFY2(held < 24 * 1024, qPrintable(QStringLiteral("%1 KB").arg(held)));

        // It reads after all: everything arrives, and memory stays what it was.
        std::size_t received = 0;
        QByteArray end;
        client.holdsBack = false;
        client.disconnect(&client, &QIODevice::readyRead, nullptr, nullptr);
        const auto read = [&] {
            end = (end + client.readAll()).right(100'000);
            received = m_provider->bytesSent();
        };
        connect(&client, &QIODevice::readyRead, &client, read);
        client.setReadBufferSize(0);
        read();
        QTRY_VERIFY_WITH_TIMEOUT(end.endsWith("\r\n0\r\n\r\n") || client.state() == QAbstractSocket::UnconnectedState,
                                 120'000);
        QVERIFY2(received >= total, qPrintable(QString::number(received)));
        const long after = m_gateway->residentKilobytes() - before;
        QVERIFY2(after < 32 * 1024, qPrintable(QStringLiteral("%1 KB").arg(after)));
    }

    void whoeverLeavesHangsUpOnTheProvider_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<bool>("resets");
        for (const char *phase : {"waiting", "streaming", "not reading"})
            for (const bool resets : {true, false})
                QTest::addRow("%s, %s", phase, resets ? "reset" : "FIN") << QString::fromLatin1(phase) << resets;
    }
    void whoeverLeavesHangsUpOnTheProvider()
    {
        QFETCH(QString, phase);
        QFETCH(bool, resets);
        open();
        FakeProvider::Reply stream = FakeProvider::sse({chunk("x")});
        stream.rounds = 10'000;
        if (phase == QLatin1String("waiting")) {
            m_provider->answer(FakeProvider::silent());
        } else if (phase == QLatin1String("streaming")) {
            m_provider->answer(stream.slowly(20ms));
        } else {
            FakeProvider::Reply large = FakeProvider::sse({chunk(std::string(64 * 1024, 'x'))});
            large.rounds = 1000;
            m_provider->answer(large);
        }
        RawClient client(m_gateway->port());
        client.holdsBack = phase == QLatin1String("not reading");
        client.setReadBufferSize(client.holdsBack ? 1024 : 0);
        client.say(postRequest("/v1/chat/completions", m_key, streamed));
        QTRY_COMPARE(m_provider->requestCount(), 1);
        if (phase == QLatin1String("streaming"))
            QVERIFY(client.hears("data: "));
        else if (client.holdsBack)
            QTRY_VERIFY(m_provider->bytesSent() > 1024 * 1024);

        QElapsedTimer timer;
        timer.start();
        if (resets)
            client.abort();
        else
            client.disconnectFromHost();
        QTRY_VERIFY_WITH_TIMEOUT(m_provider->hangUps() == 1, 5000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void aProviderThatDiesGivesAnErrorAndNeverACleanEnding_data()
    {
        QTest::addColumn<int>("cutAfter");
        QTest::newRow("between events") << -1;
        QTest::newRow("inside an event") << 300;
    }
    void aProviderThatDiesGivesAnErrorAndNeverACleanEnding()
    {
        QFETCH(int, cutAfter);
        open();
        FakeProvider::Reply reply = FakeProvider::sse({chunk("Once"), chunk("upon"), chunk("a time")});
        if (cutAfter > 0)
            reply.cut(static_cast<std::size_t>(cutAfter));
        m_provider->answer(reply); // with a clean end of the connection, but no end of the answer
        RawClient client(m_gateway->port());
        client.say(postRequest("/v1/chat/completions", m_key, streamed));
        QVERIFY(client.isHungUpOn());
        QVERIFY(client.received.contains("Once"));
        QVERIFY2(client.received.contains("provider_cut"), client.received.constData());
        QVERIFY(!client.received.contains("[DONE]"));
        QVERIFY(!client.received.endsWith("0\r\n\r\n"));
    }

    void whatIsNoAnswerBecomesAnErrorOfOurs_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const char *raw, const char *status = "502") {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(status);
        };
        row("a web page with 200", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
        row("a web page with 404",
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
        row("a web page with 502",
            "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        row("nothing", "");
        row("half a head", "HTTP/1.1 200 OK\r\nContent-Ty");
        row("half a body",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\":\"c");
        row("an empty body", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n");
        row("a bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
        row("a picture", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 4\r\n\r\n\x89PNG");
        row("a redirect", "HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n");
    }
    void whatIsNoAnswerBecomesAnErrorOfOurs()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, status);
        open();
        m_provider->answer(FakeProvider::garbled(raw.toStdString()));
        for (const QByteArray &body : {plain, streamed}) {
            const QByteArray answer = m_gateway->ask("POST", "/v1/chat/completions", m_key, body);
            QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
            QVERIFY2(answer.contains("\r\ncontent-type: application/json\r\n"), answer.constData());
            QVERIFY2(answer.contains("{\"error\":{\"message\":\""), answer.constData());
            QVERIFY(!answer.contains("<html>"));
        }
    }

    void memoryGoesBackAfterABurst()
    {
        open();
        m_provider->answer(FakeProvider::json("{\"id\":\"c\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
                                              "\"assistant\",\"content\":\"ok\"},\"finish_reason\":\"stop\"}],"
                                              "\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":1}}"));
        const QByteArray large = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\""
            + QByteArray(20 * 1024 * 1024, 'x') + "\"}]}";
        const auto burst = [&](int count) {
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < count; ++i) {
                clients.push_back(std::make_unique<RawClient>(m_gateway->port()));
                clients.back()->write(postRequest("/v1/chat/completions", m_key, large));
            }
            for (const auto &client : clients)
                QVERIFY2(QTest::qWaitFor([&] { return client->received.contains("\"ok\""); }, 60'000),
                         client->received.left(2000).constData());
        };
        burst(1); // what is made once, is made now
        const long before = m_gateway->residentKilobytes();
        burst(8);
        QTRY_VERIFY_WITH_TIMEOUT(m_gateway->residentKilobytes() < before + 30 * 1024, 10'000);
    }

    void ipv6LoopbackIsServed()
    {
        m_gateway = std::make_unique<GatewayProcess>("{}\n");
        QVERIFY(m_gateway->start({QStringLiteral("--host"), QStringLiteral("::1")}));
        QVERIFY2(m_gateway->listensOn().startsWith("listening on http://[::1]:"), m_gateway->listensOn().constData());
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), m_gateway->port());
        QVERIFY(client.waitForConnected());
        const QByteArray port = QByteArray::number(m_gateway->port());
        client.write("GET /health/liveness HTTP/1.1\r\nHost: [::1]:" + port + "\r\n\r\n");
        QByteArray received;
        QTRY_VERIFY((received += client.readAll()).contains("I'm alive"));
        client.write("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\n\r\n");
        QTRY_VERIFY((received += client.readAll()).contains("HTTP/1.1 403"));
    }

    void anotherAddressDemandsAMasterKey()
    {
        m_gateway = std::make_unique<GatewayProcess>("{}\n");
        QVERIFY(!m_gateway->start({QStringLiteral("--host"), QStringLiteral("0.0.0.0")},
                                  {{QStringLiteral("TOLLGATE_MASTER_KEY"), QString()}}));
        QVERIFY(m_gateway->process().state() == QProcess::NotRunning || m_gateway->process().waitForFinished());
        QVERIFY2(m_gateway->process().exitCode() == 78, m_gateway->log().constData());
        QVERIFY2(m_gateway->log().contains("master key"), m_gateway->log().constData());
    }
};

QTEST_GUILESS_MAIN(tst_WholePath)
#include "tst_WholePath.moc"
