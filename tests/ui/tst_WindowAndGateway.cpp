// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawClient.h"
#include "tests/ui/ThreadedGateway.h"
#include "ui/look/Look.h"
#include "ui/models/Ask.h"
#include "ui/models/CallsModel.h"
#include "ui/pages/CallDetail.h"
#include "ui/widgets/BodyView.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <atomic>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <thread>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

const QByteArray question
    = "{\"model\":\"demo/hello\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Who has let the dogs "
      "out?\"}]}";

QByteArray request(const QByteArray &key)
{
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(question.size()) + "\r\n\r\n"
        + question;
}

} // namespace

class tst_WindowAndGateway : public QObject {
    Q_OBJECT

    QByteArray newKey(Control &door)
    {
        QByteArray key;
        QObject context;
        ask(door, &context, "keys.create", {{"name", "window"}}, [&](const boost::json::value &answer) {
            key = QByteArray::fromStdString(std::string(answer.at("key").as_string()));
        });
        (void)QTest::qWaitFor([&] { return !key.isEmpty(); }, 20'000);
        return key;
    }

private slots:
    void initTestCase() { Look::the().install(Look::Choice::Light); }

    void whatHappensIsSeen_data()
    {
        QTest::addColumn<bool>("isRemote");
        QTest::addRow("in this process") << false;
        QTest::addRow("over HTTP") << true;
    }
    /// A call goes through the gateway while Live traffic is open: its row, its conversation, its headers without keys.
    void whatHappensIsSeen()
    {
        QFETCH(bool, isRemote);
        QTemporaryDir folder;
        ThreadedGateway gateway(folder.path());
        Control &door = gateway.door(isRemote);
        const QByteArray key = newKey(door);
        QVERIFY(!key.isEmpty());
        Window window(door);
        window.setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1"), .words = {}});
        window.show();
        window.open(QStringLiteral("live"));
        QTRY_VERIFY_WITH_TIMEOUT(window.status().models > 0, 20'000);
        QTest::qWait(300); // until the page's wish to keep what is said has arrived

        RawClient client(gateway.port);
        client.say(request(key));
        QVERIFY(client.hears("[DONE]"));
        auto *calls = window.findChild<Table *>();
        QTRY_COMPARE_WITH_TIMEOUT(calls->model()->rowCount(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(calls->model()->index(0, CallsModel::StatusColumn).data().toString(),
                                  QStringLiteral("200"), 20'000);
        QCOMPARE(calls->model()->index(0, CallsModel::Key).data().toString(), QStringLiteral("window"));
        calls->selectRow(0);
        auto *detail = window.findChild<CallDetail *>();
        const auto shown = [&](int tab) {
            detail->setTab(tab);
            for (const QTextBrowser *one : detail->findChildren<QTextBrowser *>())
                if (one->isVisible())
                    return one->toPlainText();
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(0).contains(QStringLiteral("Who has let the dogs out?")), 20'000);
        QVERIFY(shown(0).contains(QStringLiteral("Answer")));
        for (BodyView *body : detail->findChildren<BodyView *>())
            body->setAsText(true);
        QVERIFY(shown(1).contains(QStringLiteral("\"model\": \"demo/hello\"")));
        QVERIFY(shown(2).contains(QStringLiteral("[DONE]")));
        QVERIFY(shown(4).contains(QStringLiteral("•••")) && !shown(4).contains(QString::fromLatin1(key)));
    }

    void pausedMeansThatCallsAreRefused()
    {
        QTemporaryDir folder;
        ThreadedGateway gateway(folder.path());
        const QByteArray key = newKey(gateway.here);
        bool isPaused = false;
        ask(gateway.here, this, "pause", {}, [&](const boost::json::value &) { isPaused = true; });
        QTRY_VERIFY(isPaused);
        RawClient refused(gateway.port);
        refused.say(request(key));
        QVERIFY(refused.hears("HTTP/1.1 503") && refused.hears("Tollgate is paused"));
        ask(gateway.here, this, "resume", {}, [&](const boost::json::value &) { isPaused = false; });
        QTRY_VERIFY(!isPaused);
        RawClient answered(gateway.port);
        answered.say(request(key));
        QVERIFY(answered.hears("[DONE]"));
    }

    /// The window's thread stands still for two seconds, with Live traffic open; clients go on and notice nothing.
    void aWindowThatHangsDelaysNobody()
    {
        QTemporaryDir folder;
        ThreadedGateway gateway(folder.path());
        const QByteArray key = newKey(gateway.here);
        Window window(gateway.here);
        window.setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1"), .words = {}});
        window.show();
        window.open(QStringLiteral("live"));
        QTRY_VERIFY_WITH_TIMEOUT(window.status().models > 0, 20'000);

        std::atomic<bool> isOver = false;
        std::atomic<int> answered = 0;
        std::atomic<qint64> longestMs = 0;
        std::vector<std::thread> clients;
        for (int i = 0; i < 4; ++i)
            clients.emplace_back([&] {
                while (!isOver) {
                    QElapsedTimer timer;
                    timer.start();
                    QTcpSocket socket;
                    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), gateway.port);
                    socket.write(request(key));
                    QByteArray heard;
                    while (!heard.contains("[DONE]") && socket.waitForReadyRead(10'000))
                        heard += socket.readAll();
                    if (heard.contains("[DONE]"))
                        ++answered;
                    longestMs = std::max<qint64>(longestMs, timer.elapsed());
                }
            });
        QTRY_VERIFY_WITH_TIMEOUT(answered > 4, 20'000); // it runs
        longestMs = 0;
        const int before = answered;
        QThread::msleep(2000);
        const qint64 longest = longestMs;
        const int during = answered - before;
        isOver = true;
        for (std::thread &client : clients)
            client.join();
        qInfo("%d calls while the window hung; the slowest took %lld ms", during, static_cast<long long>(longest));
        QVERIFY(during > 0);
        QVERIFY2(longest < 1500, qPrintable(QString::number(longest)));
        // And the window catches up.
        auto *calls = window.findChild<Table *>();
        QTRY_VERIFY_WITH_TIMEOUT(calls->model()->rowCount() >= std::min(before + during, 200), 20'000);
    }
};

QTEST_MAIN(tst_WindowAndGateway)
#include "tst_WindowAndGateway.moc"
