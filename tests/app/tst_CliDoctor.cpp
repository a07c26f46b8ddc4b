// SPDX-License-Identifier: GPL-3.0-or-later
// `doctor` names what is wrong and what to do; its bundle holds nothing that must not leave the computer.
#include "tests/support/CliBench.h"

#include <QTcpServer>

using namespace tollgate;

class tst_CliDoctor : public QObject {
    Q_OBJECT

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// What a check says; empty: it was not made, or is as `ok` should not be.
    static QString saying(const QJsonDocument &report, const char *check, bool ok)
    {
        for (const QJsonValue &row : report[QStringLiteral("checks")].toArray())
            if (row[QStringLiteral("check")] == QLatin1String(check) && row[QStringLiteral("ok")].toBool() == ok)
                return row[QStringLiteral("says")].toString();
        return {};
    }

private slots:
    void aFreshInstallationIsHealthy()
    {
        CliBench bench;
        bench.more.insert(QStringLiteral("TOLLGATE_SERVER_PORT"), QStringLiteral("0"));
        QCOMPARE(bench.run("keys create a").code, 0);
        const Ended ended = bench.run("doctor --json");
        QVERIFY2(ended.code == 0, ended.out.constData());
        for (const char *check : {"data directory", "disk space", "permissions", "database", "clock", "configuration",
                                  "gateway", "port", "ledger", "keyring", "vault", "virtual keys"})
            QVERIFY2(!saying(ended.json(), check, true).isEmpty(), check);
        QVERIFY2(saying(ended.json(), "vault", true).contains(QStringLiteral("nothing protects")), ended.out);
    }

    void whatIsOpenToOthersIsNamed()
    {
        CliBench bench;
        QCOMPARE(bench.run("keys create a").code, 0);
        const QString file = bench.path(".local/share/tollgate/tollgate.db");
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));
        const Ended ended = bench.run("doctor --json");
        QCOMPARE(ended.code, 1);
        QVERIFY(saying(ended.json(), "permissions", false).contains(file));
    }

    void aDamagedDatabaseIsNoticed()
    {
        CliBench bench;
        QCOMPARE(bench.run("keys create a").code, 0);
        const QString file = bench.path(".local/share/tollgate/tollgate.db");
        QFile::remove(file + QStringLiteral("-wal"));
        for (qint64 at = 4096; at < QFileInfo(file).size(); at += 4096)
            overwrite(file, at, QByteArray(256, 'x'));
        const Ended ended = bench.run("doctor --json");
        QCOMPARE(ended.code, 1);
        QVERIFY2(!saying(ended.json(), "database", false).isEmpty(), ended.out.constData());
    }

    void aDatabaseOfANewerTollgateIsNotCalledWhole()
    {
        CliBench bench;
        QCOMPARE(bench.run("keys create a").code, 0);
        const QString file = bench.path(".local/share/tollgate/tollgate.db");
        overwrite(file, 60, QByteArray("\0\0\0\x63", 4)); // SQLite's user_version: 99
        const Ended ended = bench.run("doctor --json");
        QCOMPARE(ended.code, 1);
        QVERIFY2(saying(ended.json(), "database", false).contains(QStringLiteral("99")), ended.out.constData());
    }

    void theConfigurationOfTheGatewayThatRunsIsLookedAt()
    {
        CliBench bench;
        bench.writeConfig("model_list: []\ntollgate: {nothing.such: 1}\n");
        const QString other = bench.path("other.yaml");
        QVERIFY(QFile::rename(bench.path(".config/tollgate/config.yaml"), other));
        QVERIFY(!bench.serve({QStringLiteral("--config"), other}).isEmpty());
        const Ended ended = bench.run("doctor --json");
        QVERIFY2(saying(ended.json(), "configuration", false).contains(QStringLiteral("other.yaml:2")),
                 ended.out.constData());
    }

    void theOwnerOfATakenPortIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        CliBench bench;
        bench.more.insert(QStringLiteral("TOLLGATE_SERVER_PORT"), QString::number(other.serverPort()));
        const Ended ended = bench.run("doctor --json");
        QCOMPARE(ended.code, 1);
        const QString says = saying(ended.json(), "port", false);
        QVERIFY2(says.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())), qPrintable(says));
    }

    void aConfigurationsWarningsComeWithTheirLines()
    {
        CliBench bench;
        bench.writeConfig(
            "model_list:\n  - model_name: small\n    litellm_params: {model: demo/hello}\n    colour: red\n");
        const QString says = saying(bench.run("doctor --json").json(), "configuration", false);
        QVERIFY2(says.contains(QStringLiteral("config.yaml:4")), qPrintable(says));
    }

    void theBundleHoldsNoSecretWhereverOneWasPut()
    {
        const QByteArrayList planted = {"sk-planted-in-environment-1",
                                        "plantedMasterKey2",
                                        "sk-planted-literal-3",
                                        "plantedpassword4",
                                        "plantedquery5",
                                        "plantedvault6",
                                        "sk-planted-stdin-7",
                                        "plantedPrompt8",
                                        "planted-key-name-9",
                                        "plantedheader10",
                                        "AIzaplanted11abcdefghij",
                                        "plantedtag12"};
        CliBench bench;
        bench.more.insert(QStringLiteral("OPENAI_API_KEY"), QString::fromUtf8(planted[0]));
        bench.more.insert(QStringLiteral("TOLLGATE_MASTER_KEY"), QString::fromUtf8(planted[1]));
        bench.more.insert(QStringLiteral("TOLLGATE_VAULT_PASSPHRASE"), QString::fromUtf8(planted[5]));
        bench.writeConfig("model_list:\n"
                          "  - model_name: literal\n"
                          "    litellm_params: {model: openai/x, api_key: "
                          + planted[2] + ",\n      api_base: 'http://user:" + planted[3]
                          + "@127.0.0.1:1/v1'}\n"
                            "  - model_name: query\n"
                            "    litellm_params: {model: openai/y, api_base: 'http://127.0.0.1:1/v1?key="
                          + planted[4] + "',\n      extra_headers: {x-secret: " + planted[9]
                          + "}}\n"
                            "  - model_name: "
                          + planted[10] + "\n    litellm_params: {model: demo/hello}\n");
        QCOMPARE(bench.run("vault init --passphrase-stdin", planted[5]).code, 0);
        const QByteArray url = bench.serve();
        QVERIFY(!url.isEmpty());
        QCOMPARE(bench.run("providers add groq --key-stdin", planted[6]).code, 0);
        const Ended key
            = bench.run(QStringList{QStringLiteral("keys"), QStringLiteral("create"), QString::fromUtf8(planted[8]),
                                    QStringLiteral("--tag"), QString::fromUtf8(planted[11])});
        QCOMPARE(key.code, 0);
        for (const char *model : {"demo/hello", "literal", "query", "AIzaplanted11abcdefghij"}) {
            QProcess curl;
            curl.start(QStringLiteral("curl"),
                       {QStringLiteral("-s"), QString::fromUtf8(url) + QStringLiteral("/v1/chat/completions"),
                        QStringLiteral("-H"),
                        QStringLiteral("Authorization: Bearer %1").arg(QString::fromUtf8(key.out.trimmed())),
                        QStringLiteral("-d"),
                        QStringLiteral("{\"model\":\"%1\",\"messages\":[{\"role\":\"user\",\"content\":\"%2\"}]}")
                            .arg(QString::fromUtf8(model), QString::fromUtf8(planted[7]))});
            QVERIFY(CliBench::ends(curl));
        }
        QFile control(bench.path(".local/share/tollgate/control.json"));
        QVERIFY(control.open(QIODevice::ReadOnly));
        const QByteArray token
            = QJsonDocument::fromJson(control.readAll())[QStringLiteral("token")].toString().toUtf8();

        const QString file = bench.path("bundle.json");
        const Ended ended = bench.run({QStringLiteral("doctor"), QStringLiteral("--bundle"), file});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QFile bundle(file);
        QVERIFY(bundle.open(QIODevice::ReadOnly));
        const QByteArray text = bundle.readAll();
        for (const QByteArray &secret : planted + QByteArrayList{token, key.out.trimmed(), bench.home.path().toUtf8()})
            QVERIFY2(!secret.isEmpty() && !text.contains(secret), secret.constData());
        const QJsonDocument json = QJsonDocument::fromJson(text);
        QCOMPARE(json[QStringLiteral("calls")].toArray().size(), 4);
        for (const char *part : {"checks", "providers", "status", "settings", "libcurl", "variables_set"})
            QVERIFY2(!json[QLatin1String(part)].isUndefined(), part);
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

QTEST_GUILESS_MAIN(tst_CliDoctor)
#include "tst_CliDoctor.moc"
