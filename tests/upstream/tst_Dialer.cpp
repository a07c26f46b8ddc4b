// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Dialer.h"
#include "tests/support/Certificate.h"
#include "tests/support/FakeProxy.h"
#include "tests/support/LoopbackListener.h"

#include <QtTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace tollgate;

namespace {

constexpr int patience = 30'000; ///< how long a busy machine may take
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

/// A provider that says everything twice.
struct Echo {
    QWebSocketServer server;
    int sessions = 0;

    explicit Echo(const Certificate *certificate = nullptr)
        : server(QString(), certificate ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
    {
        if (certificate)
            server.setSslConfiguration(certificate->shown());
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            ++sessions;
            QWebSocket *const socket = server.nextPendingConnection();
            socket->setParent(&server);
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             [socket](const QString &text) { socket->sendTextMessage(text + text); });
        });
    }
    std::string url(const char *scheme) const
    {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(server.serverPort()) + "/v1/realtime";
    }
};

/// One socket from its call to its end.
struct Dialled final : MessageSocket::Watcher {
    std::unique_ptr<Dialing> dialing;
    std::unique_ptr<MessageSocket> socket;
    std::optional<Error> error;
    std::string heard;
    std::optional<std::uint16_t> closed;

    Dialled(Dialer &dialer, std::string url, SocketLimits limits = {})
    {
        dialing = dialer.open({.url = std::move(url), .headers = {}, .limits = limits},
                              [this](Result<std::unique_ptr<MessageSocket>> opened) {
                                  if (!opened) {
                                      error = std::move(opened).error();
                                      return;
                                  }
                                  socket = *std::move(opened);
                                  socket->setWatcher(this);
                              });
    }
    void messageCame(std::string_view message, bool) override { heard = message; }
    void socketDrained() override { }
    void socketClosed(std::uint16_t code, const std::string &) override { closed = code; }
    bool isOver() const { return socket || error; }
    std::string why() const { return error ? error->message : std::string(); }
};

/// For one test; what the machine has set is put back.
class Variable {
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(m_name, value);
    }
    ~Variable() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
};

QByteArray placeOf(const QTcpServer &server)
{
    return "127.0.0.1:" + QByteArray::number(server.serverPort());
}

} // namespace

/// WebSockets to providers, over real sockets.
class tst_Dialer : public QObject {
    Q_OBJECT

    Certificate m_own{"DNS:voice.test,IP:127.0.0.1"};

private slots:
    void initTestCase()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }

    void anAuthorityOfOnesOwnIsTrusted()
    {
        Echo provider(&m_own);
        QtDialer dialer({.extraCaFile = m_own.file()});
        Dialled call(dialer, provider.url("wss"));
        TRY_VERIFY(call.isOver());
        QVERIFY2(call.socket, call.why().c_str());
        call.socket->send("Hi", true);
        TRY_VERIFY(call.heard == "HiHi");
    }

    void whatIsNotTrustedIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<bool>("isAuthorityKnown");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("its own authority") << false << QByteArray("IP:127.0.0.1");
        QTest::newRow("another name") << true << QByteArray("DNS:elsewhere.test");
    }
    void whatIsNotTrustedIsRefusedWithWhatToDo()
    {
        QFETCH(bool, isAuthorityKnown);
        QFETCH(QByteArray, names);
        const Certificate certificate(names.constData());
        Echo provider(&certificate);
        QtDialer dialer({.extraCaFile = isAuthorityKnown ? certificate.file() : std::string()});
        Dialled call(dialer, provider.url("https"));
        TRY_VERIFY(call.isOver());
        QVERIFY(call.error);
        QCOMPARE(int(call.error->kind), int(ErrorKind::UpstreamUnreachable));
        const std::string start
            = "The TLS certificate of 127.0.0.1:" + std::to_string(provider.server.serverPort()) + " is not trusted (";
        QVERIFY2(call.why().starts_with(start), call.why().c_str());
        QVERIFY2(call.why().find("upstream.ca_file") != std::string::npos, call.why().c_str());
        QCOMPARE(provider.sessions, 0);
    }

    void whoSpeaksNoTlsIsNoQuestionOfTrust()
    {
        Echo provider;
        QtDialer dialer;
        Dialled call(dialer, provider.url("wss"));
        TRY_VERIFY(call.isOver());
        QVERIFY2(call.why().starts_with("No connection to 127.0.0.1:"), call.why().c_str());
    }

    void whereNothingListensIsSaid()
    {
        QtDialer dialer;
        Dialled call(dialer, "ws://127.0.0.1:" + std::to_string(LoopbackListener(1).port()) + "/");
        TRY_VERIFY(call.isOver());
        QVERIFY2(call.why().starts_with("Nothing listens at 127.0.0.1:"), call.why().c_str());
    }

    void aProxyLeadsToIt_data()
    {
        QTest::addColumn<bool>("isSocks");
        QTest::addColumn<bool>("isTls");
        for (const bool isSocks : {false, true})
            for (const bool isTls : {false, true})
                QTest::addRow("%s, %s", isSocks ? "SOCKS" : "HTTP", isTls ? "wss" : "ws") << isSocks << isTls;
    }
    void aProxyLeadsToIt()
    {
        QFETCH(bool, isSocks);
        QFETCH(bool, isTls);
        Echo provider(isTls ? &m_own : nullptr);
        FakeProxy proxy(isSocks ? FakeProxy::Kind::Socks : FakeProxy::Kind::Http, provider.server.serverPort());
        const Variable set(isTls ? "https_proxy" : "http_proxy",
                           (isSocks ? "socks5h://me:hunter2@" : "http://me:hunter2@") + placeOf(proxy));
        proxy.wantsLogin = true;
        QtDialer dialer({.extraCaFile = m_own.file()});
        // A name that only the proxy knows.
        Dialled call(dialer, isTls ? "wss://voice.test/v1/realtime" : "ws://voice.test/v1/realtime");
        TRY_VERIFY(call.isOver());
        QVERIFY2(call.socket, call.why().c_str());
        QCOMPARE(proxy.asked.last(), QByteArray(isTls ? "voice.test:443" : "voice.test:80"));
        QCOMPARE(proxy.logins.last(),
                 isSocks ? QByteArray("me:hunter2") : "Basic " + QByteArray("me:hunter2").toBase64());
        call.socket->send("Hi", true);
        TRY_VERIFY(call.heard == "HiHi");
    }

    void whatIsBehindAProxyIsNotTrustedEither()
    {
        Echo provider(&m_own);
        FakeProxy proxy(FakeProxy::Kind::Http, provider.server.serverPort());
        const Variable set("https_proxy", "http://" + placeOf(proxy));
        QtDialer dialer;
        Dialled call(dialer, "wss://voice.test/v1/realtime");
        TRY_VERIFY(call.isOver());
        QVERIFY2(call.why().starts_with("The TLS certificate of voice.test:443 is not trusted ("), call.why().c_str());
    }

    void aProxyThatFailsIsNamedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("403") << QByteArray("403 Forbidden") << QByteArray("did not connect");
        QTest::newRow("407") << QByteArray(
            "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"corp\"")
                             << QByteArray("wants a user's name and password (407). Put them into https_proxy");
        QTest::newRow("502") << QByteArray("502 Bad Gateway") << QByteArray("did not connect");
        QTest::newRow("closed") << QByteArray() << QByteArray("Nothing listens at the proxy");
    }
    void aProxyThatFailsIsNamedWithWhatToDo()
    {
        QFETCH(QByteArray, refusal);
        QFETCH(QByteArray, words);
        FakeProxy proxy(FakeProxy::Kind::Http, 1);
        const QByteArray place = placeOf(proxy);
        proxy.refusal = refusal;
        if (refusal.isEmpty())
            proxy.close();
        const Variable set("https_proxy", "http://me:hunter2@" + place);
        QtDialer dialer;
        Dialled call(dialer, "wss://voice.test/v1/realtime");
        TRY_VERIFY(call.isOver());
        QVERIFY(call.error);
        QCOMPARE(int(call.error->kind), int(ErrorKind::UpstreamUnreachable));
        const QByteArray message = QByteArray::fromStdString(call.why());
        QVERIFY2(message.contains(words), message.constData());
        QVERIFY2(message.contains(place + " (https_proxy)"), message.constData());
        QVERIFY2(message.contains("voice.test"), message.constData());
        QVERIFY2(!message.contains("hunter2"), message.constData());
    }

    void loopbackAndNoProxyGoPastIt()
    {
        Echo provider;
        FakeProxy proxy(FakeProxy::Kind::Http, 1);
        const Variable set("http_proxy", "http://" + placeOf(proxy));
        const Variable past("no_proxy", "voice.test");
        QtDialer dialer;
        Dialled near(dialer, provider.url("ws"));
        TRY_VERIFY(near.isOver());
        QVERIFY2(near.socket, near.why().c_str());
        Dialled far(dialer, "ws://voice.test/");
        TRY_VERIFY(far.isOver());
        QVERIFY2(far.why().starts_with("The name of voice.test:80 was not found"), far.why().c_str());
        QVERIFY(proxy.asked.isEmpty());
    }

    void whoAnswersNoPingIsGone()
    {
        // It shakes hands and says nothing more.
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        connect(&silent, &QTcpServer::newConnection, &silent, [&silent] {
            QTcpSocket *const socket = silent.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray head = socket->readAll();
                const int at = head.toLower().indexOf("sec-websocket-key:");
                if (at < 0)
                    return;
                const QByteArray key = head.mid(at + 18, head.indexOf('\r', at) - at - 18).trimmed();
                const QByteArray accept
                    = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Accept: "
                              + accept.toBase64() + "\r\n\r\n");
            });
        });
        QtDialer dialer;
        Dialled call(dialer, "ws://127.0.0.1:" + std::to_string(silent.serverPort()) + "/",
                     {.goneAfter = std::chrono::milliseconds(300)});
        TRY_VERIFY(call.isOver());
        QVERIFY2(call.socket, call.why().c_str());
        TRY_VERIFY(call.closed);
        QCOMPARE(*call.closed, std::uint16_t(1006));
    }

    void howFarASideMayBeBehindIsItsLimit()
    {
        Echo provider;
        QtDialer dialer;
        Dialled call(dialer, provider.url("ws"), {.backlogAtMost = 4096});
        TRY_VERIFY(call.isOver());
        QVERIFY(call.socket);
        call.socket->send(std::string(1000, 'x'), true);
        QVERIFY(!call.socket->isFull());
        call.socket->send(std::string(8000, 'x'), true); // no turn of the event loop has written anything yet
        QVERIFY(call.socket->isFull());
        TRY_VERIFY(!call.socket->isFull());
    }
};

QTEST_GUILESS_MAIN(tst_Dialer)
#include "tst_Dialer.moc"
