// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Nearest.h"
#include "core/settings/Replacement.h"
#include "core/settings/Settings.h"

#include <QtTest>
#include <set>

using namespace tollgate;

class tst_Settings : public QObject {
    Q_OBJECT
private slots:
    void everyKeyIsThereOnceAndExplained()
    {
        const Settings settings;
        std::set<std::string> keys;
        for (const SettingBase *setting : settings.all()) {
            QVERIFY2(keys.insert(setting->key()).second, setting->key().c_str());
            QVERIFY2(!setting->help().empty() && !setting->expected().empty(), setting->key().c_str());
            QVERIFY2(setting->check(setting->defaultText()), setting->key().c_str());
            QCOMPARE(settings.find(setting->key()), setting);
        }
        QVERIFY(keys.contains("server.port"));
    }
    void theStrongerOriginCountsAndCanBeTakenBack()
    {
        Settings settings;
        QCOMPARE(settings.serverPort(), 4141);
        QVERIFY(settings.set("server.port", "5001", SettingOrigin::Environment));
        QVERIFY(settings.set("server.port", "5002", SettingOrigin::File));
        QVERIFY(settings.set("server.port", "5003", SettingOrigin::Database));
        QCOMPARE(settings.serverPort(), 5001);
        QCOMPARE(settings.serverPort.origin(), SettingOrigin::Environment);
        settings.clear(SettingOrigin::Environment);
        QCOMPARE(settings.serverPort(), 5002);
        settings.clear(SettingOrigin::File);
        QCOMPARE(settings.serverPort(), 5003);
        settings.clear(SettingOrigin::Database);
        QCOMPARE(settings.serverPort(), 4141);
        QCOMPARE(settings.serverPort.origin(), SettingOrigin::Default);
    }
    void onlyARealChangeIsAnnounced()
    {
        Settings settings;
        std::vector<std::string> changed;
        settings.onChanged(
            [&](const SettingBase &setting) { changed.push_back(setting.key() + '=' + setting.text()); });
        QVERIFY(settings.set("upstream.idle", "1m", SettingOrigin::File));
        QVERIFY(settings.set("upstream.idle", "60s", SettingOrigin::File));
        QVERIFY(settings.set("upstream.idle", "2m", SettingOrigin::Database)); // hidden by the file
        QCOMPARE(changed, std::vector<std::string>{"upstream.idle=1m"});
    }
    void badValuesSayWhatWasExpected_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("port") << "server.port"
                              << "70000"
                              << "a port (0-65535)";
        QTest::newRow("not a number") << "server.port"
                                      << "41x"
                                      << "a port";
        QTest::newRow("boolean") << "discovery.enabled"
                                 << "maybe"
                                 << "true or false";
        QTest::newRow("duration") << "upstream.idle"
                                  << "5 parsecs"
                                  << "a duration";
        QTest::newRow("no time") << "upstream.idle"
                                 << "0s"
                                 << "a duration";
        QTest::newRow("money") << "spend.day"
                               << "-1"
                               << "an amount";
        QTest::newRow("choice") << "ledger.mode"
                                << "loose"
                                << "strict or best_effort";
        QTest::newRow("no sessions") << "realtime.max_sessions"
                                     << "0"
                                     << "a number from 1 to 1000000";
        QTest::newRow("messages of nothing") << "realtime.max_message_mb"
                                             << "0"
                                             << "a number from 1 to 1024";
        QTest::newRow("a backlog without end") << "realtime.max_backlog_kb"
                                               << "65537"
                                               << "a number from 256 to 65536";
        QTest::newRow("impatient") << "realtime.ping_timeout"
                                   << "4s"
                                   << "a duration from 5s to 1h";
        QTest::newRow("too patient") << "realtime.ping_timeout"
                                     << "61m"
                                     << "a duration from 5s to 1h";
        QTest::newRow("unknown key") << "server.prot"
                                     << "1"
                                     << "server.port";
    }
    void badValuesSayWhatWasExpected()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, says);
        Settings settings;
        const Result<void> taken = settings.set(key.toStdString(), text.toStdString(), SettingOrigin::Database);
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.find(says.toStdString()) != std::string::npos, taken.error().message.c_str());
        QCOMPARE(settings.serverPort(), 4141);
    }
    void replacementsAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("read"); ///< or a part of what is said
        QTest::addRow("plain") << "cheap: gpt-5=gpt-5-mini"
                               << "cheap|gpt-5|gpt-5-mini";
        QTest::addRow("spaces") << " on the train :  * = ollama/qwen3:30b "
                                << "on the train|*|ollama/qwen3:30b";
        QTest::addRow("no profile") << "gpt-5=gpt-5-mini"
                                    << "expected a replacement like";
        QTest::addRow("nothing used") << "cheap: gpt-5="
                                      << "expected a replacement like";
        QTest::addRow("nothing asked") << "cheap: =gpt-5"
                                       << "expected a replacement like";
        QTest::addRow("two stars") << "cheap: *-*=gpt-5"
                                   << "at most one *";
        QTest::addRow("a star that nothing fills") << "cheap: gpt-5=openai/*"
                                                   << "at most one *";
        QTest::addRow("empty") << ""
                               << "expected a replacement like";
    }
    void replacementsAreReadOrRefused()
    {
        QFETCH(QString, item);
        QFETCH(QString, read);
        const Result<Replacement> made = replacementFrom(item.toStdString());
        if (made)
            QCOMPARE(QString::fromStdString(made->profile + '|' + made->asked + '|' + made->used), read);
        else
            QVERIFY2(QString::fromStdString(made.error().message).contains(read), made.error().message.c_str());
        Settings settings;
        QCOMPARE(static_cast<bool>(settings.set("router.profiles", item.toStdString(), SettingOrigin::Database)),
                 made || item.isEmpty());
    }
    void textFormsComeBackAsTheyWere()
    {
        Settings settings;
        for (const auto &[key, text, written] :
             {std::tuple{"upstream.idle", "90s", "90s"}, std::tuple{"upstream.idle", "1500ms", "1500ms"},
              std::tuple{"ledger.keep", "48h", "2d"}, std::tuple{"spend.day", "12.50", "12.5"},
              std::tuple{"server.allowed_hosts", " a.example,b.example , ", "a.example, b.example"},
              std::tuple{"discovery.enabled", "off", "false"}}) {
            QVERIFY(settings.set(key, text, SettingOrigin::Database));
            QCOMPARE(settings.find(key)->text(), std::string(written));
            QVERIFY(settings.find(key)->check(settings.find(key)->text()));
        }
    }
    void theEnvironmentIsReadByDerivedNames()
    {
        Settings settings;
        QCOMPARE(settings.upstreamFirstByte.environmentName(), std::string("TOLLGATE_UPSTREAM_FIRST_BYTE"));
        QVERIFY(settings.readEnvironment([](std::string_view name) -> std::optional<std::string> {
            if (name == "TOLLGATE_SPEND_DAY")
                return "3";
            return {};
        }));
        QCOMPARE(settings.spendDay(), Money::dollars(3));
        const Result<void> bad = settings.readEnvironment([](std::string_view name) -> std::optional<std::string> {
            if (name == "TOLLGATE_SERVER_PORT")
                return "none";
            return {};
        });
        QVERIFY(!bad && bad.error().message.find("TOLLGATE_SERVER_PORT") != std::string::npos);
    }
    void nearestFindsSlipsOfTheFingerOnly()
    {
        QVERIFY(nearest("opanai", {"openai", "groq"}) == "openai");
        QVERIFY(nearest("zzzzzz", {"openai", "groq"}).empty());
        QVERIFY(nearest("", {"openai"}).empty());
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
