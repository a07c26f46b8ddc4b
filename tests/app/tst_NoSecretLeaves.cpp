// SPDX-License-Identifier: GPL-3.0-or-later
// Known secrets everywhere, and the real gateway through successes and failures: none of them may turn up where people
// look, copy from, or send reports.
#include "tests/support/FakeProvider.h"
#include "tests/support/GatewayProcess.h"
#include "tests/support/RawClient.h"

#include <csignal>
#include <QDirIterator>

using namespace tollgate;

namespace {

// The middle of each is what is looked for: a shortened form is a leak, too.
const QByteArray providerKey = "sk-prov-Zq7XprovidersecretQw9";
const QByteArray variableKey = "sk-env0-Zq7YvariablesecretQw9";
const QByteArray wrongKey = "sk-nope-Zq7WnobodyssecretQw9";
const QByteArray prompt = "my-diary-Zq7Ppromptsecret-entry";
const QByteArray completion = "dear-Zq7Ccompletionsecret-reader";

QByteArray core(const QByteArray &secret)
{
    return secret.mid(6, 16);
}

QByteArray bodyFor(const char *model, bool streams)
{
    return QByteArray("{\"model\":\"") + model + "\"," + (streams ? "\"stream\":true," : "")
        + "\"messages\":[{\"role\":\"user\",\"content\":\"" + prompt + "\"}]}";
}

} // namespace

class tst_NoSecretLeaves : public QObject {
    Q_OBJECT

    FakeProvider m_provider;
    std::unique_ptr<GatewayProcess> m_gateway;
    QByteArray m_key;
    QByteArray m_answers; ///< errors and whatever the gateway says by itself

    /// Where a secret stands in that text, with what is around it.
    static QByteArray around(const QByteArray &text, const QByteArray &secret)
    {
        const qsizetype at = text.indexOf(core(secret));
        return at < 0 ? QByteArray() : text.mid(std::max<qsizetype>(0, at - 200), 400).replace('\0', '.');
    }
    void check(const QString &place, const QByteArray &text)
    {
        const std::pair<const char *, QByteArray> secrets[]
            = {{"the provider's key", providerKey}, {"the provider's key of the environment", variableKey},
               {"the virtual key", m_key},          {"the master key", GatewayProcess::masterKey},
               {"a wrong key", wrongKey},           {"the prompt", prompt},
               {"the answer", completion}};
        for (const auto &[name, secret] : secrets) {
            const QByteArray found = around(text, secret);
            QVERIFY2(found.isEmpty(), (place.toUtf8() + " holds " + name + ":\n" + found).constData());
        }
    }

    void fail(FakeProvider::Reply reply)
    {
        for (const bool streams : {false, true}) {
            m_provider.answerNext(reply);
            const QByteArray answer = m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor("one", streams));
            QVERIFY2(answer.contains("\"error\""), answer.constData());
            m_answers += answer;
        }
    }

private slots:
    void initTestCase()
    {
        const QByteArray url = QByteArray::fromStdString(m_provider.url("/v1"));
        m_gateway = std::make_unique<GatewayProcess>(
            "model_list:\n"
            "  - model_name: one\n    litellm_params: {model: openai/m1, api_key: "
            + providerKey + ", api_base: \"" + url
            + "\"}\n"
              "  - model_name: two\n    litellm_params: {model: openai/m2, api_key: os.environ/SOME_KEY, api_base: \""
            + url
            + "\"}\n"
              "  - model_name: gone\n    litellm_params: {model: openai/m3, api_key: "
            + providerKey
            + ", api_base: \"http://127.0.0.1:1/v1\"}\n"
              "litellm_settings: {num_retries: 0}\nrouter_settings: {allowed_fails: 1000}\n");
        QVERIFY(m_gateway->start({QStringLiteral("-v"), QStringLiteral("--log-format"), QStringLiteral("json")},
                                 {{QStringLiteral("SOME_KEY"), QString::fromLatin1(variableKey)}}));
        m_key = m_gateway->newKey();
        QVERIFY(!m_key.isEmpty());
        QVERIFY(core(m_key).size() == 16);
    }

    void callsSucceedAndFail()
    {
        const std::string answer = "{\"id\":\"c\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
                                   "\"content\":\""
            + completion.toStdString()
            + "\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}";
        const std::string chunk
            = "{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + completion.toStdString() + "\"}}]}";
        const std::string finish = "{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";
        for (const char *model : {"one", "two"}) {
            m_provider.answerNext(FakeProvider::json(answer));
            QVERIFY(m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor(model, false)).contains(completion));
            m_provider.answerNext(FakeProvider::sse({chunk, finish, "[DONE]"}));
            QVERIFY(m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor(model, true)).contains(completion));
        }
        QCOMPARE(m_provider.requestCount(), 4);
        QVERIFY(m_provider.requests()[0].bytes.find(providerKey.toStdString()) != std::string::npos);
        QVERIFY(m_provider.requests()[2].bytes.find(variableKey.toStdString()) != std::string::npos);

        // Providers that say our credential back, as several do.
        const std::string key = providerKey.toStdString();
        fail(FakeProvider::error(401, "Incorrect API key provided: " + key + ". See our pages."));
        fail(FakeProvider::error(403, "The key " + key + " may not use this model"));
        fail(FakeProvider::error(400, "Authorization: Bearer " + key + " is no good"));
        fail(FakeProvider::error(500, "failed at https://provider.example/v1?key=" + key));
        fail(FakeProvider::html(502));
        FakeProvider::Reply page = FakeProvider::html(404);
        page.body = "<html><title>No page for Bearer " + key + "</title></html>";
        fail(page);
        FakeProvider::Reply redirect = FakeProvider::json("{}", 302);
        redirect.headers.add("Location", "https://provider.example/?key=" + key);
        fail(redirect);
        fail(FakeProvider::closing());
        fail(FakeProvider::garbled("HTTP/1.1 200 OK\r\nX: " + key + "\r\nContent-Le"));

        // A stream that is cut, and one that holds an error.
        for (const auto &reply :
             {FakeProvider::sse({"{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"x\"}}]}"}),
              FakeProvider::sse({"{\"error\":{\"message\":\"key " + key + " ran out\",\"code\":429}}"})}) {
            m_provider.answerNext(reply);
            m_answers += m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor("one", true));
        }

        m_answers += m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor("gone", false));
        m_answers += m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor("no-such-model", false));
        m_answers += m_gateway->ask("POST", "/v1/chat/completions", m_key, "{\"model\":\"one\",\"x\":" + prompt);
        m_answers += m_gateway->ask("POST", "/v1/chat/completions", m_key,
                                    "{\"model\":\"one\",\"stream\":\"" + prompt + "\",\"messages\":[]}");
        m_answers += m_gateway->ask("POST", "/v1/chat/completions", wrongKey, bodyFor("one", false));
        m_answers += m_gateway->ask("POST", "/v1/chat/completions?key=" + wrongKey, {}, bodyFor("one", false));
        m_answers += m_gateway->ask("POST", "/v1/chat/completions", m_key, bodyFor("one", false),
                                    "x-api-key: " + wrongKey + "\r\n");
        m_answers += m_gateway->ask("POST", "/no/such/" + wrongKey.left(4), m_key, bodyFor("one", false));
        m_answers += m_gateway->ask("GET", "/key/info?key=" + wrongKey, wrongKey);
    }

    void whatTheGatewaySaysByItselfHasNone()
    {
        for (const char *path : {"/metrics", "/v1/models", "/model/info", "/spend/logs", "/global/spend/report",
                                 "/key/list", "/health/readiness"})
            m_answers += "\n== " + QByteArray(path) + "\n" + m_gateway->ask("GET", path, GatewayProcess::masterKey);
        QVERIFY(m_answers.contains("== /metrics"));
        check(QStringLiteral("an answer"), m_answers);
    }

    void verbsAndReportsShowNone()
    {
        const QString bundle = m_gateway->home() + QStringLiteral("/report");
        for (const QStringList &words :
             {QStringList{QStringLiteral("logs")}, QStringList{QStringLiteral("keys"), QStringLiteral("list")},
              QStringList{QStringLiteral("providers"), QStringLiteral("list"), QStringLiteral("--json")},
              QStringList{QStringLiteral("models"), QStringLiteral("--json")},
              QStringList{QStringLiteral("usage"), QStringLiteral("--json")},
              QStringList{QStringLiteral("status"), QStringLiteral("--json")}, QStringList{QStringLiteral("doctor")},
              QStringList{QStringLiteral("doctor"), QStringLiteral("--bundle"), bundle},
              QStringList{QStringLiteral("config"), QStringLiteral("check"),
                          m_gateway->home() + QStringLiteral("/config.yaml")}}) {
            const QByteArray said = m_gateway->run(words);
            QVERIFY2(!said.isEmpty(), qPrintable(words.join(u' ')));
            check(words.join(u' '), said);
        }
        QFile file(bundle);
        if (file.open(QIODevice::ReadOnly))
            check(QStringLiteral("the bundle"), file.readAll());
    }

    void logsHoldNone()
    {
        const QByteArray log = m_gateway->log();
        QVERIFY2(log.count('\n') > 20, log.constData());
        QVERIFY(log.contains("\"key\":\"tests\""));
        check(QStringLiteral("the log"), log);
    }

    void theSameLookFindsWhatIsThere()
    {
        QFile config(m_gateway->home() + QStringLiteral("/config.yaml"));
        QVERIFY(config.open(QIODevice::ReadOnly));
        QVERIFY(!around(config.readAll(), providerKey).isEmpty());
    }

    void filesHoldNone_data()
    {
        QTest::addColumn<bool>("hasEnded");
        QTest::newRow("while it runs, with the write-ahead log") << false;
        QTest::newRow("after its end") << true;
    }
    void filesHoldNone()
    {
        QFETCH(bool, hasEnded);
        if (hasEnded)
            QCOMPARE(m_gateway->stop(), 0);
        int seen = 0;
        QDirIterator files(m_gateway->dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (file.fileName().endsWith(QLatin1String("tollgate.db-wal")))
                QVERIFY(!bytes.isEmpty());
            check(file.fileName(), bytes);
            ++seen;
        }
        QVERIFY2(seen >= (hasEnded ? 1 : 3), qPrintable(QString::number(seen)));
    }

    void aCrashLeavesNoCore()
    {
        QVERIFY(m_gateway->start());
        QFile limits(QStringLiteral("/proc/%1/limits").arg(m_gateway->processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression none(QStringLiteral("Max core file size +0 "));
        QVERIFY(none.match(QString::fromUtf8(limits.readAll())).hasMatch());
        ::kill(static_cast<pid_t>(m_gateway->processId()), SIGSEGV);
        QVERIFY(m_gateway->process().state() == QProcess::NotRunning || m_gateway->process().waitForFinished(60'000));
        QVERIFY(QDir(m_gateway->home()).entryList({QStringLiteral("core*")}, QDir::Files).isEmpty());
    }

    void cleanupTestCase() { m_gateway.reset(); }
};

QTEST_GUILESS_MAIN(tst_NoSecretLeaves)
#include "tst_NoSecretLeaves.moc"
