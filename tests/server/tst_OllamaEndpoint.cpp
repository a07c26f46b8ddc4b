// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Gate.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayFakes.h"

#include <boost/json.hpp>
#include <QtTest>

using namespace tollgate;
namespace js = boost::json;

/// What editors ask before they chat, with a key and at the listener that stands for one.
class tst_OllamaEndpoint : public QObject {
    Q_OBJECT

    struct Book final : PriceBook {
        std::optional<ModelFacts> find(std::string_view, std::string_view model) const override
        {
            if (model == "vectors")
                return ModelFacts{.price = {}, .mode = "embedding", .capabilities = CanStream};
            if (model == "seeing")
                return ModelFacts{
                    .price = {}, .contextWindow = 200'000, .mode = "chat", .capabilities = CanVision | CanReason};
            return {};
        }
    };

    static Deployment deployment(const std::string &name)
    {
        Deployment made;
        made.id = DeploymentId(name);
        made.modelName = made.model = name;
        made.provider = "openai";
        return made;
    }

    struct House {
        House()
        {
            VirtualKey key;
            key.id = KeyRing::idOf("sk-1");
            key.name = "editors";
            key.models = {"plain", "vectors", "seeing"};
            keys.put(key);
        }
        FakeClock clock;
        KeyRing keys{clock};
        ModelTablePtr models
            = std::make_shared<const ModelTable>(std::vector<Deployment>{deployment("plain"), deployment("vectors"),
                                                                         deployment("seeing"), deployment("hidden")},
                                                 RouterSettings());
        FakeLog log;
        Book book;
        PriceMemo prices{book};
        int calls = 0, admin = 0;
        Gate gate{Gate::Parts{keys, models, log, [this](const Inbound &, const auto &) { ++calls; },
                              [this](const Inbound &, const auto &) { ++admin; }, [] { return std::string(); }, nullptr,
                              nullptr, &prices}};

        std::shared_ptr<FakeClient::Seen> ask(std::string method, std::string path, std::string body = {},
                                              Headers headers = {}, std::string boundKey = {})
        {
            auto seen = std::make_shared<FakeClient::Seen>();
            Inbound inbound;
            inbound.id = CallId("call-1");
            inbound.method = std::move(method);
            inbound.path = std::move(path);
            inbound.body = std::move(body);
            inbound.headers = std::move(headers);
            inbound.boundKey = std::move(boundKey);
            gate.accept(std::move(inbound), std::make_unique<FakeClient>(seen));
            return seen;
        }
    };
    static ErrorKind refusal(const std::shared_ptr<FakeClient::Seen> &seen)
    {
        return seen->error ? seen->error->kind : ErrorKind::Internal;
    }
    static Headers key() { return {{"authorization", "Bearer sk-1"}}; }

private slots:
    void theVersionIsToldToAnybodyAndNewEnoughForEditors()
    {
        House house;
        const auto seen = house.ask("GET", "/api/version");
        QCOMPARE(seen->status, 200);
        const QString version
            = QString::fromStdString(std::string(js::parse(seen->body).at("version").as_string().c_str()));
        const QStringList numbers = version.split(QLatin1Char('.'));
        QVERIFY(numbers[0].toInt() > 0 || numbers[1].toInt() >= 7);
    }

    void modelsAreThoseOfTheKey()
    {
        House house;
        const auto seen = house.ask("GET", "/api/tags", {}, key());
        QCOMPARE(seen->status, 200);
        const js::value tags = js::parse(seen->body);
        QCOMPARE(tags.at("models").as_array().size(), std::size_t(3));
        QVERIFY(seen->body.find("hidden") == std::string::npos);
        QCOMPARE(refusal(house.ask("GET", "/api/tags")), ErrorKind::Unauthenticated);
        QCOMPARE(house.ask("GET", "/api/ps", {}, key())->body, std::string("{\"models\":[]}"));
    }

    void whatAModelCanDoIsWhatTheCatalogueKnows_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<int>("context");
        QTest::newRow("unknown: tools, so that agents offer it")
            << QByteArray("plain") << QByteArray("[\"completion\",\"tools\"]") << 128'000;
        QTest::newRow("by the name that clients make of it")
            << QByteArray("plain:latest") << QByteArray("[\"completion\",\"tools\"]") << 128'000;
        QTest::newRow("vectors") << QByteArray("vectors") << QByteArray("[\"embedding\"]") << 128'000;
        QTest::newRow("seeing, thinking, no tools")
            << QByteArray("seeing") << QByteArray("[\"completion\",\"vision\",\"thinking\"]") << 200'000;
    }
    void whatAModelCanDoIsWhatTheCatalogueKnows()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, capabilities);
        QFETCH(int, context);
        House house;
        const auto seen = house.ask("POST", "/api/show", "{\"model\":\"" + model.toStdString() + "\"}", key());
        QCOMPARE(seen->status, 200);
        const js::value shown = js::parse(seen->body);
        QCOMPARE(QByteArray::fromStdString(js::serialize(shown.at("capabilities"))), capabilities);
        const js::object &info = shown.at("model_info").as_object();
        const std::string architecture(info.at("general.architecture").as_string().c_str());
        QCOMPARE(info.at(architecture + ".context_length").as_int64(), std::int64_t(context));
    }

    void whatTheKeyMayNotUseIsNotShown()
    {
        House house;
        for (const char *body : {"{\"model\":\"hidden\"}", "{\"model\":\"nobody\"}", "{}"}) {
            const auto seen = house.ask("POST", "/api/show", body, key());
            QVERIFY(seen->status != 200);
        }
    }

    void aPromptThatAsksNothingIsAnsweredHere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reason"); ///< empty: a model is asked
        const QByteArray chat = "/api/chat", generate = "/api/generate";
        QTest::newRow("load") << generate << QByteArray("{\"model\":\"plain\"}") << QByteArray("load");
        QTest::newRow("empty prompt") << generate << QByteArray("{\"model\":\"plain\",\"prompt\":\"\"}")
                                      << QByteArray("load");
        QTest::newRow("unload") << generate << QByteArray("{\"model\":\"plain\",\"keep_alive\":0}")
                                << QByteArray("unload");
        QTest::newRow("no messages") << chat << QByteArray("{\"model\":\"plain\",\"messages\":[ ]}")
                                     << QByteArray("load");
        QTest::newRow("a prompt") << generate << QByteArray("{\"model\":\"plain\",\"prompt\":\"x\"}") << QByteArray();
        QTest::newRow("messages") << chat << QByteArray("{\"model\":\"plain\",\"messages\":[{}]}") << QByteArray();
        QTest::newRow("embeddings") << QByteArray("/api/embed") << QByteArray("{\"model\":\"plain\"}") << QByteArray();
    }
    void aPromptThatAsksNothingIsAnsweredHere()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        House house;
        const auto seen = house.ask("POST", path.toStdString(), body.toStdString(), key());
        QCOMPARE(house.calls, reason.isEmpty() ? 1 : 0);
        if (reason.isEmpty())
            return;
        QCOMPARE(seen->status, 200);
        QCOMPARE(js::parse(seen->body).at("done_reason").as_string().c_str(), reason.constData());
        QCOMPARE(refusal(house.ask("POST", path.toStdString(), body.toStdString())), ErrorKind::Unauthenticated);
    }

    void theListenerWithoutKeysStandsForOne()
    {
        House house;
        QCOMPARE(house.ask("GET", "/api/tags", {}, {}, "editors")->status, 200);
        QCOMPARE(house.ask("GET", "/v1/models", {}, {{"authorization", "Bearer noop"}}, "editors")->status, 200);
        QCOMPARE(house.ask("GET", "/", {}, {}, "editors")->body, std::string("Ollama is running"));
        house.ask("POST", "/v1/chat/completions", "{}", {}, "editors");
        QCOMPARE(house.calls, 1);
    }

    void aKeyThatIsGoneOpensNothing()
    {
        House house;
        QCOMPARE(refusal(house.ask("GET", "/api/tags", {}, key(), "nobody")), ErrorKind::Unauthenticated);
        VirtualKey blocked = *house.keys.findByName("editors");
        blocked.blocked = true;
        house.keys.put(blocked);
        QCOMPARE(refusal(house.ask("GET", "/api/tags", {}, {}, "editors")), ErrorKind::KeyBlocked);
    }

    void nobodyAdministersThroughTheListenerWithoutKeys()
    {
        House house;
        for (const char *path : {"/key/list", "/tollgate/v1/status", "/spend/logs", "/model/info"})
            QCOMPARE(refusal(house.ask("GET", path, {}, {{"authorization", "Bearer sk-master"}}, "editors")),
                     ErrorKind::NotFound);
        QCOMPARE(house.admin, 0);
    }

    void theGatewayDoesNotAskItself()
    {
        House house;
        QCOMPARE(refusal(house.ask("POST", "/v1/chat/completions", "{}", {{"user-agent", "tollgate/0.1"}}, "editors")),
                 ErrorKind::NotFound);
        QCOMPARE(house.calls, 0);
    }
};

QTEST_GUILESS_MAIN(tst_OllamaEndpoint)
#include "tst_OllamaEndpoint.moc"
