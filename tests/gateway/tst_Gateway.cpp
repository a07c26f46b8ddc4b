// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Settlement.h"
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

class tst_Gateway : public QObject {
    Q_OBJECT

private slots:
    void wholeAnswerIsHandedOverOnceTheRowIsCommitted()
    {
        GatewayHouse house;
        house.log.commitAtOnce = false;
        const auto seen = house.ask(plain);
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QCOMPARE(house.provider().request.url, std::string("https://provider.test/v1/chat/completions"));
        QCOMPARE(std::string(house.provider().request.headers.value("authorization")),
                 std::string("Bearer sk-provider-secret"));
        house.provider().answer(200, wholeAnswer);
        QVERIFY(!seen->begun);
        house.log.commit();
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, wholeAnswer);
        // 100 tokens at 1 dollar and 50 at 2 dollars a million.
        QCOMPARE(std::string(seen->headers.value("x-litellm-response-cost")), std::string("0.0002"));
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].cost.nano(), std::int64_t(200'000));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));
        QVERIFY(seen->dropped);
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void lastByteOfAStreamWaitsForTheLedger()
    {
        GatewayHouse house;
        house.log.commitAtOnce = false;
        const auto seen = house.ask(streamed);
        auto &provider = house.provider();
        QVERIFY(provider.request.body->find(R"("include_usage":true)") != std::string::npos);
        provider.head(200, {{"content-type", "text/event-stream"}});
        provider.body(chunk);
        QCOMPARE(seen->body, chunk);
        provider.body(lastChunk + usageChunk + done);
        QCOMPARE(seen->body, chunk + lastChunk); // usage had not been asked for, [DONE] waits
        QVERIFY(!seen->ended);
        house.log.commit();
        QCOMPARE(seen->body, chunk + lastChunk + done);
        QVERIFY(seen->ended);
        provider.finish();
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
        QCOMPARE(house.log.rows.at(0).usage.input, std::int64_t(100));
    }

    void usageChunkCarriesTheCostWhereItWasAskedFor()
    {
        GatewayHouse house;
        const auto seen
            = house.ask(R"({"model":"m","stream":true,"stream_options":{"include_usage":true},"messages":[]})");
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + usageChunk + done);
        QVERIFY(seen->body.find(R"("total_tokens":150,"cost":0.0002})") != std::string::npos);
    }

    void anAnswerThatCannotBeRecordedIsNotHandedOut()
    {
        GatewayHouse house;
        house.log.commitAtOnce = false;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + done);
        house.log.commit(Error{.kind = ErrorKind::Storage, .message = "disk full"});
        QVERIFY(seen->cut);
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::LedgerUnavailable));
        QVERIFY(seen->body.find("[DONE]") == std::string::npos);
    }

    void unknownKeyIsRefusedBeforeTheBodyIsRead()
    {
        GatewayHouse house;
        const auto seen = house.ask("this is no JSON", "sk-somebody-else-000000");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::Unauthenticated));
        QVERIFY(house.upstream.calls.empty());
        QVERIFY(house.log.rows.empty());
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void refusalsOfAKnownKeyAreRecorded()
    {
        GatewayHouse house;
        const auto seen = house.ask(R"({"model":"nobody","messages":[]})");
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnknown));
        QCOMPARE(house.log.rows.at(0).status, std::string("model_unknown"));
        QCOMPARE(house.log.rows.at(0).keyName, std::string("tests"));
    }

    void aStreamThatEndsWithoutAFinishIsAnError()
    {
        GatewayHouse house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        house.provider().finish();
        QVERIFY(seen->cut);
    }

    void htmlFromAProviderIsAnErrorOfOurs()
    {
        GatewayHouse house;
        const auto seen = house.ask(plain);
        house.provider().answer(200, "<html>login</html>", {{"content-type", "text/html"}});
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::UpstreamGarbled));
    }

    void theLastEventNeedsNoBlankLine_data()
    {
        QTest::addColumn<QByteArray>("ending");
        QTest::newRow("carriage returns") << QByteArray("data: [DONE]\r\r");
        QTest::newRow("one line end") << QByteArray("data: [DONE]\n");
        QTest::newRow("none") << QByteArray("data:[DONE]");
    }
    void theLastEventNeedsNoBlankLine()
    {
        QFETCH(QByteArray, ending);
        GatewayHouse house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + ending.toStdString());
        house.provider().finish();
        QVERIFY(seen->ended);
        QVERIFY(!seen->cut);
        QCOMPARE(house.log.rows.at(0).status, std::string("ok"));
    }

    void aSlowReaderPausesTheProvider()
    {
        GatewayHouse house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        seen->backlog = 300 * 1024;
        house.provider().body(chunk);
        QVERIFY(house.provider().paused);
        seen->backlog = 0;
        seen->watcher->clientDrained();
        QVERIFY(!house.provider().paused);
        seen->watcher->clientLeft();
    }

    void noCallIsMadeThatCouldNotBeRecorded()
    {
        GatewayHouse house;
        house.log.available = false;
        QCOMPARE(int(house.ask(plain)->error->kind), int(ErrorKind::LedgerUnavailable));
        QVERIFY(house.upstream.calls.empty());
    }

    void aModelThatTheKeyMayNotUseIsRefusedByName()
    {
        GatewayHouse house;
        house.key.models = {"other*"};
        house.keys.put(house.key);
        const auto seen = house.ask(plain);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelForbidden));
        QVERIFY(seen->error->message.find("other*") != std::string::npos);
    }

    void clientsAreToldApartByTheirUserAgent()
    {
        QCOMPARE(settlement::toolOf("OpenAI/JS 7.55.0"), std::string("openai-js"));
        QCOMPARE(settlement::toolOf("opencode/1.18 ai-sdk/openai-compatible"), std::string("opencode"));
        QCOMPARE(settlement::toolOf("Mozilla/5.0"), std::string());
    }
};

QTEST_GUILESS_MAIN(tst_Gateway)
#include "tst_Gateway.moc"
