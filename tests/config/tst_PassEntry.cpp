// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/PassEntry.h"

#include "core/config/Configuration.h"

#include <QtTest>

using namespace tollgate;

class tst_PassEntry : public QObject {
    Q_OBJECT

    static Result<Configuration> parse(const std::string &settings)
    {
        static const Catalogue catalogue = *Catalogue::builtIn();
        const auto variables = [](std::string_view name) -> std::optional<std::string> {
            return name == "SEARCH_KEY" ? std::optional(std::string("sk-search")) : std::nullopt;
        };
        return parseConfiguration("general_settings:\n" + settings, "c.yaml", catalogue, {false, variables});
    }

private slots:
    void aRouteIsReadAsLiteLlmWritesIt()
    {
        const auto made = parse("  pass_through_endpoints:\n"
                                "    - path: /search/\n"
                                "      target: https://search.example/v2/query\n"
                                "      include_subpath: true\n"
                                "      methods: [post, GET]\n"
                                "      cost_per_request: 0.02\n"
                                "      timeout: 5\n"
                                "      forward_headers: true\n"
                                "      headers: {Authorization: Bearer os.environ/SEARCH_KEY, x-plain: yes}\n");
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        const PassRoute &route = made->passRoutes.at(0);
        QCOMPARE(route.prefix, std::string("/search"));
        QVERIFY(route.takesSubpaths);
        QCOMPARE(route.methods, (std::vector<std::string>{"POST", "GET"}));
        QCOMPARE(route.target->baseUrl, std::string("https://search.example/v2/query"));
        QCOMPARE(std::string(route.target->headers.value("authorization")), std::string("Bearer sk-search"));
        QCOMPARE(std::string(route.target->headers.value("x-plain")), std::string("yes"));
        QCOMPARE(route.target->price->perRequest->decimal(), std::string("0.02"));
        QVERIFY(route.target->patience.firstByte == std::chrono::seconds(5));
        QCOMPARE(made->warnings.size(), std::size_t(1)); // forward_headers is always so
        for (const std::string &line : made->explained)
            QVERIFY(line.find("sk-search") == std::string::npos);
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no list") << QByteArray("{path: /a}") << QByteArray("expected a list");
        QTest::newRow("no target") << QByteArray("[{path: /a}]") << QByteArray("expected a path");
        QTest::newRow("no path") << QByteArray("[{path: a, target: 'https://x'}]") << QByteArray("expected a path");
        QTest::newRow("no URL") << QByteArray("[{path: /a, target: 'file:///etc'}]") << QByteArray("expected a path");
        QTest::newRow("a variable that is not set")
            << QByteArray("[{path: /a, target: 'https://x', headers: {k: Bearer os.environ/NOT_SET}}]")
            << QByteArray("NOT_SET is not set");
        QTest::newRow("a guard") << QByteArray("[{path: /a, target: 'https://x', guardrails: {a: b}}]")
                                 << QByteArray("does not enforce");
    }
    void whatIsWrongIsTold()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, says);
        const auto made = parse("  pass_through_endpoints: " + entry.toStdString() + "\n");
        QVERIFY(!made);
        QVERIFY2(made.error().message.find(says.toStdString()) != std::string::npos, made.error().message.c_str());
    }

    void loginsOfClientsGoOnAsLiteLlmCallsIt()
    {
        const auto made = parse("  forward_client_headers_to_llm_api: true\n");
        QVERIFY(made);
        Settings settings;
        QVERIFY(!settings.upstreamClientLogins());
        made->applyTo(settings);
        QVERIFY(settings.upstreamClientLogins());
        QVERIFY(made->warnings.empty());
    }
};

QTEST_GUILESS_MAIN(tst_PassEntry)
#include "tst_PassEntry.moc"
