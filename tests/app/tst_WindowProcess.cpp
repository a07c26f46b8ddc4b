// SPDX-License-Identifier: GPL-3.0-or-later
// The window's process without a screen: the gateway behind it, and how both end.
#include "tests/support/CliBench.h"

#include <csignal>
#include <QUrl>

using namespace tollgate;

class tst_WindowProcess : public QObject {
    Q_OBJECT

    /// A gateway whose answers take seconds.
    struct House {
        House()
        {
            bench.more.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            bench.writeConfig("model_list:\n  - model_name: slow\n    litellm_params:\n      model: demo/hello\n"
                              "      extra_headers: {x-demo-options: '{\"chunk_ms\": 250}'}\n");
        }
        ~House()
        {
            if (window.state() != QProcess::NotRunning) {
                window.kill();
                window.waitForFinished();
            }
        }
        bool start()
        {
            if (bench.run("config set server.port 0").code != 0)
                return false;
            key = bench.run("keys create a").out.trimmed();
            window.setProcessEnvironment(bench.environment());
            window.start(QStringLiteral(TOLLGATE_BINARY), {QStringLiteral("window"), QStringLiteral("--hidden")});
            return QTest::qWaitFor([&] { return !url().isEmpty(); }, CliBench::patience);
        }
        /// Of the gateway that runs; empty: none does, or it takes no calls any more.
        QString url() const
        {
            QFile file(bench.path(".local/share/tollgate/control.json"));
            return file.open(QIODevice::ReadOnly)
                ? QJsonDocument::fromJson(file.readAll())[QStringLiteral("url")].toString()
                : QString();
        }
        bool ask(QProcess &client)
        {
            client.start(QStringLiteral("curl"),
                         {QStringLiteral("-sSN"), url() + QStringLiteral("/v1/chat/completions"), QStringLiteral("-H"),
                          QStringLiteral("Authorization: Bearer %1").arg(QString::fromUtf8(key)), QStringLiteral("-d"),
                          QStringLiteral("{\"model\":\"slow\",\"stream\":true,\"messages\":[{\"role\":\"user\","
                                         "\"content\":\"Hi\"}]}")});
            return QTest::qWaitFor([&] { return (answer += client.readAllStandardOutput()).contains("data: "); },
                                   CliBench::patience);
        }
        CliBench bench;
        QProcess window;
        QByteArray key, answer;
    };

private slots:
    void whoQuitsEndsTheGatewayToo()
    {
        House house;
        QVERIFY(house.start());
        house.window.terminate();
        QVERIFY(CliBench::ends(house.window));
        QCOMPARE(house.window.exitCode(), 0);
    }

    /// `tollgate stop`, and while an answer is still under way the window is closed: it ends when the answer has.
    void whoQuitsWhileTheGatewayStopsIsNotKept()
    {
        House house;
        QVERIFY(house.start());
        QProcess client;
        QVERIFY(house.ask(client));
        QProcess stop; // waits until it has stopped
        stop.setProcessEnvironment(house.bench.environment());
        stop.start(QStringLiteral(TOLLGATE_BINARY), {QStringLiteral("stop")});
        QTRY_VERIFY_WITH_TIMEOUT(house.url().isEmpty(), CliBench::patience);
        QVERIFY(client.state() == QProcess::Running);
        house.window.terminate();
        QVERIFY(CliBench::ends(client));
        house.answer += client.readAllStandardOutput();
        QVERIFY2(house.answer.contains("data: [DONE]"), house.answer.constData());
        QVERIFY(CliBench::ends(house.window));
        QVERIFY2(house.window.exitCode() == 0, house.window.readAllStandardError().constData());
        QVERIFY(CliBench::ends(stop));
    }

    /// Started again before the first has finished its answers: the second waits for it, and takes over.
    void whoStartsAgainWhileTheFirstEndsGetsAWindowThatTakesOver()
    {
        House house;
        QVERIFY(house.start());
        QProcess client;
        QVERIFY(house.ask(client));
        house.window.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(house.url().isEmpty(), CliBench::patience);
        QVERIFY(client.state() == QProcess::Running);
        QProcess second;
        second.setProcessEnvironment(house.bench.environment());
        second.start(QStringLiteral(TOLLGATE_BINARY), {QStringLiteral("window"), QStringLiteral("--hidden")});
        QVERIFY(second.waitForStarted());
        QVERIFY(CliBench::ends(client));
        house.answer += client.readAllStandardOutput();
        QVERIFY2(house.answer.contains("data: [DONE]"), house.answer.constData());
        QVERIFY(CliBench::ends(house.window));
        QCOMPARE(house.window.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!house.url().isEmpty(), CliBench::patience);
        QVERIFY2(second.state() == QProcess::Running, second.readAllStandardError().constData());
        QCOMPARE(house.bench.run("status --json").json()[QStringLiteral("running")].toBool(), true);
        QProcess again;
        QVERIFY(house.ask(again)); // it serves
        QVERIFY(CliBench::ends(again));
        second.terminate();
        QVERIFY2(CliBench::ends(second), second.readAllStandardError().constData());
        QCOMPARE(second.exitCode(), 0);
    }

    /// The one that the window ran was stopped; the next one is shown when it comes.
    void anotherGatewayIsLookedForWhereOursWasStopped()
    {
        House house;
        QVERIFY(house.start());
        QCOMPARE(house.bench.run("stop").code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(house.url().isEmpty(), CliBench::patience);
        QVERIFY(!house.bench.serve().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(house.bench.run("status --json").json()[QStringLiteral("connections")].toInt() >= 2,
                                 CliBench::patience);
        house.window.terminate();
        QVERIFY(CliBench::ends(house.window));
        QCOMPARE(house.window.exitCode(), 0);
        QVERIFY(!house.url().isEmpty()); // which is not its own
    }
};

QTEST_GUILESS_MAIN(tst_WindowProcess)
#include "tst_WindowProcess.moc"
