// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PlainUpstream.h"

#include <ctime>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace tollgate;

namespace {

constexpr const char *smallAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// One call and what it came to.
struct Asked {
    int status = 0;
    std::string body;
    std::optional<Result<void>> outcome;
    std::unique_ptr<UpstreamCall> call;

    void ask(Upstream &upstream, const std::string &url, std::string sent = "{}")
    {
        HttpCall what;
        what.url = url;
        what.body = std::make_shared<const std::string>(std::move(sent));
        call = upstream.start(std::move(what),
                              {[this](int code, const Headers &) { status = code; },
                               [this](std::string_view bytes) { body += bytes; },
                               [this](Result<void> end, CallPhase) { outcome = std::move(end); }});
    }
};

} // namespace

class tst_PlainUpstream : public QObject {
    Q_OBJECT

private slots:
    void localhostIsBothAddresses()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHostIPv6))
            QFAIL("this computer has no IPv6 loopback");
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().endsWith("{}"))
                    socket->write(smallAnswer);
            });
        });
        PlainUpstream upstream;
        Asked asked;
        asked.ask(upstream, "http://localhost:" + std::to_string(server.serverPort()) + "/v1");
        QTRY_VERIFY(asked.outcome);
        QVERIFY2(*asked.outcome, asked.outcome->has_value() ? "" : asked.outcome->error().message.c_str());
        QCOMPARE(asked.body, std::string("ok"));
    }

    void anAnswerMayComeBeforeTheRequestIsOut()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            ++connections;
            QTcpSocket *const socket = server.nextPendingConnection();
            socket->setReadBufferSize(1024); // the rest of the body never gets in
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->property("answered").isValid())
                    return;
                socket->setProperty("answered", true);
                socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
            });
        });
        PlainUpstream upstream;
        const std::string url = "http://127.0.0.1:" + std::to_string(server.serverPort()) + "/v1";
        Asked first, second;
        first.ask(upstream, url, std::string(32 * 1024 * 1024, 'x'));
        QTRY_VERIFY(first.outcome);
        QVERIFY(*first.outcome);
        QCOMPARE(first.status, 413);
        QCOMPARE(first.body, std::string("no"));
        // Half a request stands on that connection: nothing else may follow it there.
        second.ask(upstream, url);
        QTRY_VERIFY(second.outcome);
        QCOMPARE(second.status, 413);
        QCOMPARE(connections, 2);
    }

    void aPausedCallWhoseServerGoesAwayCostsNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QPointer<QTcpSocket> peer;
        bool answered = false;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            peer = server.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [&] {
                peer->readAll();
                answered = peer->write(smallAnswer) > 0;
            });
        });
        PlainUpstream upstream;
        Asked asked;
        asked.ask(upstream, "http://127.0.0.1:" + std::to_string(server.serverPort()) + "/v1");
        asked.call->pause();
        QTRY_VERIFY(peer && answered && peer->bytesToWrite() == 0);
        peer->abort();
        // A hang-up that nobody takes must not be told again and again.
        const clock_t before = std::clock();
        QTest::qWait(300);
        QVERIFY(std::clock() - before < CLOCKS_PER_SEC / 10);
        QVERIFY(!asked.outcome);
        asked.call->resume();
        QTRY_VERIFY(asked.outcome);
    }
};

QTEST_GUILESS_MAIN(tst_PlainUpstream)
#include "tst_PlainUpstream.moc"
