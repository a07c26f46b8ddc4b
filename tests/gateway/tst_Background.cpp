// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Conversation.h"
#include "core/gateway/BackgroundAnswer.h"
#include "core/gateway/ObjectRelay.h"
#include "core/server/KeptResponse.h"
#include "core/server/RunningResponse.h"
#include "tests/support/FakeStateStore.h"
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

namespace {

constexpr const char *queued = R"({"model":"m","input":"Hello","background":true})";
constexpr const char *queuedStream = R"({"model":"m","input":"Hello","background":true,"stream":true})";
const std::string atWork = R"({"id":"resp_p","object":"response","status":"queued","background":true,"output":[]})";
const std::string complete
    = R"({"id":"resp_p","object":"response","status":"completed","output":[],"usage":{"input_tokens":100,"output_tokens":50}})";

struct House : GatewayHouse {
    FakeStateStore store;
    House() { world.background.store = &store; }

    void speakResponses()
    {
        Deployment itself = deployment("m", "m1");
        itself.dialect = "openai_responses";
        serve({itself});
    }
    Inbound inbound(std::string method, std::string path, std::string query = {})
    {
        Inbound made;
        made.id = CallId("call-" + std::to_string(++calls));
        made.method = std::move(method);
        made.path = std::move(path);
        made.query = std::move(query);
        made.surface = Surface::OpenAiResponses;
        made.headers.add("authorization", "Bearer sk-test-0123456789abcdef");
        made.received = clock.now();
        made.receivedAt = clock.steady();
        return made;
    }
    std::shared_ptr<FakeClient::Seen> respond(std::string body)
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound made = inbound("POST", "/responses");
        made.body = std::move(body);
        gateway->accept(std::move(made), std::make_unique<FakeClient>(seen));
        return seen;
    }
    /// As the gate does it: what is being made, else what is kept.
    std::shared_ptr<FakeClient::Seen> look(std::string method, const std::string &path, std::string query = {})
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        std::unique_ptr<ClientStream> client = std::make_unique<FakeClient>(seen);
        const Inbound made = inbound(std::move(method), path, std::move(query));
        const std::string owner = key.id.text();
        if (const auto running = world.background.find(keptResponseId(made), owner))
            if (answerRunning(made, client, *running))
                return seen;
        const auto answer
            = asksForEvents(made) ? keptEvents(made, owner, world.kept) : keptResponse(made, owner, world.kept);
        answer ? client->answer(200, {}, *answer) : client->fail(answer.error(), {});
        return seen;
    }
    std::string status(const std::string &id)
    {
        return openai_responses::statusOf(look("GET", "/responses/" + id)->body);
    }
    void answerAll(std::size_t index = 0)
    {
        provider(index).head(200, {{"content-type", "text/event-stream"}});
        provider(index).body(chunk + lastChunk + usageChunk + done);
        if (!provider(index).hungUp)
            provider(index).finish();
    }
};

int eventsIn(const std::string &body)
{
    return QByteArray::fromStdString(body).count("\ndata: ");
}

} // namespace

/// Answers that nobody waits for.
class tst_Background : public QObject {
    Q_OBJECT

private slots:
    void theClientGetsAnAnswerThatIsQueuedAndFindsTheRestLater()
    {
        House house;
        const auto seen = house.respond(queued);
        QCOMPARE(seen->status, 200);
        QVERIFY(seen->ended);
        QCOMPARE(openai_responses::statusOf(seen->body), std::string("queued"));
        QVERIFY(openai_responses::isBackground(seen->body));
        QCOMPARE(house.status("resp_call-1"), std::string("queued"));
        QVERIFY(house.provider().request.body->find("\"stream\":true") != std::string::npos);
        QVERIFY(house.provider().request.body->find("background") == std::string::npos);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        QCOMPARE(house.status("resp_call-1"), std::string("in_progress"));
        QVERIFY(house.log.rows.empty());
        house.provider().body(lastChunk + usageChunk + done);
        QCOMPARE(house.status("resp_call-1"), std::string("completed"));
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].usage.input, std::int64_t(100));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));
        QVERIFY(house.world.background.answers.empty());
        QVERIFY(house.look("GET", "/responses/resp_call-1")->body.find("\"Hi\"") != std::string::npos);
        QVERIFY(house.look("GET", "/responses/resp_call-1", "stream=true")->error);
        QVERIFY(house.look("GET", "/responses/resp_call-1/input_items")->body.find("Hello") != std::string::npos);
    }

    void theFirstWhoCouldAnswerSaysWhoMakesIt()
    {
        House house;
        Deployment itself = deployment("n", "n1");
        itself.dialect = "openai_responses";
        RouterSettings settings;
        settings.fallbacks["m"] = {"n"};
        settings.fallbacks["n"] = {"m"};
        house.serve({deployment("m", "m1"), itself}, settings);
        QCOMPARE(openai_responses::statusOf(house.respond(queued)->body), std::string("queued"));
        QVERIFY(house.provider().request.url.ends_with("/chat/completions"));
        house.provider().answer(400, "{\"error\":{\"message\":\"no\"}}");
        QCOMPARE(house.status("resp_call-1"), std::string("failed"));
        std::string other = queued;
        other.replace(other.find("\"m\""), 3, "\"n\"");
        house.respond(other);
        QVERIFY(house.provider(1).request.url.ends_with("/responses"));
        QVERIFY(house.provider(1).request.body->find("background") != std::string::npos);
    }

    void nothingIsThereBeforeItsRowIs()
    {
        House house;
        house.log.commitAtOnce = false;
        house.respond(queued);
        house.answerAll();
        QCOMPARE(house.status("resp_call-1"), std::string("in_progress"));
        house.log.commit();
        QCOMPARE(house.status("resp_call-1"), std::string("completed"));
    }

    void aStreamIsReadAlongLeftAndResumed()
    {
        House house;
        const auto seen = house.respond(queuedStream);
        QVERIFY(seen->begun);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        const int begun = eventsIn(seen->body);
        QVERIFY(begun > 2);
        seen->watcher->clientLeft();
        QVERIFY(!house.provider().hungUp);
        const auto second = house.look("GET", "/responses/resp_call-1", "stream=true&starting_after=1");
        QCOMPARE(eventsIn(second->body), begun - 2);
        QVERIFY(second->body.find("\"sequence_number\":2,") != std::string::npos);
        house.provider().body(lastChunk + usageChunk + done);
        QVERIFY(second->ended);
        QVERIFY(second->body.find("event: response.completed") != std::string::npos);
        const auto third = house.look("GET", "/responses/resp_call-1", "stream=true&starting_after=1");
        QCOMPARE(third->body, second->body);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));
    }

    void aSlowReaderIsWaitedForAndLosesNothing()
    {
        House house;
        const auto seen = house.respond(queuedStream);
        seen->backlog = 1024 * 1024;
        house.answerAll();
        QVERIFY(seen->body.empty());
        QVERIFY(!seen->ended);
        QCOMPARE(house.status("resp_call-1"), std::string("completed"));
        seen->backlog = 0;
        seen->watcher->clientDrained();
        QVERIFY(seen->ended);
        QVERIFY(seen->body.find("event: response.completed") != std::string::npos);
    }

    void whatIsTooMuchToBeKeptIsReadByWhoKeepsUp()
    {
        House house;
        const auto quick = house.respond(queuedStream);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        const auto slow = house.look("GET", "/responses/resp_call-1", "stream=true");
        const std::string large = "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
            + std::string(512 * 1024, 'x') + "\"}}]}\n\n";
        const auto say = [&](int times) {
            for (int i = 0; i < times; ++i)
                house.provider().body(large);
        };
        say(40); // 20 MiB
        QVERIFY(!quick->cut && !slow->cut);
        slow->backlog = 20 * 1024 * 1024;
        say(1);
        QVERIFY(slow->cut);
        house.provider().body(lastChunk + usageChunk + done);
        QVERIFY(quick->ended && !quick->cut);
        QVERIFY(quick->body.size() > 20u * 1024 * 1024);
        house.provider().finish();
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));
        QVERIFY(house.look("GET", "/responses/resp_call-1", "stream=true")->error);
    }

    void cancellingHangsUp()
    {
        House house;
        house.respond(queued);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        const auto cancelled = house.look("POST", "/responses/resp_call-1/cancel");
        QCOMPARE(openai_responses::statusOf(cancelled->body), std::string("cancelled"));
        QVERIFY(house.provider().hungUp);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].message, std::string("The client has cancelled this background answer."));
        QCOMPARE(house.status("resp_call-1"), std::string("cancelled"));
        const auto again = house.look("POST", "/responses/resp_call-1/cancel");
        QCOMPARE(again->status, 200);
        QCOMPARE(openai_responses::statusOf(again->body), std::string("cancelled"));
    }

    void deletingStopsItToo()
    {
        House house;
        house.respond(queued);
        QVERIFY(house.look("DELETE", "/responses/resp_call-1")->body.find("\"deleted\":true") != std::string::npos);
        QVERIFY(house.provider().hungUp);
        QVERIFY(house.look("GET", "/responses/resp_call-1")->error);
    }

    void nobodyElseSeesIt()
    {
        House house;
        house.respond(queued);
        QVERIFY(!house.world.background.find("resp_call-1", "another key"));
    }

    void aProvidersErrorIsTheAnswersError()
    {
        House house;
        house.respond(queuedStream);
        house.provider().answer(400, R"({"error":{"message":"No such thing."}})");
        QCOMPARE(house.status("resp_call-1"), std::string("failed"));
        QVERIFY(house.look("GET", "/responses/resp_call-1")->body.find("No such thing.") != std::string::npos);
        const auto events = house.look("GET", "/responses/resp_call-1", "stream=true");
        QVERIFY(events->body.find("event: response.failed") != std::string::npos);
    }

    void withoutKeepingThereIsNoBackground()
    {
        House house;
        const auto seen = house.respond(R"({"model":"m","input":"Hello","background":true,"store":false})");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::BadRequest));
        QVERIFY(house.upstream.calls.empty());
    }

    void whatIsRefusedBeforehandIsRefusedAtOnce()
    {
        House house;
        house.limitTo("0.0000001");
        const auto seen = house.respond(queued);
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::BudgetSpent));
        QVERIFY(house.world.background.answers.empty());
    }

    void aStopOfTheGatewayIsSaid()
    {
        House house;
        bool isOver = false;
        house.respond(queued);
        house.gateway->onBackgroundOver([&] { isOver = true; });
        QVERIFY(!isOver);
        house.gateway->stopBackground();
        QCOMPARE(house.status("resp_call-1"), std::string("failed"));
        QVERIFY(house.look("GET", "/responses/resp_call-1")->body.find("was stopped") != std::string::npos);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        house.respond(queued);
        house.gateway->onBackgroundOver([&] { isOver = true; });
        house.answerAll(1);
        QVERIFY(isOver);
    }

    void whatAnEarlierProcessDidNotEndHasFailed()
    {
        House house;
        KeptResponse kept;
        kept.owner = house.key.id.text();
        kept.response = R"({"id":"resp_x","status":"in_progress","error":null,"background":true})";
        kept.at = house.clock.now();
        house.world.kept.put("resp_x", kept);
        QCOMPARE(house.status("resp_x"), std::string("failed"));
    }

    void aProviderThatKeepsIsAskedUntilItIsThere()
    {
        House house;
        house.speakResponses();
        const auto seen = house.respond(queued);
        QVERIFY(house.provider().request.body->find("\"background\":true") != std::string::npos);
        house.provider().answer(200, atWork);
        QVERIFY(seen->ended);
        QCOMPARE(seen->body, atWork);
        QVERIFY(house.log.rows.empty());
        QCOMPARE(house.store.entries.size(), std::size_t(1));
        QVERIFY(house.store.entries[0].body.find("Hello") == std::string::npos);
        house.clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(2));
        QCOMPARE(house.provider(1).request.url, std::string("https://provider.test/v1/responses/resp_p"));
        house.provider(1).answer(200, atWork);
        QVERIFY(house.log.rows.empty());
        house.clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(3));
        house.provider(2).answer(200, complete);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].usage.input, std::int64_t(100));
        QCOMPARE(house.log.rows[0].cost, *Money::parse("0.0002"));
        QCOMPARE(house.log.rows[0].answerId, std::string("resp_p"));
        QVERIFY(house.store.entries.empty());
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void whatTheClientLearnsOfItIsNotAskedAgain()
    {
        House house;
        house.speakResponses();
        house.respond(queued);
        house.provider().answer(200, atWork);
        auto seen = std::make_shared<FakeClient::Seen>();
        objectrelay::toItsProvider(house.world, house.inbound("GET", "/responses/resp_p"),
                                   std::make_unique<FakeClient>(seen), "resp_p",
                                   std::make_shared<const VirtualKey>(house.key));
        QCOMPARE(house.upstream.calls.size(), std::size_t(2));
        house.provider(1).answer(200, complete);
        QCOMPARE(seen->body, complete);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].usage.output, std::int64_t(50));
    }

    void beforeItIsDeletedItIsAskedWhatItCost()
    {
        House house;
        house.speakResponses();
        house.respond(queued);
        house.provider().answer(200, atWork);
        auto seen = std::make_shared<FakeClient::Seen>();
        objectrelay::toItsProvider(house.world, house.inbound("DELETE", "/responses/resp_p"),
                                   std::make_unique<FakeClient>(seen), "resp_p",
                                   std::make_shared<const VirtualKey>(house.key));
        QCOMPARE(house.provider(1).request.method, std::string("GET"));
        house.provider(1).answer(200, complete);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.provider(2).request.method, std::string("DELETE"));
        house.provider(2).answer(200, R"({"deleted":true})");
        QVERIFY(seen->ended);
    }

    void aStreamOfTheProviderThatIsLeftIsBilledAllTheSame()
    {
        House house;
        house.speakResponses();
        const auto seen = house.respond(queuedStream);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body("event: response.created\ndata: {\"type\":\"response.created\",\"response\":" + atWork
                              + "}\n\n");
        QVERIFY(seen->begun);
        seen->watcher->clientLeft();
        QVERIFY(house.provider().hungUp);
        QVERIFY(house.log.rows.empty());
        house.clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(2));
        house.provider(1).answer(200, complete);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].status, std::string("ok"));
        QCOMPARE(house.log.rows[0].usage.input, std::int64_t(100));
    }

    void whatIsGoneAtTheProviderIsSaidInTheBooks()
    {
        House house;
        house.speakResponses();
        house.respond(queued);
        house.provider().answer(200, atWork);
        house.clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(2));
        house.provider(1).answer(404, "{}");
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QVERIFY(house.log.rows[0].message.find("nobody knows") != std::string::npos);
        QVERIFY(house.store.entries.empty());
    }

    void afterARestartItIsAskedOn()
    {
        House house;
        house.speakResponses();
        house.respond(queued);
        house.provider().answer(200, atWork);
        const std::vector<StateEntry> entries = house.store.entries;
        house.gateway = std::make_unique<Gateway>(house.world);
        QVERIFY(house.world.background.polls.empty());
        house.gateway->resume(entries);
        QCOMPARE(house.gateway->underWay(), std::size_t(1));
        house.clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(house.upstream.calls.size(), std::size_t(2));
        house.provider(1).answer(200, complete);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.log.rows[0].cost, *Money::parse("0.0002"));
        QCOMPARE(house.log.rows[0].keyName, std::string("tests"));
        QVERIFY(house.store.entries.empty());
        house.gateway->resume(entries); // the entry had outlived its row
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_Background)
#include "tst_Background.moc"
