// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/Control.h"
#include "core/Core.h"
#include "tests/support/RawClient.h"
#include "ui/models/TryTalk.h"

#include <optional>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
namespace js = boost::json;

/// Calls from the window: as a key, without its secret.
class tst_Try : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Core> m_core;
    std::string m_key;
    QByteArray m_secret;

    Result<js::value> ask(std::string_view verb, js::object arguments)
    {
        std::optional<Result<js::value>> answer;
        m_core->control().ask(verb, std::move(arguments), [&](Result<js::value> got) { answer = std::move(got); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            return Error{.message = "no answer"};
        return *std::move(answer);
    }
    js::object question(const char *id, const char *model = "demo/hello") const
    {
        return {{"id", id},
                {"key", m_key},
                {"model", model},
                {"messages", js::array{js::object{{"role", "user"}, {"content", "Who has let the dogs out?"}}}}};
    }

private slots:
    void initTestCase()
    {
        CoreOptions options;
        options.dataDir = m_folder.path().toStdString();
        options.port = 0;
        options.useEnvironmentProviders = false;
        Result<std::unique_ptr<Core>> made = Core::create(options, m_clock);
        QVERIFY(made && (*made)->listen());
        m_core = *std::move(made);
        const Result<js::value> key = ask("keys.create", {{"key_alias", "tester"}});
        QVERIFY(key);
        m_key = std::string(key->at("token").as_string());
        m_secret = QByteArray::fromStdString(std::string(key->at("key").as_string()));
    }
    void cleanupTestCase() { m_core.reset(); }

    void theAnswerFlowsAndIsInTheLedger()
    {
        std::string flowed;
        const Control::Following following = m_core->control().follow([&](const js::object &event) {
            if (event.at("event").as_string() == "try" && event.contains("text"))
                flowed += std::string(event.at("text").as_string());
        });
        const Result<js::value> answer = ask("try.ask", question("one"));
        QVERIFY2(answer, answer ? "" : answer.error().message.c_str());
        const std::string text(answer->at("text").as_string());
        QVERIFY(!text.empty());
        QCOMPARE(flowed, text);
        QCOMPARE(answer->at("call").at("key_name").as_string(), js::string("tester"));
        QCOMPARE(answer->at("call").at("id"), answer->at("call_id"));
        const Result<js::value> rows = ask("calls.list", {{"key_id", m_key}, {"most", 1}});
        QVERIFY(rows);
        QCOMPARE(rows->as_array()[0].at("id"), answer->at("call_id"));
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(ask("try.ask", question("two", "nobody/nothing")).error().kind, ErrorKind::ModelUnknown);
        js::object unknown = question("three");
        unknown["key"] = "nobody";
        QCOMPARE(ask("try.ask", unknown).error().kind, ErrorKind::NotFound);
        QVERIFY(ask("keys.block", {{"key", m_key}}));
        QCOMPARE(ask("try.ask", question("four")).error().kind, ErrorKind::KeyBlocked);
        QVERIFY(ask("keys.unblock", {{"key", m_key}}));
        QCOMPARE(ask("try.stop", {{"id", "nobody"}}).error().kind, ErrorKind::NotFound);
    }

    /// In the client's own dialect, byte for byte, and without its credentials.
    void aKeptCallIsAskedAgain()
    {
        QVERIFY(ask("calls.keep", {}));
        RawClient client(m_core->port());
        const QByteArray body = "{\"model\":\"demo/hello\",\"max_tokens\":64,\"messages\":[{\"role\":\"user\","
                                "\"content\":\"Hello, gate\"}]}";
        client.say("POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nx-api-key: " + m_secret
                   + "\r\nanthropic-version: 2023-06-01\r\nContent-Type: application/json\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.hears("\r\n\r\n{"));
        Result<js::value> rows = ask("calls.list", {{"most", 1}});
        QTRY_VERIFY((rows = ask("calls.list", {{"most", 1}})) && rows->at(0).at("status") == js::value("ok"));
        const js::value first = rows->at(0);
        const Result<js::value> again
            = ask("calls.replay", {{"id", "again"}, {"call", first.at("id")}, {"key", first.at("key_id")}});
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        const js::value &second = again->at("call");
        QVERIFY(second.at("id") != first.at("id"));
        for (const char *same : {"status", "asked_model", "used_model", "key_id", "prompt_tokens"})
            QCOMPARE(js::serialize(second.at(same)), js::serialize(first.at(same)));
        const Result<js::value> kept = ask("calls.detail", {{"id", second.at("id")}});
        QVERIFY(kept);
        QCOMPARE(kept->at("path").as_string(), js::string("/messages"));
        QCOMPARE(QByteArray::fromStdString(std::string(kept->at("request").as_string())), body);
        bool saysVersion = false;
        for (const js::value &header : kept->at("headers").as_array()) {
            QVERIFY(header.at("name").as_string() != "x-api-key" && header.at("name").as_string() != "host");
            saysVersion = saysVersion || header.at("name").as_string() == "anthropic-version";
        }
        QVERIFY(saysVersion);
        QCOMPARE(ask("calls.replay", {{"id", "x"}, {"call", "nobody"}, {"key", m_key}}).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(ask("calls.replay", {{"id", "x"}, {"call", first.at("id")}, {"key", "nobody"}}).error().kind,
                 ErrorKind::NotFound);
    }

    void stoppingKeepsWhatHasCome()
    {
        bool isStopped = false;
        const Control::Following following = m_core->control().follow([&](const js::object &event) {
            if (event.at("event").as_string() == "try" && !std::exchange(isStopped, true))
                m_core->control().ask("try.stop", {{"id", "five"}}, [](const Result<js::value> &) {});
        });
        const Result<js::value> answer = ask("try.ask", question("five"));
        QVERIFY(answer && isStopped); // short answers may be over before
        QVERIFY(!answer->at("text").as_string().empty());
    }

    void aTalkIsSentWithoutWhatGotNothing()
    {
        ui::TryTalk talk;
        talk.ask(QStringLiteral("one"), {});
        talk.end(QStringLiteral("refused"));
        talk.ask(QStringLiteral("two"), {QStringLiteral("data:image/png;base64,AA")});
        talk.takeText(QStringLiteral("an"));
        talk.takeText(QStringLiteral("swer"));
        talk.end({});
        talk.ask(QStringLiteral("three"), {});
        const js::array sent = talk.messages();
        QCOMPARE(sent.size(), std::size_t(3));
        QCOMPARE(sent[0].at("content").as_array().size(), std::size_t(2));
        QCOMPARE(sent[1].at("content").as_string(), js::string("answer"));
        QCOMPARE(sent[2].at("content").as_string(), js::string("three"));
        QCOMPARE(talk.asDetails().conversation.size(), std::size_t(6));
        ui::TryModel model{QStringLiteral("m"), 3e-6, 15e-6};
        QCOMPARE(ui::inWords(ui::estimateOf(model, 3996, 0)),
                 QStringLiteral("about $0.0030 to ask, $0.0045 for an answer of half a page"));
        QVERIFY(ui::inWords(ui::estimateOf({QStringLiteral("m")}, 400, 0)).contains(QStringLiteral("no price")));
    }
};

QTEST_MAIN(tst_Try)
#include "tst_Try.moc"
