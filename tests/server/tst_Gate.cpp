// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Gate.h"

#include "core/server/Client.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayFakes.h"

#include <QtTest>

using namespace tollgate;

class tst_Gate : public QObject {
    Q_OBJECT

    struct House {
        FakeClock clock;
        KeyRing keys{clock};
        ModelTablePtr models = std::make_shared<const ModelTable>(std::vector<Deployment>(), RouterSettings());
        FakeLog log;
        int calls = 0, admin = 0;
        Gate gate{Gate::Parts{keys, models, log, [this](const Inbound &, const auto &) { ++calls; },
                              [this](const Inbound &, const auto &) { ++admin; }, [] { return std::string("up 1"); }}};

        std::shared_ptr<FakeClient::Seen> ask(std::string method, std::string path, Headers headers = {})
        {
            auto seen = std::make_shared<FakeClient::Seen>();
            Inbound inbound;
            inbound.id = CallId("call-1");
            inbound.method = std::move(method);
            inbound.path = std::move(path);
            inbound.headers = std::move(headers);
            gate.accept(std::move(inbound), std::make_unique<FakeClient>(seen));
            return seen;
        }
    };

private slots:
    void aWebSocketIsAskedToComeBackOverHttp()
    {
        House house;
        const auto seen = house.ask("GET", "/v1/responses", {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}});
        QCOMPARE(seen->status, 426);
        QVERIFY(seen->ended);
        QCOMPARE(house.calls, 0);
        house.ask("POST", "/v1/chat/completions", {{"Upgrade", "h2c"}}); // an offer, not a demand
        QCOMPARE(house.calls, 1);
    }

    void everyEndpointReachesItsOwner_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status"); ///< 0: handed on
        QTest::newRow("chat") << QByteArray("POST") << QByteArray("/v1/chat/completions") << 0;
        QTest::newRow("chat without v1") << QByteArray("POST") << QByteArray("/chat/completions/") << 0;
        QTest::newRow("embeddings, v1 twice") << QByteArray("POST") << QByteArray("/v1/v1/embeddings") << 0;
        QTest::newRow("Azure's path") << QByteArray("POST") << QByteArray("/openai/deployments/m/chat/completions")
                                      << 0;
        QTest::newRow("admin") << QByteArray("POST") << QByteArray("/key/generate") << 0;
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 200;
        QTest::newRow("alive") << QByteArray("GET") << QByteArray("/health/liveliness") << 200;
        QTest::newRow("alive, spelled well") << QByteArray("GET") << QByteArray("/health/liveness") << 200;
        QTest::newRow("ready") << QByteArray("GET") << QByteArray("/health/readiness") << 200;
        QTest::newRow("metrics") << QByteArray("GET") << QByteArray("/metrics") << 200;
    }
    void everyEndpointReachesItsOwner()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        House house;
        const auto seen = house.ask(method.toStdString(), path.toStdString());
        QCOMPARE(seen->status, status);
        QCOMPARE(house.calls + house.admin, status == 0 ? 1 : 0);
    }

    void whatNobodyReadsAsOneTextMayLieOnADisk_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isDisk");
        const QByteArray form = "multipart/form-data; boundary=b", json = "application/json";
        const auto row = [](const char *name, const char *path, const QByteArray &type, bool isDisk) {
            QTest::newRow(name) << QByteArray(path) << type << isDisk;
        };
        row("a form of ours", "/v1/audio/transcriptions", form, true);
        row("images as JSON", "/v1/images/edits", json, false);
        row("a form where none belongs", "/v1/chat/completions", form, false);
        row("chat", "/v1/chat/completions", json, false);
        row("admin", "/key/generate", form, false);
        row("a file of ours", "/v1/files", form, true);
        row("JSON of ours may name its provider", "/v1/batches", json, false);
        row("nothing said is taken for JSON", "/v1/batches", "", false);
        row("other bytes of ours", "/v1/uploads/1/parts", "application/octet-stream", true);
        row("passed through and unread", "/cohere/v1/datasets", json, true);
        row("passed through and metered", "/openai_passthrough/v1/chat/completions", json, false);
        row("passed through and metered by another name", "/bedrock/model/m/invoke", "", false);
        row("a form passed through", "/openai_passthrough/v1/audio/transcriptions", form, true);
        row("nowhere", "/v1/nowhere", form, false);
    }
    void whatNobodyReadsAsOneTextMayLieOnADisk()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, type);
        QFETCH(bool, isDisk);
        House house;
        VirtualKey key;
        key.id = KeyRing::idOf("sk-test-0123456789abcdef");
        house.keys.put(key);
        const PassRoutesPtr routes = std::make_shared<const PassRoutes>();
        Gate gate{Gate::Parts{.keys = house.keys,
                              .models = house.models,
                              .log = house.log,
                              .call = {},
                              .admin = {},
                              .metrics = {},
                              .routes = &routes}};
        const auto placeOf = [&](const char *secret) {
            return gate.placeOf(
                "POST", path.toStdString(), {},
                {{"content-type", type.toStdString()}, {"authorization", std::string("Bearer ") + secret}});
        };
        const LargePlace place = placeOf("sk-test-0123456789abcdef");
        QCOMPARE(place.isDisk, isDisk);
        QVERIFY(!place.refusal);
        // Nobody without a key fills the disk.
        QCOMPARE(placeOf("sk-wrong-0123456789abcde").refusal.has_value(), isDisk);
    }

    void readinessSaysWhyNot()
    {
        House house;
        house.log.available = false;
        QCOMPARE(int(house.ask("GET", "/readyz")->error->kind), int(ErrorKind::LedgerUnavailable));
    }

    void headerValuesAreOneLine()
    {
        const std::string text = wholeAnswer(200, {{"x-note", "a\r\nset-cookie: b"}}, "", {});
        QVERIFY2(text.find("x-note: a  set-cookie: b\r\n") != std::string::npos, text.c_str());
        QVERIFY(text.find("\nset-cookie") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_Gate.moc"
