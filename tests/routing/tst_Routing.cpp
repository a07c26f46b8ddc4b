// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/HealthBoard.h"
#include "core/routing/KeyModels.h"
#include "core/routing/ModelTable.h"
#include "tests/support/FakeClock.h"

#include <QtTest>

using namespace tollgate;

namespace {

Deployment deployment(const char *id, const char *name, const char *model, int order = 0, std::int64_t weight = 1)
{
    Deployment made;
    made.id = DeploymentId(id);
    made.modelName = name;
    made.model = model;
    made.order = order;
    made.weight = weight;
    return made;
}

std::string ids(const std::vector<Candidate> &candidates)
{
    std::string text;
    for (const Candidate &candidate : candidates)
        text += candidate.deployment->id.text() + ' ';
    return text;
}

Candidate candidate(Deployment made, const char *model = "m")
{
    return {std::make_shared<const Deployment>(std::move(made)), model, "m"};
}

const Error failure{.kind = ErrorKind::UpstreamFailed, .message = "500"};

} // namespace

class tst_Routing : public QObject {
    Q_OBJECT
private slots:
    void namesAreFoundExactThenAliasThenLongestWildcard_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("model");
        QTest::newRow("exact") << "gpt-4o"
                               << "exact"
                               << "gpt-4o-2024";
        QTest::newRow("alias") << "claude"
                               << "exact"
                               << "gpt-4o-2024";
        QTest::newRow("alias of a wildcard") << "big"
                                             << "openai"
                                             << "o3";
        QTest::newRow("wildcard") << "openai/o1"
                                  << "openai"
                                  << "o1";
        QTest::newRow("longer wildcard") << "openai/gpt-5"
                                         << "gpts"
                                         << "gpt-5";
        QTest::newRow("everything") << "other/thing"
                                    << "all"
                                    << "other/thing";
    }
    void namesAreFoundExactThenAliasThenLongestWildcard()
    {
        QFETCH(QString, asked);
        QFETCH(QString, id);
        QFETCH(QString, model);
        const ModelTable table(
            {deployment("all", "*", "*"), deployment("openai", "openai/*", "*"),
             deployment("gpts", "openai/gpt-*", "gpt-*"), deployment("exact", "gpt-4o", "gpt-4o-2024")},
            {.fallbacks = {}, .aliases = {{"claude", "gpt-4o"}, {"big", "openai/o3"}}, .profile = {}});
        const auto found = table.find(asked.toStdString());
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].deployment->id.text(), id.toStdString());
        QCOMPARE(found[0].model, model.toStdString());
    }
    void unknownNamesFindNothing()
    {
        const ModelTable table({deployment("a", "openai/*", "*")}, {});
        QVERIFY(table.find("gemini-3-pro").empty()); // whose it is, is known; but nobody serves that provider
        QVERIFY(table.find("llama3").empty());
        QVERIFY(table.find("").empty());
        QCOMPARE(table.names(), std::vector<std::string>{"openai/*"});
    }
    /// Claude Code asks for `claude-opus-4-8`, whatever the provider is called here.
    void wellKnownNamesNeedNoProviderInFront()
    {
        const ModelTable table({deployment("wild", "anthropic/*", "*"),
                                deployment("exact", "openai/gpt-5", "gpt-5-2025"),
                                deployment("own", "claude-mine", "m")},
                               {});
        const std::vector<Candidate> claude = table.find("claude-opus-4-8"), gpt = table.find("gpt-5");
        QCOMPARE(claude.size(), 1u);
        QCOMPARE(claude[0].deployment->id.text(), std::string("wild"));
        QCOMPARE(claude[0].model, std::string("claude-opus-4-8"));
        QCOMPARE(claude[0].group, std::string("claude-opus-4-8"));
        QCOMPARE(gpt.size(), 1u);
        QCOMPARE(gpt[0].model, std::string("gpt-5-2025"));
        QVERIFY(table.find("gpt-4o").empty());
        QCOMPARE(table.find("claude-mine").front().model, std::string("m")); // what is served itself goes first
        QCOMPARE(table.servedAs("claude-opus-4-8"), std::string("anthropic/claude-opus-4-8"));
        for (const char *itself : {"claude-mine", "gpt-4o", "anthropic/claude-opus-4-8", "llama3", ""})
            QCOMPARE(table.servedAs(itself), std::string(itself));
    }
    /// A key for `anthropic/*` gets Anthropic's models under their short names, and nobody else's.
    void keysMayUseWellKnownNames()
    {
        VirtualKey key;
        key.models = {"anthropic/*"};
        const ModelTable table({deployment("wild", "anthropic/*", "*")}, {});
        QVERIFY(mayUse(key, table, "claude-opus-4-8"));
        QVERIFY(mayUse(key, table, "anthropic/claude-opus-4-8"));
        QVERIFY(!mayUse(key, table, "gpt-5"));
        QCOMPARE(modelFor(key, table, "claude-opus-4-8").value(), std::string("claude-opus-4-8"));
        const Result<std::string> other = modelFor(key, table, "gpt-5");
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::ModelForbidden);
        // Somebody serves that very name in another way: it is another model, which the key was not given.
        const ModelTable dear({deployment("wild", "anthropic/*", "*"), deployment("dear", "claude-opus-4-8", "m")}, {});
        QVERIFY(!mayUse(key, dear, "claude-opus-4-8"));
        key.aliases = {{"best", "claude-opus-4-8"}};
        QCOMPARE(modelFor(key, table, "best").value(), std::string("claude-opus-4-8"));
    }
    void aProfileUsesOtherModels_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("used"); ///< empty: what is asked for
        const QString cheap = QStringLiteral("cheap: claude-opus-*=claude-haiku-4-5;cheap: claude-*=openai/gpt-5-mini;"
                                             "train: *=ollama/qwen3:30b;cheap: anthropic/*=openrouter/anthropic/*");
        QTest::addRow("exact parts") << cheap << "claude-opus-4-8"
                                     << "claude-haiku-4-5";
        QTest::addRow("the first that fits") << cheap << "claude-sonnet-4-5"
                                             << "openai/gpt-5-mini";
        QTest::addRow("what the star matched") << cheap << "anthropic/claude-x"
                                               << "openrouter/anthropic/claude-x";
        QTest::addRow("nothing fits") << cheap << "gpt-5" << QString();
        QTest::addRow("another profile") << "train: *=ollama/qwen3:30b"
                                         << "gpt-5" << QString();
        QTest::addRow("not readable") << "cheap claude=x"
                                      << "claude" << QString();
    }
    void aProfileUsesOtherModels()
    {
        QFETCH(QString, items);
        QFETCH(QString, asked);
        QFETCH(QString, used);
        std::vector<std::string> list;
        for (const QString &item : items.split(u';'))
            list.push_back(item.toStdString());
        const Profile profile = profileOf(list, "cheap");
        QCOMPARE(QString::fromStdString(profile.insteadOf(asked.toStdString()).value_or("")), used);
    }
    void profilesAreNamedOnceEach()
    {
        const std::vector<std::string> items{"b: x=y", "a: x=y", "b: z=y", "wrong"};
        QCOMPARE(profileNames(items), (std::vector<std::string>{"b", "a"}));
        QCOMPARE(profileOf(items, "train").name, std::string());
        QVERIFY(!profileOf(items, "").insteadOf("x"));
    }
    /// Who chose the profile meant what it leads to; what a key may not use under any name stays refused.
    void aProfileHoldsForKeysToo()
    {
        VirtualKey key;
        key.models = {"claude-*"};
        key.aliases = {{"best", "claude-opus-4-8"}};
        const Profile cheap = profileOf({"cheap: claude-opus-*=gpt-5-mini"}, "cheap");
        const ModelTable table({deployment("a", "gpt-5-mini", "m"), deployment("b", "claude-opus-4-8", "m")},
                               {.fallbacks = {}, .aliases = {}, .profile = cheap});
        QCOMPARE(modelFor(key, table, "claude-opus-4-8").value(), std::string("gpt-5-mini"));
        QCOMPARE(modelFor(key, table, "best").value(), std::string("gpt-5-mini"));
        QCOMPARE(modelFor(key, table, "claude-sonnet-4-5").value(), std::string("claude-sonnet-4-5"));
        QVERIFY(!modelFor(key, table, "gpt-5-mini"));
    }
    void fallbacksFollowOnceEach()
    {
        const ModelTable table(
            {}, {.fallbacks = {{"a", {"b", "a", "b", "c"}}, {"*", {"z"}}}, .aliases = {}, .profile = {}});
        QCOMPARE(table.namesToTry("a"), (std::vector<std::string>{"a", "b", "c"}));
        QCOMPARE(table.namesToTry("q"), (std::vector<std::string>{"q", "z"}));
        QCOMPARE(table.namesToTry("z"), std::vector<std::string>{"z"});
    }
    void orderComesBeforeWeight()
    {
        FakeClock clock;
        const HealthBoard board(clock);
        const ModelTable table(
            {deployment("late", "m", "m", 2), deployment("light", "m", "m", 1, 1), deployment("heavy", "m", "m", 1, 3)},
            {});
        QCOMPARE(ids(board.inOrder(table.find("m"), 0.0, nullptr)), std::string("light heavy late "));
        QCOMPARE(ids(board.inOrder(table.find("m"), 0.5, nullptr)), std::string("heavy light late "));
        QCOMPARE(ids(board.inOrder(table.find("m"), 0.999, nullptr)), std::string("heavy light late "));
    }
    void failuresInARowCoolDownAndASuccessForgives()
    {
        FakeClock clock;
        HealthBoard board(clock);
        const DeploymentId id("a");
        const RouterSettings settings;
        const Candidate one = candidate(deployment("a", "m", "m"));
        Deployment patient = deployment("a", "m", "m");
        patient.coolDown = std::chrono::seconds(30);
        board.failed(one, failure, settings);
        board.failed(one, failure, settings);
        board.succeeded(one, std::chrono::milliseconds(10));
        board.failed(one, failure, settings);
        board.failed(one, failure, settings);
        QVERIFY(!board.isCooling(id));
        board.failed(candidate(patient), failure, settings);
        QVERIFY(board.isCooling(id));
        const ModelTable table({deployment("a", "m", "m")}, {});
        std::chrono::milliseconds wait{};
        QVERIFY(board.inOrder(table.find("m"), 0, &wait).empty());
        QVERIFY(wait == std::chrono::seconds(30));
        clock.advance(std::chrono::seconds(30));
        QVERIFY(!board.isCooling(id));
        QCOMPARE(board.inOrder(table.find("m"), 0, &wait).size(), 1u);
    }
    void oneModelOfManyCoolsAlone()
    {
        FakeClock clock;
        HealthBoard board(clock);
        const ModelTable table({deployment("all", "openai/*", "*")}, {});
        Error busy{.kind = ErrorKind::UpstreamRateLimited, .message = "429"};
        busy.retryAfter = std::chrono::seconds(7);
        board.failed(table.find("openai/o1").front(), busy, {});
        QVERIFY(board.inOrder(table.find("openai/o1"), 0, nullptr).empty());
        QVERIFY(board.lastResort(table.find("openai/o1")).empty());
        QCOMPARE(board.inOrder(table.find("openai/o3"), 0, nullptr).size(), 1u);
        // A provider that cannot be reached cannot be reached for any of them.
        Error gone{.kind = ErrorKind::UpstreamUnreachable, .message = "refused"};
        for (int i = 0; i < 3; ++i)
            board.failed(table.find("openai/o3").front(), gone, {});
        QVERIFY(board.isCooling(DeploymentId("all")));
        QVERIFY(board.inOrder(table.find("openai/o4"), 0, nullptr).empty());
        board.succeeded(table.find("openai/o3").front(), std::chrono::milliseconds(1));
        QCOMPARE(board.inOrder(table.find("openai/o4"), 0, nullptr).size(), 1u);
        QVERIFY(board.inOrder(table.find("openai/o1"), 0, nullptr).empty());
        board.forgetFailures();
        QCOMPARE(board.inOrder(table.find("openai/o1"), 0, nullptr).size(), 1u);
    }
    void namesWithoutEndDoNotFillTheBoard()
    {
        FakeClock clock;
        HealthBoard board(clock);
        const ModelTable table({deployment("all", "*", "*")}, {});
        for (int i = 0; i < 1000; ++i)
            board.failed(table.find("m" + std::to_string(i)).front(), failure, {});
        QVERIFY(board.find(DeploymentId("all"))->ofModel.size() <= 256);
    }
    void retryAfterIsHonouredAtOnce()
    {
        FakeClock clock;
        HealthBoard board(clock);
        Error busy = failure;
        busy.retryAfter = std::chrono::seconds(7);
        board.failed(candidate(deployment("a", "m", "m")), busy, {});
        QVERIFY(board.isCooling(DeploymentId("a")));
        clock.advance(std::chrono::seconds(7));
        QVERIFY(!board.isCooling(DeploymentId("a")));
    }
    void aNamesOnlyDeploymentIsAskedThoughItFailed()
    {
        FakeClock clock;
        HealthBoard board(clock);
        for (int i = 0; i < 5; ++i)
            board.failed(candidate(deployment("a", "m", "m")), failure, {});
        const ModelTable lone({deployment("a", "m", "m")}, {});
        QVERIFY(board.inOrder(lone.find("m"), 0, nullptr).empty());
        QCOMPARE(board.lastResort(lone.find("m")).size(), 1u);
        const ModelTable pair({deployment("a", "m", "m"), deployment("b", "m", "m")}, {});
        QVERIFY(board.lastResort(pair.find("m")).empty());
        Error told = failure;
        told.retryAfter = std::chrono::seconds(7);
        board.failed(candidate(deployment("a", "m", "m")), told, {});
        QVERIFY(board.lastResort(lone.find("m")).empty());
        clock.advance(std::chrono::seconds(7));
        QCOMPARE(board.lastResort(lone.find("m")).size(), 1u);
        Deployment small = deployment("a", "m", "m");
        small.maxParallel = 1;
        board.started(DeploymentId("a"));
        QVERIFY(board.lastResort(ModelTable({small}, {}).find("m")).empty());
    }
    void aDeploymentsRequestsAndTokensAMinuteAreKept()
    {
        FakeClock clock;
        HealthBoard board(clock);
        Deployment slow = deployment("slow", "m", "m"), little = deployment("little", "m", "m");
        slow.rpm = 2;
        little.tpm = 100;
        const ModelTable table({slow, little}, {});
        board.started(DeploymentId("slow"));
        clock.advance(std::chrono::seconds(20));
        board.started(DeploymentId("slow"));
        QCOMPARE(ids(board.inOrder(table.find("m"), 0, nullptr)), std::string("little "));
        board.started(DeploymentId("little"));
        board.used(DeploymentId("little"), 100);
        std::chrono::milliseconds wait{};
        QVERIFY(board.inOrder(table.find("m"), 0, &wait).empty());
        QVERIFY(wait == std::chrono::seconds(40));
        QVERIFY(board.lastResort(ModelTable({slow}, {}).find("m")).empty());
        clock.advance(std::chrono::seconds(40));
        QCOMPARE(ids(board.inOrder(table.find("m"), 0, nullptr)), std::string("slow "));
        clock.advance(std::chrono::seconds(20));
        QCOMPARE(board.inOrder(table.find("m"), 0, nullptr).size(), 2u);
    }
    void busyOnesAreLeftOut()
    {
        FakeClock clock;
        HealthBoard board(clock);
        Deployment small = deployment("small", "m", "m");
        small.maxParallel = 1;
        const ModelTable table({small, deployment("big", "m", "m", 1)}, {});
        board.started(DeploymentId("small"));
        QCOMPARE(ids(board.inOrder(table.find("m"), 0, nullptr)), std::string("big "));
        board.ended(DeploymentId("small"));
        QCOMPARE(ids(board.inOrder(table.find("m"), 0, nullptr)), std::string("small big "));
    }
    void idsAreTheSameAtEveryStart()
    {
        Deployment a = deployment("", "m", "m");
        QCOMPARE(deploymentIdOf(a), deploymentIdOf(a));
        Deployment b = a;
        b.baseUrl = "http://other/v1";
        QVERIFY(deploymentIdOf(a) != deploymentIdOf(b));
    }
};

QTEST_GUILESS_MAIN(tst_Routing)
#include "tst_Routing.moc"
