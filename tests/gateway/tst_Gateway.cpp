// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Gateway.h"

#include "core/gateway/Settlement.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayFakes.h"

#include <QtTest>

using namespace tollgate;

namespace {

PricePerMillion dollarsPerMillion(std::int64_t dollars)
{
    return {Money::dollars(dollars)};
}

struct NoPrices final : PriceBook {
    std::optional<ModelFacts> find(std::string_view, std::string_view) const override { return {}; }
};

struct NoSecrets final : Secrets {
    void resolve(const SecretRef &, Callback<void(Result<Secret>)> done) override
    {
        done(Error{.kind = ErrorKind::CredentialMissing, .message = "not there"});
    }
    Result<Secret> known(const SecretRef &ref) const override
    {
        if (ref.source == SecretRef::Source::Literal)
            return ref.literal;
        return Error{.kind = ErrorKind::CredentialMissing, .message = "not there"};
    }
    void store(const SecretRef &, Secret, Callback<void(Result<void>)> done) override { done({}); }
    void remove(const SecretRef &, Callback<void(Result<void>)> done) override { done({}); }
};

Deployment deployment(std::string name, std::string model)
{
    Deployment made;
    made.id = DeploymentId("id-" + model);
    made.modelName = std::move(name);
    made.provider = "openai";
    made.model = std::move(model);
    made.baseUrl = "https://provider.test/v1";
    made.credential = {SecretRef::Source::Literal, "", Secret("sk-provider-secret")};
    ModelPrice price;
    price.base.input = dollarsPerMillion(1);
    price.base.output = dollarsPerMillion(2);
    made.price = price;
    return made;
}

const std::string chunk
    = R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m1","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]})"
      "\n\n";
const std::string lastChunk
    = R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
      "\n\n";
const std::string usageChunk
    = R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m1","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150}})"
      "\n\n";
const std::string done = "data: [DONE]\n\n";
const std::string wholeAnswer
    = R"({"id":"c1","object":"chat.completion","model":"m1","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150}})";

} // namespace

class tst_Gateway : public QObject {
    Q_OBJECT

    struct House {
        FakeClock clock;
        KeyRing keys{clock};
        Limiter limits{clock};
        Budgets budgets{clock};
        Brake brake;
        HealthBoard health{clock};
        NoPrices book;
        PriceMemo prices{book};
        NoSecrets secrets;
        FakeUpstream upstream;
        FakeLog log;
        LiveFeed feed;
        Worker worker;
        World world{clock,   keys,     limits, budgets, brake,  health, nullptr, prices,
                    secrets, upstream, log,    feed,    worker, {},     {}};
        std::unique_ptr<Gateway> gateway = std::make_unique<Gateway>(world);
        VirtualKey key;

        House()
        {
            key.id = KeyRing::idOf("sk-test-0123456789abcdef");
            key.name = "tests";
            keys.put(key);
            serve({deployment("m", "m1")});
        }
        void serve(std::vector<Deployment> deployments, RouterSettings settings = {})
        {
            world.models = std::make_shared<const ModelTable>(std::move(deployments), std::move(settings));
        }
        void limitTo(const char *dollars)
        {
            key.budgets = {{*Money::parse(dollars), ""}};
            keys.put(key);
        }
        std::shared_ptr<FakeClient::Seen> ask(std::string body, Operation operation)
        {
            return ask(std::move(body), "sk-test-0123456789abcdef", operation);
        }
        std::shared_ptr<FakeClient::Seen> ask(std::string body, std::string secret = "sk-test-0123456789abcdef",
                                              Operation operation = Operation::Chat)
        {
            auto seen = std::make_shared<FakeClient::Seen>();
            Inbound inbound;
            inbound.id = CallId("call-" + std::to_string(++calls));
            inbound.method = "POST";
            inbound.path = "/v1/chat/completions";
            inbound.operation = operation;
            inbound.headers.add("authorization", "Bearer " + secret);
            inbound.body = std::move(body);
            inbound.received = clock.now();
            inbound.receivedAt = clock.steady();
            gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen));
            return seen;
        }
        FakeUpstream::Call &provider(std::size_t index = 0) { return *upstream.calls.at(index); }
        int calls = 0;
    };

    static constexpr const char *plain = R"({"model":"m","messages":[{"role":"user","content":"Hello"}]})";
    static constexpr const char *streamed
        = R"({"model":"m","stream":true,"messages":[{"role":"user","content":"Hello"}]})";

private slots:
    void aHugePromptThatNobodyCountedIsCountedInPart()
    {
        House house;
        constexpr int words = 500'000;
        std::string prompt;
        for (int i = 0; i < words; ++i)
            prompt += "hello ";
        const auto seen
            = house.ask("{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"" + prompt + "\"}]}");
        QTRY_COMPARE_WITH_TIMEOUT(house.upstream.calls.size(), std::size_t(1), 60'000);
        house.provider().answer(
            200,
            "{\"id\":\"c1\",\"choices\":[{\"index\":0,\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}");
        QTRY_VERIFY_WITH_TIMEOUT(seen->ended, 60'000);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].usageSource, UsageSource::Estimated);
        const std::int64_t counted = house.log.rows[0].usage.input;
        QVERIFY2(std::abs(counted - words) < words / 50, std::to_string(counted).c_str());
    }

    void wholeAnswerIsHandedOverOnceTheRowIsCommitted()
    {
        House house;
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
        House house;
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
        House house;
        const auto seen
            = house.ask(R"({"model":"m","stream":true,"stream_options":{"include_usage":true},"messages":[]})");
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + usageChunk + done);
        QVERIFY(seen->body.find(R"("total_tokens":150,"cost":0.0002})") != std::string::npos);
    }

    void anAnswerThatCannotBeRecordedIsNotHandedOut()
    {
        House house;
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
        House house;
        const auto seen = house.ask("this is no JSON", "sk-somebody-else-000000");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::Unauthenticated));
        QVERIFY(house.upstream.calls.empty());
        QVERIFY(house.log.rows.empty());
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void refusalsOfAKnownKeyAreRecorded()
    {
        House house;
        const auto seen = house.ask(R"({"model":"nobody","messages":[]})");
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnknown));
        QCOMPARE(house.log.rows.at(0).status, std::string("model_unknown"));
        QCOMPARE(house.log.rows.at(0).keyName, std::string("tests"));
    }

    void nextDeploymentIsAskedAfterAFailureBeforeTheFirstByte()
    {
        House house;
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
        House house;
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
        QCOMPARE(int(refused->error->kind), int(ErrorKind::NoDeployment));
        QVERIFY(refused->error->retryAfter == std::chrono::seconds(30));
    }

    void nobodyElseIsAskedAfterTheFirstByte()
    {
        House house;
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

    void aStreamThatEndsWithoutAFinishIsAnError()
    {
        House house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        house.provider().finish();
        QVERIFY(seen->cut);
    }

    void htmlFromAProviderIsAnErrorOfOurs()
    {
        House house;
        const auto seen = house.ask(plain);
        house.provider().answer(200, "<html>login</html>", {{"content-type", "text/html"}});
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::UpstreamGarbled));
    }

    void aStreamCutShortIsCountedWithTheTokenizer()
    {
        House house;
        house.serve({deployment("m", "gpt-4o")});
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        std::string text = chunk;
        text.replace(text.find("Hi"), 2, "Hello world, this is a test");
        house.provider().body(text);
        seen->watcher->clientLeft();
        const CallRecord &row = house.log.rows.at(0);
        QCOMPARE(row.usage.input, std::int64_t(3 + 3 + 1 + 1)); // the beginning, a message, `user`, `Hello`
        QCOMPARE(row.usage.output, std::int64_t(7));
        QCOMPARE(int(row.usageSource), int(UsageSource::Counted));
        QCOMPARE(row.cost.nano(), std::int64_t(8 * 1000 + 7 * 2000));
    }

    void anotherFamilysTokensAreMarkedAsEstimated()
    {
        House house;
        house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + done);
        QCOMPARE(int(house.log.rows.at(0).usageSource), int(UsageSource::Estimated));
        QCOMPARE(house.log.rows.at(0).usage.output, std::int64_t(1));
    }

    void longTextsAreCountedOnTheWorker()
    {
        House house;
        house.serve({deployment("m", "gpt-4o")});
        house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        std::string text = chunk;
        std::string words;
        for (int i = 0; i < 10'000; ++i)
            words += " word";
        text.replace(text.find("Hi"), 2, words);
        house.provider().body(text + lastChunk + done);
        QVERIFY(house.log.rows.empty()); // not on this thread
        QTRY_COMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows.at(0).usage.output, std::int64_t(10'000));
        house.provider().finish();
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void aWholeAnswerWithoutUsageIsCountedToo()
    {
        House house;
        house.serve({deployment("m", "gpt-4o")});
        house.ask(plain);
        house.provider().answer(
            200, R"({"id":"c1","choices":[{"message":{"content":"Hello world"},"finish_reason":"stop"}]})");
        QCOMPARE(house.log.rows.at(0).usage.output, std::int64_t(2));
        QCOMPARE(house.log.rows.at(0).usage.input, std::int64_t(8));
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
        House house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + ending.toStdString());
        house.provider().finish();
        QVERIFY(seen->ended);
        QVERIFY(!seen->cut);
        QCOMPARE(house.log.rows.at(0).status, std::string("ok"));
    }

    void aSingleAnswerToARequestForAStreamIsOfNoUseAndBilled()
    {
        House house;
        const auto seen = house.ask(streamed);
        house.provider().answer(200, wholeAnswer);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::UpstreamGarbled));
        QCOMPARE(house.log.rows.at(0).cost.nano(), std::int64_t(200'000));
    }

    void aClientThatDoesNotWaitLeavesAnEstimateBesideTheBill()
    {
        House house;
        const auto seen = house.ask(plain);
        seen->watcher->clientLeft();
        const CallRecord &row = house.log.rows.at(0);
        QVERIFY(row.cost.isZero());
        QVERIFY(row.attempts.at(0).estimatedCost.nano() > 0);
    }

    void aClientThatLeavesIsBilledForWhatWasSeen()
    {
        House house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        seen->watcher->clientLeft();
        QVERIFY(house.provider().hungUp);
        QCOMPARE(house.log.rows.at(0).status, std::string("client_gone"));
        QVERIFY(house.log.rows.at(0).cost.nano() > 0);
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void parallelCallsNeverOvershootABudget()
    {
        House house;
        // Each call holds about 11 + 4,096 x 2 nano-dollars x 1000, a little more than 8 thousandths of a dollar.
        house.limitTo("0.05");
        std::vector<std::shared_ptr<FakeClient::Seen>> clients;
        for (int i = 0; i < 200; ++i)
            clients.push_back(house.ask(plain));
        QVERIFY(house.upstream.calls.size() < 8);
        const std::size_t asked = house.upstream.calls.size();
        for (std::size_t i = 0; i < asked; ++i)
            house.provider(i).answer(200, wholeAnswer);
        QVERIFY(house.budgets.spentEver({"key", house.key.id.text(), ""}) <= *Money::parse("0.05"));
        int refused = 0;
        for (const auto &client : clients)
            refused += client->error && client->error->kind == ErrorKind::BudgetSpent;
        QCOMPARE(std::size_t(refused) + asked, std::size_t(200));
    }

    void theMaximumIsLoweredToWhatTheBudgetCovers()
    {
        House house;
        house.limitTo("0.001");
        const auto seen = house.ask(R"({"model":"m","max_tokens":4000,"messages":[]})");
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        const std::string &sent = *house.provider().request.body;
        QVERIFY2(sent.find(R"("max_tokens":4)") != std::string::npos && sent.find("4000") == std::string::npos,
                 sent.c_str());
        house.provider().answer(200, wholeAnswer);
        QVERIFY(seen->headers.value("x-tollgate-note").starts_with("max_tokens lowered to"));
    }

    void aStreamThatReachesTheBudgetEndsLikeOneThatReachedItsLength()
    {
        House house;
        house.limitTo("0.00215");
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        std::string many = chunk;
        many.replace(many.find("Hi"), 2, std::string(3000, 'x'));
        for (int i = 0; i < 3 && !house.provider().hungUp; ++i)
            house.provider().body(many);
        QVERIFY(house.provider().hungUp);
        QVERIFY(seen->ended);
        QVERIFY(seen->body.ends_with("\"finish_reason\":\"length\"}]}\n\ndata: [DONE]\n\n"));
    }

    void aKeyWithABudgetMayNotUseAModelWithoutAPrice()
    {
        House house;
        Deployment unpriced = deployment("m", "m1");
        unpriced.price.reset();
        house.serve({unpriced});
        house.limitTo("1");
        QCOMPARE(int(house.ask(plain)->error->kind), int(ErrorKind::ModelUnpriced));
        house.key.budgets.clear();
        house.keys.put(house.key);
        const auto seen = house.ask(plain);
        house.provider().answer(200, wholeAnswer);
        QCOMPARE(std::string(seen->headers.value("x-tollgate-unpriced")), std::string("true"));
        QVERIFY(house.log.rows.back().unpriced);
    }

    void whatAProviderDoesNotTakeIsLeftOutAndTold()
    {
        House house;
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
        House house;
        Deployment made = deployment("m", "m1");
        made.provider = "groq";
        made.operations = {Operation::Chat};
        house.serve({made});
        const auto seen = house.ask(R"({"model":"m","input":"x"})", Operation::Embedding);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelUnknown));
        QCOMPARE(seen->error->message,
                 std::string("Model 'm' has no embeddings: its provider, groq, has chat completions."));
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
        House house;
        Deployment made = deployment("m", "m1");
        made.baseUrl = base.toStdString();
        made.paths["chat"] = path.toStdString();
        house.serve({made});
        house.ask(plain);
        QCOMPARE(QByteArray::fromStdString(house.provider().request.url), url);
    }

    void aMaximumIsAddedUnderTheNameThatTheProviderKnows()
    {
        House house;
        Deployment made = deployment("m", "o3");
        made.maximum = "max_completion_tokens";
        house.serve({made});
        house.limitTo("0.001");
        house.ask(plain);
        QVERIFY(house.provider().request.body->starts_with("{\"max_completion_tokens\":"));
    }

    void aFallbackWithoutAPriceIsNotForAKeyWithABudget()
    {
        House house;
        Deployment unpriced = deployment("other", "o1");
        unpriced.price.reset();
        RouterSettings settings;
        settings.fallbacks["m"] = {"other"};
        settings.retries = 0;
        house.serve({deployment("m", "m1"), unpriced}, settings);
        house.limitTo("1");
        const auto seen = house.ask(plain);
        house.provider(0).answer(503, R"({"error":{"message":"overloaded"}})");
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QCOMPARE(int(seen->error->kind), int(ErrorKind::UpstreamFailed));
    }

    void theWholeGatewaysCapBindsKeysWithoutABudget()
    {
        House house;
        house.world.settings.caps = {{*Money::parse("0.0003"), "1d"}};
        const char *small = R"({"model":"m","max_tokens":100,"messages":[]})";
        house.ask(small);
        house.provider(0).answer(200, wholeAnswer);
        house.ask(small); // lowered to what is left
        house.provider(1).answer(200, wholeAnswer);
        const auto refused = house.ask(small);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::BudgetSpent));
        QVERIFY(refused->error->message.find("the whole gateway") != std::string::npos);
        house.clock.advance(std::chrono::days(1));
        QVERIFY(!house.ask(small)->error);
    }

    void aSlowReaderPausesTheProvider()
    {
        House house;
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
        House house;
        house.log.available = false;
        QCOMPARE(int(house.ask(plain)->error->kind), int(ErrorKind::LedgerUnavailable));
        QVERIFY(house.upstream.calls.empty());
    }

    void aModelThatTheKeyMayNotUseIsRefusedByName()
    {
        House house;
        house.key.models = {"other*"};
        house.keys.put(house.key);
        const auto seen = house.ask(plain);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::ModelForbidden));
        QVERIFY(seen->error->message.find("other*") != std::string::npos);
    }

    void aSoftBudgetIsToldOnceAndRefusesNothing()
    {
        House house;
        house.key.softBudget = *Money::parse("0.0003");
        house.keys.put(house.key);
        QSignalSpy notices(&house.feed, &LiveFeed::notice);
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(!house.ask(plain)->error);
            house.provider(i).answer(200, wholeAnswer);
        }
        QCOMPARE(notices.count(), 1);
        QCOMPARE(notices.at(0).at(0).toString(), QStringLiteral("soft_budget"));
    }

    void aDeploymentsTokensAMinuteAreCounted()
    {
        House house;
        Deployment made = deployment("m", "m1");
        made.tpm = 100;
        house.serve({made});
        house.ask(plain);
        house.provider(0).answer(200, wholeAnswer); // 150 tokens
        const auto refused = house.ask(plain);
        QCOMPARE(int(refused->error->kind), int(ErrorKind::NoDeployment));
        QVERIFY(refused->error->retryAfter == std::chrono::seconds(60));
    }

    void theBrakePausesAKeyThatSpendsTooFast()
    {
        House house;
        house.world.settings.brake = BudgetLimit{*Money::parse("0.0003"), "10m"};
        std::string paused;
        house.world.pauseKey = [&](const KeyId &key, const std::string &) { paused = key.text(); };
        house.ask(plain);
        house.provider(0).answer(200, wholeAnswer);
        QVERIFY(paused.empty());
        house.ask(plain);
        house.provider(1).answer(200, wholeAnswer);
        QCOMPARE(paused, house.key.id.text());
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
