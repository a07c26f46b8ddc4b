// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/Gate.h"
#include "core/server/HttpFront.h"
#include "tests/support/GatewayHouse.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QtTest>
#include <QWebSocket>
#include <QWebSocketServer>

namespace tollgate {

/// How long a busy machine may take.
inline constexpr int sessionPatience = 30'000;
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, sessionPatience)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, sessionPatience)

/// One end of a WebSocket that remembers what it hears.
struct Speaker {
    QWebSocket *socket = nullptr;
    QStringList texts;
    QList<QByteArray> binaries;
    qint64 bytes = 0;
    int closed = 0; ///< the other side's close code; 0: open

    void take(QWebSocket *its)
    {
        socket = its;
        QObject::connect(its, &QWebSocket::textMessageReceived, its, [this](const QString &text) {
            texts << text;
            bytes += text.size();
        });
        QObject::connect(its, &QWebSocket::binaryMessageReceived, its,
                         [this](const QByteArray &bytes) { binaries << bytes; });
        QObject::connect(its, &QWebSocket::disconnected, its, [this, its] { closed = its->closeCode(); });
    }
    void say(const QString &text) { socket->sendTextMessage(text); }
    void say(const char *text) { say(QString::fromUtf8(text)); }
    bool heard(const char *part) const { return !texts.filter(QString::fromUtf8(part)).isEmpty(); }
    bool heardLast(const char *part) const
    {
        return !texts.isEmpty() && texts.last().contains(QString::fromUtf8(part));
    }
};

/// A provider of realtime sessions on a free loopback port, played by the test.
struct FakeSessions {
    QWebSocketServer server{QString(), QWebSocketServer::NonSecureMode};
    QList<QNetworkRequest> handshakes;
    Speaker speaker; ///< the newest session
    QStringList greetings; ///< said to whoever comes

    FakeSessions()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            QWebSocket *const socket = server.nextPendingConnection();
            socket->setParent(&server);
            handshakes << socket->request();
            speaker = Speaker();
            speaker.take(socket);
            for (const QString &greeting : greetings)
                speaker.say(greeting);
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(server.serverPort()); }
};

/// A gateway behind its door, with one key and one realtime model, `voice`, at a provider that the test plays.
struct RealtimeHouse : GatewayHouse {
    FakeSessions provider;
    QtDialer dialer;
    Gate gate{Gate::Parts{.keys = keys,
                          .models = world.models,
                          .log = log,
                          .call =
                              [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
                                  gateway->accept(std::move(inbound), std::move(client));
                              },
                          .admin = [](const Inbound &, const auto &) {},
                          .metrics = [] { return std::string(); },
                          .secrets = &world.sessionSecrets}};
    HttpFront front;

    explicit RealtimeHouse(HttpFront::Options options = optionsOf())
        : front(
            std::move(options),
            [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
                gate.accept(std::move(inbound), std::move(client));
            },
            clock)
    {
        world.dialer = &dialer;
        serve({voice(provider.url())});
        if (!front.listen())
            qFatal("the front does not listen");
    }
    ~RealtimeHouse() { gateway.reset(); }
    QString scheme = QStringLiteral("ws");

    static HttpFront::Options optionsOf()
    {
        HttpFront::Options options;
        options.allowedOrigins = {"http://localhost:3000"};
        return options;
    }
    static Deployment voice(const std::string &url, const std::string &model = "gpt-realtime")
    {
        Deployment made = deployment("voice", model);
        made.baseUrl = url + "/v1";
        made.dialect = "openai";
        made.operations = {Operation::Realtime};
        made.price->base.input = dollarsPerMillion(4);
        made.price->base.cacheRead = dollarsPerMillion(1);
        made.price->base.inputAudio = dollarsPerMillion(32);
        made.price->base.output = dollarsPerMillion(16);
        made.price->base.outputAudio = dollarsPerMillion(64);
        return made;
    }
    QUrl url(const char *target) const { return url(QString::fromUtf8(target)); }
    QUrl url(const QString &target) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(front.port()).arg(target));
    }
    /// The rows of the ledger that are of this kind.
    std::vector<CallRecord> rows(const std::function<bool(const CallRecord &)> &are) const
    {
        std::vector<CallRecord> found;
        std::ranges::copy_if(log.rows, std::back_inserter(found), are);
        return found;
    }
    std::vector<CallRecord> responses() const
    {
        return rows([](const CallRecord &row) { return row.httpStatus != 101 && !row.answerId.empty(); });
    }
};

/// A client of the gateway.
struct Talker : Speaker {
    QWebSocket own;
    bool isOpen = false, failed = false;

    explicit Talker(const QUrl &url, const QByteArray &key = "sk-test-0123456789abcdef",
                    const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        take(&own);
        own.setSslConfiguration(tls);
        QObject::connect(&own, &QWebSocket::connected, &own, [this] { isOpen = true; });
        QNetworkRequest request(url);
        if (!key.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + key);
        own.open(request);
    }
};

} // namespace tollgate
