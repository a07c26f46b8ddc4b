// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/OtherGateway.h"
#include "core/Core.h"
#include "core/secrets/Keyring.h"
#include "core/upstream/CurlUpstream.h"
#include "tests/support/FakeProvider.h"

#include <optional>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

/// A gateway that runs somewhere else is reached by its address and its key, or it is said why not.
class tst_OtherGateway : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Keyring> m_keyring;

    std::unique_ptr<Core> serving(const char *folder, const QString &certificate = {}, const QString &key = {})
    {
        CoreOptions options;
        options.dataDir = m_folder.filePath(QLatin1String(folder)).toStdString();
        options.port = 0;
        options.useEnvironmentProviders = false;
        options.masterKey = Secret("sk-master-0123456789");
        options.tlsCertificateFile = certificate.toStdString();
        options.tlsKeyFile = key.toStdString();
        Result<std::unique_ptr<Core>> made = Core::create(options, m_clock);
        if (!made || !(*made)->listen())
            return nullptr;
        return *std::move(made);
    }
    /// What came of it: `reached`, or the words.
    QString told(const std::string &url, const char *key)
    {
        OtherGateway other(*m_keyring, [] { return std::make_unique<CurlUpstream>(CurlUpstream::Options()); });
        std::optional<Result<OtherGateway::Reached>> reached;
        other.reach(url, Secret(key), [&](Result<OtherGateway::Reached> outcome) { reached = std::move(outcome); });
        if (!QTest::qWaitFor([&] { return reached.has_value(); }, 60'000))
            return QStringLiteral("no answer");
        if (!*reached)
            return QString::fromStdString(reached->error().message);
        bool answers = false;
        (*reached)->control->ask("keys.list", {},
                                 [&](const Result<boost::json::value> &keys) { answers = bool(keys); });
        (void)QTest::qWaitFor([&] { return answers; }, 30'000);
        return answers ? QStringLiteral("reached") : QStringLiteral("reached, but it does not answer");
    }

private slots:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring of whoever runs this
        qunsetenv("DISPLAY");
        m_keyring = std::make_unique<Keyring>(m_folder.filePath(QStringLiteral("keyring.json")).toStdString());
    }
    void cleanupTestCase() { m_keyring.reset(); }

    void anAddressIsTakenAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::addRow("whole") << QStringLiteral("https://gate.example:4141")
                               << QStringLiteral("https://gate.example:4141");
        QTest::addRow("with a path") << QStringLiteral(" https://gate.example/v1/ ")
                                     << QStringLiteral("https://gate.example");
        QTest::addRow("a host") << QStringLiteral("gate.example:4141") << QStringLiteral("https://gate.example:4141");
        QTest::addRow("this computer") << QStringLiteral("127.0.0.1:4142") << QStringLiteral("http://127.0.0.1:4142");
        QTest::addRow("by name") << QStringLiteral("localhost:4142") << QStringLiteral("http://localhost:4142");
        QTest::addRow("plain, elsewhere")
            << QStringLiteral("http://gate.example:4141") << QStringLiteral("Over http://");
        QTest::addRow("another scheme") << QStringLiteral("ftp://gate.example")
                                        << QStringLiteral("'ftp://gate.example' is not");
        QTest::addRow("nothing") << QString() << QStringLiteral("'' is not an address");
    }
    void anAddressIsTakenAsPeopleWriteIt()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const Result<std::string> url = gatewayUrl(written.toStdString());
        if (url)
            QCOMPARE(QString::fromStdString(*url), meant);
        else
            QVERIFY2(url.error().message.starts_with(meant.toStdString()), url.error().message.c_str());
    }

    void theMasterKeyOpensIt()
    {
        const auto core = serving("one");
        QVERIFY(core);
        QCOMPARE(told(core->url(), "sk-master-0123456789"), QStringLiteral("reached"));
        QVERIFY(told(core->url(), "sk-another-0123456789").contains(QStringLiteral("does not take this key")));
        QVERIFY(told(core->url(), "").startsWith(QStringLiteral("No key of http://127.0.0.1")));
    }

    void whatIsNoGatewayIsSaid()
    {
        FakeProvider provider;
        FakeProvider::Reply page;
        page.headers = {{"content-type", "text/html"}};
        page.body = "<html></html>";
        provider.answer(std::move(page));
        const std::string url = provider.url("");
        QVERIFY2(told(url, "sk-master-0123456789").endsWith(QStringLiteral("is no Tollgate gateway.")), url.c_str());
    }

    void theNewestThatIsAskedForIsReached()
    {
        const auto core = serving("newest");
        QVERIFY(core);
        OtherGateway other(*m_keyring, [] { return std::make_unique<CurlUpstream>(CurlUpstream::Options()); });
        int first = 0, second = 0, third = 0;
        other.reach(core->url(), Secret(), [&](const Result<OtherGateway::Reached> &) { ++first; });
        other.reach(core->url(), Secret("sk-master-0123456789"), [&](const Result<OtherGateway::Reached> &reached) {
            QVERIFY(reached);
            ++second;
        });
        QTRY_COMPARE_WITH_TIMEOUT(second, 1, 60'000);
        other.reach(core->url(), Secret(), [&](const Result<OtherGateway::Reached> &) { ++third; });
        other.giveUp();
        bool isIdle = false;
        m_keyring->whenIdle(60s, [&] { isIdle = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isIdle, 60'000);
        QCOMPARE(first, 0);
        QCOMPARE(third, 0);
    }

    /// Tools are pointed at it, and people copy it: through a tunnel the gateway's own idea of it leads elsewhere.
    void itsAddressIsTheOneThatWasAsked()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json("{\"running\":true,\"url\":\"http://127.0.0.1:1\"}"));
        RemoteControl door(provider.url(""), Secret("sk-1"), std::make_unique<CurlUpstream>(CurlUpstream::Options()));
        std::string url;
        door.ask("status", {}, [&](const Result<boost::json::value> &answer) {
            url = std::string(answer.value().at("url").as_string());
        });
        QTRY_COMPARE_WITH_TIMEOUT(url, provider.url(""), 60'000);
    }

    void aGatewayThatAnswersTooMuchIsNotListenedTo()
    {
        FakeProvider provider;
        provider.answer(FakeProvider::json('"' + std::string(5000, 'x') + '"'));
        RemoteControl door(provider.url(""), Secret("sk-1"), std::make_unique<CurlUpstream>(CurlUpstream::Options()),
                           1000);
        std::string words;
        door.ask("status", {},
                 [&](const Result<boost::json::value> &answer) { words = answer ? "taken" : answer.error().message; });
        QTRY_COMPARE_WITH_TIMEOUT(words, std::string("The gateway's answer is too large."), 60'000);
    }

    /// One that goes on sending what is no event would look like one where nothing happens.
    void aFeedThatCannotBeReadHasEnded()
    {
        FakeProvider provider;
        FakeProvider::Reply reply;
        reply.headers = {{"content-type", "text/event-stream"}};
        reply.isChunked = true;
        reply.body = "data: " + std::string(std::size_t(17) << 20, 'x');
        reply.pieces = {"x"};
        reply.between = 600s; // it stays open
        provider.answer(std::move(reply));
        RemoteControl door(provider.url(""), Secret("sk-1"), std::make_unique<CurlUpstream>(CurlUpstream::Options()));
        std::string told;
        const Control::Following following
            = door.follow([&](const boost::json::object &event) { told = std::string(event.at("event").as_string()); });
        QTRY_COMPARE_WITH_TIMEOUT(told, std::string("disconnected"), 60'000);
    }

    void nobodyThereIsSaid()
    {
        std::string url;
        {
            const auto core = serving("gone");
            QVERIFY(core);
            url = core->url();
        }
        const QString words = told(url, "sk-master-0123456789");
        QVERIFY2(words.contains(QStringLiteral("does not answer")), qPrintable(words));
    }

    void aCertificateThatNobodyKnowsIsSaid()
    {
        const QString certificate = m_folder.filePath(QStringLiteral("cert.pem")),
                      key = m_folder.filePath(QStringLiteral("key.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                       certificate});
        if (!openssl.waitForStarted() || !openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
            QSKIP("needs the program openssl");
        const auto core = serving("tls", certificate, key);
        QVERIFY(core && core->url().starts_with("https://"));
        const QString words = told(core->url(), "sk-master-0123456789");
        QVERIFY2(words.contains(QStringLiteral("The TLS certificate of")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("sk-master")));
    }
};

QTEST_GUILESS_MAIN(tst_OtherGateway)
#include "tst_OtherGateway.moc"
