// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/Control.h"
#include "core/Core.h"

#include <optional>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
namespace js = boost::json;

/// A call's request and answer are there after the gateway has started anew, where the settings want that.
class tst_Bodies : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Core> m_core;

    void start()
    {
        m_core.reset();
        CoreOptions options;
        options.dataDir = m_folder.path().toStdString();
        options.port = 0;
        options.useEnvironmentProviders = false;
        auto core = Core::create(std::move(options), m_clock);
        QVERIFY2(core, core ? "" : core.error().message.c_str());
        m_core = *std::move(core);
        QVERIFY(m_core->listen());
    }
    Result<js::value> ask(std::string_view verb, js::object arguments = {})
    {
        std::optional<Result<js::value>> answer;
        m_core->control().ask(verb, std::move(arguments), [&](const Result<js::value> &got) { answer.emplace(got); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
        return answer ? *answer : Result<js::value>(Error{.kind = ErrorKind::Internal, .message = "no answer"});
    }
    std::string call()
    {
        const Result<js::value> answer
            = ask("try.ask",
                  {{"id", "one"},
                   {"key", "tester"},
                   {"model", "demo/hello"},
                   {"messages", js::array{{{"role", "user"}, {"content", "Who are you?"}}}}});
        return answer ? std::string(answer->at("call_id").as_string()) : answer.error().message;
    }
    bool isKept(const std::string &id)
    {
        const Result<js::value> detail = ask("calls.detail", {{"id", id}});
        return detail && detail->at("kept") == js::value(true)
            && js::serialize(detail->at("conversation")).find("Who are you?") != std::string::npos;
    }

private slots:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring of whoever runs this
        qunsetenv("DISPLAY");
        start();
        QVERIFY(ask("secrets.create", {{"passphrase", "a long passphrase"}}));
        QVERIFY(ask("keys.create", {{"key_alias", "tester"}}));
    }
    void cleanupTestCase() { m_core.reset(); }

    void nothingIsKeptByItself()
    {
        const std::string id = call();
        QVERIFY(!isKept(id));
        const Result<js::value> standing = ask("bodies.status");
        QVERIFY(standing);
        QCOMPARE(standing->at("kept").as_string(), "none");
        QCOMPARE(standing->at("calls").as_int64(), std::int64_t(0));
    }

    void whatIsKeptIsThereAfterTheNextStart()
    {
        QVERIFY(ask("settings.set", {{"key", "privacy.bodies"}, {"value", "all"}}));
        const std::string id = call();
        QTRY_VERIFY_WITH_TIMEOUT(isKept(id), 30'000);
        QCOMPARE(ask("bodies.status")->at("calls").as_int64(), std::int64_t(1));
        start();
        const Result<js::value> locked = ask("calls.detail", {{"id", id}});
        QVERIFY(locked && locked->at("kept") == js::value(false));
        QVERIFY(!locked->at("why").as_string().empty());
        start();
        QVERIFY(ask("secrets.unlock", {{"passphrase", "a long passphrase"}}));
        QVERIFY(isKept(id));
        // The same is asked once more, from the disk.
        const Result<js::value> again = ask("calls.replay", {{"id", "two"}, {"call", id}, {"key", "tester"}});
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QVERIFY(again->at("call_id").as_string() != id);

        const Result<js::value> removed = ask("bodies.remove");
        QVERIFY(removed && removed->at("removed").as_int64() >= 1);
        QVERIFY(!isKept(id));
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *key, const char *value) {
            QTest::addRow("%s %s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
        };
        row("privacy.bodies", "some");
        row("privacy.keep", "0s");
        row("privacy.most_mb", "0");
        row("display.currency", "euro");
        row("display.rate", "0");
        row("display.rate_date", "2026-02-30");
        row("display.rate_date", "tomorrow");
    }
    void badValuesAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Result<js::value> set = ask("settings.set", {{"key", key.toStdString()}, {"value", value.toStdString()}});
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::BadRequest);
    }

    void theCurrencyOfTheWindowIsToldWithTheState()
    {
        QVERIFY(ask("settings.set", {{"key", "display.currency"}, {"value", "EUR"}}));
        QVERIFY(ask("settings.set", {{"key", "display.rate"}, {"value", "0.92"}}));
        QVERIFY(ask("settings.set", {{"key", "display.rate_date"}, {"value", "2026-11-20"}}));
        QCOMPARE(js::serialize(ask("status")->at("display")),
                 std::string("{\"currency\":\"EUR\",\"rate\":\"0.92\",\"rate_date\":\"2026-11-20\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_Bodies)
#include "tst_Bodies.moc"
