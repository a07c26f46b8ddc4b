// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

class tst_GatewayCounting : public QObject {
    Q_OBJECT

private slots:
    void aHugePromptThatNobodyCountedIsCountedInPart()
    {
        GatewayHouse house;
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

    void aStreamCutShortIsCountedWithTheTokenizer()
    {
        GatewayHouse house;
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
        GatewayHouse house;
        house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk + lastChunk + done);
        QCOMPARE(int(house.log.rows.at(0).usageSource), int(UsageSource::Estimated));
        QCOMPARE(house.log.rows.at(0).usage.output, std::int64_t(1));
    }

    void longTextsAreCountedOnTheWorker()
    {
        GatewayHouse house;
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
        GatewayHouse house;
        house.serve({deployment("m", "gpt-4o")});
        house.ask(plain);
        house.provider().answer(
            200, R"({"id":"c1","choices":[{"message":{"content":"Hello world"},"finish_reason":"stop"}]})");
        QCOMPARE(house.log.rows.at(0).usage.output, std::int64_t(2));
        QCOMPARE(house.log.rows.at(0).usage.input, std::int64_t(8));
    }

    void aSingleAnswerToARequestForAStreamIsOfNoUseAndBilled()
    {
        GatewayHouse house;
        const auto seen = house.ask(streamed);
        house.provider().answer(200, wholeAnswer);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::UpstreamGarbled));
        QCOMPARE(house.log.rows.at(0).cost.nano(), std::int64_t(200'000));
    }

    void aClientThatDoesNotWaitLeavesAnEstimateBesideTheBill()
    {
        GatewayHouse house;
        const auto seen = house.ask(plain);
        seen->watcher->clientLeft();
        const CallRecord &row = house.log.rows.at(0);
        QVERIFY(row.cost.isZero());
        QVERIFY(row.attempts.at(0).estimatedCost.nano() > 0);
    }

    void aClientThatLeavesIsBilledForWhatWasSeen()
    {
        GatewayHouse house;
        const auto seen = house.ask(streamed);
        house.provider().head(200, {{"content-type", "text/event-stream"}});
        house.provider().body(chunk);
        seen->watcher->clientLeft();
        QVERIFY(house.provider().hungUp);
        QCOMPARE(house.log.rows.at(0).status, std::string("client_gone"));
        QVERIFY(house.log.rows.at(0).cost.nano() > 0);
        QCOMPARE(house.gateway->underWay(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_GatewayCounting)
#include "tst_GatewayCounting.moc"
