// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/LocalServers.h"

#include "core/upstream/CurlUpstream.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayFakes.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

class tst_LocalServers : public QObject {
    Q_OBJECT

    /// Looks once and waits for the end of it.
    static std::vector<LocalServer> seen(LocalServers &servers)
    {
        std::optional<std::vector<LocalServer>> found;
        servers.look([&](const std::vector<LocalServer> &list) { found = list; });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(std::vector<LocalServer>());
    }

private slots:
    void aServerOnThisComputerIsFoundWithItsModels()
    {
        FakeProvider ollama, nobodys;
        ollama.answer(FakeProvider::json(R"({"object":"list","data":[{"id":"qwen3:8b"},{"id":"llama3"}]})"));
        nobodys.answer(FakeProvider::html(200));
        CurlUpstream upstream;
        LocalServers servers(upstream, [&]() -> std::vector<LocalServers::Place> {
            return {{"ollama", ollama.url("/v1")}, {"vllm", nobodys.url("/v1")}, {"jan", "http://127.0.0.1:1/v1"}};
        });
        const std::vector<LocalServer> found = seen(servers);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].provider, std::string("ollama"));
        QCOMPARE(found[0].models, (std::vector<std::string>{"llama3", "qwen3:8b"}));
        QCOMPARE(ollama.requests().at(0).path, std::string("/v1/models"));
        QVERIFY(!ollama.requests().at(0).headers.contains("authorization"));
    }

    void nobodyButThisComputerIsEverAsked_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isHere");
        QTest::newRow("loopback") << QByteArray("http://127.0.0.1:11434/v1") << true;
        QTest::newRow("by name") << QByteArray("http://localhost:1234") << true;
        QTest::newRow("v6") << QByteArray("http://[::1]:1234/v1") << true;
        QTest::newRow("another computer") << QByteArray("http://192.168.1.4:11434/v1") << false;
        QTest::newRow("a name like an address") << QByteArray("http://127.0.0.1.evil.example/v1") << false;
        QTest::newRow("user name") << QByteArray("http://127.0.0.1@evil.example/v1") << false;
        QTest::newRow("another v6") << QByteArray("http://[::1:2]/v1") << false;
        QTest::newRow("not HTTP") << QByteArray("ftp://127.0.0.1/") << false;
    }
    void nobodyButThisComputerIsEverAsked()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, isHere);
        FakeUpstream upstream;
        LocalServers servers(upstream, [&]() -> std::vector<LocalServers::Place> {
            return {{"ollama", url.toStdString()}};
        });
        servers.look({});
        QCOMPARE(!upstream.calls.empty(), isHere);
    }

    void theCatalogueKnowsTheUsualPlaces()
    {
        const Catalogue catalogue = Catalogue::builtIn().value();
        std::map<std::string, std::string> places;
        for (const LocalServers::Place &place : LocalServers::usualPlaces(catalogue))
            places[place.provider] = place.baseUrl;
        QCOMPARE(places.size(), std::size_t(5));
        QCOMPARE(places["ollama"], std::string("http://127.0.0.1:11434"));
        QCOMPARE(places["lm_studio"], std::string("http://127.0.0.1:1234/v1"));
        QCOMPARE(places["llamacpp"], std::string("http://127.0.0.1:8080/v1"));
        QCOMPARE(places["vllm"], std::string("http://127.0.0.1:8000/v1"));
        QCOMPARE(places["jan"], std::string("http://127.0.0.1:1337/v1"));
    }

    void aServerThatComesAndGoesIsNoticed()
    {
        FakeUpstream upstream;
        LocalServers servers(upstream, []() -> std::vector<LocalServers::Place> {
            return {{"ollama", "http://127.0.0.1:11434/v1"}};
        });
        int changes = 0;
        servers.onChanged([&] { ++changes; });
        servers.start(0ms, 1ms);
        const auto next = [&](std::size_t number) {
            [&] { QTRY_COMPARE(upstream.calls.size(), number); }();
            return upstream.calls.back();
        };
        next(1)->answer(200, R"({"data":[{"id":"llama3"}]})");
        QCOMPARE(servers.found().size(), std::size_t(1));
        next(2)->answer(200, R"({"data":[{"id":"llama3"}]})");
        QCOMPARE(changes, 1);
        next(3)->finish(Error{.kind = ErrorKind::UpstreamUnreachable, .message = "refused"}, CallPhase::Connecting);
        QVERIFY(servers.found().empty());
        QCOMPARE(changes, 2);
        next(4)->answer(200, R"({"data":null})"); // Ollama without a model
        QCOMPARE(servers.found().size(), std::size_t(1));
        servers.stop();
        QVERIFY(servers.found().empty());
    }

    void whatIsNoListOfModelsIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << QByteArray("<html>");
        QTest::newRow("another object") << QByteArray(R"({"models":[]})");
        QTest::newRow("another type") << QByteArray(R"({"data":{"id":"x"}})");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoListOfModelsIsNotBelieved()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!modelListOf(body.toStdString()));
    }
};

QTEST_GUILESS_MAIN(tst_LocalServers)
#include "tst_LocalServers.moc"
