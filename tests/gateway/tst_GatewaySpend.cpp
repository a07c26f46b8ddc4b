// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

class tst_GatewaySpend : public QObject {
    Q_OBJECT

private slots:
    void parallelCallsNeverOvershootABudget()
    {
        GatewayHouse house;
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
        GatewayHouse house;
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
        GatewayHouse house;
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
        GatewayHouse house;
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

    void aFallbackWithoutAPriceIsNotForAKeyWithABudget()
    {
        GatewayHouse house;
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
        GatewayHouse house;
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

    void aSoftBudgetIsToldOnceAndRefusesNothing()
    {
        GatewayHouse house;
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

    void theBrakePausesAKeyThatSpendsTooFast()
    {
        GatewayHouse house;
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
};

QTEST_GUILESS_MAIN(tst_GatewaySpend)
#include "tst_GatewaySpend.moc"
