// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Neighbours.h"

#include <QtTest>

using namespace tollgate;

class tst_Neighbours : public QObject {
    Q_OBJECT

private slots:
    void namesThatMayPointAnywhereAreRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *host, bool allowed) { QTest::newRow(host) << QByteArray(host) << allowed; };
        row("localhost", true);
        row("LOCALHOST:4141", true);
        row("127.0.0.1:4141", true);
        row("127.8.9.1", true);
        row("[::1]:4141", true);
        row("192.168.1.5:4141", true);
        row("box.lan", true);
        row("127.0.0.1.evil.example", false);
        row("127.evil.example:4141", false);
        row("localhost.evil.example", false);
        row("evil.example", false);
        row("[evil.example]", false);
    }
    void namesThatMayPointAnywhereAreRefused()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, allowed);
        const Neighbours neighbours{{"box.lan"}, {}, "127.0.0.1"};
        const Result<void> result = neighbours.check({{"Host", host.toStdString()}});
        QCOMPARE(result.has_value(), allowed);
        if (!allowed)
            QVERIFY(result.error().message.find("server.allowed_hosts") != std::string::npos);
    }

    void onlyListedPagesMayAsk()
    {
        const Neighbours neighbours{{}, {"https://app.example"}, "127.0.0.1"};
        QVERIFY(neighbours.check({{"Host", "localhost"}, {"Origin", "https://app.example"}}));
        for (const char *origin : {"https://evil.example", "http://app.example", "https://app.example.evil", "null"}) {
            const Result<void> result = neighbours.check({{"Host", "localhost"}, {"Origin", origin}});
            QVERIFY2(!result, origin);
            QVERIFY(result.error().message.find("server.allowed_origins") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Neighbours)
#include "tst_Neighbours.moc"
