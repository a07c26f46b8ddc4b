// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/HttpFront.h"

#include "tests/support/FakeClock.h"
#include "tests/support/RawClient.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <QEventLoop>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>

using namespace tollgate;

namespace {

/// A certificate that its own key has signed, as two PEM files.
bool writeCertificate(const std::string &certificateFile, const std::string &keyFile)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate, name);
    bool isFine = X509_sign(certificate, key, EVP_sha256()) > 0;
    if (std::FILE *file = std::fopen(certificateFile.c_str(), "w")) {
        isFine = isFine && PEM_write_X509(file, certificate) == 1;
        std::fclose(file);
    }
    if (std::FILE *file = std::fopen(keyFile.c_str(), "w")) {
        isFine = isFine && PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
        std::fclose(file);
    }
    X509_free(certificate);
    EVP_PKEY_free(key);
    return isFine;
}

} // namespace

class tst_FrontUnderStrain : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<HttpFront> m_front;
    std::size_t m_answered = 0;

    HttpFront::Options m_options;
    HttpFront::Handler m_handler;
    Result<void> open()
    {
        m_front = std::make_unique<HttpFront>(m_options, m_handler, m_clock);
        return m_front->listen();
    }

private slots:
    void init()
    {
        m_options = {};
        m_answered = 0;
        m_handler = [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
            ++m_answered;
            client->answer(200, {}, "answer to " + inbound.path);
        };
    }
    void cleanup() { m_front.reset(); }

    void thousandsOfRequestsInOnePacketAreAnsweredWithoutNesting()
    {
        QVERIFY(open());
        RawClient client(m_front->port());
        constexpr int count = 5000;
        client.say(QByteArray("GET /x HTTP/1.1\r\nHost:localhost\r\n\r\n").repeated(count));
        // A loop of its own: QTest's waiting sleeps after each turn, and each turn releases one request.
        QEventLoop loop;
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        connect(&client, &QTcpSocket::readyRead, &loop, [&] {
            if (m_answered == count)
                loop.quit();
        });
        loop.exec();
        QTRY_COMPARE_WITH_TIMEOUT(client.received.count("answer to /x"), count, 60'000);
        QCOMPARE(m_answered, std::size_t(count));
    }

    void aBodyThatTricklesIsGivenUpAndAnHonestOneIsNot()
    {
        QVERIFY(open());
        const QByteArray head = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n";
        RawClient slow(m_front->port()), honest(m_front->port());
        slow.say(head + "a");
        honest.say(head + QByteArray(20'000, 'a'));
        QTRY_COMPARE(m_front->connections(), std::size_t(2));
        QTest::qWait(300); // until a sweep has seen both: the front's clock stands still, its sweep does not
        m_clock.advance(std::chrono::seconds(21));
        QVERIFY(slow.hears("HTTP/1.1 408"));
        QVERIFY(slow.isHungUpOn());
        honest.say(QByteArray(40'000, 'a'));
        QVERIFY(honest.hears("answer to /x"));
    }

    void aLargeAnswerWaitsForItsReaderAndArrivesWhole()
    {
        constexpr std::size_t size = 64 * 1024 * 1024;
        m_handler
            = [](Inbound, std::unique_ptr<ClientStream> client) { client->answer(200, {}, std::string(size, 'z')); };
        QVERIFY(open());
        RawClient client(m_front->port());
        client.holdsBack = true;
        client.setReadBufferSize(1024);
        client.say("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.bytesAvailable() > 0);
        client.holdsBack = false;
        client.setReadBufferSize(0);
        client.received = client.readAll();
        QVERIFY(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 120'000));
        client.received += client.readAll();
        QCOMPARE(std::size_t(client.received.size() - client.received.indexOf("\r\n\r\n") - 4), size);
    }

    void hundredsOfIdleConnectionsAreNothing()
    {
        QVERIFY(open());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 500; ++i)
            clients.push_back(std::make_unique<RawClient>(m_front->port()));
        QTRY_COMPARE(m_front->connections(), clients.size());
        for (const std::size_t i : {std::size_t(0), clients.size() / 2, clients.size() - 1}) {
            clients[i]->say("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(clients[i]->hears("answer to /x"));
        }
        clients.clear();
        QTRY_COMPARE(m_front->connections(), std::size_t(0));
    }

    void aTargetWithAHostInItIsReadWithoutIt()
    {
        QVERIFY(open());
        RawClient client(m_front->port());
        client.say("GET http://localhost/x?a=b HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.hears("answer to /x"));
        RawClient foreign(m_front->port());
        foreign.say("GET http://localhost/x HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QVERIFY(foreign.hears("HTTP/1.1 403"));
    }

    void moreConnectionsThanAllowedAreToldSo()
    {
        m_options.limits.connections = 1;
        QVERIFY(open());
        RawClient first(m_front->port());
        QTRY_COMPARE(m_front->connections(), std::size_t(1));
        RawClient second(m_front->port());
        QVERIFY(second.hears("HTTP/1.1 503"));
        QVERIFY(second.hears("server.max_connections"));
        first.say("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(first.hears("answer to /x"));
    }

    void aPortThatIsTakenIsSaidWithItsOwner()
    {
        QVERIFY(open());
        HttpFront::Options same;
        same.port = m_front->port();
        HttpFront other(same, m_handler, m_clock);
        const Result<void> result = other.listen();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unavailable);
        QVERIFY2(result.error().message.find("process " + std::to_string(QCoreApplication::applicationPid()))
                     != std::string::npos,
                 result.error().message.c_str());
    }

    void theSameIsServedUnderTls()
    {
        QTemporaryDir folder;
        m_options.tlsCertificateFile = folder.filePath(QStringLiteral("cert.pem")).toStdString();
        m_options.tlsKeyFile = folder.filePath(QStringLiteral("key.pem")).toStdString();
        QVERIFY(writeCertificate(m_options.tlsCertificateFile, m_options.tlsKeyFile));
        QVERIFY(open());
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_front->port());
        QTRY_VERIFY(client.isEncrypted());
        for (const char *path : {"/first", "/second"}) {
            client.write("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QByteArray received;
            QTRY_VERIFY((received += client.readAll(), received.endsWith("answer to " + QByteArray(path))));
        }
        client.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(client.readAll().endsWith("answer to /"));
        QTRY_COMPARE(m_front->connections(), std::size_t(0));
    }

    void tlsFilesThatCannotBeReadAreSaid()
    {
        m_options.tlsCertificateFile = "/nowhere/cert.pem";
        m_options.tlsKeyFile = "/nowhere/key.pem";
        const Result<void> result = open();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Config);
    }
};

QTEST_GUILESS_MAIN(tst_FrontUnderStrain)
#include "tst_FrontUnderStrain.moc"
