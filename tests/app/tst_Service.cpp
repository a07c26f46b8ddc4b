// SPDX-License-Identifier: GPL-3.0-or-later
// `serve` as a service: we play systemd (readiness, watchdog, a socket, credentials), hang up, ask it to stop, and
// reach it from where it may be reached.
#include "tests/support/CliBench.h"

#include <csignal>
#include <fcntl.h>
#include <QTcpServer>
#include <QTcpSocket>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tollgate;

/// The socket to which a service tells its state.
class NotifySocket {
public:
    explicit NotifySocket(const QString &path) : m_path(path.toUtf8())
    {
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_path.constData(), static_cast<std::size_t>(m_path.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket at %s", m_path.constData());
    }
    ~NotifySocket() { ::close(m_socket); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    /// Until a message has that line.
    bool waitFor(const QByteArray &line)
    {
        return QTest::qWaitFor(
            [&] {
                char bytes[4096];
                for (ssize_t size = 0; (size = ::recv(m_socket, bytes, sizeof bytes, 0)) > 0;)
                    m_lines += QByteArray(bytes, static_cast<qsizetype>(size)).split('\n');
                for (qsizetype i = 0; i < m_lines.size(); ++i)
                    if (m_lines[i].startsWith(line)) {
                        m_lines.remove(0, i + 1);
                        return true;
                    }
                return false;
            },
            CliBench::patience);
    }

private:
    QByteArray m_path;
    int m_socket = -1;
    QByteArrayList m_lines;
};

namespace {

/// For another name than ours: our own verbs go by the key, not by the name.
bool makeCertificate(const QString &certificate, const QString &key)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("1"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=gateway.test"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:gateway.test"), QStringLiteral("-keyout"), key,
                   QStringLiteral("-out"), certificate});
    return CliBench::ends(openssl);
}

} // namespace

class tst_Service : public QObject {
    Q_OBJECT

    static QByteArray curl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("curl"), QStringList{QStringLiteral("-sS")} + arguments);
        process.waitForFinished(CliBench::patience);
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
    static void start(CliBench &bench, QProcess &serve, const QStringList &arguments)
    {
        serve.setProcessEnvironment(bench.environment());
        serve.start(QStringLiteral(TOLLGATE_BINARY), QStringList{QStringLiteral("serve")} + arguments);
    }
    static QByteArray address(QProcess &serve)
    {
        serve.setReadChannel(QProcess::StandardOutput);
        if (!QTest::qWaitFor([&] { return serve.canReadLine() || serve.state() == QProcess::NotRunning; },
                             CliBench::patience))
            return {};
        return serve.readLine().trimmed().mid(13);
    }

private slots:
    void systemdIsToldReadinessReloadWatchdogAndStop()
    {
        CliBench bench;
        NotifySocket systemd(bench.path("notify"));
        bench.more.insert(QStringLiteral("NOTIFY_SOCKET"), bench.path("notify"));
        bench.more.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("100000"));
        QProcess serve;
        start(bench, serve, {QStringLiteral("--port"), QStringLiteral("0")});
        QVERIFY(systemd.waitFor("READY=1"));
        QVERIFY(systemd.waitFor("STATUS=Listening on http://127.0.0.1:"));
        QVERIFY(systemd.waitFor("WATCHDOG=1"));
        QVERIFY(systemd.waitFor("WATCHDOG=1"));
        QCOMPARE(::kill(static_cast<pid_t>(serve.processId()), SIGHUP), 0);
        QVERIFY(systemd.waitFor("RELOADING=1"));
        QVERIFY(systemd.waitFor("MONOTONIC_USEC="));
        QVERIFY(systemd.waitFor("READY=1"));
        serve.terminate();
        QVERIFY(systemd.waitFor("STOPPING=1"));
        QVERIFY(CliBench::ends(serve));
        QCOMPARE(serve.exitCode(), 0);
    }

    void aWatchdogForAnotherProcessIsNotFed()
    {
        CliBench bench;
        NotifySocket systemd(bench.path("notify"));
        bench.more.insert(QStringLiteral("NOTIFY_SOCKET"), bench.path("notify"));
        bench.more.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("1000"));
        bench.more.insert(QStringLiteral("WATCHDOG_PID"), QStringLiteral("1"));
        QProcess serve;
        start(bench, serve, {QStringLiteral("--port"), QStringLiteral("0")});
        QVERIFY(systemd.waitFor("READY=1"));
        QCOMPARE(bench.run("status").code, 0); // long enough for a hundred of them
        serve.terminate();
        QVERIFY(systemd.waitFor("STOPPING=1"));
        QVERIFY(CliBench::ends(serve));
    }

    void aSocketOfSystemdIsTakenOver_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("master");
        QTest::addColumn<int>("code");
        QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << QString() << 0;
        QTest::newRow("open to all, without a master key") << QStringLiteral("0.0.0.0") << QString() << 78;
        QTest::newRow("open to all") << QStringLiteral("0.0.0.0") << QStringLiteral("sk-master-key") << 0;
    }
    void aSocketOfSystemdIsTakenOver()
    {
        QFETCH(QString, address);
        QFETCH(QString, master);
        QFETCH(int, code);
        QTcpServer socket; // who connects before the gateway runs waits in it
        QVERIFY(socket.listen(QHostAddress(address)));
        const int descriptor = static_cast<int>(socket.socketDescriptor());
        CliBench bench;
        if (!master.isEmpty())
            bench.more.insert(QStringLiteral("TOLLGATE_MASTER_KEY"), master);
        QProcess serve;
        serve.setProcessEnvironment(bench.environment());
        serve.setChildProcessModifier([descriptor] { ::dup2(descriptor, 9); });
        serve.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("exec env LISTEN_PID=$$ LISTEN_FDS=1 \"$0\" serve 3<&9 9<&-"),
                     QStringLiteral(TOLLGATE_BINARY)});
        if (code != 0) {
            QVERIFY(CliBench::ends(serve));
            QCOMPARE(serve.exitCode(), code);
            QVERIFY(serve.readAllStandardError().contains("master key"));
            return;
        }
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(socket.serverPort());
        QCOMPARE(curl({QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                       QStringLiteral("%{http_code}"), url + QStringLiteral("/healthz")}),
                 QByteArray("200"));
        QCOMPARE(bench.run("status --json").json()[QStringLiteral("url")].toString(), url);
        serve.terminate();
        QVERIFY(CliBench::ends(serve));
        QCOMPARE(serve.exitCode(), 0);
    }

    void credentialsOfSystemdAreUsed()
    {
        CliBench bench;
        QVERIFY(QDir().mkpath(bench.path("credentials")));
        const auto write = [&](const char *name, const char *text) {
            QFile file(bench.path("credentials/") + QLatin1String(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        QVERIFY(write("openai", "sk-from-systemd\n") && write("vault-passphrase", "of systemd\n"));
        bench.more.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), bench.path("credentials"));
        QCOMPARE(bench.run("vault init").code, 0);
        QVERIFY(!bench.serve().isEmpty());
        QVERIFY(bench.run("vault status").out.contains("open,"));
        QCOMPARE(bench.run("providers add openai --credential cred:openai").code, 0);
        QCOMPARE(bench.run("providers add groq --credential cred:nothing").code, 0);
        const QJsonArray list = bench.run("providers list --json").json().array();
        for (const QJsonValue &entry : list)
            if (entry[QStringLiteral("provider")] != QStringLiteral("demo"))
                QCOMPARE(entry[QStringLiteral("credential_known")].toBool(),
                         entry[QStringLiteral("provider")] == QStringLiteral("openai"));
    }

    void aCertificateThatLiesWhereItIsStartedIsNotTaken()
    {
        // A search for it would also read all that is below that folder, at every start.
        CliBench bench;
        QVERIFY(QDir(bench.home.path()).mkpath(QStringLiteral("deep/down")));
        QVERIFY(makeCertificate(bench.path("deep/down/cert.pem"), bench.path("deep/down/key.pem")));
        QProcess serve;
        serve.setWorkingDirectory(bench.home.path());
        start(bench, serve, {QStringLiteral("--port"), QStringLiteral("0")});
        const QByteArray url = address(serve);
        QVERIFY2(url.startsWith("http://127.0.0.1:"), serve.readAllStandardError().constData());
        QFile file(bench.path(".local/share/tollgate/control.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray control = file.readAll();
        QVERIFY2(control.contains("\"url\"") && !control.contains("public_key"), control.constData());
    }
    void tlsIsSpokenToClientsAndToOurOwnVerbs()
    {
        CliBench bench;
        const QString certificate = bench.path("cert.pem"), key = bench.path("key.pem");
        QVERIFY(makeCertificate(certificate, key));
        bench.more.insert(QStringLiteral("TOLLGATE_SERVER_ALLOWED_HOSTS"), QStringLiteral("gateway.test"));
        QProcess serve;
        start(bench, serve,
              {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--tls-cert"), certificate,
               QStringLiteral("--tls-key"), key});
        const QByteArray url = address(serve);
        QVERIFY2(url.startsWith("https://127.0.0.1:"), serve.readAllStandardError().constData());
        const QString port = QString::fromUtf8(url.mid(url.lastIndexOf(':') + 1));
        const QString named = QStringLiteral("https://gateway.test:%1/healthz").arg(port);
        const QStringList to{QStringLiteral("--resolve"), QStringLiteral("gateway.test:%1:127.0.0.1").arg(port),
                             QStringLiteral("-o"),        QStringLiteral("/dev/null"),
                             QStringLiteral("-w"),        QStringLiteral("%{http_code}")};
        QCOMPARE(curl(to + QStringList{QStringLiteral("--cacert"), certificate, named}), QByteArray("200"));
        QVERIFY(curl(to + QStringList{named}).contains("certificate"));
        const Ended made = bench.run("keys create over-tls");
        QVERIFY2(made.code == 0, made.err.constData());

        // Somebody else's key at that place is not given the token.
        const QString control = bench.path(".local/share/tollgate/control.json");
        QFile file(control);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("sha256//") + 8;
        text[at] = text[at] == 'A' ? 'B' : 'A';
        file.seek(0);
        file.write(text);
        file.close();
        QVERIFY(bench.run("keys list").code != 0);
        serve.terminate();
        QVERIFY(CliBench::ends(serve));
    }

    void badTlsFilesAreNamed()
    {
        CliBench bench;
        QProcess serve;
        start(bench, serve,
              {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--tls-cert"),
               QStringLiteral("/no/cert.pem"), QStringLiteral("--tls-key"), QStringLiteral("/no/key.pem")});
        QVERIFY(CliBench::ends(serve));
        QCOMPARE(serve.exitCode(), 78);
        QVERIFY(serve.readAllStandardError().contains("/no/cert.pem"));
    }

    void otherComputersAreLetInWithAMasterKeyOnly()
    {
        CliBench bench;
        const QStringList open{QStringLiteral("--host"), QStringLiteral("0.0.0.0"), QStringLiteral("--port"),
                               QStringLiteral("0")};
        QProcess refused;
        start(bench, refused, open);
        QVERIFY(CliBench::ends(refused));
        QCOMPARE(refused.exitCode(), 78);
        QVERIFY(refused.readAllStandardError().contains("TOLLGATE_MASTER_KEY"));
        bench.more.insert(QStringLiteral("TOLLGATE_MASTER_KEY"), QStringLiteral("sk-master-key"));
        QProcess serve;
        start(bench, serve, open);
        QVERIFY(!address(serve).isEmpty());
        QByteArray log;
        QTRY_VERIFY((log += serve.readAllStandardError()).contains("other computers can reach this gateway"));
        QCOMPARE(bench.run("keys create a").code, 0);
        serve.terminate();
        QVERIFY(CliBench::ends(serve));
        QCOMPARE(serve.exitCode(), 0);
    }

    void aTakenPortNamesItsOwner()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        CliBench bench;
        QProcess serve;
        start(bench, serve, {QStringLiteral("--port"), QString::number(other.serverPort())});
        QVERIFY(CliBench::ends(serve));
        QCOMPARE(serve.exitCode(), 69);
        const QByteArray says = serve.readAllStandardError();
        QVERIFY2(says.contains("process " + QByteArray::number(QCoreApplication::applicationPid())), says.constData());
    }

    void anAnswerUnderWayOutlivesReloadAndStop()
    {
        CliBench bench;
        bench.writeConfig("model_list:\n  - model_name: slow\n    litellm_params:\n      model: demo/hello\n"
                          "      extra_headers: {x-demo-options: '{\"chunk_ms\": 20}'}\n");
        QProcess serve;
        start(bench, serve, {QStringLiteral("--port"), QStringLiteral("0")});
        const QByteArray url = address(serve);
        const QByteArray key = bench.run("keys create a").out.trimmed();
        QProcess client;
        client.start(QStringLiteral("curl"),
                     {QStringLiteral("-sSN"), QString::fromUtf8(url) + QStringLiteral("/v1/chat/completions"),
                      QStringLiteral("-H"), QStringLiteral("Authorization: Bearer %1").arg(QString::fromUtf8(key)),
                      QStringLiteral("-d"),
                      QStringLiteral("{\"model\":\"slow\",\"stream\":true,\"messages\":[{\"role\":\"user\","
                                     "\"content\":\"Hi\"}]}")});
        QByteArray answer;
        QVERIFY(QTest::qWaitFor([&] { return (answer += client.readAllStandardOutput()).contains("data: "); },
                                CliBench::patience));
        bench.writeConfig("model_list:\n  - model_name: other\n    litellm_params: {model: demo/hello}\n");
        QCOMPARE(::kill(static_cast<pid_t>(serve.processId()), SIGHUP), 0);
        QByteArray log;
        QTRY_VERIFY((log += serve.readAllStandardError()).contains("read again"));
        QCOMPARE(::kill(static_cast<pid_t>(serve.processId()), SIGTERM), 0);
        QTRY_VERIFY((log += serve.readAllStandardError()).contains("stopping"));
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), QUrl(QString::fromUtf8(url)).port(0));
        QVERIFY2(!late.waitForConnected(5000), "it still takes calls");
        QVERIFY(CliBench::ends(serve));
        QCOMPARE(serve.exitCode(), 0);
        QVERIFY(CliBench::ends(client));
        answer += client.readAllStandardOutput();
        QVERIFY2(answer.contains("data: [DONE]"), answer.constData());
        QCOMPARE(bench.run("usage --json").json()[QStringLiteral("total")][QStringLiteral("requests")].toInt(), 1);
        QVERIFY(bench.run("logs").out.contains(" ok "));
    }
};

QTEST_GUILESS_MAIN(tst_Service)
#include "tst_Service.moc"
