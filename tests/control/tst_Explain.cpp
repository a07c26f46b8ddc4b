// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ControlFakes.h"

#include <QtTest>

using namespace tollgate;
namespace js = boost::json;

/// Which deployment a request would take is told without asking anybody.
class tst_Explain : public QObject {
    Q_OBJECT

    static Deployment one(const ControlBench &bench, const char *id, const char *provider)
    {
        Deployment made = bench.deployment("fast", provider);
        made.id = DeploymentId(id);
        return made;
    }
    /// `openai first, gemini next`.
    static QString told(ControlBench &bench, js::object arguments)
    {
        const auto answer = bench.ask("models.explain", std::move(arguments));
        if (!answer)
            return QString::fromStdString(answer.error().message);
        QStringList all;
        for (const js::value &row : answer->at("deployments").as_array())
            all << QString::fromStdString(std::string(row.at("provider").as_string()) + ' '
                                          + std::string(row.at("state").as_string()));
        return all.join(QStringLiteral(", "));
    }
    static void fail(ControlBench &bench, const char *id, const char *provider, int times)
    {
        const Candidate candidate{std::make_shared<const Deployment>(one(bench, id, provider)), "fast", "fast"};
        for (int i = 0; i < times; ++i)
            bench.health.failed(candidate, {.kind = ErrorKind::UpstreamFailed, .message = "It broke."},
                                RouterSettings());
    }

private slots:
    void theFirstIsAskedThenTheNext()
    {
        ControlBench bench;
        Deployment second = one(bench, "b", "gemini");
        second.order = 1;
        bench.serve(second);
        bench.serve(one(bench, "a", "openai"));
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("openai first, gemini next"));
        const js::value answer = bench.ask("models.explain", {{"model", "fast"}}).value();
        QCOMPARE(answer.at("deployments").at(0).at("says").as_string(), "It is asked first.");
        QCOMPARE(answer.at("deployments").at(0).at("asked_model").as_string(), "fast");
        QVERIFY(answer.at("steps").as_array().empty());
    }

    void theChosenProfileIsTold()
    {
        ControlBench bench;
        bench.router.profile = profileOf({"cheap: gpt-*=fast"}, "cheap");
        bench.serve(one(bench, "a", "openai"));
        QCOMPARE(told(bench, {{"model", "gpt-5"}}), QStringLiteral("openai first"));
        const js::value answer = bench.ask("models.explain", {{"model", "gpt-5"}}).value();
        QCOMPARE(answer.at("means").as_string(), "fast");
        QCOMPARE(answer.at("steps").at(0).as_string(),
                 "The model profile 'cheap' is chosen: 'fast' is used for 'gpt-5'.");
    }

    void weightsAreToldAsShares()
    {
        ControlBench bench;
        Deployment heavy = one(bench, "a", "openai");
        heavy.weight = 3;
        bench.serve(heavy);
        bench.serve(one(bench, "b", "gemini"));
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("openai first, gemini first"));
        const js::value answer = bench.ask("models.explain", {{"model", "fast"}}).value();
        QVERIFY(
            std::string_view(answer.at("deployments").at(0).at("says").as_string()).ends_with("75 % of the requests."));
        QVERIFY(
            std::string_view(answer.at("deployments").at(1).at("says").as_string()).ends_with("25 % of the requests."));
    }

    void whoRestsAndWhoIsBusyIsSaid()
    {
        ControlBench bench;
        Deployment busy = one(bench, "b", "gemini");
        busy.maxParallel = 1;
        bench.serve(one(bench, "a", "openai"));
        bench.serve(busy);
        bench.serve(one(bench, "c", "groq"));
        bench.health.started(busy.id);
        fail(bench, "a", "openai", 3);
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("groq first, openai resting, gemini busy"));
        const js::value answer = bench.ask("models.explain", {{"model", "fast"}}).value();
        QVERIFY(std::string_view(answer.at("deployments").at(1).at("says").as_string()).find("It broke.")
                != std::string_view::npos);
    }

    void theOnlyOneIsAskedAllTheSame()
    {
        ControlBench bench;
        bench.serve(one(bench, "a", "openai"));
        fail(bench, "a", "openai", 3);
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("openai first"));
    }

    void aKeyMayMeanAnotherModelOrMayNotAskForIt()
    {
        ControlBench bench;
        bench.serve(one(bench, "a", "openai"));
        QVERIFY(bench.ask("keys.create",
                          {{"name", "ci"}, {"models", js::array{"fast"}}, {"aliases", {{"gpt-4", "fast"}}}}));
        QCOMPARE(told(bench, {{"model", "gpt-4"}, {"key", "ci"}}), QStringLiteral("openai first"));
        const js::value answer = bench.ask("models.explain", {{"model", "gpt-4"}, {"key", "ci"}}).value();
        QCOMPARE(answer.at("means").as_string(), "fast");
        QCOMPARE(answer.at("steps").at(0).as_string(), "For this key 'gpt-4' means 'fast'.");
        QCOMPARE(bench.ask("models.explain", {{"model", "slow"}, {"key", "ci"}}).error().kind,
                 ErrorKind::ModelForbidden);
        QCOMPARE(bench.ask("models.explain", {{"model", "fast"}, {"key", "nobody"}}).error().kind, ErrorKind::NotFound);
    }

    void aKeyThatIsNotKnownIsSaid()
    {
        ControlBench bench;
        Deployment made = one(bench, "a", "openai");
        made.credential = SecretRef{SecretRef::Source::Environment, "NO_SUCH_KEY", {}};
        bench.serve(made);
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("openai no_credential"));
    }

    void whoIsSwitchedOffIsTold()
    {
        ControlBench bench;
        bench.serve(one(bench, "a", "openai"));
        bench.serve(one(bench, "b", "gemini"));
        const js::value off = bench.ask("providers.switch", {{"provider", "gemini"}, {"on", false}}).value();
        QCOMPARE(js::serialize(off), std::string(R"({"provider":"gemini","on":false,"switched_off":["fast"]})"));
        QCOMPARE(bench.settings.routerOff.text(), std::string("gemini"));
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("openai first"));
        js::value answer = bench.ask("models.explain", {{"model", "fast"}}).value();
        QCOMPARE(answer.at("steps").at(0).as_string(), "'fast' of gemini is switched off.");
        const js::value list = bench.ask("providers.list").value();
        QVERIFY(!list.at(0).at("off").as_bool() && list.at(1).at("off").as_bool());
        QCOMPARE(bench.ask("models.list").value().at(0).at("deployments").as_array().size(), std::size_t(1));

        QVERIFY(bench.ask("providers.switch", {{"provider", "fast"}, {"on", false}}));
        answer = bench.ask("models.explain", {{"model", "fast"}}).value();
        QCOMPARE(answer.at("steps").as_array().back().as_string(), "Nobody serves 'fast'.");
        QVERIFY(bench.ask("models.list").value().as_array().empty());
        QVERIFY(bench.ask("providers.switch", {{"provider", "fast"}, {"on", true}}));
        QCOMPARE(told(bench, {{"model", "fast"}}), QStringLiteral("openai first, gemini first"));
        QCOMPARE(bench.ask("providers.switch", {{"provider", "fast"}}).error().param, std::string("on"));
        QCOMPARE(bench.ask("providers.switch", {{"on", true}}).error().param, std::string("provider"));
    }

    void aNameThatNobodyServesIsSaid()
    {
        ControlBench bench;
        const js::value answer = bench.ask("models.explain", {{"model", "nobody"}}).value();
        QCOMPARE(answer.at("steps").at(0).as_string(), "Nobody serves 'nobody'.");
        QVERIFY(answer.at("deployments").as_array().empty());
        QCOMPARE(bench.ask("models.explain", {}).error().param, std::string("model"));
    }

    /// What a window asks every few seconds, also with ten thousand keys.
    void onlyKeysWithATroubleAreListedWhereThatIsAskedFor()
    {
        ControlBench bench;
        for (const char *name : {"fine", "paused", "spent", "warned"})
            QVERIFY(bench.ask("keys.create", {{"name", name}, {"max_budget", "5"}, {"soft_budget", "4"}}));
        bench.control.pauseKey(bench.keys.findByName("paused")->id, "spent more than 5 USD within 10m");
        QVERIFY(bench.ask("keys.update", {{"key", "spent"}, {"spend", "5"}}));
        QVERIFY(bench.ask("keys.update", {{"key", "warned"}, {"spend", "4.50"}}));
        QCOMPARE(bench.ask("keys.list").value().as_array().size(), std::size_t(4));
        QStringList names;
        const js::value troubled = bench.ask("keys.list", {{"troubled", true}}).value();
        for (const js::value &key : troubled.as_array())
            names << QString::fromStdString(std::string(key.at("key_alias").as_string()));
        names.sort();
        QCOMPARE(names.join(u' '), QStringLiteral("paused spent warned"));
    }
};

QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_Explain.moc"
