// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include <QtTest>

using namespace tollgate;

class tst_Money : public QObject {
    Q_OBJECT
private slots:
    void readsAndWritesDecimals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("nano");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("whole") << QByteArray("3") << qint64(3'000'000'000) << QByteArray("3");
        QTest::newRow("fraction") << QByteArray("0.0125") << qint64(12'500'000) << QByteArray("0.0125");
        QTest::newRow("exponent") << QByteArray("1e-06") << qint64(1'000) << QByteArray("0.000001");
        QTest::newRow("rounded up") << QByteArray("0.0000000001") << qint64(1) << QByteArray("0.000000001");
        QTest::newRow("negative") << QByteArray("-2.5") << qint64(-2'500'000'000) << QByteArray("-2.5");
        QTest::newRow("largest") << QByteArray("9223372036.854775807") << qint64(INT64_MAX)
                                 << QByteArray("9223372036.854775807");
    }
    void readsAndWritesDecimals()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, nano);
        QFETCH(QByteArray, written);
        const auto money = Money::parse(text.toStdString());
        QVERIFY(money);
        QCOMPARE(qint64(money->nano()), nano);
        QCOMPARE(QByteArray::fromStdString(money->decimal()), written);
    }
    void refusesWhatIsNoNumber()
    {
        for (const char *text : {"", "-", ".", "1.2.3", "1e", "12a", "9223372036.9", "1e20", "NaN", " 1"})
            QVERIFY2(!Money::parse(text), text);
    }
    void pricesKeepFractionsOfANano()
    {
        QCOMPARE(qint64(perMillion("3.75e-08")->money.nano()), qint64(37'500'000));
        QCOMPARE(qint64(perMillion("1e-15")->money.nano()), qint64(1));
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_Money.moc"
