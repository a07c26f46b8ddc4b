// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

class tst_GatewayTargets : public QObject {
    Q_OBJECT

private slots:
    void aLargeRequestIsTranslatedOnTheWorker()
    {
        GatewayHouse house;
        Deployment other = deployment("m", "claude-x");
        other.dialect = "anthropic";
        house.serve({other});
        const std::string body = "{\"model\":\"m\",\"max_tokens\":5,\"messages\":[{\"role\":\"user\",\"content\":\""
            + std::string(1'200'000, 'x') + "\"}]}";
        house.ask(body);
        QTRY_COMPARE_WITH_TIMEOUT(house.upstream.calls.size(), std::size_t(1), 60'000);
        QVERIFY(house.provider().request.body->size() > 1'200'000);
        QVERIFY(house.provider().request.url.ends_with("/messages"));

        // Between the start of the call and the provider's request the loop has run: the client may leave then.
        std::shared_ptr<FakeClient::Seen> seen;
        QObject::connect(&house.feed, &LiveFeed::callStarted, &house.feed,
                         [&] { QTimer::singleShot(0, &house.feed, [&] { seen->watcher->clientLeft(); }); });
        seen = house.ask(body);
        QTRY_COMPARE_WITH_TIMEOUT(house.log.rows.size(), std::size_t(1), 60'000);
        bool isDone = false;
        house.worker.run<bool>(
            &house.worker, [] { return true; }, [&](bool) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void aLargeAnswerIsTranslatedOnTheWorker()
    {
        GatewayHouse house;
        Deployment other = deployment("m", "claude-x");
        other.dialect = "anthropic";
        house.serve({other});
        const std::string text(1'200'000, 'x');
        const std::string answer
            = "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-x\","
              "\"content\":[{\"type\":\"text\",\"text\":\""
            + text + "\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":10,\"output_tokens\":5}}";
        const auto seen = house.ask(plain);
        house.provider().answer(200, answer);
        QCOMPARE(seen->status, 0); // the loop goes on meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(seen->status, 200, 60'000);
        QVERIFY(seen->body.find("\"content\":\"" + text + '"') != std::string::npos);
        QCOMPARE(house.log.rows.at(0).answerId, std::string("msg_1"));
        QCOMPARE(house.log.rows.at(0).usage.output, 5);

        const auto garbled = house.ask(plain);
        house.provider(1).answer(200, answer.substr(0, answer.size() - 2));
        QTRY_COMPARE_WITH_TIMEOUT(house.log.rows.size(), std::size_t(2), 60'000);
        QCOMPARE(house.log.rows.at(1).status, std::string("upstream_garbled"));

        const auto left = house.ask(plain);
        house.provider(2).answer(200, answer);
        left->watcher->clientLeft();
        QCOMPARE(house.log.rows.size(), std::size_t(3));
        bool isDone = false;
        house.worker.run<bool>(
            &house.worker, [] { return true; }, [&](bool) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
        QCOMPARE(house.log.rows.at(2).status, std::string("client_gone"));
        QCOMPARE(left->status, 0);
    }

    void nextDeploymentIsAskedAfterAFailureBeforeTheFirstByte()
    {
        GatewayHouse house;
        RouterSettings settings;
        settings.fallbacks["m"] = {"other"};
        house.serve({deployment("m", "m1"), deployment("other", "o1")}, settings);
        const auto seen = house.ask(plain);
        house.provider(0).answer(503, R"({"error":{"message":"overloaded"}})");
        QCOMPARE(house.upstream.calls.size(), std::size_t(2));
        QVERIFY(house.provider(0).hungUp);
        QVERIFY(house.provider(1).request.body->find(R"("model":"o1")") != std::string::npos);
        house.provider(1).answer(200, wholeAnswer);
        QCOMPARE(seen->status, 200);
        const CallRecord &row = house.log.rows.at(0);
        QCOMPARE(row.attempts.size(), std::size_t(2));
        QCOMPARE(row.attempts[0].outcome, std::string("upstream_failed"));
        QCOMPARE(row.modelGroup, std::string("other"));
    }

    void aModelsOnlyDeploymentGivesItsOwnAnswerHoweverOftenItFailed()
    {
        GatewayHouse house;
        RouterSettings settings;
        settings.retries = 0;
        house.serve({deployment("m", "m1")}, settings);
        for (std::size_t i = 0; i < 5; ++i) {
            const auto seen = house.ask(plain);
            house.provider(i).answer(500, R"({"error":{"message":"provider broke"}})");
            QCOMPARE(seen->error->message, std::string("provider broke"));
        }
        house.ask(plain);
        house.provider(5).answer(429, R"({"error":{"message":"slow down"}})", {{"retry-after", "30"}});
        const auto refused = house.ask(plain);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::UpstreamRateLimited)); // a 429, as the provider's own was
        QVERIFY(refused->error->retryAfter == std::chrono::seconds(30));
        QCOMPARE(house.upstream.calls.size(), std::size_t(6));
    }

    void whileAllRestTheClientIsToldWhy_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("kind");
        QTest::addRow("limits") << 429 << 429 << int(ErrorKind::UpstreamRateLimited);
        QTest::addRow("failures") << 500 << 500 << int(ErrorKind::NoDeployment);
        QTest::addRow("one limit passes") << 429 << 500 << int(ErrorKind::UpstreamRateLimited);
    }
    void whileAllRestTheClientIsToldWhy()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, kind);
        GatewayHouse house;
        RouterSettings settings;
        settings.retries = 0;
        house.serve({deployment("m", "m1"), deployment("m", "m2")}, settings);
        house.ask(plain);
        house.provider(0).answer(first, R"({"error":{"message":"not now"}})", {{"retry-after", "40"}});
        house.provider(1).answer(second, R"({"error":{"message":"not now"}})", {{"retry-after", "20"}});
        house.clock.advance(std::chrono::seconds(5));
        const auto refused = house.ask(plain);
        QCOMPARE(house.upstream.calls.size(), std::size_t(2));
        QCOMPARE(int(refused->error->kind), kind);
        QVERIFY(refused->error->retryAfter == std::chrono::seconds(15)); // whoever is back first
        QVERIFY(refused->error->message.find("Try again in 15 s") != std::string::npos);
    }

    void aFailureAfterALimitIsAFailure()
    {
        GatewayHouse house;
        RouterSettings settings;
        settings.retries = 0;
        settings.allowedFails = 1;
        house.serve({deployment("m", "m1"), deployment("m", "m2")}, settings);
        house.ask(plain);
        house.provider(0).answer(429, "{}", {{"retry-after", "10"}});
        house.provider(1).answer(200, wholeAnswer);
        house.clock.advance(std::chrono::seconds(11));
        house.ask(plain);
        house.provider(2).answer(500, "{}");
        house.provider(3).answer(500, "{}");
        QCOMPARE(int(house.ask(plain)->error->kind), int(ErrorKind::NoDeployment));
    }

    void nobodyElseIsAskedAfterTheFirstByte()
    {
        GatewayHouse house;
        house.serve({deployment("m", "m1"), deployment("m", "m2")});
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        house.provider().finish(Error{.kind = ErrorKind::UpstreamCut, .message = "connection lost"});
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QVERIFY(seen->cut);
        QVERIFY(!seen->ended);
        QCOMPARE(house.log.rows.at(0).status, std::string("upstream_cut"));
        QVERIFY(house.log.rows.at(0).cost.nano() > 0); // what was streamed is billed
    }

    void whatAProviderDoesNotTakeIsLeftOutAndTold()
    {
        GatewayHouse house;
        Deployment made = deployment("m", "m1");
        made.provider = "groq";
        made.refuses = {"logit_bias", "user"};
        made.renames = {{"max_completion_tokens", "max_tokens"}};
        house.serve({made});
        const char *body
            = R"({"model":"m", "logit_bias":{"1":2}, "max_completion_tokens":64,"messages":[] ,"user":"me"})";
        const auto seen = house.ask(body);
        QCOMPARE(*house.provider().request.body, std::string(R"({"model":"m1","max_tokens":64,"messages":[]})"));
        house.provider().answer(200, wholeAnswer);
        QCOMPARE(house.log.rows.at(0).notes.size(), std::size_t(3));
        QCOMPARE(std::string(seen->headers.value("x-tollgate-note")), std::string("logit_bias left out for groq"));

        house.world.settings.leaveOutRefused = false;
        const auto refused = house.ask(body);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::BadRequest));
        QCOMPARE(refused->error->param, std::string("logit_bias"));
        QVERIFY(refused->error->message.find("groq") != std::string::npos);
        QVERIFY(!house.ask(plain)->error);
    }

    void aProviderWithoutEmbeddingsIsNamed()
    {
        GatewayHouse house;
        Deployment made = deployment("m", "m1");
        made.provider = "groq";
        made.operations = {Operation::Chat};
        house.serve({made});
        const auto seen = house.ask(R"({"model":"m","input":"x"})", Operation::Embedding);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnknown));
        QCOMPARE(seen->error->message,
                 std::string("Model 'm' has no embeddings: its provider, groq, has chat completions."));
    }

    void whoIsSwitchedOffIsNotAskedAndSaid()
    {
        GatewayHouse house;
        Deployment first = deployment("m", "m1"), second = deployment("m", "m2");
        first.off = true;
        house.serve({first, second});
        house.ask(plain);
        QVERIFY(house.provider().request.body->find("m2") != std::string::npos);
        second.off = true;
        house.serve({first, second});
        const auto seen = house.ask(plain);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnknown));
        QCOMPARE(seen->error->message,
                 std::string("Model 'm' is switched off here: 'm' of openai serves it. Switch it on in the window, or "
                             "with: tollgate providers on 'm'"));
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void aPathOfTheProvidersOwnIsUsed_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("behind the host") << QByteArray("https://x") << QByteArray("/v1/talk")
                                         << QByteArray("https://x/v1/talk");
        QTest::newRow("its beginning is there") << QByteArray("https://x/api/v2") << QByteArray("/api/v2/gen/talk")
                                                << QByteArray("https://x/api/v2/gen/talk");
        QTest::newRow("a query behind") << QByteArray("https://x/v1?version=1") << QByteArray("/v1/talk")
                                        << QByteArray("https://x/v1/talk?version=1");
    }
    void aPathOfTheProvidersOwnIsUsed()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, url);
        GatewayHouse house;
        Deployment made = deployment("m", "m1");
        made.baseUrl = base.toStdString();
        made.paths["chat"] = path.toStdString();
        house.serve({made});
        house.ask(plain);
        QCOMPARE(QByteArray::fromStdString(house.provider().request.url), url);
    }

    void aMaximumIsAddedUnderTheNameThatTheProviderKnows()
    {
        GatewayHouse house;
        Deployment made = deployment("m", "o3");
        made.maximum = "max_completion_tokens";
        house.serve({made});
        house.limitTo("0.001");
        house.ask(plain);
        QVERIFY(house.provider().request.body->starts_with("{\"max_completion_tokens\":"));
    }

    void aDeploymentsTokensAMinuteAreCounted()
    {
        GatewayHouse house;
        Deployment made = deployment("m", "m1");
        made.tpm = 100;
        house.serve({made});
        house.ask(plain);
        house.provider(0).answer(200, wholeAnswer); // 150 tokens
        const auto refused = house.ask(plain);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::UpstreamRateLimited));
        QVERIFY(refused->error->retryAfter == std::chrono::seconds(60));
    }
};

QTEST_GUILESS_MAIN(tst_GatewayTargets)
#include "tst_GatewayTargets.moc"
