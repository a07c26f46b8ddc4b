// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Repair.h"
#include "core/json/Scan.h"

#include <QtTest>

using namespace tollgate;

class tst_Repair : public QObject {
    Q_OBJECT

private slots:
    void whatNobodyCanReadIsWrittenAnew_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("strict");
        const auto same = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << text; };
        same("valid", "{\"b\": 1.0, \"a\":[12345678901234567890, \"\\ud83d\\ude42\"]}");
        same("no object", "<html>");
        same("cut", "{\"a\":1");
        QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"x\\ud83d\"}")
                                        << QByteArray("{\"a\":\"x\xef\xbf\xbd\"}");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"x\xff\xc3\"}")
                                   << QByteArray("{\"a\":\"x\xef\xbf\xbd\xef\xbf\xbd\"}");
        QTest::newRow("surrogate in UTF-8")
            << QByteArray("{\"a\":\"\xed\xa0\x80\"}") << QByteArray("{\"a\":\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"}");
        QTest::newRow("not a number") << QByteArray("{\"a\":NaN,\"b\":[1.0,-Infinity]}")
                                      << QByteArray("{\"a\":null,\"b\":[1.0,null]}");
        QTest::newRow("line feeds") << QByteArray("{\"a\":\n1,\r\n\"b\":\"\xc3\xa9\"}")
                                    << QByteArray("{\"a\":1,\"b\":\"\xc3\xa9\"}");
    }
    void whatNobodyCanReadIsWrittenAnew()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, strict);
        std::string buffer;
        const std::string_view text(given.constData(), std::size_t(given.size()));
        const std::string_view made = json::strict(text, buffer, json::Lines::One);
        QCOMPARE(QByteArray(made.data(), qsizetype(made.size())), strict);
        if (strict != given)
            QVERIFY(json::members(made));
    }

    void linesAreLeftAloneWhereTheyDoNoHarm()
    {
        std::string buffer;
        const std::string_view text = "{\n\"a\": 1\n}";
        QVERIFY(json::strict(text, buffer, json::Lines::Any).data() == text.data());
    }

    void whatIsNestedTooDeeplyIsLeftOut()
    {
        std::string buffer;
        std::string deep = "{\"a\":";
        deep.append(5000, '[').append(5000, ']').append("}");
        QVERIFY(json::members(json::strict(deep, buffer, json::Lines::One)));
    }
};

QTEST_GUILESS_MAIN(tst_Repair)
#include "tst_Repair.moc"
