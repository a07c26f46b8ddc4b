// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CurlUpstream.h"
#include "tests/support/FakeHttp2Provider.h"
#include "tests/support/HeardCall.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;
using Manner = FakeHttp2Provider::Manner;

namespace {

void begin(Upstream &upstream, HeardCall &heard, const std::string &url)
{
    HttpCall call;
    call.url = url;
    call.body = std::make_shared<const std::string>("{\"model\":\"m\"}");
    heard.begin(upstream, std::move(call));
}

} // namespace

Q_DECLARE_METATYPE(tollgate::FakeHttp2Provider::Manner)

class tst_CurlHttp2 : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.path().toStdString() + '/' + name; }
    CurlUpstream::Options trusting() const
    {
        CurlUpstream::Options options;
        options.extraCaFile = file("cert.pem");
        return options;
    }

private slots:
    void initTestCase() { QVERIFY(makeCertificate(m_folder.path().toStdString())); }

    void aCertificateOfOnesOwnNeedsTrust()
    {
        FakeHttp2Provider provider(file("cert.pem"), file("key.pem"));
        CurlUpstream strict;
        HeardCall refused;
        begin(strict, refused, provider.url());
        FINISHED(refused);
        QVERIFY(!refused.outcome);
        QCOMPARE(refused.outcome.error().kind, ErrorKind::UpstreamUnreachable);
        QCOMPARE(refused.phase, CallPhase::Connecting);
        QVERIFY(refused.outcome.error().message.find("is not trusted") != std::string::npos);
        QCOMPARE(provider.requestCount(), 0);

        CurlUpstream upstream(trusting());
        HeardCall heard;
        begin(upstream, heard, provider.url());
        FINISHED(heard);
        QVERIFY2(heard.outcome, heard.outcome ? "" : heard.outcome.error().message.c_str());
        QCOMPARE(heard.status, 200);
        CurlUpstream::Options missing;
        missing.extraCaFile = file("no-such.pem");
        CurlUpstream misled(missing);
        HeardCall failed;
        begin(misled, failed, provider.url());
        FINISHED(failed);
        QVERIFY(!failed.outcome);
        QCOMPARE(failed.phase, CallPhase::Connecting);
    }

    void aPostIsSentOnce_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<bool>("onReusedConnection");
        const auto rows = [](const char *name, Manner manner) {
            QTest::addRow("%s, new connection", name) << manner << false;
            QTest::addRow("%s, reused connection", name) << manner << true;
        };
        rows("refused stream", Manner::RefuseStream);
        rows("GOAWAY", Manner::GoAway);
        rows("reset", Manner::Reset);
        rows("closed", Manner::Close);
    }
    void aPostIsSentOnce()
    {
        QFETCH(Manner, manner);
        QFETCH(bool, onReusedConnection);
        FakeHttp2Provider provider(file("cert.pem"), file("key.pem"));
        CurlUpstream upstream(trusting());
        if (onReusedConnection) {
            HeardCall first;
            begin(upstream, first, provider.url());
            FINISHED(first);
            QVERIFY(first.outcome);
        }
        provider.next(manner);
        HeardCall heard;
        begin(upstream, heard, provider.url());
        FINISHED(heard);
        QTest::qWait(50); // a second one would come at once
        QVERIFY(!heard.outcome);
        QCOMPARE(heard.outcome.error().kind, ErrorKind::UpstreamCut);
        QCOMPARE(heard.phase, CallPhase::Sent);
        QCOMPARE(provider.requestCount(), onReusedConnection ? 2 : 1);
        provider.next(Manner::Answer);
        HeardCall after;
        begin(upstream, after, provider.url());
        FINISHED(after);
        QVERIFY(after.outcome);
    }

    void aStreamResetInTheMiddleIsCut()
    {
        FakeHttp2Provider provider(file("cert.pem"), file("key.pem"));
        provider.next(Manner::AnswerAndReset);
        CurlUpstream upstream(trusting());
        HeardCall heard;
        begin(upstream, heard, provider.url());
        FINISHED(heard);
        QCOMPARE(heard.status, 200);
        QVERIFY(!heard.outcome);
        QCOMPARE(heard.outcome.error().kind, ErrorKind::UpstreamCut);
        QCOMPARE(heard.phase, CallPhase::Answering);
    }

    /// RST_STREAM, or, where libcurl would keep that back, the end of the connection.
    void droppingACallIsSeenByTheProvider()
    {
        FakeHttp2Provider provider(file("cert.pem"), file("key.pem"));
        CurlUpstream upstream(trusting());
        HeardCall first;
        begin(upstream, first, provider.url());
        FINISHED(first);
        provider.next(Manner::Keep);
        HeardCall dropped;
        begin(upstream, dropped, provider.url());
        QTRY_COMPARE(provider.requestCount(), 2);
        dropped.call.reset();
        QTRY_VERIFY_WITH_TIMEOUT(provider.resetCount() + provider.closedCount() >= 1, 1000);
        provider.next(Manner::Answer);
        HeardCall after;
        begin(upstream, after, provider.url());
        FINISHED(after);
        QVERIFY(after.outcome);
        QCOMPARE(provider.connectionCount(), 1 + provider.closedCount());
    }

    void droppingACallLeavesTheOthersOfItsConnectionAlone()
    {
        FakeHttp2Provider provider(file("cert.pem"), file("key.pem"));
        CurlUpstream upstream(trusting());
        HeardCall first;
        begin(upstream, first, provider.url());
        FINISHED(first);
        provider.next(Manner::Keep);
        HeardCall dropped;
        begin(upstream, dropped, provider.url());
        HeardCall kept;
        begin(upstream, kept, provider.url());
        QTRY_COMPARE(provider.requestCount(), 3);
        dropped.call.reset();
        provider.next(Manner::Answer);
        HeardCall after; // whatever moves on the connection takes the news along
        begin(upstream, after, provider.url());
        FINISHED(after);
        QTRY_COMPARE(provider.resetCount(), 1);
        QVERIFY(!kept.isFinished);
        QCOMPARE(provider.connectionCount(), 1);
    }

    void aRealServerAnswersManyStreams()
    {
        const QString nghttpd = QStandardPaths::findExecutable(
            QStringLiteral("nghttpd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        if (nghttpd.isEmpty())
            QSKIP("nghttpd is not installed (package nghttp2-server)");
        QFile page(m_folder.filePath(QStringLiteral("page")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(QByteArray(200'000, 'x'));
        page.close();
        QTcpServer probe; // nghttpd cannot choose a port itself
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        QProcess server;
        server.start(nghttpd,
                     {QStringLiteral("-a"), QStringLiteral("127.0.0.1"), QStringLiteral("-d"), m_folder.path(),
                      QString::number(port), m_folder.filePath(QStringLiteral("key.pem")),
                      m_folder.filePath(QStringLiteral("cert.pem"))});
        QVERIFY(server.waitForStarted());
        CurlUpstream upstream(trusting());
        const std::string url = "https://127.0.0.1:" + std::to_string(port) + "/page";
        bool isUp = false;
        for (int i = 0; i < 100 && !isUp; ++i) {
            HeardCall heard;
            begin(upstream, heard, url);
            FINISHED(heard);
            isUp = heard.outcome.has_value();
            if (!isUp)
                QTest::qWait(20);
        }
        QVERIFY(isUp);
        std::vector<HeardCall> heard(50);
        for (HeardCall &each : heard)
            begin(upstream, each, url);
        heard[0].call->pause();
        heard[1].call.reset();
        for (std::size_t i = 2; i < heard.size(); ++i) {
            FINISHED(heard[i]);
            QVERIFY(heard[i].outcome);
            QCOMPARE(heard[i].body.size(), std::size_t(200'000));
        }
        QVERIFY(!heard[0].isFinished && heard[0].body.empty());
        heard[0].call->resume();
        FINISHED(heard[0]);
        QCOMPARE(heard[0].body.size(), std::size_t(200'000));
        server.kill();
        server.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(tst_CurlHttp2)
#include "tst_CurlHttp2.moc"
