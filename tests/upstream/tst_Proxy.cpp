// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Proxy.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/HeardCall.h"
#include "tests/support/LoopbackListener.h"
#include "tests/support/UpstreamWays.h"

using namespace tollgate;

namespace {

/// For one test; what the machine has set is put back.
class Variable {
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(m_name, value);
    }
    ~Variable()
    {
        if (m_before.isEmpty())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

QByteArray closedPort()
{
    return QByteArray::number(LoopbackListener(1).port());
}

} // namespace

class tst_Proxy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }

    void itIsReadAsLibcurlReadsIt_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("whole") << QByteArray("http://10.0.0.1:3128/") << QByteArray("10.0.0.1:3128")
                               << QByteArray("10.0.0.1");
        QTest::newRow("bare") << QByteArray("proxy.corp:8080") << QByteArray("proxy.corp:8080")
                              << QByteArray("proxy.corp");
        QTest::newRow("no port") << QByteArray("http://proxy.corp") << QByteArray("proxy.corp:1080")
                                 << QByteArray("proxy.corp");
        QTest::newRow("TLS") << QByteArray("https://proxy.corp") << QByteArray("proxy.corp:443")
                             << QByteArray("proxy.corp");
        QTest::newRow("password") << QByteArray("http://me:p@ss@proxy.corp:1") << QByteArray("proxy.corp:1")
                                  << QByteArray("proxy.corp");
        QTest::newRow("IPv6") << QByteArray("http://[::1]:3128") << QByteArray("[::1]:3128") << QByteArray("::1");
        QTest::newRow("IPv6, no port") << QByteArray("socks5h://[fe80::1]") << QByteArray("[fe80::1]:1080")
                                       << QByteArray("fe80::1");
    }
    void itIsReadAsLibcurlReadsIt()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, host);
        const Variable set("HTTPS_PROXY", value);
        const auto proxy = proxyFor(true);
        QVERIFY(proxy);
        QCOMPARE(QByteArray::fromStdString(proxy->place), place);
        QCOMPARE(QByteArray::fromStdString(proxy->host), host);
        QCOMPARE(QByteArray::fromStdString(proxy->variable), QByteArray("HTTPS_PROXY"));
        QVERIFY(!proxyFor(false));
    }

    void aProxyThatFailsIsNamedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *manner, bool isTls, const char *words) {
            QTest::addRow("%s, %s", manner, isTls ? "https" : "http")
                << QByteArray(manner) << isTls << QByteArray(words);
        };
        for (const bool isTls : {false, true}) {
            row("closed", isTls, "Nothing listens at the proxy");
            row("407", isTls, "wants a user's name and password (407). Put them into");
        }
        row("403", true, "refused the connection (403). Have it allowed there");
        row("502", true, "refused the connection (502). Have it allowed there");
        row("hung up", true, "closed the connection. Start it, or correct https_proxy");
        row("no such name", true, "The name of the proxy");
        row("no such name", false, "The name of the proxy");
        row("not understood", true, "cannot be understood");
    }
    void aProxyThatFailsIsNamedWithWhatToDo()
    {
        QFETCH(QByteArray, manner);
        QFETCH(bool, isTls);
        QFETCH(QByteArray, words);
        FakeProvider fake;
        QByteArray place = "127.0.0.1:" + QByteArray::number(fake.port());
        if (manner == "closed")
            place = "127.0.0.1:" + closedPort();
        else if (manner == "407")
            fake.answer(FakeProvider::garbled("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                              "realm=\"corp\"\r\nContent-Length: 0\r\n\r\n"));
        else if (manner == "403" || manner == "502")
            fake.answer(
                FakeProvider::garbled("HTTP/1.1 " + manner.toStdString() + " No\r\nContent-Length: 2\r\n\r\nno"));
        else if (manner == "hung up")
            fake.answer(FakeProvider::closing());
        else if (manner == "no such name")
            place = "no-such-proxy.invalid:3128";
        QByteArray value = "http://someone:hunter2@" + place;
        if (manner == "not understood")
            value = "http://someone:hunter2@" + place + "x";
        const char *const name = isTls ? "https_proxy" : "http_proxy";
        const Variable set(name, value);
        CurlUpstream upstream{CurlUpstream::Options()};
        HeardCall heard;
        heard.begin(upstream, post(isTls ? "https://api.provider.test/v1" : "http://api.provider.test/v1"));
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        const QByteArray message = QByteArray::fromStdString(heard.outcome.error().message);
        QVERIFY2(message.contains(words), message.constData());
        QVERIFY2(message.contains("api.provider.test"), message.constData());
        QVERIFY2(message.contains(place + " (" + name + ')') || manner == "not understood", message.constData());
        QVERIFY2(!message.contains("hunter2") && !message.contains("someone"), message.constData());
        QCOMPARE(int(heard.outcome.error().kind), int(ErrorKind::UpstreamUnreachable));
    }

    /// Plain HTTP through a proxy: what the provider refuses stays the provider's.
    void whatTheProviderSaysThroughAProxyIsItsOwn()
    {
        FakeProvider fake;
        fake.answer(FakeProvider::error(403, "not your model"));
        const Variable set("http_proxy", "http://127.0.0.1:" + QByteArray::number(fake.port()));
        CurlUpstream upstream{CurlUpstream::Options()};
        HeardCall heard;
        heard.begin(upstream, post("http://api.provider.test/v1"));
        FINISHED(heard);
        QVERIFY(heard.outcome);
        QCOMPARE(heard.status, 403);
    }

    void aProviderThatIsGoneIsNotTakenForAProxy()
    {
        const Variable set("http_proxy", "http://127.0.0.1:" + closedPort());
        CurlUpstream upstream{CurlUpstream::Options()};
        HeardCall heard;
        const QByteArray port = closedPort();
        heard.begin(upstream, post("http://127.0.0.1:" + port.toStdString() + "/v1"));
        FINISHED(heard);
        QVERIFY(!heard.outcome);
        const QByteArray message = QByteArray::fromStdString(heard.outcome.error().message);
        QVERIFY2(message.startsWith("Nothing listens at 127.0.0.1:" + port), message.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Proxy)
#include "tst_Proxy.moc"
