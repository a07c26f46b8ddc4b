// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/NetworkWatch.h"

#include <QtTest>

using namespace tollgate;

class tst_NetworkWatch : public QObject {
    Q_OBJECT
private slots:
    void anotherAddressIsToldOnceThoughTheNewsComesInBursts()
    {
        NetworkWatch::Addresses addresses{"192.168.1.7"};
        int looks = 0, changes = 0;
        NetworkWatch watch([&] { ++changes; },
                           [&] {
                               ++looks;
                               return addresses;
                           });
        watch.lookSoon();
        QTRY_COMPARE(looks, 2); // the first when it was made
        QCOMPARE(changes, 0);
        addresses = {"10.0.0.3"};
        for (int i = 0; i < 10; ++i)
            watch.lookSoon();
        QTRY_COMPARE(changes, 1);
        QCOMPARE(looks, 3);
    }

    void thisComputersAddressesCanBeRead()
    {
        for (const std::string &address : NetworkWatch::addresses())
            QVERIFY2(!address.starts_with("127."), address.c_str());
    }
};

QTEST_GUILESS_MAIN(tst_NetworkWatch)
#include "tst_NetworkWatch.moc"
