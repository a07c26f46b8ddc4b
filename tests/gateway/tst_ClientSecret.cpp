// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ClientSecret.h"
#include "tests/support/Certificate.h"
#include "tests/support/PassHouse.h"
#include "tests/support/RawClient.h"
#include "tests/support/RealtimeHouse.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tollgate;

namespace {

const QString session = QStringLiteral("/v1/realtime");
const QString greeting = QStringLiteral("{\"type\":\"session.created\",\"session\":{}}");

/// A gateway whose clients ask for secrets.
struct House : RealtimeHouse {
    House() { provider.greetings = {greeting}; }

    Inbound inbound(const char *path, std::string body, const std::string &secret = ourKey)
    {
        Inbound made;
        made.id = CallId("call-" + std::to_string(++calls));
        made.method = "POST";
        made.path = path;
        made.headers.add("authorization", "Bearer " + secret);
        made.body = std::move(body);
        made.received = clock.now();
        made.receivedAt = clock.steady();
        return made;
    }
    std::shared_ptr<FakeClient::Seen> post(const char *path, std::string body, const std::string &secret = ourKey)
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        gate.accept(inbound(path, std::move(body), secret), std::make_unique<FakeClient>(seen));
        return seen;
    }
    QJsonObject answer(const char *path, std::string body)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(post(path, std::move(body))->body)).object();
    }
    QByteArray secret(const char *body)
    {
        return answer("/v1/realtime/client_secrets", body).value(QStringLiteral("value")).toString().toUtf8();
    }
    qint64 now() const { return msSinceEpoch(clock.now()) / 1000; }
};

constexpr const char *plainSecret = "{\"session\":{\"type\":\"realtime\",\"model\":\"voice\"}}";

} // namespace

/// Secrets for clients that are not to hold a key, from the request to the session.
class tst_ClientSecret : public QObject {
    Q_OBJECT

private slots:
    void itIsAnsweredInTheDocumentedShape()
    {
        House house;
        const QJsonObject answer
            = house.answer("/v1/realtime/client_secrets",
                           "{\"expires_after\":{\"anchor\":\"created_at\",\"seconds\":120},\"session\":{\"type\":"
                           "\"realtime\",\"model\":"
                           "\"voice\",\"instructions\":\"Be kind.\",\"audio\":{\"output\":{\"voice\":\"marin\"}}}}");
        QVERIFY(answer[QStringLiteral("value")].toString().startsWith(QStringLiteral("ek_")));
        QCOMPARE(answer[QStringLiteral("expires_at")].toInteger(), house.now() + 120);
        const QJsonObject session = answer[QStringLiteral("session")].toObject();
        QCOMPARE(session[QStringLiteral("type")].toString(), QStringLiteral("realtime"));
        QCOMPARE(session[QStringLiteral("object")].toString(), QStringLiteral("realtime.session"));
        QVERIFY(session[QStringLiteral("id")].toString().startsWith(QStringLiteral("sess_")));
        QCOMPARE(session[QStringLiteral("model")].toString(), QStringLiteral("voice"));
        QCOMPARE(session[QStringLiteral("instructions")].toString(), QStringLiteral("Be kind."));
        QVERIFY(session[QStringLiteral("audio")].isObject());
        QCOMPARE(house.world.sessionSecrets.size(), std::size_t(1));
        QVERIFY(house.upstream.calls.empty()); // nobody else was asked for one
    }

    void theOlderRequestHasTheOlderAnswer()
    {
        House house;
        const QJsonObject answer = house.answer("/v1/realtime/sessions",
                                                "{\"model\":\"voice\",\"modalities\":[\"text\"],\"client_secret\":{"
                                                "\"expires_after\":{\"seconds\":30}}}");
        QCOMPARE(answer[QStringLiteral("object")].toString(), QStringLiteral("realtime.session"));
        QVERIFY(answer[QStringLiteral("modalities")].isArray());
        const QJsonObject secret = answer[QStringLiteral("client_secret")].toObject();
        QVERIFY(secret[QStringLiteral("value")].toString().startsWith(QStringLiteral("ek_")));
        QCOMPARE(secret[QStringLiteral("expires_at")].toInteger(), house.now() + 30);
    }

    void aSessionIsTheKeysAndBeginsAsItWasDescribed()
    {
        House house;
        const QByteArray secret = house.secret(
            "{\"session\":{\"model\":\"voice\",\"instructions\":\"Be kind.\",\"tools\":[{\"type\":\"function\"}]}}");
        Talker client(house.url(session), secret);
        TRY_VERIFY(client.heard("session.created"));
        TRY_COMPARE(house.provider.speaker.texts.size(), 1);
        QCOMPARE(house.provider.speaker.texts.first(),
                 QStringLiteral("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\",\"instructions\":\"Be "
                                "kind.\",\"tools\":[{\"type\":\"function\"}]}}"));
        const QNetworkRequest seen = house.provider.handshakes.first();
        QCOMPARE(seen.url().query(), QStringLiteral("model=gpt-realtime"));
        QCOMPARE(seen.rawHeader("authorization"), QByteArray("Bearer sk-provider-secret"));
        for (const QByteArray &name : seen.rawHeaderList())
            QVERIFY(!seen.rawHeader(name).contains(secret));
        client.say("{\"type\":\"session.update\",\"session\":{}}");
        TRY_COMPARE(house.provider.speaker.texts.size(), 2);
        client.own.close();
        TRY_COMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].keyName, std::string("tests"));
        QCOMPARE(house.log.rows[0].askedModel, std::string("voice"));
    }

    void nothingIsSaidWhereNothingWasDescribed()
    {
        House house;
        Talker client(house.url(session + QStringLiteral("?model=voice")), house.secret(plainSecret));
        TRY_VERIFY(client.heard("session.created"));
        client.say("{\"type\":\"first\"}");
        TRY_COMPARE(house.provider.speaker.texts.size(), 1);
        QCOMPARE(house.provider.speaker.texts.first(), QStringLiteral("{\"type\":\"first\"}"));
    }

    void aBrowserOpensSessionsWithItUntilItExpires()
    {
        House house;
        const QByteArray secret = house.secret(plainSecret);
        const auto opens = [&](const char *status) {
            RawClient client(house.front.port());
            client.say("GET /v1/realtime?model=voice HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: "
                       "Upgrade\r\nOrigin: http://localhost:3000\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                       "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: realtime, openai-insecure-api-key."
                       + secret + "\r\n\r\n");
            const bool is = client.hears(status);
            return is ? QByteArray() : client.received;
        };
        QCOMPARE(opens("HTTP/1.1 101"), QByteArray());
        house.clock.advance(std::chrono::seconds(599));
        QCOMPARE(opens("HTTP/1.1 101"), QByteArray()); // as often as one likes
        house.clock.advance(std::chrono::seconds(2));
        QCOMPARE(opens("HTTP/1.1 401"), QByteArray());
    }

    void itOpensNothingElse()
    {
        House house;
        const QByteArray secret = house.secret(plainSecret);
        const auto seen = house.post("/v1/chat/completions", plain, secret.toStdString());
        QCOMPARE(int(seen->error->kind), int(ErrorKind::Unauthenticated));
        QVERIFY(seen->error->message.find("nothing else") != std::string::npos);
        const auto another = house.post("/v1/realtime/client_secrets", plainSecret, secret.toStdString());
        QCOMPARE(int(another->error->kind), int(ErrorKind::Unauthenticated));
        RawClient client(house.front.port());
        client.say("GET /v1/realtime?model=other HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: "
                   "Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                   "Authorization: Bearer "
                   + secret + "\r\n\r\n");
        QVERIFY2(client.hears("HTTP/1.1 403") && client.hears("for no other"), client.received);
        QVERIFY(house.provider.handshakes.isEmpty());
    }

    void aKeyThatIsBlockedTakesItsSecretsAlong()
    {
        House house;
        const QByteArray secret = house.secret(plainSecret);
        house.key.blocked = true;
        house.keys.put(house.key);
        RawClient client(house.front.port());
        client.say("GET /v1/realtime HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer "
                   + secret + "\r\n\r\n");
        QVERIFY2(client.hears("HTTP/1.1 403"), client.received);
    }

    void theBudgetIsTheKeys()
    {
        House house;
        const QByteArray secret = house.secret(plainSecret);
        house.limitTo("0.0000001");
        RawClient client(house.front.port());
        client.say("GET /v1/realtime HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer "
                   + secret + "\r\n\r\n");
        QVERIFY2(client.hears("HTTP/1.1 402"), client.received);
        QVERIFY(house.provider.handshakes.isEmpty());
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("param");
        const auto row = [](const char *name, const char *body, ErrorKind kind, const char *param,
                            const char *path = "/v1/realtime/client_secrets") {
            QTest::newRow(name) << QByteArray(path) << QByteArray(body) << int(kind) << QByteArray(param);
        };
        row("no JSON", "{", ErrorKind::BadRequest, "");
        row("nothing", "", ErrorKind::BadRequest, "session.model");
        row("no model", "{\"session\":{}}", ErrorKind::BadRequest, "session.model");
        row("no object", "{\"session\":7}", ErrorKind::BadRequest, "session");
        row("another model", "{\"session\":{\"model\":\"gpt-9\"}}", ErrorKind::ModelUnknown, "session.model");
        row("transcription", "{\"session\":{\"type\":\"transcription\"}}", ErrorKind::BadRequest, "session.type");
        row("too long", "{\"expires_after\":{\"seconds\":7201},\"session\":{\"model\":\"voice\"}}",
            ErrorKind::BadRequest, "expires_after.seconds");
        row("too short", "{\"expires_after\":{\"seconds\":9},\"session\":{\"model\":\"voice\"}}", ErrorKind::BadRequest,
            "expires_after.seconds");
        row("another anchor", "{\"expires_after\":{\"anchor\":\"used_at\"},\"session\":{\"model\":\"voice\"}}",
            ErrorKind::BadRequest, "expires_after.anchor");
        row("no expiry", "{\"expires_after\":60,\"session\":{\"model\":\"voice\"}}", ErrorKind::BadRequest,
            "expires_after");
        row("older, no model", "{}", ErrorKind::BadRequest, "model", "/v1/realtime/sessions");
        row("WebRTC", "v=0", ErrorKind::NotFound, "", "/v1/realtime/calls");
        row("WebRTC, a call", "{}", ErrorKind::NotFound, "", "/v1/realtime/calls/rtc_1/hangup");
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QByteArray, param);
        House house;
        const auto seen = house.post(path.constData(), body.toStdString());
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), kind);
        QCOMPARE(QByteArray::fromStdString(seen->error->param), param);
        QCOMPARE(house.world.sessionSecrets.size(), std::size_t(0));
    }

    void aModelThatTheKeyMayNotUseIsUnknown()
    {
        House house;
        house.key.models = {"other"};
        house.keys.put(house.key);
        QCOMPARE(int(house.post("/v1/realtime/client_secrets", plainSecret)->error->kind),
                 int(ErrorKind::ModelUnknown));
    }

    void thereAreOnlySoMany()
    {
        House house;
        std::shared_ptr<FakeClient::Seen> seen;
        for (int i = 0; i < 4097; ++i)
            seen = house.post("/v1/realtime/client_secrets", plainSecret);
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::TooManyParallel));
        house.clock.advance(std::chrono::minutes(11));
        QVERIFY(!house.post("/v1/realtime/client_secrets", plainSecret)->error);
        QCOMPARE(house.world.sessionSecrets.size(), std::size_t(1));
    }

    void aProvidersOwnSecretIsNotHandedOut_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/openai/v1/realtime/client_secrets", "/openai/v1/realtime/sessions",
                                 "/openai/v1/realtime/calls", "/openai/v1/%72ealtime/client_secrets/",
                                 "/azure/openai/realtimeapi/sessions", "/gemini/v1alpha/auth_tokens"})
            QTest::newRow(path) << QByteArray(path);
    }
    void aProvidersOwnSecretIsNotHandedOut()
    {
        QFETCH(QByteArray, path);
        PassHouse house;
        const auto seen = house.ask("POST", path.toStdString(), "{}");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::Forbidden));
        QVERIFY(house.upstream.calls.empty());
    }

    void aSessionOverTlsIsOneLikeAllOthers()
    {
        const Certificate certificate("IP:127.0.0.1");
        HttpFront::Options options = RealtimeHouse::optionsOf();
        options.tlsCertificateFile = certificate.file();
        options.tlsKeyFile = certificate.keyFile();
        RealtimeHouse house(options);
        house.scheme = QStringLiteral("wss");
        house.provider.greetings = {greeting};
        Talker client(house.url(session + QStringLiteral("?model=voice")), ourKey, certificate.trusted());
        TRY_VERIFY(client.heard("session.created"));
        const QString large(300'000, QLatin1Char('x'));
        client.say(large);
        TRY_COMPARE(house.provider.speaker.texts.size(), 1);
        QCOMPARE(house.provider.speaker.texts.first().size(), large.size());
        house.provider.speaker.say(large);
        TRY_COMPARE(client.texts.size(), 2);
        QCOMPARE(client.texts.last().size(), large.size());
        client.own.close();
        TRY_COMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));

        Talker stranger(house.url(session + QStringLiteral("?model=voice")));
        TRY_VERIFY(stranger.own.error() == QAbstractSocket::SslHandshakeFailedError);
    }
};

QTEST_GUILESS_MAIN(tst_ClientSecret)
#include "tst_ClientSecret.moc"
