// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ObjectRelay.h"

#include "tests/support/GatewayHouse.h"

#include <QtTest>

using namespace tollgate;

/// What a provider keeps is asked of the provider that has it.
class tst_ObjectRelay : public QObject {
    Q_OBJECT

    static std::shared_ptr<FakeClient::Seen> ask(GatewayHouse &house, std::string method, std::string path,
                                                 std::string query = {})
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound inbound;
        inbound.id = CallId("call-1");
        inbound.method = std::move(method);
        inbound.path = std::move(path);
        inbound.query = std::move(query);
        objectrelay::toItsProvider(house.world, std::move(inbound), std::make_unique<FakeClient>(seen), "resp_1",
                                   std::make_shared<const VirtualKey>(house.key));
        return seen;
    }
    static void answered(GatewayHouse &house)
    {
        CallRecord record;
        record.answerId = "resp_1";
        record.deploymentId = "id-m1";
        house.log.rows.push_back(std::move(record));
    }

private slots:
    void theProviderThatAnsweredIsAsked()
    {
        GatewayHouse house;
        answered(house);
        const auto seen = ask(house, "GET", "/responses/resp_1/input_items", "limit=2");
        QCOMPARE(house.upstream.calls.size(), std::size_t(1));
        const HttpCall &call = house.provider().request;
        QCOMPARE(call.url, std::string("https://provider.test/v1/responses/resp_1/input_items?limit=2"));
        QCOMPARE(call.method, std::string("GET"));
        QCOMPARE(std::string(call.headers.value("authorization")), std::string("Bearer sk-provider-secret"));
        house.provider().answer(200, "{\"object\": \"list\"}");
        QCOMPARE(seen->status, 200);
        QCOMPARE(seen->body, std::string("{\"object\": \"list\"}"));
        QVERIFY(seen->ended);
    }

    void whatItDoesNotHaveAnyMoreIsItsOwnWord()
    {
        GatewayHouse house;
        answered(house);
        const auto seen = ask(house, "DELETE", "/responses/resp_1");
        QCOMPARE(house.provider().request.method, std::string("DELETE"));
        house.provider().answer(404, "{\"error\":{\"message\":\"Response with id 'resp_1' not found.\"}}");
        QVERIFY(seen->error);
        QCOMPARE(seen->error->upstreamStatus, 404);
    }

    void whatNobodyAnsweredIsNotFound()
    {
        GatewayHouse house;
        const auto seen = ask(house, "GET", "/responses/resp_1");
        QVERIFY(seen->error);
        QCOMPARE(int(seen->error->kind), int(ErrorKind::NotFound));
        QVERIFY(house.upstream.calls.empty());
    }

    void aDeploymentThatIsGoneIsAskedNothing()
    {
        GatewayHouse house;
        answered(house);
        house.serve({deployment("m", "other")});
        const auto seen = ask(house, "GET", "/responses/resp_1");
        QVERIFY(seen->error);
        QVERIFY(house.upstream.calls.empty());
    }

    void aClientThatLeavesIsHungUpOn()
    {
        GatewayHouse house;
        answered(house);
        const auto seen = ask(house, "GET", "/responses/resp_1");
        QVERIFY(seen->watcher);
        seen->watcher->clientLeft();
        QVERIFY(house.provider().hungUp);
    }
};

QTEST_GUILESS_MAIN(tst_ObjectRelay)
#include "tst_ObjectRelay.moc"
