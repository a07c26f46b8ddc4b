// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawClient.h"
#include "tests/support/RealtimeHouse.h"

#include <QTcpServer>

using namespace tollgate;

namespace {

const QString created = QStringLiteral("{\"type\":\"session.created\",\"session\":{\"model\":\"gpt-realtime\"}}");
const QString begins = QStringLiteral("{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\"}}");
const QString grows
    = QStringLiteral("{\"type\":\"response.output_text.delta\",\"response_id\":\"resp_1\",\"delta\":\"Hello\"}");
/// 100 tokens of text, 50 of them cached, 40 of sound; 10 of text and 60 of sound.
const QString ends = QStringLiteral(
    "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\",\"usage\":{"
    "\"total_tokens\":210,\"input_tokens\":140,\"output_tokens\":70,\"input_token_details\":{\"text_tokens\":100,"
    "\"audio_tokens\":40,\"cached_tokens\":50,\"cached_tokens_details\":{\"text_tokens\":50,\"audio_tokens\":0}},"
    "\"output_token_details\":{\"text_tokens\":10,\"audio_tokens\":60}}}}");
/// 50 x 4 + 50 x 1 + 40 x 32 + 10 x 16 + 60 x 64 millionths of a dollar.
constexpr std::int64_t costOfIt = 5'530'000;

const QString voicePlace = QStringLiteral("/v1/realtime?model=voice");
/// With two slashes, as Google's SDK writes it behind a base URL of one's own.
const QString live = QStringLiteral(
    "//ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent?key=sk-test-0123456789abcdef");

/// A provider that answers every handshake with these bytes, and hangs up.
struct Refusing : QTcpServer {
    explicit Refusing(QByteArray answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *const socket = nextPendingConnection();
            ++asked;
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()); }
    int asked = 0;
};

QByteArray refusal(const char *status, const char *body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\ncontent-type: application/json\r\ncontent-length: "
        + QByteArray::number(qstrlen(body)) + "\r\n\r\n" + body;
}

QByteArray handshake(const QByteArray &target, const QByteArray &fields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + fields + "\r\n";
}

} // namespace

class tst_Realtime : public QObject {
    Q_OBJECT

private slots:
    void aSessionIsRelayedBothWaysAndEachResponseIsBilled()
    {
        RealtimeHouse house;
        house.provider.greetings = {created};
        Talker client(house.url(voicePlace + QStringLiteral("&intent=chat")));
        TRY_VERIFY(client.heard("session.created"));
        QCOMPARE(client.texts.first(), created);

        const QNetworkRequest seen = house.provider.handshakes.first();
        QCOMPARE(seen.url().path(), QStringLiteral("/v1/realtime"));
        QCOMPARE(seen.url().query(), QStringLiteral("model=gpt-realtime&intent=chat"));
        QCOMPARE(seen.rawHeader("authorization"), QByteArray("Bearer sk-provider-secret"));
        for (const QByteArray &name : seen.rawHeaderList())
            QVERIFY(!seen.rawHeader(name).contains("sk-test"));
        QCOMPARE(house.world.sessions, 1);
        QCOMPARE(house.log.starts.size(), std::size_t(1)); // the session itself, running

        const QString odd = QStringLiteral("{ \"type\":\"session.update\", \"x\": 1.0e0, \"y\":\"\u00e4\\u00e4\" }");
        client.say(odd);
        client.own.sendBinaryMessage(QByteArray("\0\1\2", 3));
        TRY_COMPARE(house.provider.speaker.binaries.size(), qsizetype(1));
        QCOMPARE(house.provider.speaker.texts, QStringList(odd));
        QCOMPARE(house.provider.speaker.binaries.first(), QByteArray("\0\1\2", 3));

        for (const QString &message : {begins, grows, ends})
            house.provider.speaker.say(message);
        house.provider.speaker.socket->sendBinaryMessage("sound");
        TRY_COMPARE(client.binaries.size(), qsizetype(1));
        QCOMPARE(client.texts, QStringList({created, begins, grows, ends}));
        QCOMPARE(house.log.starts.size(), std::size_t(2));
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        const CallRecord row = house.log.rows.front();
        QCOMPARE(row.operation, Operation::Realtime);
        QCOMPARE(row.status, std::string("ok"));
        QCOMPARE(row.answerId, std::string("resp_1"));
        QCOMPARE(row.finishReason, std::string("completed"));
        QCOMPARE(row.usageSource, UsageSource::Provider);
        QCOMPARE(row.usage.cacheRead, std::int64_t(50));
        QCOMPARE(row.usage.inputAudio, std::int64_t(40));
        QCOMPARE(row.usage.outputAudio, std::int64_t(60));
        QCOMPARE(row.cost.nano(), costOfIt);
        QVERIFY(!row.counters.empty());
        QVERIFY(row.firstTokenMs >= 0);

        client.own.close(QWebSocketProtocol::CloseCodeNormal);
        TRY_COMPARE(house.log.rows.size(), std::size_t(2));
        const CallRecord session = house.log.rows.back();
        QCOMPARE(session.status, std::string("ok"));
        QCOMPARE(session.httpStatus, 101);
        QVERIFY(session.cost.isZero() && session.usage.isZero() && !session.unpriced);
        QCOMPARE(session.id.text(), row.sessionId);
        TRY_COMPARE(house.provider.speaker.closed, 1000);
        TRY_COMPARE(house.world.sessions, 0);
        TRY_COMPARE(house.gateway->underWay(), std::size_t(0));
        QCOMPARE(house.budgets.spentEver({"key", house.key.id.text(), {}}).nano(), costOfIt);
    }

    void theEndOfAResponseWaitsForItsRow()
    {
        RealtimeHouse house;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.log.commitAtOnce = false;
        house.provider.speaker.say(begins);
        house.provider.speaker.say(ends);
        house.provider.speaker.say(created);
        TRY_COMPARE(house.log.lag(), std::int64_t(1));
        TRY_VERIFY(client.heard("response.created"));
        QVERIFY(!client.heard("response.done"));
        QVERIFY(!client.heard("session.created")); // nothing overtakes it
        house.log.commit();
        TRY_COMPARE(client.texts, QStringList({begins, ends, created}));
    }

    void whoIsRefusedGetsAnHttpAnswer_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("says");
        const QByteArray ours = "/v1/realtime?model=voice", key = "Authorization: Bearer sk-test-0123456789abcdef\r\n";
        QTest::newRow("no key") << ours << QByteArray() << QByteArray("401") << QByteArray("invalid_api_key");
        QTest::newRow("another key") << ours << QByteArray("api-key: sk-other\r\n") << QByteArray("401")
                                     << QByteArray("invalid_api_key");
        QTest::newRow("two keys") << ours + "&key=sk-other" << key << QByteArray("401") << QByteArray("two different");
        QTest::newRow("no such model") << QByteArray("/v1/realtime?model=nobody") << key << QByteArray("404")
                                       << QByteArray("model_not_found");
        QTest::newRow("no model") << QByteArray("/v1/realtime") << key << QByteArray("400") << QByteArray("model=");
        QTest::newRow("a model that only writes")
            << QByteArray("/v1/realtime?model=writer") << key << QByteArray("404") << QByteArray("realtime sessions");
        QTest::newRow("a foreign page") << ours << key + "Origin: https://evil.example\r\n"
                                        << QByteArray("403") << QByteArray("rigin");
        QTest::newRow("Responses over a WebSocket")
            << QByteArray("/v1/responses") << key << QByteArray("426") << QByteArray("upgrade_required");
        QTest::newRow("Gemini's words for a missing key")
            << QByteArray("/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent")
            << QByteArray() << QByteArray("401") << QByteArray("UNAUTHENTICATED");
    }
    void whoIsRefusedGetsAnHttpAnswer()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, says);
        RealtimeHouse house;
        Deployment writer = deployment("writer", "m1");
        writer.operations = {Operation::Chat};
        house.serve({RealtimeHouse::voice(house.provider.url()), writer});
        RawClient client(house.front.port());
        client.say(handshake(target, fields));
        QVERIFY2(client.hears("HTTP/1.1 " + status), client.received);
        QVERIFY2(client.hears(says), client.received);
        QVERIFY(house.provider.handshakes.isEmpty());
    }

    void whatIsNoHandshakeIsRefused()
    {
        RealtimeHouse house;
        RawClient plain(house.front.port());
        plain.say("GET /v1/realtime?model=voice HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(plain.hears("HTTP/1.1 426"));
        QVERIFY(plain.hears("upgrade: websocket"));
        RawClient old(house.front.port());
        old.say("GET /v1/realtime?model=voice HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: "
                "Upgrade\r\nSec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                "Authorization: Bearer sk-test-0123456789abcdef\r\n\r\n");
        QVERIFY(old.hears("HTTP/1.1 400"));
    }

    void theModelAndTheBudgetAreTheKeys()
    {
        RealtimeHouse house;
        house.key.models = {"other"};
        house.keys.put(house.key);
        RawClient forbidden(house.front.port());
        forbidden.say(handshake("/v1/realtime?model=voice", "x-api-key: sk-test-0123456789abcdef\r\n"));
        QVERIFY2(forbidden.hears("HTTP/1.1 403"), forbidden.received);
        house.key.models = {};
        house.limitTo("0.00001"); // less than a response may cost
        RawClient poor(house.front.port());
        poor.say(handshake("/v1/realtime?model=voice", "x-api-key: sk-test-0123456789abcdef\r\n"));
        QVERIFY2(poor.hears("HTTP/1.1 402"), poor.received);
        QVERIFY(house.provider.handshakes.isEmpty());
    }

    void aBrowserSendsItsKeyAsASubprotocol()
    {
        RecentCalls recent;
        recent.keepUntil(SteadyTime::max());
        RealtimeHouse house;
        house.world.recent = &recent;
        RawClient browser(house.front.port());
        browser.say(handshake("/v1/realtime?model=voice",
                              "Sec-WebSocket-Protocol: realtime, "
                              "openai-insecure-api-key.sk-test-0123456789abcdef, openai-beta.realtime-v1\r\n"
                              "Origin: http://localhost:3000\r\n"));
        QVERIFY2(browser.hears("HTTP/1.1 101"), browser.received);
        QVERIFY(browser.hears("\r\n\r\n"));
        QVERIFY(browser.received.contains("Sec-WebSocket-Protocol: realtime\r\n"));
        QVERIFY(browser.received.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")); // RFC 6455, 1.3
        QVERIFY(browser.received.contains("x-litellm-call-id: "));
        QVERIFY(!browser.received.contains("Access-Control-Allow-Origin: *"));
        QCOMPARE(house.provider.handshakes.first().rawHeader("openai-beta"), QByteArray("realtime=v1"));
        QVERIFY(!house.provider.handshakes.first().hasRawHeader("Sec-WebSocket-Protocol"));

        const QByteArray id = browser.received.mid(browser.received.indexOf("x-litellm-call-id: ") + 19, 36);
        const auto kept = recent.find(id.toStdString());
        QVERIFY(kept);
        QCOMPARE(kept->headers.value("sec-websocket-protocol"), std::string_view("realtime, openai-beta.realtime-v1"));
        for (const auto &[name, value] : kept->headers)
            QVERIFY2(value.find("sk-test") == std::string_view::npos, std::string(name).c_str());
    }

    void azuresAddressNamesItsDeployment()
    {
        RealtimeHouse house;
        Deployment azure = RealtimeHouse::voice(house.provider.url(), "my-deployment");
        azure.baseUrl = house.provider.url();
        azure.auth = AuthScheme::Azure;
        azure.paths = {{"realtime", "/openai/realtime?api-version=2024-10-01-preview&deployment={model}"}};
        house.serve({azure});
        Talker client(house.url("/openai/realtime?api-version=2025-04-01-preview&deployment=voice"));
        TRY_VERIFY(client.isOpen);
        const QNetworkRequest seen = house.provider.handshakes.first();
        QCOMPARE(seen.url().path() + QLatin1Char('?') + seen.url().query(),
                 QStringLiteral("/openai/realtime?api-version=2024-10-01-preview&deployment=my-deployment"));
        QCOMPARE(seen.rawHeader("api-key"), QByteArray("sk-provider-secret"));
    }

    void aHandshakeThatFailsGoesToTheNextDeployment()
    {
        RealtimeHouse house;
        Refusing busy(refusal("429 Too Many Requests", "{\"error\":{\"message\":\"slow down\"}}"));
        Deployment first = RealtimeHouse::voice(busy.url(), "first"),
                   second = RealtimeHouse::voice(house.provider.url());
        first.order = 1;
        second.order = 2;
        house.serve({first, second});
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        QCOMPARE(busy.asked, 1);
        client.own.close();
        TRY_COMPARE(house.log.rows.size(), std::size_t(1));
        const CallRecord &session = house.log.rows.front();
        QCOMPARE(session.attempts.size(), std::size_t(2));
        QCOMPARE(session.attempts[0].outcome, std::string("upstream_rate_limited"));
        QCOMPARE(session.attempts[1].outcome, std::string("ok"));
        QCOMPARE(session.usedModel, std::string("gpt-realtime"));
    }

    void aProviderThatRefusesIsAnHttpError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("its key is wrong")
            << refusal("401 Unauthorized", "{\"error\":{\"message\":\"bad key\",\"code\":\"invalid_api_key\"}}")
            << QByteArray("502") << QByteArray("provider_credential_refused");
        QTest::newRow("a bad request") << refusal("400 Bad Request", "{\"error\":{\"message\":\"no such voice\"}}")
                                       << QByteArray("400") << QByteArray("no such voice");
        QTest::newRow("it failed") << refusal("503 Service Unavailable", "{\"error\":{\"message\":\"down\"}}")
                                   << QByteArray("502") << QByteArray("provider_failed");
        QTest::newRow("it hangs up") << QByteArray("") << QByteArray("502") << QByteArray("provider_unreachable");
    }
    void aProviderThatRefusesIsAnHttpError()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, says);
        RealtimeHouse house;
        Refusing provider(answer);
        Deployment voice = RealtimeHouse::voice(provider.url());
        voice.retries = 0;
        house.serve({voice});
        RawClient client(house.front.port());
        client.say(handshake("/v1/realtime?model=voice", "x-api-key: sk-test-0123456789abcdef\r\n"));
        QVERIFY2(client.hears("HTTP/1.1 " + status), client.received);
        QVERIFY2(client.hears(says), client.received);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QVERIFY(house.log.rows.front().status != "ok");
    }

    void aBudgetThatIsSpentEndsTheSession()
    {
        RealtimeHouse house;
        house.limitTo("0.07"); // one response is covered, 1024 tokens of sound at 64 dollars, another one is not
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.say(begins);
        house.provider.speaker.say(ends);
        TRY_VERIFY(client.closed != 0);
        QVERIFY(client.heard("response.done"));
        QVERIFY(client.heardLast("\"type\":\"error\""));
        QVERIFY(client.heardLast("insufficient_quota"));
        QCOMPARE(client.closed, 1008);
        TRY_VERIFY(house.provider.speaker.closed != 0);
        TRY_COMPARE(house.log.rows.size(), std::size_t(2));
        QCOMPARE(house.log.rows.back().status, std::string("budget_spent"));
        QCOMPARE(house.log.rows.front().cost.nano(), costOfIt);
    }

    void responsesAtTheSameTimeNeedMoneyEach()
    {
        RealtimeHouse house;
        house.limitTo("0.07"); // covers one of them
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.say(begins);
        TRY_VERIFY(client.heard("resp_1"));
        QVERIFY(!client.closed);
        QString second = begins;
        house.provider.speaker.say(second.replace(QStringLiteral("resp_1"), QStringLiteral("resp_2")));
        TRY_COMPARE(client.closed, 1008);
        QVERIFY(client.heardLast("insufficient_quota"));
    }

    void aKeyThatIsBlockedMeanwhileGetsNoFurtherResponse()
    {
        RealtimeHouse house;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.key.blocked = true;
        house.keys.put(house.key);
        house.provider.speaker.say(begins);
        house.provider.speaker.say(ends);
        TRY_COMPARE(client.closed, 1008);
        QVERIFY(client.heardLast("key_blocked"));
    }

    void responsesAreRequestsOfTheLimit()
    {
        RealtimeHouse house;
        house.key.limits.requestsPerMinute = 2; // the session itself, and one response
        house.key.limits.parallel = 1; // which the session has
        house.keys.put(house.key);
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.say(begins);
        house.provider.speaker.say(ends);
        TRY_VERIFY(client.heard("response.done"));
        QString second = begins;
        house.provider.speaker.say(second.replace(QStringLiteral("resp_1"), QStringLiteral("resp_2")));
        TRY_COMPARE(client.closed, 1008);
        QVERIFY(client.heardLast("rate_limit"));
    }

    void aProviderThatIsLostIsToldAndBilledAsFarAsItCame()
    {
        RealtimeHouse house;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.say(begins);
        house.provider.speaker.say(grows);
        TRY_VERIFY(client.heard("output_text.delta"));
        house.provider.speaker.socket->abort();
        TRY_COMPARE(client.closed, 1011);
        QVERIFY(client.heardLast("provider_cut"));
        TRY_COMPARE(house.log.rows.size(), std::size_t(2));
        QCOMPARE(house.log.rows[0].usage.output, std::int64_t(2));
        QCOMPARE(house.log.rows[0].usageSource, UsageSource::Estimated);
        QCOMPARE(house.log.rows[0].status, std::string("upstream_cut"));
        QCOMPARE(house.log.rows[1].status, std::string("upstream_cut"));
    }

    void aProvidersGoodbyeReachesTheClient()
    {
        RealtimeHouse house;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.socket->close(QWebSocketProtocol::CloseCodePolicyViolated,
                                             QStringLiteral("sixty minutes"));
        TRY_COMPARE(client.closed, 1008);
        QCOMPARE(client.own.closeReason(), QStringLiteral("sixty minutes"));
        TRY_COMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows.front().status, std::string("upstream_failed"));
    }

    void aClientThatIsGoneTakesTheProviderAlong()
    {
        RealtimeHouse house;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.say(begins);
        house.provider.speaker.say(grows);
        TRY_VERIFY(client.heard("output_text.delta"));
        client.own.abort();
        TRY_VERIFY(house.provider.speaker.closed != 0);
        TRY_COMPARE(house.log.rows.size(), std::size_t(2));
        QCOMPARE(house.log.rows[0].status, std::string("client_gone"));
        QCOMPARE(house.log.rows[1].status, std::string("client_gone"));
        TRY_COMPARE(house.front.connections(), std::size_t(0));
    }

    void aSlowReaderHoldsTheProvider()
    {
        RealtimeHouse house;
        RawClient client(house.front.port());
        client.holdsBack = true;
        client.setReadBufferSize(64 * 1024);
        client.say(handshake("/v1/realtime?model=voice", "x-api-key: sk-test-0123456789abcdef\r\n"));
        TRY_VERIFY(house.provider.speaker.socket != nullptr);
        const QByteArray message(256 * 1024, 'x');
        constexpr int count = 320; // 80 MB
        for (int i = 0; i < count; ++i)
            house.provider.speaker.socket->sendBinaryMessage(message);
        // It comes to rest with most of it still at the provider.
        qint64 waiting = -1;
        TRY_VERIFY([&] {
            QTest::qWait(300);
            return std::exchange(waiting, house.provider.speaker.socket->bytesToWrite())
                == house.provider.speaker.socket->bytesToWrite();
        }());
        QVERIFY2(waiting > 40 * 1024 * 1024, QByteArray::number(waiting));
        client.setReadBufferSize(0);
        client.holdsBack = false;
        emit client.readyRead();
        TRY_VERIFY(client.received.size() >= count * message.size());
    }

    void aMessageThatIsTooLargeEndsTheSession()
    {
        RealtimeHouse house;
        house.world.settings.sockets.messageAtMost = 64 * 1024;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        client.own.sendBinaryMessage(QByteArray(65 * 1024, 'x'));
        TRY_COMPARE(client.closed, 1009);
        TRY_VERIFY(house.provider.speaker.closed != 0);
        QVERIFY(house.provider.speaker.binaries.isEmpty());
    }

    void thereAreOnlySoManySessions()
    {
        RealtimeHouse house;
        house.world.settings.sessionsAtMost = 1;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        RawClient second(house.front.port());
        second.say(handshake("/v1/realtime?model=voice", "x-api-key: sk-test-0123456789abcdef\r\n"));
        QVERIFY2(second.hears("HTTP/1.1 429"), second.received);
        client.own.close();
        TRY_COMPARE(house.world.sessions, 0);
    }

    void shuttingDownEndsSessionsBetweenTwoResponses()
    {
        RealtimeHouse house;
        QSignalSpy drained(&house.front, &HttpFront::drained);
        Talker idle(house.url(voicePlace));
        TRY_VERIFY(idle.isOpen);
        Talker busy(house.url(voicePlace));
        TRY_VERIFY(busy.isOpen);
        house.provider.speaker.say(begins);
        TRY_VERIFY(busy.heard("response.created"));
        house.front.stopAccepting();
        house.gateway->goAway();
        TRY_COMPARE(idle.closed, 1001);
        QCOMPARE(busy.closed, 0);
        QVERIFY(drained.isEmpty());
        house.provider.speaker.say(ends);
        TRY_COMPARE(busy.closed, 1001);
        QVERIFY(busy.heard("response.done"));
        TRY_COMPARE(drained.size(), qsizetype(1));
        QCOMPARE(house.responses().size(), std::size_t(1));
    }

    void whatWasWrittenDownHasABillOfItsOwn()
    {
        RealtimeHouse house;
        Talker client(house.url(voicePlace));
        TRY_VERIFY(client.isOpen);
        house.provider.speaker.say("{\"type\":\"session.updated\",\"session\":{\"audio\":{\"input\":{"
                                   "\"transcription\":{\"model\":\"whisper-1\"}}}}}");
        house.provider.speaker.say("{\"type\":\"conversation.item.input_audio_transcription.completed\","
                                   "\"transcript\":\"hi\",\"usage\":{\"type\":\"duration\",\"seconds\":3}}");
        TRY_COMPARE(house.log.rows.size(), std::size_t(1));
        const CallRecord &row = house.log.rows.front();
        QCOMPARE(row.operation, Operation::Transcription);
        QCOMPARE(row.usedModel, std::string("whisper-1"));
        QVERIFY(row.unpriced); // this house's book knows no prices
    }

    void geminiLiveNamesItsModelInItsFirstMessage()
    {
        RealtimeHouse house;
        Deployment gemini = RealtimeHouse::voice(house.provider.url(), "gemini-live");
        gemini.baseUrl = house.provider.url();
        gemini.provider = "gemini";
        gemini.dialect = "gemini";
        gemini.auth = AuthScheme::ApiKeyHeader;
        gemini.authHeader = "x-goog-api-key";
        house.serve({gemini});
        Talker client(house.url(live), {});
        TRY_VERIFY(client.isOpen);
        QVERIFY(house.provider.handshakes.isEmpty());
        client.say("{\"setup\":{\"model\":\"models/voice\"}}");
        client.say("{\"clientContent\":{\"turns\":[]}}");
        TRY_COMPARE(house.provider.speaker.texts.size(), qsizetype(2));
        QCOMPARE(house.provider.speaker.texts.first(),
                 QStringLiteral("{\"setup\":{\"model\":\"models/gemini-live\"}}"));
        const QNetworkRequest seen = house.provider.handshakes.first();
        QCOMPARE(seen.url().path(),
                 QStringLiteral("/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"));
        QVERIFY(!seen.url().hasQuery());
        QCOMPARE(seen.rawHeader("x-goog-api-key"), QByteArray("sk-provider-secret"));

        // Google sends its JSON in binary messages.
        house.provider.speaker.socket->sendBinaryMessage(
            "{\"serverContent\":{\"modelTurn\":{\"parts\":[{\"text\":\"Hi\"}]}}}");
        house.provider.speaker.socket->sendBinaryMessage(
            "{\"serverContent\":{\"turnComplete\":true},\"usageMetadata\":{\"promptTokenCount\":100,"
            "\"responseTokenCount\":20,\"promptTokensDetails\":[{\"modality\":\"AUDIO\",\"tokenCount\":60}],"
            "\"responseTokensDetails\":[{\"modality\":\"AUDIO\",\"tokenCount\":20}]}}");
        TRY_COMPARE(client.binaries.size(), qsizetype(2));
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        const CallRecord &row = house.log.rows.front();
        QCOMPARE(row.usage.inputAudio, std::int64_t(60));
        QCOMPARE(row.cost.nano(), std::int64_t((40 * 4 + 60 * 32 + 20 * 64) * 1000));
        QCOMPARE(row.surface, Surface::GeminiLive);
    }

    void aGeminiSessionThatCannotBeIsClosedWithAReason_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("code");
        QTest::newRow("no setup") << QStringLiteral("{\"clientContent\":{}}") << 1007;
        QTest::newRow("no such model") << QStringLiteral("{\"setup\":{\"model\":\"models/nobody\"}}") << 1007;
        QTest::newRow("of another dialect") << QStringLiteral("{\"setup\":{\"model\":\"models/voice\"}}") << 1007;
    }
    void aGeminiSessionThatCannotBeIsClosedWithAReason()
    {
        QFETCH(QString, first);
        QFETCH(int, code);
        RealtimeHouse house;
        Talker client(house.url(live), {});
        TRY_VERIFY(client.isOpen);
        client.say(first);
        TRY_COMPARE(client.closed, code);
        QVERIFY(!client.own.closeReason().isEmpty());
        QVERIFY(client.texts.isEmpty());
        TRY_COMPARE(house.world.sessions, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Realtime)
#include "tst_Realtime.moc"
