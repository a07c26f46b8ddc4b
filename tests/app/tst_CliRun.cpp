// SPDX-License-Identifier: GPL-3.0-or-later
// `run`: a command with a key of its own, what it finds in its environment, how it ends.
#include "tests/support/CliBench.h"

#include <csignal>

using namespace tollgate;

class tst_CliRun : public QObject {
    Q_OBJECT

    static QString ask(const char *model = "demo/hello")
    {
        return QStringLiteral(
                   "curl -s \"$OPENAI_BASE_URL/chat/completions\" -H \"Authorization: Bearer $OPENAI_API_KEY\" "
                   "-d '{\"model\":\"%1\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}'")
            .arg(QLatin1String(model));
    }
    static Ended shell(CliBench &bench, const char *options, const QString &script)
    {
        return bench.run(QStringLiteral("run %1").arg(QLatin1String(options)).split(u' ', Qt::SkipEmptyParts)
                         + QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script});
    }

private slots:
    void everyToolFindsWhatItNeeds()
    {
        CliBench bench;
        bench.more.insert(QStringLiteral("ANTHROPIC_API_KEY"), QStringLiteral("sk-own"));
        bench.more.insert(QStringLiteral("GOOGLE_API_KEY"), QStringLiteral("own"));
        bench.more.insert(QStringLiteral("TOLLGATE_MASTER_KEY"), QStringLiteral("sk-master"));
        bench.more.insert(QStringLiteral("http_proxy"), QStringLiteral("http://127.0.0.1:1"));
        const Ended ended = shell(bench, "--isolated --model demo/hello",
                                  QStringLiteral("env; cat $CODEX_HOME/config.toml $GEMINI_CLI_SYSTEM_SETTINGS_PATH"));
        QVERIFY2(ended.code == 0, ended.err.constData());
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_BASE", "OPENAI_API_KEY", "ANTHROPIC_BASE_URL",
                                     "ANTHROPIC_AUTH_TOKEN", "GOOGLE_GEMINI_BASE_URL", "GEMINI_API_KEY",
                                     "COPILOT_PROVIDER_BASE_URL", "COPILOT_PROVIDER_API_KEY", "OPENCODE_CONFIG_CONTENT",
                                     "TOLLGATE_URL", "TOLLGATE_KEY", "CODEX_HOME", "GEMINI_CLI_SYSTEM_SETTINGS_PATH"})
            QVERIFY2(('\n' + ended.out).contains('\n' + QByteArray(variable) + '='), variable);
        for (const char *variable : {"ANTHROPIC_API_KEY", "GOOGLE_API_KEY", "TOLLGATE_MASTER_KEY"})
            QVERIFY2(!('\n' + ended.out).contains('\n' + QByteArray(variable) + '='), variable);
        QVERIFY(ended.out.contains("COPILOT_MODEL=demo/hello"));
        QVERIFY(ended.out.contains("NO_PROXY=127.0.0.1,localhost"));
        QVERIFY(ended.out.contains("wire_api = \"responses\""));
        QVERIFY(ended.out.contains("gemini-api-key"));
    }

    void codexGetsItsProviderAsOptions()
    {
        CliBench bench;
        QFile codex(bench.path("codex"));
        QVERIFY(codex.open(QIODevice::WriteOnly));
        codex.write("#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        codex.close();
        QVERIFY(codex.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const Ended ended = bench.run({QStringLiteral("run"), QStringLiteral("--"), codex.fileName(),
                                       QStringLiteral("exec"), QStringLiteral("hi")});
        QVERIFY2(ended.out.startsWith("-c\nmodel_provider=tollgate\n-c\nmodel_providers.tollgate={"), ended.out);
        QVERIFY(ended.out.endsWith("exec\nhi\n"));
    }

    void itStartsOnTheUsersDataWhenNoGatewayRuns()
    {
        CliBench bench;
        QCOMPARE(bench.run("keys create before").code, 0);
        const Ended ended = shell(bench, "--tag nightly", ask() + QStringLiteral(" >/dev/null"));
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY2(ended.err.contains("requests: 1,"), ended.err.constData());
        const QJsonDocument usage = bench.run("usage --group tag --json").json();
        QCOMPARE(usage[QStringLiteral("rows")][0][QStringLiteral("tag")].toString(), QStringLiteral("nightly"));
        QCOMPARE(bench.run("keys list --json").json().array().size(), 1);
    }

    void aBudgetThatRunsOutIsToldByTheCode()
    {
        CliBench bench;
        bench.writeConfig("model_list:\n  - model_name: dear\n    litellm_params: {model: demo/hello}\n"
                          "    model_info: {input_cost_per_token: 0.01, output_cost_per_token: 0.01}\n");
        const QString twice = ask("dear") + QStringLiteral(" >/dev/null; ") + ask("dear");
        const Ended ended = shell(bench, "--budget 0.0001 --fail-on-budget", twice);
        QVERIFY2(ended.code == 75, (QByteArray::number(ended.code) + ended.out + ended.err).constData());
        QVERIFY2(ended.out.contains("insufficient_quota"), ended.out.constData());
        QCOMPARE(shell(bench, "--budget much", QStringLiteral("true")).code, 2);
    }

    void onlyTheNamedModelsMayBeUsed()
    {
        CliBench bench;
        QVERIFY(!bench.serve().isEmpty());
        QVERIFY(shell(bench, "--model demo/one", ask("demo/one")).out.contains("chat.completion"));
        const Ended other = shell(bench, "--model demo/one", ask("demo/two"));
        QVERIFY2(!other.out.contains("chat.completion") && other.out.contains("demo/two"), other.out.constData());
    }

    void signalsGoToTheCommandAndItsCodeComesBack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
        QTest::newRow("USR1") << SIGUSR1;
    }
    void signalsGoToTheCommandAndItsCodeComesBack()
    {
        QFETCH(int, signal);
        CliBench bench;
        QProcess run;
        run.setProcessEnvironment(bench.environment());
        run.start(QStringLiteral(TOLLGATE_BINARY),
                  {QStringLiteral("run"), QStringLiteral("--isolated"), QStringLiteral("--"), QStringLiteral("sh"),
                   QStringLiteral("-c"),
                   QStringLiteral("trap 'exit 33' TERM INT HUP USR1; echo up; while :; do read line; done")});
        run.setReadChannel(QProcess::StandardOutput);
        QVERIFY(QTest::qWaitFor([&] { return run.canReadLine(); }, CliBench::patience));
        QCOMPARE(::kill(static_cast<pid_t>(run.processId()), signal), 0);
        QVERIFY(CliBench::ends(run));
        QCOMPARE(run.exitCode(), 33);
        QVERIFY(run.readAllStandardError().contains("requests: 0"));
    }

    void whatCannotBeRunIsTold()
    {
        CliBench bench;
        QCOMPARE(bench.run("run --isolated -- no-such-command-here").code, 127);
        const Ended folder = bench.run("run --isolated -- /etc/hostname");
        QCOMPARE(folder.code, 126);
        QVERIFY2(folder.err.contains("not a program"), folder.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliRun)
#include "tst_CliRun.moc"
