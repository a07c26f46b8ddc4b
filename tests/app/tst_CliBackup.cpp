// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line copies and puts back, what it keeps of calls, and who would answer a model.
#include "tests/support/CliBench.h"

using namespace tollgate;

class tst_CliBackup : public QObject {
    Q_OBJECT

    static QStringList keys(CliBench &bench)
    {
        QStringList names;
        for (const QJsonValue &key : bench.run("keys list --json").json().array())
            names << key[QStringLiteral("key_alias")].toString();
        names.sort();
        return names;
    }

private slots:
    void aBackupIsPutBackWhereNoGatewayRuns()
    {
        CliBench bench;
        const QString file = bench.path("copy.db");
        QCOMPARE(bench.run("keys create one").code, 0);
        const Ended written = bench.run({QStringLiteral("backup"), file});
        QVERIFY2(written.code == 0, written.err.constData());
        QVERIFY2(written.out.contains("Written: ") && written.out.contains("Credentials are not in it."),
                 written.out.constData());
        QVERIFY(bench.run({QStringLiteral("backup"), file}).code != 0); // there is one already
        QCOMPARE(bench.run({QStringLiteral("backup"), file, QStringLiteral("--replace")}).code, 0);
        QCOMPARE(bench.run("keys create two").code, 0);
        QCOMPARE(keys(bench).filter(QStringLiteral("two")).size(), 1);
        const Ended restored = bench.run({QStringLiteral("restore"), file, QStringLiteral("--json")});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(restored.json()[QStringLiteral("in_force")].toBool(), true);
        QVERIFY(keys(bench).contains(QStringLiteral("one")) && !keys(bench).contains(QStringLiteral("two")));
        QVERIFY(bench.run({QStringLiteral("restore"), bench.path("nothing.db")}).err.contains("is not there"));
    }

    void whileAGatewayRunsItIsPutBackAtTheNextStart()
    {
        CliBench bench;
        QVERIFY(!bench.serve().isEmpty());
        const QString file = bench.path("copy.db");
        QCOMPARE(bench.run({QStringLiteral("backup"), file}).code, 0);
        const Ended restored = bench.run({QStringLiteral("restore"), file});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(restored.out.contains("at the next start"));
    }

    void whoWouldAnswerIsTold()
    {
        CliBench bench;
        const QJsonDocument json = bench.run("models --explain demo/hello --json").json();
        QCOMPARE(json[QStringLiteral("deployments")][0][QStringLiteral("state")].toString(), QStringLiteral("first"));
        const Ended people = bench.run("models --explain demo/hello");
        QVERIFY2(people.out.contains("It is asked first."), people.out.constData());
        QVERIFY(bench.run("models --explain nobody").out.contains("Nobody serves 'nobody'."));
    }

    void whatIsKeptOfCallsIsToldAndDeleted()
    {
        CliBench bench;
        QCOMPARE(bench.run("config set privacy.bodies errors").code, 0);
        const QJsonDocument json = bench.run("bodies status --json").json();
        QCOMPARE(json[QStringLiteral("kept")].toString(), QStringLiteral("errors"));
        QCOMPARE(json[QStringLiteral("calls")].toInt(-1), 0);
        QVERIFY(bench.run("bodies status").out.contains("privacy.bodies is errors"));
        const Ended deleted = bench.run("bodies delete");
        QVERIFY2(deleted.code == 0, deleted.err.constData());
        QVERIFY(bench.run("config set privacy.bodies some").code != 0);
    }
};

QTEST_GUILESS_MAIN(tst_CliBackup)
#include "tst_CliBackup.moc"
