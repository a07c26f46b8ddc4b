// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/AwsEventStream.h"
#include "core/gateway/MeteredPath.h"
#include "core/gateway/PassAddress.h"
#include "core/gateway/PassMeter.h"
#include "tests/support/OnDisk.h"
#include "tests/support/PassHouse.h"

#include <QtTest>

using namespace tollgate;

namespace {

constexpr const char *jsonType = "application/json";

std::string all(const HttpCall &call)
{
    std::string text = call.method + ' ' + call.url + '\n' + *call.body;
    for (const auto &[name, value] : call.headers)
        text.append("\n").append(name).append(": ").append(value);
    return text;
}

constexpr const char *message
    = "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-x\",\"content\":[{\"type\":"
      "\"text\",\"text\":\"Hello\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":100,\"output_tokens\":50}"
      "}";

} // namespace

class tst_PassThrough : public QObject {
    Q_OBJECT

private slots:
    void whatIsKeptAtProvidersHasItsOwnNameInTheLedger_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        for (const auto &[path, name] :
             {std::pair{"/v1/files/file-1", "file"}, std::pair{"/v1/uploads", "file"},
              std::pair{"/v1/batches", "batch"}, std::pair{"/v1/messages/batches", "batch"},
              std::pair{"/v1/fine_tuning/jobs", "fine_tuning"},
              std::pair{"/v1/vector_stores/vs_1/files", "vector_store"}, std::pair{"/v1/containers", "container"},
              std::pair{"/v1/videos/video_1", "video"}, std::pair{"/v1/assistants", "assistant"},
              std::pair{"/v1/threads/t/runs", "assistant"}, std::pair{"/v1/evals", "evaluation"}})
            QTest::addRow("%s", path) << QByteArray(path) << QByteArray(name);
    }
    void whatIsKeptAtProvidersHasItsOwnNameInTheLedger()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, name);
        PassHouse house;
        house.ask("GET", path.toStdString());
        house.provider().answer(200, "{\"id\":\"it\"}");
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(QByteArray(nameOf(house.log.rows.back().operation).data()), name);
    }

    void aBatchThatHasEndedIsBilledOnceToItsMakerAtHalfThePrice()
    {
        PassHouse house;
        house.ask("POST", "/v1/batches", "{\"input_file_id\":\"file-1\",\"endpoint\":\"/v1/chat/completions\"}");
        house.provider().answer(200, "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"validating\"}");
        QCOMPARE(house.log.rows.back().answerId, std::string("batch_1"));
        QCOMPARE(house.log.rows.back().cost, Money());
        house.ask("GET", "/v1/batches/batch_1");
        house.provider(1).answer(200, "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"in_progress\"}");
        QCOMPARE(house.log.rows.size(), std::size_t(2));

        VirtualKey other = house.key;
        other.id = KeyRing::idOf("sk-test-of-somebody-else");
        other.name = "another";
        house.keys.put(other);
        const std::string ended
            = "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"completed\",\"model\":\"gpt-x\",\"usage\":"
              "{\"input_tokens\":1000,\"input_tokens_details\":{\"cached_tokens\":0},\"output_tokens\":500}}";
        for (std::size_t i = 0; i < 3; ++i) {
            const auto seen
                = house.ask("GET", "/v1/batches/batch_1", {}, {{"authorization", "Bearer sk-test-of-somebody-else"}});
            house.provider(2 + i).answer(200, ended);
            QCOMPARE(seen->body, ended);
        }
        QCOMPARE(bills(house), 1);
        const CallRecord &row = *std::ranges::find_if(house.log.rows, isBill);
        QCOMPARE(row.keyName, std::string("tests"));
        QCOMPARE(row.usedModel, std::string("gpt-x"));
        QCOMPARE(int(row.operation), int(Operation::Batch));
        QCOMPARE(row.usage.input, std::int64_t(1000));
        QCOMPARE(row.cost, *Money::parse("0.001")); // half of 1000 at 1 and 500 at 2 dollars a million
        QCOMPARE(house.budgets.spentEver({"key", house.key.id.text(), {}}), row.cost);
    }

    void whatTheLedgerHasOfABatchIsNotBilledAgainAfterARestart()
    {
        PassHouse house;
        CallRecord billed;
        billed.answerId = "batch_1";
        billed.usage.input = 1;
        billed.usageSource = UsageSource::Provider;
        house.log.rows = {billed};
        house.ask("GET", "/v1/batches/batch_1");
        house.provider().answer(200,
                                "{\"object\":\"batch\",\"status\":\"completed\",\"usage\":{\"input_tokens\":10,"
                                "\"output_tokens\":5}}");
        QCOMPARE(house.log.rows.size(), std::size_t(2)); // of the asking itself
        QVERIFY(house.log.rows.back().usage.isZero());
    }

    void theResultsOfAMessageBatchAreBilledLineByLine()
    {
        PassHouse house;
        const std::string good
            = "{\"custom_id\":\"a\",\"result\":{\"type\":\"succeeded\",\"message\":" + std::string(message) + "}}\n";
        const std::string results
            = good + "{\"custom_id\":\"b\",\"result\":{\"type\":\"errored\",\"error\":{}}}\n" + good;
        for (std::size_t i = 0; i < 2; ++i) {
            const auto seen = house.ask("GET", "/v1/messages/batches/msgbatch_1/results");
            house.provider(i).head(200, {{"content-type", "application/x-jsonl"}});
            for (std::size_t at = 0; at < results.size(); at += 7)
                house.provider(i).body(std::string_view(results).substr(at, 7));
            house.provider(i).finish();
            QCOMPARE(seen->body, results);
        }
        QCOMPARE(bills(house), 1);
        const CallRecord &row = *std::ranges::find_if(house.log.rows, isBill);
        QCOMPARE(row.answerId, std::string("msgbatch_1"));
        QCOMPARE(row.usedModel, std::string("claude-x"));
        QCOMPARE(row.usage.input, std::int64_t(200));
        QCOMPARE(row.usage.output, std::int64_t(100));
        QCOMPARE(row.cost, *Money::parse("0.0002"));
    }

    void resultsThatBrokeOffAreNotBilled()
    {
        PassHouse house;
        house.ask("GET", "/v1/messages/batches/msgbatch_1/results");
        house.provider().head(200, {{"content-type", "application/x-jsonl"}});
        house.provider().body("{\"result\":{\"type\":\"succeeded\",\"message\":" + std::string(message) + "}}\n");
        house.provider().finish(Error{ErrorKind::UpstreamCut, "gone"});
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QVERIFY(house.log.rows[0].usage.isZero());
    }

    void eachRouteLeadsToItsProviderWithItsCredential_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *path, const char *url, const char *header, const char *value) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(url) << QString::fromLatin1(header)
                                << QString::fromLatin1(value);
        };
        row("/openai/v1/organization/usage", "https://api.openai.com/v1/organization/usage", "authorization",
            "Bearer sk-provider-secret");
        row("/openai/unknown", "https://api.openai.com/v1/unknown", "authorization", "Bearer sk-provider-secret");
        row("/anthropic/v1/models", "https://api.anthropic.com/v1/models", "x-api-key", "sk-provider-secret");
        row("/gemini/v1beta/files", "https://generativelanguage.googleapis.com/v1beta/files", "x-goog-api-key",
            "sk-provider-secret");
        row("/gemini/upload/v1beta/files", "https://generativelanguage.googleapis.com/upload/v1beta/files",
            "x-goog-api-key", "sk-provider-secret");
        row("/vertex_ai/v1/projects/p/locations/l/x",
            "https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/x", "authorization",
            "Bearer sk-provider-secret");
        row("/azure/openai/models", "https://mine.openai.azure.com/openai/models", "api-key", "sk-provider-secret");
        row("/cohere/v2/models", "https://api.cohere.com/v2/models", "authorization", "Bearer sk-provider-secret");
        row("/mistral/v1/agents", "https://api.mistral.ai/v1/agents", "authorization", "Bearer sk-provider-secret");
        row("/v1/files", "https://api.openai.com/v1/files", "authorization", "Bearer sk-provider-secret");
        row("/files/file-1/content", "https://api.openai.com/v1/files/file-1/content", "authorization",
            "Bearer sk-provider-secret");
        row("/v1/threads/t/messages", "https://api.openai.com/v1/threads/t/messages", "authorization",
            "Bearer sk-provider-secret");
        row("/v1/messages/batches/b/results", "https://api.anthropic.com/v1/messages/batches/b/results", "x-api-key",
            "sk-provider-secret");
    }
    void eachRouteLeadsToItsProviderWithItsCredential()
    {
        QFETCH(QString, path);
        QFETCH(QString, url);
        QFETCH(QString, header);
        QFETCH(QString, value);
        PassHouse house;
        const auto seen = house.ask("GET", path.toStdString());
        QVERIFY(seen);
        QCOMPARE(QString::fromStdString(house.asked().url), url);
        QCOMPARE(house.asked().method, std::string("GET"));
        const std::string_view sent = house.asked().headers.value(header.toStdString());
        QCOMPARE(QString::fromUtf8(sent.data(), static_cast<qsizetype>(sent.size())), value);
        QVERIFY(all(house.asked()).find(ourKey) == std::string::npos);
        house.provider().answer(200, "{\"data\":[]}", {{"content-type", jsonType}, {"x-request-id", "req_1"}});
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, std::string("{\"data\":[]}"));
        QCOMPARE(std::string(seen->headers.value("x-request-id")), std::string("req_1"));
        const CallRecord &record = house.log.rows.at(0);
        QCOMPARE(record.status, std::string("ok"));
        QVERIFY(!record.unpriced && record.cost.isZero()); // looking is free
    }

    void anAwsCallIsSignedOverThePathAndTheBodyAsTheyAre()
    {
        PassHouse house;
        house.ask("POST", "/bedrock/model/us.anthropic.claude-x-v1%3A0/converse", "{\"messages\":[]}",
                  {{"authorization", std::string("Bearer ") + ourKey},
                   {"x-amz-date", "20200101T000000Z"},
                   {"x-amz-security-token", "theirs"},
                   {"content-type", jsonType}});
        const HttpCall &call = house.asked();
        QCOMPARE(call.url,
                 std::string("https://bedrock-runtime.us-west-2.amazonaws.com/model/us.anthropic.claude-x-v1%3A0/"
                             "converse"));
        QVERIFY(call.headers.value("authorization").starts_with("AWS4-HMAC-SHA256 Credential=AKID/"));
        QVERIFY(call.headers.value("authorization").find("/us-west-2/bedrock/") != std::string_view::npos);
        QVERIFY(call.headers.value("x-amz-date") != "20200101T000000Z");
        QVERIFY(!call.headers.contains("x-amz-security-token"));
        QVERIFY(all(call).find(ourKey) == std::string::npos);
        house.provider().answer(200,
                                "{\"output\":{\"message\":{\"role\":\"assistant\",\"content\":[{\"text\":\"Hi\"}]}},"
                                "\"stopReason\":\"end_turn\",\"usage\":{\"inputTokens\":7,\"outputTokens\":3}}");
        QCOMPARE(house.log.rows.at(0).usage.input, 7);
        QCOMPARE(house.log.rows.at(0).usage.output, 3);
        QCOMPARE(house.log.rows.at(0).usedModel, std::string("us.anthropic.claude-x-v1:0"));
    }

    void ourOwnEndpointsAndAzuresShapeOfThemAreNoRoutes()
    {
        const PassRoutes routes;
        for (const char *path : {"/openai/deployments/m/chat/completions", "/v1/chat/completions", "/filesystem",
                                 "/anthropicx/v1", "/v1/messages", "/v1beta/models", "/key/info"})
            QVERIFY2(!routes.find("POST", path), path);
        QCOMPARE(routes.find("PATCH", "/openai_passthrough/v1/x")->prefix, std::string("/openai_passthrough"));
        QVERIFY(!PassRoutes({}, false).find("GET", "/openai/v1/files"));
    }

    void aPathThatLeadsElsewhereIsNotPassedOn_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"/openai/v1/../../etc", "/openai/..", "/openai/v1/./x", "/openai/v1/%2e%2e/x", "/openai/v1/.%2E/x",
              "/openai/v1/a%2f..%2fb", "/openai/v1/%252e%252e/x", "/openai/v1/..;/x", "/openai/v1/a\\..\\b",
              "/openai/v1/a%5c..%5cb", "/openai/v1/x%00y", "/openai/v1/x#y"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void aPathThatLeadsElsewhereIsNotPassedOn()
    {
        QFETCH(QString, path);
        const PassRoutes routes;
        const PassRoutePtr route = routes.find("GET", path.toStdString());
        QVERIFY(route);
        const Result<std::string> behind = passroute::pathBehind(*route, path.toStdString());
        QVERIFY(!behind);
        QCOMPARE(int(behind.error().kind), int(ErrorKind::BadRequest));
    }

    void nothingIsPassedOnToWhoIsSwitchedOff()
    {
        PassHouse house;
        std::vector<Deployment> providers = everyProvider();
        for (Deployment &one : providers)
            one.off = one.provider == "cohere";
        house.serve(providers);
        const auto seen = house.ask("GET", "/cohere/v1/models");
        QVERIFY(seen->error);
        QVERIFY(seen->error->message.find("tollgate providers on cohere") != std::string::npos);
        QVERIFY(house.upstream.calls.empty());
        // Where another deployment of it is on, that one lends its key.
        Deployment other = *std::ranges::find(providers, "cohere", &Deployment::provider);
        other.id = DeploymentId("other");
        other.baseUrl = "https://other.example";
        other.off = false;
        providers.push_back(other);
        house.serve(providers);
        house.ask("GET", "/cohere/v1/models");
        QVERIFY(house.asked().url.starts_with("https://other.example/"));
    }

    void aPathNeverChangesTheHost()
    {
        PassHouse house;
        house.ask("GET", "/cohere//evil.example/@x:80");
        QCOMPARE(house.asked().url, std::string("https://api.cohere.com//evil.example/@x:80"));
    }

    void nobodysKeyIsSeenByTheOtherSide()
    {
        PassHouse house;
        const auto seen = house.ask("GET", "/gemini/v1beta/models", {}, {{"cookie", "session"}},
                                    std::string("key=") + ourKey + "&a=1");
        QCOMPARE(house.asked().url, std::string("https://generativelanguage.googleapis.com/v1beta/models?a=1"));
        QVERIFY(all(house.asked()).find(ourKey) == std::string::npos);
        QVERIFY(!house.asked().headers.contains("cookie"));
        house.provider().answer(
            302, "", {{"location", "https://x/?key=sk-provider-secret"}, {"set-cookie", "a"}, {"x-kept", "1"}});
        QCOMPARE(seen->status, 302);
        QVERIFY(!seen->headers.contains("location"));
        QVERIFY(!seen->headers.contains("set-cookie"));
        QVERIFY(seen->headers.contains("x-kept"));
        QCOMPARE(house.log.rows.at(0).httpStatus, 302);
    }

    void whatIsKnownOfAnAnswerIsPricedAndCounted()
    {
        PassHouse house;
        const std::string body = "{ \"model\":\"claude-x\", \"max_tokens\":60,\"messages\":[],\"odd\":1 }";
        const auto seen = house.ask("POST", "/anthropic/v1/messages", body,
                                    {{"x-api-key", ourKey},
                                     {"anthropic-version", "2026-10-21"},
                                     {"anthropic-beta", "b-1"},
                                     {"content-type", jsonType}});
        QCOMPARE(*house.asked().body, body);
        QCOMPARE(std::string(house.asked().headers.value("anthropic-version")), std::string("2026-10-21"));
        QCOMPARE(std::string(house.asked().headers.value("anthropic-beta")), std::string("b-1"));
        house.provider().answer(200, message);
        QCOMPARE(seen->body, std::string(message));
        const CallRecord &record = house.log.rows.at(0);
        QCOMPARE(record.cost.decimal(), std::string("0.0002"));
        QCOMPARE(record.answerId, std::string("msg_1"));
        QCOMPARE(record.finishReason, std::string("end_turn"));
        QCOMPARE(record.askedModel, std::string("claude-x"));
        QCOMPARE(record.provider, std::string("anthropic"));
        QCOMPARE(record.operation, Operation::Chat);
        QCOMPARE(record.surface, Surface::OpenAiMedia);
        QCOMPARE(record.keyName, std::string("tests"));
    }

    void aStreamGoesOnAsItComesAndItsEndWaitsForTheRow()
    {
        PassHouse house;
        house.log.commitAtOnce = false;
        const auto seen
            = house.ask("POST", "/openai_passthrough/v1/chat/completions", "{\"model\":\"m1\",\"stream\":true}");
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        QCOMPARE(seen->body, chunk);
        house.provider().body(lastChunk + usageChunk);
        house.provider().body(done);
        house.provider().finish();
        QVERIFY(seen->body.find("[DONE]") == std::string::npos);
        QVERIFY(!seen->ended);
        house.log.commit();
        QCOMPARE(seen->body, chunk + lastChunk + usageChunk + done);
        QVERIFY(seen->ended);
        QCOMPARE(house.log.rows.at(0).usage.input, 100);
        QVERIFY(house.log.rows.at(0).firstTokenMs >= 0);
    }

    void aStreamWithoutUsageIsCounted()
    {
        PassHouse house;
        house.ask("POST", "/openai_passthrough/v1/chat/completions",
                  "{\"model\":\"m1\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hello there\"}]}");
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + done);
        house.provider().finish();
        const CallRecord &record = house.log.rows.at(0);
        QVERIFY(record.usage.input > 0 && record.usage.output > 0);
        QVERIFY(!record.cost.isZero());
        QVERIFY(record.usageSource != UsageSource::Provider);
    }

    void anAnswerThatBreaksOffIsCutAndNothingIsPutIntoIt()
    {
        PassHouse house;
        const auto seen = house.ask("GET", "/v1/files/f/content");
        house.provider().head(200, {{"content-type", "application/octet-stream"}});
        const std::string bytes(1'500'000, '\0');
        house.provider().body(bytes);
        QCOMPARE(seen->body.size(), bytes.size()); // longer than what is given in one piece
        house.provider().finish(Error{.kind = ErrorKind::UpstreamCut, .message = "connection lost"});
        QVERIFY(seen->cut);
        QVERIFY(!seen->error);
        QCOMPARE(seen->body.size(), bytes.size());
        QCOMPARE(house.log.rows.at(0).status, std::string("upstream_cut"));
    }

    void bytesOfAnyKindStayAsTheyAre()
    {
        PassHouse house;
        std::string bytes;
        for (int i = 0; i < 512; ++i)
            bytes += static_cast<char>(i);
        const auto seen
            = house.ask("POST", "/openai_passthrough/v1/anything", bytes,
                        {{"authorization", std::string("Bearer ") + ourKey}, {"content-type", "application/x-thing"}});
        QCOMPARE(*house.asked().body, bytes);
        QCOMPARE(std::string(house.asked().headers.value("content-type")), std::string("application/x-thing"));
        house.provider().answer(201, bytes, {{"content-type", "image/png"}, {"content-encoding", "br"}});
        QCOMPARE(seen->status, 201);
        QCOMPARE(seen->body, bytes);
        QCOMPARE(std::string(seen->headers.value("content-type")), std::string("image/png"));
        QCOMPARE(std::string(seen->headers.value("content-encoding")), std::string("br"));
        QVERIFY(house.log.rows.at(0).unpriced);
    }

    void whatTheProviderRefusesReachesTheClientAsItIs()
    {
        PassHouse house;
        const std::string says = "{\"error\":{\"message\":\"No such thing\",\"odd\":true}}";
        const auto seen = house.ask("DELETE", "/v1/files/f");
        QCOMPARE(house.asked().method, std::string("DELETE"));
        house.provider().answer(404, says, {{"content-type", "application/problem+json"}, {"retry-after", "7"}});
        QCOMPARE(seen->status, 404);
        QCOMPARE(seen->body, says);
        QCOMPARE(std::string(seen->headers.value("content-type")), std::string("application/problem+json"));
        QCOMPARE(std::string(seen->headers.value("retry-after")), std::string("7"));
        QCOMPARE(house.log.rows.at(0).httpStatus, 404);
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
    }

    void keysForSomeModelsReachOnlyThese()
    {
        PassHouse house;
        house.key.models = {"claude-*"};
        house.keys.put(house.key);
        const char *allowed = "{\"model\":\"claude-x\",\"max_tokens\":5,\"messages\":[]}";
        QVERIFY(!house.ask("POST", "/anthropic/v1/messages", allowed)->error);
        for (const auto &refused :
             {house.ask("POST", "/openai_passthrough/v1/responses", "{\"model\":\"gpt-x\"}"),
              house.ask("GET", "/v1/files"), house.ask("POST", "/openai_passthrough/v1/anything", "{}")}) {
            QVERIFY(refused->error);
            QCOMPARE(int(refused->error->kind), int(ErrorKind::ModelForbidden));
        }
        const auto twice = house.ask("POST", "/anthropic/v1/messages",
                                     "{\"model\":\"claude-x\",\"\\u006dodel\":\"opus\",\"messages\":[]}");
        QCOMPARE(int(twice->error->kind), int(ErrorKind::BadRequest));
        house.key.models = {"openai/*"};
        house.keys.put(house.key);
        QVERIFY(!house.ask("GET", "/v1/files")->error);
        QCOMPARE(house.upstream.calls.size(), std::size_t(2));
    }

    void budgetsAndLimitsBind()
    {
        PassHouse house;
        house.limitTo("0.00001");
        const auto spent = house.ask("POST", "/anthropic/v1/messages",
                                     "{\"model\":\"claude-x\",\"max_tokens\":1000,\"messages\":[]}");
        QCOMPARE(int(spent->error->kind), int(ErrorKind::BudgetSpent));
        // Nobody knows what it costs, so a key with a budget may not.
        for (Deployment one : everyProvider()) {
            one.price.reset();
            house.serve({one});
            if (one.provider == "openai")
                break;
        }
        const auto unpriced = house.ask("POST", "/v1/batches", "{\"input_file_id\":\"f\"}");
        QCOMPARE(int(unpriced->error->kind), int(ErrorKind::ModelUnpriced));
        QVERIFY(!house.ask("GET", "/v1/batches")->error);
        QVERIFY(!house.ask("POST", "/v1/files", "x")->error);
        house.key.limits.requestsPerMinute = 1;
        house.keys.put(house.key);
        (void)house.ask("GET", "/v1/batches");
        const auto limited = house.ask("GET", "/v1/batches");
        QVERIFY(limited->error);
        QCOMPARE(int(limited->error->kind), int(ErrorKind::RateLimited));
    }

    void nobodyWithoutAKeyIsPassedOn()
    {
        PassHouse house;
        const auto seen = house.ask("GET", "/v1/files", {}, {});
        QCOMPARE(int(seen->error->kind), int(ErrorKind::Unauthenticated));
        QVERIFY(house.upstream.calls.empty());
    }

    void aProviderThatIsNotSetUpIsSaidSo()
    {
        PassHouse house;
        house.serve({at("anthropic", "https://api.anthropic.com")});
        const auto seen = house.ask("GET", "/mistral/v1/models");
        QCOMPARE(int(seen->error->kind), int(ErrorKind::NotFound));
        QVERIFY(seen->error->message.find("tollgate providers add mistral") != std::string::npos);
    }

    void aRequestForWhatIsKeptMayNameItsProvider_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("goesOn");
        const QString none, plain = QString::fromLatin1(jsonType),
                            form = QStringLiteral("multipart/form-data; boundary=B");
        QTest::newRow("query") << "custom_llm_provider=mistral&a=1" << none << plain << "{}"
                               << "{}";
        QTest::newRow("header") << none << "mistral" << plain << "{}"
                                << "{}";
        QTest::newRow("member first") << none << none << plain << "{\"custom_llm_provider\": \"mistral\", \"b\":1}"
                                      << "{ \"b\":1}";
        QTest::newRow("member last") << none << none << plain << "{\"b\":1, \"provider\":\"mistral\"}"
                                     << "{\"b\":1}";
        QTest::newRow("only member") << none << none << plain << "{\"provider\":\"mistral\"}"
                                     << "{}";
        QTest::newRow("form")
            << none << none << form
            << "--B\r\ncontent-disposition: form-data; name=\"custom_llm_provider\"\r\n\r\nmistral\r\n"
               "--B\r\ncontent-disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n--B--\r\n"
            << "--B\r\ncontent-disposition: form-data; "
               "name=\"purpose\"\r\n\r\nbatch\r\n--B--\r\n";
    }
    void aRequestForWhatIsKeptMayNameItsProvider()
    {
        QFETCH(QString, query);
        QFETCH(QString, header);
        QFETCH(QString, type);
        QFETCH(QString, body);
        QFETCH(QString, goesOn);
        PassHouse house;
        Headers headers{{"authorization", std::string("Bearer ") + ourKey}, {"content-type", type.toStdString()}};
        if (!header.isEmpty())
            headers.add("custom-llm-provider", header.toStdString());
        house.ask("POST", "/v1/files", body.toStdString(), std::move(headers), query.toStdString());
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        QCOMPARE(house.asked().url,
                 std::string("https://api.mistral.ai/v1/files")
                     + (query.contains(QLatin1Char('a')) && !query.isEmpty() ? "?a=1" : ""));
        QCOMPARE(QString::fromStdString(*house.asked().body), goesOn);
        QVERIFY(!house.asked().headers.contains("custom-llm-provider"));
    }

    void aFormOnADiskMayNameItsProviderToo()
    {
        PassHouse house;
        const std::string file = "--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            + noise(2 * 1024 * 1024) + "\r\n",
                          provider = "--B\r\ncontent-disposition: form-data; name=\"provider\"\r\n\r\nmistral\r\n",
                          end = "--B--\r\n";
        house.large = onDisk(file + provider + end);
        QVERIFY(house.large);
        house.ask(
            "POST", "/v1/files", {},
            {{"authorization", std::string("Bearer ") + ourKey}, {"content-type", "multipart/form-data; boundary=B"}});
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(1)); // a worker reads it
        QCOMPARE(house.asked().url, std::string("https://api.mistral.ai/v1/files"));
        QVERIFY(!house.asked().body);
        QVERIFY(wholeOf(*house.asked().large) == file + end);
        house.provider().answer(200, "{\"id\":\"file-1\"}");
        QCOMPARE(house.log.rows.at(0).bytesIn, qint64(file.size() + provider.size() + end.size()));
    }

    void aBodyOnADiskIsSignedAsOneInMemory()
    {
        const std::string text = noise(1'500'000);
        const Headers headers{{"authorization", std::string("Bearer ") + ourKey},
                              {"content-type", "application/octet-stream"}};
        PassHouse memory, disk;
        memory.ask("PUT", "/bedrock/knowledgebases/k/documents", text, headers);
        QTRY_COMPARE(memory.upstream.calls.size(), std::size_t(1));
        disk.large = onDisk(text);
        QVERIFY(disk.large);
        disk.ask("PUT", "/bedrock/knowledgebases/k/documents", {}, headers);
        QTRY_COMPARE(disk.upstream.calls.size(), std::size_t(1));
        QCOMPARE(disk.asked().large->sha256Hex(), sha256Hex(text));
        QVERIFY(memory.asked().headers.value("authorization").starts_with("AWS4-HMAC-SHA256 "));
        QCOMPARE(disk.asked().headers.value("authorization"), memory.asked().headers.value("authorization"));
    }

    void aRouteOfTheConfigurationGoesWhereItSays()
    {
        PassHouse house;
        Deployment target;
        target.id = DeploymentId("search");
        target.provider = "pass_through";
        target.baseUrl = "https://search.example/v1/query?fixed=1";
        target.auth = AuthScheme::None;
        target.headers.set("x-search-key", "sk-search");
        ModelPrice price;
        price.perRequest = Money::parse("0.01");
        target.price = price;
        PassRoute route{.prefix = "/search", .provider = "pass_through"};
        route.target = std::make_shared<const Deployment>(target);
        route.methods = {"POST"};
        route.takesSubpaths = false;
        house.routes = PassRoutes({route});
        QVERIFY(!house.ask("GET", "/search"));
        QVERIFY(!house.ask("POST", "/search/deeper"));
        const auto seen = house.ask("POST", "/search", "{\"q\":\"x\"}", {{"x-tollgate-key", ourKey}}, "b=2");
        QCOMPARE(house.asked().url, std::string("https://search.example/v1/query?fixed=1&b=2"));
        QCOMPARE(std::string(house.asked().headers.value("x-search-key")), std::string("sk-search"));
        house.provider().answer(200, "{}");
        QCOMPARE(seen->status, 200);
        QCOMPARE(house.log.rows.at(0).cost.decimal(), std::string("0.01"));
    }

    void aClientThatLeavesIsHungUpOn()
    {
        PassHouse house;
        const auto seen = house.ask("GET", "/v1/files");
        seen->watcher->clientLeft();
        QVERIFY(house.provider().hungUp);
        QCOMPARE(house.log.rows.at(0).status, std::string("client_gone"));
    }

    void aSlowReaderSlowsTheProvider()
    {
        PassHouse house;
        const auto seen = house.ask("GET", "/v1/files/f/content");
        house.provider().head(200, {{"content-type", "video/mp4"}});
        seen->backlog = 300 * 1024;
        house.provider().body(std::string(2'000'000, 'x'));
        QVERIFY(house.provider().paused);
        seen->watcher->clientDrained();
        QVERIFY(!house.provider().paused);
    }

    void whatIsReadDoesNotDependOnHowTheBytesWereSliced_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("input");
        QTest::addColumn<int>("output");
        QTest::newRow("gemini as a list")
            << QByteArray("/v1beta/models/g:streamGenerateContent") << QByteArray(jsonType)
            << QByteArray("[{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"a\"}]}}]}\r\n,{\"candidates\":[{"
                          "\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"promptTokenCount\":9,"
                          "\"candidatesTokenCount\":4,\"totalTokenCount\":13}}]")
            << 9 << 4;
        std::string frames;
        frames += awsFrame({{":message-type", "event"}, {":event-type", "messageStart"}}, "{\"role\":\"assistant\"}");
        frames
            += awsFrame({{":message-type", "event"}, {":event-type", "messageStop"}}, "{\"stopReason\":\"end_turn\"}");
        frames += awsFrame({{":message-type", "event"}, {":event-type", "metadata"}},
                           "{\"usage\":{\"inputTokens\":11,\"outputTokens\":5,\"totalTokens\":16}}");
        QTest::newRow("converse") << QByteArray("/model/m/converse-stream")
                                  << QByteArray("application/vnd.amazon.eventstream")
                                  << QByteArray(frames.data(), static_cast<qsizetype>(frames.size())) << 11 << 5;
        QTest::newRow("responses")
            << QByteArray("/v1/responses") << QByteArray("text/event-stream")
            << QByteArray(
                   "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{\"id\":\"r\","
                   "\"status\":\"completed\",\"output\":[],\"usage\":{\"input_tokens\":6,\"output_tokens\":2,"
                   "\"total_tokens\":8}}}\n\n")
            << 6 << 2;
        QTest::newRow("embeddings") << QByteArray("/v1/embeddings") << QByteArray(jsonType)
                                    << QByteArray("{\"object\":\"list\",\"data\":[],\"model\":\"e\",\"usage\":{"
                                                  "\"prompt_tokens\":8,\"total_tokens\":8}}")
                                    << 8 << 0;
    }
    void whatIsReadDoesNotDependOnHowTheBytesWereSliced()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, answer);
        QFETCH(int, input);
        QFETCH(int, output);
        const std::string_view bytes(answer.constData(), static_cast<std::size_t>(answer.size()));
        for (const std::size_t slice : {std::size_t(1), std::size_t(3), std::size_t(7), bytes.size()}) {
            PassMeter meter(meteredPath("POST", path.toStdString()));
            meter.begin({{"content-type", type.toStdString()}});
            for (std::size_t i = 0; i < bytes.size(); i += slice)
                meter.feed(bytes.substr(i, slice));
            meter.end();
            QVERIFY(meter.facts().usage);
            QCOMPARE(meter.facts().usage->promptTokens(), input);
            QCOMPARE(meter.facts().usage->completionTokens(), output);
        }
    }

    void garbageIsNoError()
    {
        PassMeter meter(meteredPath("POST", "/v1/messages"));
        meter.begin({{"content-type", "text/event-stream"}});
        meter.feed("event: x\ndata: <html>\n\n\xff\xfe");
        meter.end();
        QVERIFY(!meter.facts().usage);
        PassMeter nothing(nullptr);
        nothing.begin({});
        nothing.feed("anything");
        nothing.end();
        QVERIFY(!nothing.facts().usage);
    }

    void bedrocksHeadersCountForModelsThatNobodyKnows()
    {
        PassMeter meter(meteredPath("POST", "/model/meta.llama/invoke"));
        meter.begin({{"content-type", jsonType},
                     {"x-amzn-bedrock-input-token-count", "21"},
                     {"x-amzn-bedrock-output-token-count", "4"}});
        meter.feed("{\"generation\":\"Hi\"}");
        meter.end();
        QVERIFY(meter.facts().usage);
        QCOMPARE(meter.facts().usage->input, 21);
        QCOMPARE(meter.facts().usage->output, 4);
    }
};

QTEST_GUILESS_MAIN(tst_PassThrough)
#include "tst_PassThrough.moc"
