// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ControlFakes.h"

#include <QtTest>
#include <set>

using namespace tollgate;
namespace js = boost::json;

class tst_Control : public QObject {
    Q_OBJECT

private slots:
    void everyVerbHasANameOfItsOwnAndSaysWhatItDoes()
    {
        std::set<std::string_view> names;
        for (const VerbRow &row : verbs()) {
            QVERIFY(names.insert(row.name).second);
            QVERIFY(!row.summary.empty() && row.run);
        }
        ControlBench bench;
        QCOMPARE(bench.ask("keys.fly").error().kind, ErrorKind::NotFound);
    }

    void aNewKeyWorksAndItsSecretIsShownOnceAndStoredNowhere()
    {
        ControlBench bench;
        const js::value made = bench.ask("keys.create", {{"name", "ci"}, {"max_budget", "2.5"}}).value();
        const std::string secret(made.at("key").as_string());
        QVERIFY(bench.keys.authenticate(secret));
        QCOMPARE(bench.keys.authenticate(secret).value()->budgets.front().most, Money::parse("2.5").value());
        QCOMPARE(bench.state.keys.size(), std::size_t(1));
        for (const char *verb : {"keys.list", "keys.info"})
            QVERIFY(js::serialize(bench.ask(verb, {{"key", "ci"}}).value()).find(secret) == std::string::npos);
    }

    void whatAKeyMayBeIsChecked_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("param");
        QTest::addRow("unknown member") << QByteArray(R"({"colour":"red"})") << QByteArray("colour");
        QTest::addRow("money in words") << QByteArray(R"({"max_budget":"much"})") << QByteArray("max_budget");
        QTest::addRow("less than nothing") << QByteArray(R"({"max_budget":-1})") << QByteArray("max_budget");
        QTest::addRow("half a request") << QByteArray(R"({"rpm_limit":0.5})") << QByteArray("rpm_limit");
        QTest::addRow("a period that is none")
            << QByteArray(R"({"max_budget":1,"budget_duration":"soon"})") << QByteArray("budget_duration");
        QTest::addRow("an end that is none") << QByteArray(R"({"duration":"30 days"})") << QByteArray("duration");
        QTest::addRow("models as text") << QByteArray(R"({"models":"gpt-4o"})") << QByteArray("models");
        QTest::addRow("a short key of one's own") << QByteArray(R"({"key":"sk-1"})") << QByteArray("key");
    }
    void whatAKeyMayBeIsChecked()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, param);
        ControlBench bench;
        const auto made = bench.ask("keys.create", js::parse(members.toStdString()).as_object());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::BadRequest);
        QCOMPARE(QByteArray::fromStdString(made.error().param), param);
        QVERIFY(bench.state.keys.empty() && bench.keys.all().empty());
    }

    void aBudgetsMembersMeanTheSameInEveryOrder_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("budgets");
        QTest::addRow("amount, period") << QByteArray(R"({"max_budget":12.5,"budget_duration":"1d"})") << 1;
        QTest::addRow("period, amount") << QByteArray(R"({"budget_duration":"1d","max_budget":12.5})") << 1;
        QTest::addRow("period alone limits nothing") << QByteArray(R"({"budget_duration":"1d"})") << 0;
        QTest::addRow("no amount") << QByteArray(R"({"max_budget":null,"budget_duration":"1d"})") << 0;
    }
    void aBudgetsMembersMeanTheSameInEveryOrder()
    {
        QFETCH(QByteArray, members);
        QFETCH(int, budgets);
        ControlBench bench;
        const js::value made = bench.ask("keys.create", js::parse(members.toStdString()).as_object()).value();
        QCOMPARE(made.at("budgets").as_array().size(), static_cast<std::size_t>(budgets));
        if (budgets == 1) {
            QCOMPARE(made.at("max_budget"), js::value("12.5"));
            QCOMPARE(made.at("budget_duration"), js::value("1d"));
        }
    }

    void twoKeysCannotBearOneName()
    {
        ControlBench bench;
        QVERIFY(bench.ask("keys.create", {{"name", "ci"}}));
        QCOMPARE(bench.ask("keys.create", {{"name", "ci"}}).error().kind, ErrorKind::Conflict);
    }

    void whatTheDiskRefusesDoesNotHappenInMemory()
    {
        ControlBench bench;
        QVERIFY(bench.ask("keys.create", {{"name", "ci"}}));
        bench.state.broken = true;
        QCOMPARE(bench.ask("keys.create", {{"name", "other"}}).error().kind, ErrorKind::Storage);
        QCOMPARE(bench.ask("keys.revoke", {{"key", "ci"}}).error().kind, ErrorKind::Storage);
        QCOMPARE(bench.ask("keys.update", {{"key", "ci"}, {"rpm_limit", 1}}).error().kind, ErrorKind::Storage);
        QCOMPARE(bench.keys.all().size(), std::size_t(1));
        QVERIFY(!bench.keys.findByName("ci")->limits.requestsPerMinute);
    }

    void aKeyCanBeBlockedPausedResumedAndRevoked()
    {
        ControlBench bench;
        const std::string secret(bench.ask("keys.create", {{"name", "ci"}}).value().at("key").as_string());
        QVERIFY(bench.ask("keys.block", {{"key", "ci"}}));
        QCOMPARE(bench.keys.authenticate(secret).error().kind, ErrorKind::KeyBlocked);
        QVERIFY(bench.ask("keys.unblock", {{"key", secret}}));
        QVERIFY(bench.keys.authenticate(secret));
        bench.control.pauseKey(KeyRing::idOf(secret), "it spent $9 within 10 minutes");
        QCOMPARE(bench.keys.authenticate(secret).error().kind, ErrorKind::KeyBlocked);
        QVERIFY(!bench.state.keys.begin()->second.pausedWhy.empty());
        QVERIFY(bench.ask("keys.resume", {{"key", "ci"}}));
        QVERIFY(bench.keys.authenticate(secret));
        QVERIFY(bench.ask("keys.revoke", {{"key", "ci"}}));
        QCOMPARE(bench.keys.authenticate(secret).error().kind, ErrorKind::Unauthenticated);
        QVERIFY(bench.state.keys.empty());
    }

    void aRenewedKeyKeepsWhatItHasSpent()
    {
        ControlBench bench;
        const js::object budget{{"name", "ci"}, {"max_budget", 10}, {"budget_duration", "1d"}};
        const std::string old(bench.ask("keys.create", budget).value().at("key").as_string());
        const VirtualKeyPtr key = bench.keys.authenticate(old).value();
        bench.budgets.hold({{{"key", key->id.text(), "ci"}, key->budgets}}, Money::dollars(4))
            .value()
            .settle(Money::dollars(4));
        const js::value renewed = bench.ask("keys.regenerate", {{"key", "ci"}}).value();
        QCOMPARE(renewed.at("spend"), js::value("4"));
        QCOMPARE(renewed.at("budgets").as_array().at(0).at("spent"), js::value("4"));
        QVERIFY(!bench.keys.authenticate(old));
        QVERIFY(bench.keys.authenticate(std::string(renewed.at("key").as_string())));
        QCOMPARE(bench.state.keys.size(), std::size_t(1));
        QCOMPARE(bench.state.counters.size(), std::size_t(2));
    }

    void whatTheFileOwnsIsNotChangedHere()
    {
        ControlBench bench;
        bench.serve(bench.deployment("house-model", "openai", Origin::File));
        const auto removed = bench.ask("providers.remove", {{"provider", "house-model"}});
        QCOMPARE(removed.error().kind, ErrorKind::Conflict);
        QVERIFY(removed.error().message.find("config.yaml:7") != std::string::npos);
        QVERIFY(bench.settings.find("server.port")->set("5000", SettingOrigin::File));
        QCOMPARE(bench.ask("settings.set", {{"key", "server.port"}, {"value", "6000"}}).error().kind,
                 ErrorKind::Conflict);
    }

    void aProvidersKeyGoesToTheKeychainAndNowhereElse()
    {
        ControlBench bench;
        const auto added = bench.ask("providers.add", {{"provider", "openai"}, {"api_key", "sk-very-secret"}});
        QVERIFY2(added, added ? "" : added.error().message.c_str());
        QCOMPARE(bench.secrets.kept.at("keychain:openai"), std::string("sk-very-secret"));
        for (const auto &[name, body] : bench.state.entries)
            QVERIFY(body.find("very-secret") == std::string::npos);
        for (const char *verb : {"providers.list", "models.list", "doctor", "status"})
            QVERIFY(js::serialize(bench.ask(verb).value()).find("very-secret") == std::string::npos);
        QVERIFY(!bench.models->find("openai/gpt-4o").empty());
        QVERIFY(bench.ask("providers.remove", {{"provider", "openai"}}));
        QVERIFY(bench.models->find("openai/gpt-4o").empty());
    }

    void whatBecomesOfTheKeyOfARemovedProviderIsSaid()
    {
        ControlBench bench;
        const js::object other{
            {"provider", "openai"}, {"model", "gpt-5"}, {"model_name", "mine"}, {"credential", "keychain:openai"}};
        QVERIFY(bench.ask("providers.add", {{"provider", "openai"}, {"api_key", "sk-very-secret"}}));
        QVERIFY(bench.ask("providers.add", other));
        const js::object forget{{"provider", "openai/*"}, {"forget_key", true}};
        const js::value used = bench.ask("providers.remove", forget).value();
        QCOMPARE(used.at("key"), js::value("kept"));
        QCOMPARE(used.at("key_used_by"), js::value({"mine"}));
        QVERIFY(bench.secrets.kept.contains("keychain:openai"));

        const js::value last = bench.ask("providers.remove", {{"provider", "mine"}}).value();
        QCOMPARE(last.at("key"), js::value("kept"));
        QCOMPARE(last.at("credential"), js::value("keychain:openai"));
        QVERIFY(bench.secrets.kept.contains("keychain:openai"));

        QVERIFY(bench.ask("providers.add", other));
        const js::value gone = bench.ask("providers.remove", {{"provider", "mine"}, {"forget_key", true}}).value();
        QCOMPARE(gone.at("key"), js::value("forgotten"));
        QVERIFY(bench.secrets.kept.empty());

        QVERIFY(bench.ask("providers.add", {{"provider", "openai"}, {"credential", "env:SOME_KEY"}}));
        const js::value read = bench.ask("providers.remove", {{"provider", "openai"}, {"forget_key", true}}).value();
        QCOMPARE(read.at("key"), js::value("elsewhere"));
    }

    void aProviderThatIsMisspeltIsAnsweredWithTheNearestOne()
    {
        ControlBench bench;
        const auto added = bench.ask("providers.add", {{"provider", "opnai"}});
        QCOMPARE(added.error().kind, ErrorKind::BadRequest);
        QVERIFY(added.error().message.find("'openai'") != std::string::npos);
    }

    void aLiteralCredentialIsRefused()
    {
        ControlBench bench;
        const auto added = bench.ask("providers.add", {{"provider", "openai"}, {"credential", "sk-very-secret"}});
        QCOMPARE(added.error().param, std::string("credential"));
        QVERIFY(added.error().message.find("very-secret") == std::string::npos);
    }

    void aSettingIsCheckedSavedAndTakenOver()
    {
        ControlBench bench;
        QCOMPARE(bench.ask("settings.set", {{"key", "router.retries"}, {"value", "99"}}).error().kind,
                 ErrorKind::BadRequest);
        QCOMPARE(bench.ask("settings.set", {{"key", "router.retries"}, {"value", "4"}}).value().at("value"),
                 js::value("4"));
        QCOMPARE(bench.settings.routerRetries(), std::int64_t(4));
        QCOMPARE(bench.state.entries.at("setting/router.retries"), std::string("\"4\""));
        QCOMPARE(bench.ask("settings.get", {{"key", "no.such"}}).error().kind, ErrorKind::NotFound);
    }

    void doctorTellsOfAChosenProfile()
    {
        ControlBench bench;
        const auto told = [&]() -> std::string {
            const js::value answer = bench.ask("doctor", {}).value();
            for (const js::value &check : answer.at("checks").as_array())
                if (check.at("check").as_string() == "model profile")
                    return std::string(check.at("ok").as_bool() ? "ok " : "wrong ")
                        + std::string(check.at("says").as_string());
            return {};
        };
        QCOMPARE(told(), std::string());
        QVERIFY(bench.settings.set("router.profile", "cheap", SettingOrigin::Database));
        QVERIFY(told().starts_with("wrong 'cheap' is chosen, but"));
        bench.router.profile = profileOf({"cheap: gpt-*=fast"}, "cheap");
        bench.serve(bench.deployment("fast", "openai"));
        QVERIFY(told().starts_with("ok 'cheap' is chosen"));
    }
    void whoFollowsHearsOfCallsNoticesAndKeys()
    {
        ControlBench bench;
        std::vector<std::string> heard;
        auto following
            = bench.control.follow([&](const js::object &event) { heard.emplace_back(event.at("event").as_string()); });
        emit bench.feed.callStarted({});
        emit bench.feed.callEnded({});
        const std::string secret(bench.ask("keys.create").value().at("key").as_string());
        bench.control.pauseKey(KeyRing::idOf(secret), "too fast");
        const std::vector<std::string> expected{"call_started", "call_ended", "keys_changed", "notice", "keys_changed"};
        QCOMPARE(heard, expected);
        following.reset();
        emit bench.feed.callStarted({});
        QCOMPARE(heard.size(), expected.size());
    }

    void stoppingIsAskedOf()
    {
        ControlBench bench;
        QVERIFY(bench.ask("stop"));
        QCOMPARE(bench.stopsAsked, 1);
    }

    void changesThatMeetOnTheWayToTheDiskBothCount()
    {
        ControlBench bench;
        const std::string secret(bench.ask("keys.create", {{"name", "ci"}}).value().at("key").as_string());
        bench.state.isSlow = true;
        (void)bench.ask("keys.update", {{"key", "ci"}, {"rpm_limit", 5}});
        (void)bench.ask("keys.update", {{"key", "ci"}, {"tpm_limit", 7}});
        bench.control.pauseKey(KeyRing::idOf(secret), "it was too fast");
        QCOMPARE(bench.keys.authenticate(secret).error().kind, ErrorKind::KeyBlocked); // at once
        while (!bench.state.onTheWay.empty()) {
            bench.state.arrive();
            QCOMPARE(bench.keys.authenticate(secret).error().kind, ErrorKind::KeyBlocked); // and it stays so
        }
        for (const VirtualKey &key : {*bench.keys.findByName("ci"), bench.state.keys.begin()->second}) {
            QCOMPARE(key.limits.requestsPerMinute, std::optional<std::int64_t>(5));
            QCOMPARE(key.limits.tokensPerMinute, std::optional<std::int64_t>(7));
            QVERIFY(!key.pausedWhy.empty());
        }
    }

    void aKeyThatIsAboutToGoDoesNotComeBack()
    {
        ControlBench bench;
        const std::string secret(bench.ask("keys.create", {{"name", "ci"}}).value().at("key").as_string());
        bench.state.isSlow = true;
        (void)bench.ask("keys.revoke", {{"key", "ci"}});
        QCOMPARE(bench.ask("keys.update", {{"key", "ci"}, {"rpm_limit", 5}}).error().kind, ErrorKind::NotFound);
        bench.control.pauseKey(KeyRing::idOf(secret), "it was too fast");
        while (!bench.state.onTheWay.empty())
            bench.state.arrive();
        QVERIFY(bench.keys.all().empty());
        QVERIFY(bench.state.keys.empty());
    }

    void whatAKeyHasSpentCanBeSet()
    {
        ControlBench bench;
        QVERIFY(
            bench.ask("keys.create", {{"name", "ci"}, {"max_budget", 10}, {"budget_duration", "1d"}, {"spend", 3}}));
        QCOMPARE(bench.ask("keys.info", {{"key", "ci"}}).value().at("spend"), js::value("3"));
        const js::value changed = bench.ask("keys.update", {{"key", "ci"}, {"spend", "9.5"}}).value();
        QCOMPARE(changed.at("spend"), js::value("9.5"));
        QCOMPARE(changed.at("budgets").at(0).at("spent"), js::value("9.5"));
        QCOMPARE(bench.state.counters.size(), std::size_t(4)); // for ever and by the day, twice
        QCOMPARE(bench.ask("keys.update", {{"key", "ci"}, {"spend", -1}}).error().param, std::string("spend"));
    }

    void aKeyIsRegeneratedWithASecretOfOnesOwnAndChanges()
    {
        ControlBench bench;
        QVERIFY(bench.ask("keys.create", {{"name", "ci"}, {"spend", 2}}));
        const js::value made
            = bench.ask("keys.regenerate", {{"key", "ci"}, {"new_key", "sk-mine-0123456789"}, {"rpm_limit", 3}})
                  .value();
        QCOMPARE(made.at("key"), js::value("sk-mine-0123456789"));
        QCOMPARE(made.at("rpm_limit"), js::value(3));
        QCOMPARE(made.at("spend"), js::value("2"));
        QVERIFY(bench.keys.authenticate("sk-mine-0123456789"));
    }

    void aServerThatWasFoundIsOfferedAndServedOnceItIsAdded()
    {
        ControlBench bench;
        LocalServers local(bench.upstream, [&] { return LocalServers::usualPlaces(bench.catalogue); });
        bench.control.parts().local = &local;
        std::optional<js::value> answer;
        bench.control.ask("local.discover", {}, [&](Result<js::value> value) { answer = value.value(); });
        QVERIFY(!answer);
        for (const auto &call : std::vector(bench.upstream.calls.begin(), bench.upstream.calls.end())) {
            if (call->request.url == "http://127.0.0.1:11434/v1/models")
                call->answer(200, R"({"data":[{"id":"llama3"}]})");
            else
                call->finish(Error{.kind = ErrorKind::UpstreamUnreachable, .message = "refused"},
                             CallPhase::Connecting);
        }
        QVERIFY(answer);
        QCOMPARE(answer->as_array().size(), std::size_t(1));
        const js::value &offer = answer->as_array().at(0);
        QCOMPARE(offer.at("origin"), js::value("discovered"));
        QCOMPARE(offer.at("served"), js::value(false));
        QCOMPARE(offer.at("models").as_array().at(0), js::value("ollama/llama3"));
        QCOMPARE(bench.ask("providers.list").value().as_array().back().at("origin"), js::value("discovered"));
        QVERIFY(bench.models->find("ollama/llama3").empty());

        QVERIFY(bench.ask("providers.add", {{"provider", "ollama"}}));
        QCOMPARE(bench.models->find("ollama/llama3").size(), std::size_t(1));
        QCOMPARE(bench.ask("providers.list").value().as_array().back().at("origin"), js::value("database"));

        QVERIFY(bench.settings.set("discovery.enabled", "false", SettingOrigin::Database));
        QCOMPARE(bench.ask("local.discover").error().kind, ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(tst_Control)
#include "tst_Control.moc"
