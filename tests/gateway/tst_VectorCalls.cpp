// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Embedding.h"
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

namespace {

std::string many(int texts)
{
    std::string body = "{\"model\":\"m\",\"input\":[";
    for (int i = 0; i < texts; ++i)
        body += (i == 0 ? "\"text " : ",\"text ") + std::to_string(i) + '"';
    return body + "]}";
}

std::string vectorOf(int number)
{
    return "{\"embedding\":[" + std::to_string(number) + ",0.5],\"inputTextTokenCount\":" + std::to_string(10 + number)
        + "}";
}

/// A model that makes one vector a call.
struct House : GatewayHouse {
    House()
    {
        Deployment titan = deployment("m", "amazon.titan-embed-text-v2:0");
        titan.vectors = findEmbedding("titan");
        RouterSettings settings;
        settings.retries = 2;
        serve({titan}, settings);
    }
    std::shared_ptr<FakeClient::Seen> askFor(int texts)
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound inbound;
        inbound.id = CallId("call-" + std::to_string(++calls));
        inbound.method = "POST";
        inbound.path = "/embeddings";
        inbound.operation = Operation::Embedding;
        inbound.surface = Surface::OpenAiEmbeddings;
        inbound.headers.add("authorization", "Bearer sk-test-0123456789abcdef");
        inbound.body = many(texts);
        inbound.received = clock.now();
        inbound.receivedAt = clock.steady();
        gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen));
        return seen;
    }
    std::size_t asked() const { return upstream.calls.size(); }
};

} // namespace

/// Many texts for a model that makes one vector a call.
class tst_VectorCalls : public QObject {
    Q_OBJECT

private slots:
    void theirVectorsComeInOrderWithOneBill()
    {
        House house;
        const auto seen = house.askFor(3);
        QCOMPARE(house.asked(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(house.provider(i).request.body->find("text " + std::to_string(i)) != std::string::npos);
        for (const int number : {2, 0, 1})
            house.provider(std::size_t(number)).answer(200, vectorOf(number));
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body.find("[0,0.5]") < seen->body.find("[1,0.5]"), true);
        QVERIFY(seen->body.find("[1,0.5]") < seen->body.find("[2,0.5]"));
        QVERIFY(seen->body.find("[2,0.5]") != std::string::npos);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        const CallRecord &row = house.log.rows[0];
        QCOMPARE(row.usage.input, std::int64_t(33));
        QCOMPARE(row.cost, *Money::parse("0.000033"));
        QCOMPARE(row.attempts.size(), std::size_t(1));
        QVERIFY(row.notes.back().find("3 calls") != std::string::npos);
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void onlyAFewAreUnderWayAtATime()
    {
        House house;
        const auto seen = house.askFor(20);
        QCOMPARE(house.asked(), std::size_t(8));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(house.asked() <= std::size_t(8 + i));
            house.provider(std::size_t(i)).answer(200, vectorOf(i));
        }
        QCOMPARE(seen->status, 200);
        QVERIFY(seen->body.find("[19,0.5]") != std::string::npos);
        QCOMPARE(house.log.rows.at(0).usage.input, std::int64_t(20 * 10 + 190));
    }

    void whatEachOfThemMayCostIsSetAside()
    {
        House house;
        house.limitTo("0.00001");
        const auto seen = house.askFor(2000);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::BudgetSpent));
        QCOMPARE(house.asked(), std::size_t(0));
    }

    void oneThatFailsEndsAllWithItsErrorAndTheOthersAreBilled()
    {
        House house;
        const auto seen = house.askFor(12);
        house.provider(0).answer(200, vectorOf(0));
        house.provider(2).answer(200, vectorOf(2));
        house.provider(1).answer(400, "{\"message\":\"Too many input tokens.\"}");
        QCOMPARE(house.asked(), std::size_t(10)); // nobody was asked again
        QVERIFY(seen->error);
        QVERIFY(seen->error->message.find("Too many input tokens.") != std::string::npos);
        for (std::size_t i = 3; i < 10; ++i)
            QVERIFY(house.provider(i).hungUp);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        const CallRecord &row = house.log.rows[0];
        QCOMPARE(row.usage.input, std::int64_t(10 + 12));
        QCOMPARE(row.cost, *Money::parse("0.000022"));
        QVERIFY(row.status != "ok");
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }

    void whereNoneWasAnsweredItIsAskedAgain()
    {
        House house;
        const auto seen = house.askFor(2);
        house.provider(0).finish(Error{ErrorKind::UpstreamUnreachable, "no route"}, CallPhase::Connecting);
        QTRY_COMPARE(house.asked(), std::size_t(4));
        house.provider(2).answer(200, vectorOf(0));
        house.provider(3).answer(200, vectorOf(1));
        QCOMPARE(seen->status, 200);
        QCOMPARE(house.log.rows.at(0).attempts.size(), std::size_t(2));
    }

    void whatIsNoVectorIsAnError()
    {
        House house;
        const auto seen = house.askFor(2);
        house.provider(0).answer(200, "[]");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::UpstreamGarbled));
    }

    void aClientThatLeavesHangsUpOnAll()
    {
        House house;
        const auto seen = house.askFor(3);
        seen->watcher->clientLeft();
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(house.provider(i).hungUp);
        QCOMPARE(house.log.rows.size(), std::size_t(1));
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_VectorCalls)
#include "tst_VectorCalls.moc"
