// SPDX-License-Identifier: GPL-3.0-or-later
// Providers that a configuration describes as data: what is wrong is told with its place and what was expected.
#include "core/config/Configuration.h"

#include <QtTest>

using namespace tollgate;

namespace {

Result<Configuration> parse(const QByteArray &provider)
{
    static const Catalogue catalogue = *Catalogue::builtIn();
    return parseConfiguration("tollgate:\n  providers:\n    acme:\n" + provider.toStdString(), "c.yaml", catalogue,
                              {.allowUnenforced = false, .variables = [](std::string_view) { return std::nullopt; }});
}

/// From line 4 on.
const QByteArray good = "      url: https://api.example.com/v1/{model}/predict\n"
                        "      template:\n"
                        "        request:\n"
                        "          input: \"{{prompt}}\"\n"
                        "        answer:\n"
                        "          text: /output\n";

} // namespace

class tst_ProviderEntry : public QObject {
    Q_OBJECT

private slots:
    void aDescriptionMakesAProvider()
    {
        const auto made = parse(good + "      auth_header: authorization\n      auth_value: Token {key}\n");
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        const Provider &provider = made->providers.at(0);
        QCOMPARE(provider.dialect, std::string("template"));
        QCOMPARE(provider.baseUrl, std::string("https://api.example.com"));
        QCOMPARE(provider.paths.at("chat"), std::string("/v1/{model}/predict"));
        QCOMPARE(provider.authValue, std::string("Token {key}"));
        QVERIFY(provider.form);
    }

    void whatIsWrongIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("an unknown place")
            << QByteArray("{{prompt}}") << QByteArray("{{promt}}") << QByteArray("c.yaml:7")
            << QByteArray("template.request.input: there is no place {{promt}}");
        QTest::newRow("a place that does not end")
            << QByteArray("{{prompt}}") << QByteArray("{{prompt") << QByteArray("c.yaml:7")
            << QByteArray("template.request.input: there is no place");
        QTest::newRow("an unknown place in a message")
            << QByteArray("        answer:")
            << QByteArray("        message: {who: \"{{role}}\", says: [\"{{text}} {{name}}\"]}\n        answer:")
            << QByteArray("c.yaml:8")
            << QByteArray("template.message: there is no place {{name}} here; there are role, text");
        QTest::newRow("a place in a message that does not end")
            << QByteArray("        answer:")
            << QByteArray("        message: {a: \"{{role\", b: \"{{text}}\"}\n        answer:")
            << QByteArray("c.yaml:8") << QByteArray("template.message: there is no place {{");
        QTest::newRow("an unknown place in a turn")
            << QByteArray("        answer:")
            << QByteArray("        turns:\n          user: \"{{role}}: {{text}}\"\n        answer:")
            << QByteArray("c.yaml:9")
            << QByteArray("template.turns.user: there is no place {{role}} here; there is only text");
        QTest::newRow("a place behind the last turn")
            << QByteArray("        answer:") << QByteArray("        turns: {end: \"{{text}}\"}\n        answer:")
            << QByteArray("c.yaml:8")
            << QByteArray("template.turns.end: there is no place {{text}} here; there are none");
        QTest::newRow("nothing is asked") << QByteArray("{{prompt}}") << QByteArray("{{model}}")
                                          << QByteArray("c.yaml:7") << QByteArray("expected a place for what is asked");
        QTest::newRow("no pointer") << QByteArray("/output") << QByteArray("output") << QByteArray("c.yaml:9")
                                    << QByteArray("template.answer.text: expected a JSON pointer");
        QTest::newRow("an unknown key") << QByteArray("text: /output") << QByteArray("txt: /output")
                                        << QByteArray("c.yaml:9") << QByteArray("template.answer.txt: not known");
        QTest::newRow("an unknown reason")
            << QByteArray("text: /output") << QByteArray("finish_map: {done: halt}") << QByteArray("c.yaml:9")
            << QByteArray("template.answer.finish_map.done: expected one of stop, length");
        QTest::newRow("tools without calls")
            << QByteArray("{{prompt}}\"") << QByteArray("{{messages}}\"\n          t: \"{{tools}}\"")
            << QByteArray("c.yaml:10") << QByteArray("template.answer.tool_calls: goes with");
        QTest::newRow("no URL") << QByteArray("url: https://api.example.com/v1/{model}/predict")
                                << QByteArray("base_url: https://api.example.com") << QByteArray("c.yaml:4")
                                << QByteArray("expected a url");
        QTest::newRow("a URL without a path") << QByteArray("/v1/{model}/predict") << QByteArray("")
                                              << QByteArray("c.yaml:4") << QByteArray("expected a URL with a path");
        QTest::newRow("a stream on another host, said first")
            << QByteArray("url: https://api.example.com/v1/{model}/predict")
            << QByteArray("stream_url: https://other.example.com/v1/stream\n"
                          "      url: https://api.example.com/v1/{model}/predict")
            << QByteArray("c.yaml:4") << QByteArray("stream_url: expected the host of url, https://api.example.com");
        QTest::newRow("no map") << QByteArray("request:\n          input: \"{{prompt}}\"")
                                << QByteArray("request: text") << QByteArray("c.yaml:6")
                                << QByteArray("template.request: expected a map");
    }
    void whatIsWrongIsToldWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, told);
        QByteArray text = good;
        QVERIFY(text.contains(from));
        const auto made = parse(text.replace(from, to));
        QVERIFY(!made);
        const QByteArray message = QByteArray::fromStdString(made.error().message);
        QVERIFY2(message.contains(line) && message.contains(told), message.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ProviderEntry)
#include "tst_ProviderEntry.moc"
