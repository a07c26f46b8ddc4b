// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/QtMessageSocket.h"
#include "core/upstream/SocketProxy.h"

#include <map>
#include <QtTest>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace tollgate;

namespace {

struct Listener final : MessageSocket::Watcher {
    void messageCame(std::string_view message, bool) override { bytes += message.size(); }
    void socketDrained() override { }
    void socketClosed(std::uint16_t code, const std::string &) override { closed = code; }
    std::size_t bytes = 0;
    int closed = 0;
};

} // namespace

/// A WebSocket before its session is ready, and which proxy one goes through.
class tst_MessageSocket : public QObject {
    Q_OBJECT

    QWebSocketServer m_server{QStringLiteral("test"), QWebSocketServer::NonSecureMode};

    /// Our end of a connection, and `client` as the other one.
    std::unique_ptr<QtMessageSocket> connectTo(QWebSocket &client)
    {
        client.open(m_server.serverUrl());
        if (!QTest::qWaitFor(
                [&] { return m_server.hasPendingConnections() && client.state() == QAbstractSocket::ConnectedState; },
                30'000))
            return nullptr;
        return std::make_unique<QtMessageSocket>(m_server.nextPendingConnection(), QtMessageSocket::Options());
    }

private slots:
    void initTestCase() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }

    void whatCameEarlyIsNotLost()
    {
        QWebSocket client;
        const auto socket = connectTo(client);
        QVERIFY(socket);
        for (int i = 0; i < 10; ++i)
            client.sendTextMessage(QString(1000, u'x'));
        client.sendBinaryMessage(QByteArray(2'000'000, 'x')); // one may be large
        QSignalSpy pongs(&client, &QWebSocket::pong);
        client.ping();
        QTRY_COMPARE_WITH_TIMEOUT(pongs.size(), qsizetype(1), 30'000); // all of it has arrived
        Listener listener;
        socket->setWatcher(&listener);
        QTRY_COMPARE_WITH_TIMEOUT(listener.bytes, std::size_t(2'010'000), 30'000);
        QCOMPARE(listener.closed, 0);
        socket->setWatcher(nullptr);
    }

    void whoSendsTooMuchBeforeItIsReadyIsHungUpOn_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("size");
        QTest::addRow("many") << 70 << 10;
        QTest::addRow("large") << 10 << 1'000'000;
    }
    void whoSendsTooMuchBeforeItIsReadyIsHungUpOn()
    {
        QFETCH(int, count);
        QFETCH(int, size);
        QWebSocket client;
        const auto socket = connectTo(client);
        QVERIFY(socket);
        QSignalSpy gone(&client, &QWebSocket::disconnected);
        for (int i = 0; i < count; ++i)
            client.sendBinaryMessage(QByteArray(size, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), qsizetype(1), 30'000);
    }

    void theProxyIsTheEnvironments_data()
    {
        using Variables = std::map<QByteArray, QByteArray>;
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("proxy");
        const QString none;
        QTest::addRow("none") << QByteArray("wss://a.example") << Variables{} << none;
        QTest::addRow("by scheme") << QByteArray("wss://a.example")
                                   << Variables{{"https_proxy", "http://one:3128"}, {"all_proxy", "http://two"}}
                                   << QStringLiteral("one:3128");
        QTest::addRow("all") << QByteArray("ws://a.example") << Variables{{"all_proxy", "socks5://two"}}
                             << QStringLiteral("two:1080");
        QTest::addRow("HTTP_PROXY is a header's name in CGI")
            << QByteArray("ws://a.example") << Variables{{"HTTP_PROXY", "http://one"}} << none;
        QTest::addRow("loopback") << QByteArray("wss://127.0.0.1:1") << Variables{{"https_proxy", "http://one"}}
                                  << none;
        QTest::addRow("a domain that is exempt")
            << QByteArray("wss://a.example") << Variables{{"https_proxy", "one:1"}, {"no_proxy", "b.example, .example"}}
            << none;
        QTest::addRow("with blanks") << QByteArray("wss://a.example")
                                     << Variables{{"https_proxy", "one:1"}, {"no_proxy", "b.example a.example"}}
                                     << none;
        QTest::addRow("not a part of a name")
            << QByteArray("wss://ba.example") << Variables{{"https_proxy", "one:1"}, {"no_proxy", "a.example"}}
            << QStringLiteral("one:1");
    }
    void theProxyIsTheEnvironments()
    {
        using Variables = std::map<QByteArray, QByteArray>;
        QFETCH(QByteArray, url);
        QFETCH(Variables, variables);
        QFETCH(QString, proxy);
        const QNetworkProxy found = socketProxy(QUrl::fromEncoded(url), [&](const char *name) {
            const auto variable = variables.find(name);
            return variable == variables.end() ? QByteArray() : variable->second;
        });
        QCOMPARE(found.hostName().isEmpty() ? QString() : found.hostName() + u':' + QString::number(found.port()),
                 proxy);
    }
};

QTEST_GUILESS_MAIN(tst_MessageSocket)
#include "tst_MessageSocket.moc"
