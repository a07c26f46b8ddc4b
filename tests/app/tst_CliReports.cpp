// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line tells: configuration, settings, prices, usage and the calls as they end.
#include "tests/support/CliBench.h"

using namespace tollgate;

class tst_CliReports : public QObject {
    Q_OBJECT

    /// A call through the gateway; its status.
    static QByteArray call(const QByteArray &url, const QByteArray &key, const char *model)
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                    QStringLiteral("%{http_code}"), QString::fromUtf8(url) + QStringLiteral("/v1/chat/completions"),
                    QStringLiteral("-H"), QStringLiteral("Authorization: Bearer %1").arg(QString::fromUtf8(key)),
                    QStringLiteral("-d"),
                    QStringLiteral("{\"model\":\"%1\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}")
                        .arg(QLatin1String(model))});
        curl.waitForFinished(CliBench::patience);
        return curl.readAllStandardOutput();
    }
    static bool waitForLine(QProcess &process, QByteArray &seen, const char *text)
    {
        return QTest::qWaitFor([&] { return (seen += process.readAllStandardOutput()).contains(text); },
                               CliBench::patience);
    }

private slots:
    void whatTheFileSaysOfANameGoesBeforeTheEnvironment()
    {
        CliBench bench;
        bench.more.insert(QStringLiteral("GROQ_API_KEY"), QStringLiteral("sk-in-the-environment"));
        bench.more.insert(QStringLiteral("OPENAI_API_KEY"), QStringLiteral("sk-in-the-environment"));
        bench.writeConfig("model_list:\n"
                          "  - model_name: openai/*\n"
                          "    litellm_params: {model: openai/*, api_key: sk-of-the-file}\n");
        QVERIFY(!bench.serve().isEmpty());
        QMap<QString, QStringList> origins;
        QMap<QString, QString> shadows;
        for (const QJsonValue &row : bench.run("providers list --json").json().array()) {
            const QString name = row[QStringLiteral("model_name")].toString();
            origins[name] << row[QStringLiteral("origin")].toString();
            shadows[name] = row[QStringLiteral("shadows")].toString();
        }
        QCOMPARE(origins[QStringLiteral("openai/*")], QStringList{QStringLiteral("file")});
        QCOMPARE(origins[QStringLiteral("groq/*")], QStringList{QStringLiteral("environment")});
        QCOMPARE(shadows[QStringLiteral("openai/*")], QStringLiteral("OPENAI_API_KEY"));
        QVERIFY(shadows[QStringLiteral("groq/*")].isEmpty());
        QVERIFY(bench.run("providers list").out.contains("file, in place of OPENAI_API_KEY"));
        const QByteArray doctor = bench.run("doctor").out;
        QVERIFY2(doctor.contains("two entries for openai/*") && doctor.contains("the one of OPENAI_API_KEY steps back"),
                 doctor.constData());
        QVERIFY(!doctor.contains("sk-in-the-environment"));
    }

    void aConfigurationIsExplained()
    {
        CliBench bench;
        bench.more.insert(QStringLiteral("OPENAI_API_KEY"), QStringLiteral("sk-in-the-environment"));
        bench.writeConfig("model_list:\n"
                          "  - model_name: small\n"
                          "    litellm_params: {model: openai/gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY}\n"
                          "  - model_name: small\n"
                          "    litellm_params: {model: groq/llama-3.1-8b-instant, api_key: gsk_literal_value}\n"
                          "    colour: red\n"
                          "  - model_name: large\n"
                          "    litellm_params: {model: openai/gpt-4o, api_base: 'http://u:password@127.0.0.1:1/v1'}\n"
                          "router_settings: {fallbacks: [{large: [small]}]}\n"
                          "tollgate: {spend: {day: 5}}\n");
        const QString file = bench.path(".config/tollgate/config.yaml");
        const Ended people = bench.run({QStringLiteral("config"), QStringLiteral("check"), file});
        QVERIFY2(people.code == 0, people.err.constData());
        for (const char *part : {"groq llama-3.1-8b-instant", "env:OPENAI_API_KEY", "in the file itself",
                                 "spend.day = 5", "when all of these fail: small", "config.yaml:6: ", "warnings: 1"})
            QVERIFY2(people.out.contains(part), (part + ("\n" + people.out)).constData());
        for (const char *secret : {"gsk_literal", "in-the-environment", "password"})
            QVERIFY2(!people.out.contains(secret), secret);
        const QJsonDocument json
            = bench.run({QStringLiteral("config"), QStringLiteral("check"), file, QStringLiteral("--json")}).json();
        QCOMPARE(json[QStringLiteral("models")].toArray().size(), 2);
        QCOMPARE(json[QStringLiteral("models")][0][QStringLiteral("deployments")].toArray().size(), 2);
        QCOMPARE(json[QStringLiteral("models")][1][QStringLiteral("fallbacks")][0].toString(), QStringLiteral("small"));
        QCOMPARE(json[QStringLiteral("warnings")].toArray().size(), 1);
    }

    void brokenConfigurationsNameFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("broken YAML") << QByteArray("model_list:\n  - foo: [1\n")
                                     << QByteArray("config.yaml:3: is not YAML");
        QTest::newRow("no list") << QByteArray("model_list: 3\n") << QByteArray("config.yaml:1: ");
        QTest::newRow("no provider") << QByteArray(
            "model_list:\n  - model_name: x\n    litellm_params: {model: nosuch/y}\n")
                                     << QByteArray("config.yaml:2: ");
        QTest::newRow("no amount") << QByteArray("tollgate:\n  spend: {day: much}\n")
                                   << QByteArray("config.yaml:2: spend.day");
    }
    void brokenConfigurationsNameFileAndLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, where);
        CliBench bench;
        bench.writeConfig(text);
        const Ended ended = bench.run(
            {QStringLiteral("config"), QStringLiteral("check"), bench.path(".config/tollgate/config.yaml")});
        QCOMPARE(ended.code, 78);
        QVERIFY2(ended.err.contains(where), ended.err.constData());
    }

    void settingsAreSetReadShownAndCorrected()
    {
        CliBench bench;
        QCOMPARE(bench.run("config set spend.day 3.50").code, 0);
        QCOMPARE(bench.run("config get spend.day").out, QByteArray("3.5\n"));
        QVERIFY(bench.run("config show").out.contains("spend.day = 3.5"));
        const Ended unknown = bench.run("config set spend.dya 3");
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("'spend.day'"), unknown.err.constData());
        QCOMPARE(bench.run("config set spend.day much").code, 2);
        bench.writeConfig("tollgate: {spend: {day: 7}}\n");
        QCOMPARE(bench.run("config get spend.day").out, QByteArray("7\n"));
        const Ended file = bench.run("config set spend.day 4");
        QCOMPARE(file.code, 1);
        QVERIFY2(file.err.contains("file"), file.err.constData());
    }

    void newerPricesAreTakenAndShown()
    {
        CliBench bench;
        QVERIFY(bench.run("prices show openai/gpt-4o-mini").out.contains("0.15"));
        QVERIFY(
            bench.run("prices show groq/whisper-large-v3").out.contains("console.groq.com/docs/speech-to-text (20"));
        QVERIFY(!bench.run("prices show azure/gpt-image-1").out.contains("https://")); // OpenAI's page is not Azure's
        QFile map(bench.path("map.json"));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write("{\"gpt-4o-mini\":{\"litellm_provider\":\"openai\",\"mode\":\"chat\",\"max_input_tokens\":1000,"
                  "\"input_cost_per_token\":1e-6,\"output_cost_per_token\":2e-6}}");
        map.close();
        QCOMPARE(bench.run({QStringLiteral("prices"), QStringLiteral("update"), map.fileName()}).code, 0);
        const QJsonDocument shown = bench.run("prices show openai/gpt-4o-mini --json").json();
        QCOMPARE(shown[0][QStringLiteral("price")][QStringLiteral("base")][QStringLiteral("output")].toString(),
                 QStringLiteral("2"));
        QCOMPARE(bench.run("prices show nobody/knows-this").code, 1);
        bench.writeConfig("a: 1\n");
        const Ended wrong
            = bench.run({QStringLiteral("prices"), QStringLiteral("update"), bench.path(".config/tollgate/config.yaml"),
                         QStringLiteral("--data-dir"), bench.path("other")});
        QVERIFY2(wrong.code != 0 && wrong.err.contains("price list"), wrong.err.constData());
    }

    void pricesComeFromModelsDevAsWell()
    {
        CliBench bench;
        const Ended updated = bench.run({QStringLiteral("prices"), QStringLiteral("update"),
                                         QStringLiteral(TESTS_DIR "/cases/prices/models_dev.json")});
        QVERIFY2(updated.code == 0 && updated.out.contains("3 priced models from a models.dev"),
                 updated.out + updated.err);
        const auto price = [&](const char *model, const char *where, const char *what) {
            const QJsonDocument shown = bench.run(("prices show --json " + QByteArray(model)).constData()).json();
            return shown[0][QStringLiteral("price")][QLatin1String(where)][QLatin1String(what)].toString();
        };
        QCOMPARE(price("openai/gpt-4o-mini", "base", "input"), QStringLiteral("1"));
        QCOMPARE(price("openai/gpt-4o-mini", "base", "cache_read"), QStringLiteral("0.5"));
        QCOMPARE(price("moonshot/kimi-of-tomorrow", "base", "cache_write_5m"), QStringLiteral("0.75"));
        QVERIFY(bench.run("prices show gemini/gemini-long").out.contains("250"));
        QVERIFY(bench.run("prices show groq/llama-3.1-8b-instant").out.contains("0.05")); // the built-in ones stay
    }

    void usageHasTheSameColumnsAsJsonAndAsCsv()
    {
        CliBench bench;
        const QByteArray url = bench.serve();
        const QByteArray key = bench.run("keys create ci,=cmd").out.trimmed();
        QCOMPARE(call(url, key, "demo/hello"), QByteArray("200"));
        QCOMPARE(call(url, key, "demo/hello"), QByteArray("200"));
        const QJsonDocument json = bench.run("usage --group key,model,provider,day --since 1d --json").json();
        QCOMPARE(json[QStringLiteral("rows")].toArray().size(), 1);
        const QJsonObject row = json[QStringLiteral("rows")][0].toObject();
        QCOMPARE(row[QStringLiteral("requests")].toInt(), 2);
        QVERIFY(row[QStringLiteral("spend_usd")].isString());
        QCOMPARE(json[QStringLiteral("total")][QStringLiteral("requests")].toInt(), 2);
        const QByteArrayList lines = bench.run("usage --group key,model,provider,day --csv").out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0],
                 QByteArray("key,key_name,model,provider,day,requests,prompt_tokens,cached_tokens,"
                            "completion_tokens,spend_usd,notional_usd"));
        for (const QByteArray &column : lines[0].split(','))
            QVERIFY2(row.contains(QString::fromUtf8(column)), column.constData());
        QVERIFY2(lines[1].contains("\"ci,=cmd\",hello,demo,"), lines[1].constData());
        QCOMPARE(bench.run("usage --since soon").code, 2);
        QCOMPARE(bench.run("usage --group colour").code, 2);
    }

    void callsAreFollowedWhileTheyEnd()
    {
        CliBench bench;
        const QByteArray url = bench.serve();
        const QByteArray key = bench.run("keys create alice").out.trimmed();
        QCOMPARE(call(url, key, "demo/before"), QByteArray("200"));
        QProcess logs;
        logs.setProcessEnvironment(bench.environment());
        logs.start(QStringLiteral(TOLLGATE_BINARY), {QStringLiteral("logs"), QStringLiteral("-f")});
        QByteArray seen;
        QVERIFY(waitForLine(logs, seen, "demo/before"));
        // The feed is open a moment after the past was printed: what ends until then is asked for again.
        QVERIFY(QTest::qWaitFor(
            [&] {
                call(url, key, "demo/after");
                return (seen += logs.readAllStandardOutput()).contains("demo/after");
            },
            CliBench::patience));
        QVERIFY2(seen.contains("alice") && seen.contains("ok"), seen.constData());
        QCOMPARE(bench.run("stop").code, 0);
        QVERIFY(CliBench::ends(logs));
        QCOMPARE(logs.exitCode(), 69);
    }

    void aPausedKeyIsResumed()
    {
        CliBench bench;
        bench.writeConfig("model_list:\n  - model_name: dear\n    litellm_params: {model: demo/hello}\n"
                          "    model_info: {input_cost_per_token: 1, output_cost_per_token: 1}\n"
                          "tollgate: {spend: {brake: 0.5}}\n");
        const QByteArray url = bench.serve();
        const QByteArray key = bench.run("keys create fast").out.trimmed();
        QCOMPARE(call(url, key, "dear"), QByteArray("200"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.run("keys list").out.contains("paused"), CliBench::patience);
        QCOMPARE(call(url, key, "dear"), QByteArray("403"));
        QCOMPARE(bench.run("keys resume fast").code, 0);
        QVERIFY(!bench.run("keys list").out.contains("paused"));
    }
};

QTEST_GUILESS_MAIN(tst_CliReports)
#include "tst_CliReports.moc"
