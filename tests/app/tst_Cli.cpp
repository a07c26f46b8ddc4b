// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CliBench.h"

#include <csignal>
#include <QRegularExpression>
#include <QtTest>

using namespace tollgate;

class tst_Cli : public QObject {
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    Ended run(const QStringList &arguments, const QByteArray &input = {}) { return m_bench->run(arguments, input); }
    QByteArray serve(const QStringList &more = {}) { return m_bench->serve(more); }
    void writeConfig(const QByteArray &yaml) { m_bench->writeConfig(yaml); }

private slots:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void everyCommandHasHelp()
    {
        const Ended overview = run({QStringLiteral("help")});
        QCOMPARE(overview.code, 0);
        int seen = 0;
        static const QRegularExpression row(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)  "),
                                            QRegularExpression::MultilineOption);
        auto rows = row.globalMatch(QString::fromUtf8(overview.out).section(QStringLiteral("Commands:"), 1));
        while (rows.hasNext()) {
            const QString name = rows.next().captured(1);
            const Ended help = run(name.split(u' ') + QStringList{QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.startsWith("Usage: tollgate " + name.toUtf8()), help.out.constData());
            ++seen;
        }
        QVERIFY(seen > 20);
    }

    void wrongCommandLinesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("no such command") << words("fly") << 2;
        QTest::newRow("half a command") << words("keys") << 2;
        QTest::newRow("no such option") << words("status --fast") << 2;
        QTest::newRow("a missing operand") << words("keys info") << 2;
        QTest::newRow("no port") << words("serve --port many") << 2;
        QTest::newRow("no address") << words("serve --host nonsense --port 0") << 2;
        QTest::newRow("a word too many") << words("serve extra") << 2;
        QTest::newRow("no amount") << words("keys create a --budget much") << 2;
        QTest::newRow("no URL") << words("providers add mine --base-url here") << 2;
        QTest::newRow("half of TLS") << words("serve --tls-cert a.pem") << 2;
        QTest::newRow("no time") << words("status --wait-ready soon") << 2;
        QTest::newRow("run without a command") << words("run") << 2;
        QTest::newRow("no such configuration") << words("serve --config /nowhere.yaml") << 78;
        QTest::newRow("no gateway to ask") << words("status") << 69;
        QTest::newRow("no gateway to stop") << words("stop") << 69;
        QTest::newRow("never ready") << words("status --wait-ready 0s") << 124;
        QTest::newRow("no such key") << words("keys info nobody") << 1;
        QTest::newRow("no such setting") << words("config get no.such") << 1;
        QTest::newRow("an unwritable data directory") << words("serve --data-dir /proc/tollgate") << 77;
    }
    void wrongCommandLinesAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == code, (QByteArray::number(ended.code) + ": " + ended.err).constData());
        QVERIFY(!ended.err.isEmpty() || !ended.out.isEmpty());
    }

    void whatIsWrongIsSaidInOptionsAndNotInMembers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("key") << QStringLiteral("keys create a --budget much") << QByteArray("--budget should be");
        QTest::newRow("run") << QStringLiteral("run --isolated --budget much -- true")
                             << QByteArray("--budget should be");
        QTest::newRow("provider") << QStringLiteral("providers add nonsense") << QByteArray("needs --base-url");
    }
    void whatIsWrongIsSaidInOptionsAndNotInMembers()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, words);
        const Ended ended = run(line.split(u' '));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(words), ended.err.constData());
    }

    void keysAreKeptWithoutAGateway()
    {
        const Ended made = run({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("alice"),
                                QStringLiteral("--budget"), QStringLiteral("2.50"), QStringLiteral("--json")});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.json()[QStringLiteral("key")].toString().startsWith(QStringLiteral("sk-")));
        const Ended list = run({QStringLiteral("keys"), QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.json().array().size(), 1);
        QCOMPARE(list.json().array()[0][QStringLiteral("key_alias")].toString(), QStringLiteral("alice"));
        QCOMPARE(list.json().array()[0][QStringLiteral("max_budget")].toString(), QStringLiteral("2.5"));
        QVERIFY2(!list.out.contains(made.json()[QStringLiteral("key")].toString().toUtf8()), "shown twice");
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("revoke"), QStringLiteral("alice")}).code, 0);
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("info"), QStringLiteral("alice")}).code, 1);
    }

    void aKeyIsChangedAndKeepsWhatIsNotNamed()
    {
        const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
        const QByteArray first = run(words("keys create carol --budget 2 --period 1d --rpm 5 --models a,b")).out;
        QCOMPARE(run(words("keys update carol --budget 3 --rpm none --name clara")).code, 0);
        const QJsonDocument changed = run(words("keys info clara --json")).json();
        QCOMPARE(changed[QStringLiteral("max_budget")].toString(), QStringLiteral("3"));
        QCOMPARE(changed[QStringLiteral("budget_duration")].toString(), QStringLiteral("1d"));
        QVERIFY(changed[QStringLiteral("rpm_limit")].isNull());
        QCOMPARE(changed[QStringLiteral("models")].toArray().size(), 2);
        QCOMPARE(run(words("keys update clara --models none --budget none")).code, 0);
        const QJsonDocument free = run(words("keys info clara --json")).json();
        QVERIFY(free[QStringLiteral("max_budget")].isNull());
        QCOMPARE(free[QStringLiteral("models")].toArray().size(), 0);
        const Ended again = run(words("keys regenerate clara"));
        QVERIFY(again.out.startsWith("sk-"));
        QVERIFY(again.out != first);
        QCOMPARE(run(words("keys update clara")).code, 2);
        QCOMPARE(run(words("keys update nobody --rpm 1")).code, 1);
        QCOMPARE(run(words("keys update clara --rpm many")).code, 2);
    }

    void verbsAskTheGatewayThatRuns()
    {
        const QByteArray url = serve();
        QVERIFY(!url.isEmpty());
        const Ended status = run({QStringLiteral("status"), QStringLiteral("--wait-ready"), QStringLiteral("30s"),
                                  QStringLiteral("--json")});
        QCOMPARE(status.code, 0);
        QCOMPARE(status.json()[QStringLiteral("url")].toString().toUtf8(), url);
        QCOMPARE(status.json()[QStringLiteral("pid")].toInteger(), m_bench->gateway->processId());
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("bob")}).code, 0);
        QVERIFY(run({QStringLiteral("keys"), QStringLiteral("list")}).out.contains("bob"));
        const Ended second = run({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QCOMPARE(second.code, 69);
        QVERIFY2(second.err.contains(url), second.err.constData());
        QCOMPARE(run({QStringLiteral("stop")}).code, 0);
        QVERIFY(CliBench::ends(*m_bench->gateway));
        QCOMPARE(m_bench->gateway->exitCode(), 0);
        QVERIFY(run({QStringLiteral("keys"), QStringLiteral("list")}).out.contains("bob"));
    }

    void controlFileIsForItsOwner()
    {
        QVERIFY(!serve().isEmpty());
        const QString file = m_bench->home.path() + QStringLiteral("/.local/share/tollgate/control.json");
        QTRY_VERIFY(QFile::exists(file));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        m_bench->gateway->terminate();
        QVERIFY(CliBench::ends(*m_bench->gateway));
        QCOMPARE(m_bench->gateway->exitCode(), 0);
        QVERIFY(!QFile::exists(file));
    }

    void aKilledGatewayLeavesNothingInTheWay()
    {
        QVERIFY(!serve().isEmpty());
        m_bench->gateway->kill();
        m_bench->gateway->waitForFinished();
        QCOMPARE(run({QStringLiteral("status")}).code, 69);
        QVERIFY(!serve().isEmpty());
    }

    void aBadConfigurationIsRefusedAndTheOldOneStays()
    {
        writeConfig("model_list:\n  - model_name: small\n    litellm_params: {model: demo/hello}\n");
        QVERIFY(!serve().isEmpty());
        QVERIFY(run({QStringLiteral("models")}).out.contains("small"));

        writeConfig("model_list: 3\n");
        QVERIFY(::kill(static_cast<pid_t>(m_bench->gateway->processId()), SIGHUP) == 0);
        QByteArray log;
        QTRY_VERIFY_WITH_TIMEOUT((log += m_bench->gateway->readAllStandardError()).contains("config.yaml:1"),
                                 CliBench::patience);
        QVERIFY(run({QStringLiteral("models")}).out.contains("small"));

        writeConfig("model_list:\n  - model_name: large\n    litellm_params: {model: demo/hello}\n");
        QVERIFY(::kill(static_cast<pid_t>(m_bench->gateway->processId()), SIGHUP) == 0);
        QTRY_VERIFY_WITH_TIMEOUT(run({QStringLiteral("models")}).out.contains("large"), CliBench::patience);
        QVERIFY(!run({QStringLiteral("models")}).out.contains("small"));
    }

    void aBadConfigurationStopsTheStart()
    {
        writeConfig("model_list: 3\n");
        const Ended ended = run({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QCOMPARE(ended.code, 78);
        QVERIFY2(ended.err.contains("config.yaml:1"), ended.err.constData());
    }

    void runGivesTheCommandAKeyAndCountsIt()
    {
        const QString ask = QStringLiteral(
            "curl -sf \"$OPENAI_BASE_URL/chat/completions\" -H \"Authorization: Bearer $OPENAI_API_KEY\" "
            "-H 'Content-Type: application/json' "
            "-d '{\"model\":\"demo/hello\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}' || exit 9; "
            "test -z \"$ANTHROPIC_API_KEY\" || exit 8; exit 3");
        const QString summary = m_bench->home.path() + QStringLiteral("/summary.json");
        const Ended ended = run({QStringLiteral("run"), QStringLiteral("--isolated"), QStringLiteral("--summary-file"),
                                 summary, QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), ask});
        QVERIFY2(ended.code == 3, (QByteArray::number(ended.code) + ended.err).constData());
        QVERIFY2(ended.out.contains("\"object\":\"chat.completion\""), ended.out.constData());
        QVERIFY2(ended.err.contains("requests: 1,"), ended.err.constData());
        QFile file(summary);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        QCOMPARE(json[QStringLiteral("total")][QStringLiteral("requests")].toInt(), 1);
        QVERIFY2(!QFile::exists(m_bench->home.path() + QStringLiteral("/.local/share/tollgate")),
                 "it left data behind");
    }

    void runUsesTheGatewayThatRuns()
    {
        const QByteArray url = serve();
        const Ended ended = run({QStringLiteral("run"), QStringLiteral("--"), QStringLiteral("sh"),
                                 QStringLiteral("-c"), QStringLiteral("echo $TOLLGATE_URL")});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out.trimmed(), url);
        QVERIFY2(!run({QStringLiteral("keys"), QStringLiteral("list")}).out.contains("run "), "its key is still there");
    }

    void runReportsItsOwnFailures()
    {
        QCOMPARE(run({QStringLiteral("run"), QStringLiteral("--isolated"), QStringLiteral("--"),
                      QStringLiteral("no-such-command-here")})
                     .code,
                 127);
        QCOMPARE(run({QStringLiteral("run"), QStringLiteral("--isolated"), QStringLiteral("--"), QStringLiteral("sh"),
                      QStringLiteral("-c"), QStringLiteral("kill -9 $$")})
                     .code,
                 137);
    }

    void envSpeaksShell()
    {
        QVERIFY(!serve().isEmpty());
        const Ended ended = run(
            {QStringLiteral("env"), QStringLiteral("--shell"), QStringLiteral("--tool"), QStringLiteral("claude")});
        QVERIFY2(ended.out.contains("export ANTHROPIC_BASE_URL='http://127.0.0.1:"), ended.out.constData());
        QVERIFY(ended.out.contains("unset ANTHROPIC_API_KEY"));
        QVERIFY(!ended.out.contains("OPENAI"));
        const Ended first = run({QStringLiteral("env"), QStringLiteral("--get"), QStringLiteral("TOLLGATE_KEY")});
        QCOMPARE(run({QStringLiteral("env"), QStringLiteral("--get"), QStringLiteral("TOLLGATE_KEY")}).out, first.out);
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_Cli.moc"
