// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Pointer.h"

#include <QtTest>

using namespace tollgate;

class tst_Pointer : public QObject {
    Q_OBJECT

private slots:
    /// RFC 6901, section 5, and what is near to it.
    void leadsToAPlace_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("an element") << QByteArray("/foo/0") << QByteArray("\"bar\"");
        QTest::newRow("a member") << QByteArray("/foo") << QByteArray("[\"bar\", \"baz\"]");
        QTest::newRow("an empty name") << QByteArray("/") << QByteArray("0");
        QTest::newRow("a slash in a name") << QByteArray("/a~1b") << QByteArray("1");
        QTest::newRow("a tilde in a name") << QByteArray("/m~0n") << QByteArray("8");
        QTest::newRow("a quote in a name") << QByteArray("/k\"l") << QByteArray("6");
        QTest::newRow("no such member") << QByteArray("/nothing") << QByteArray();
        QTest::newRow("no such element") << QByteArray("/foo/2") << QByteArray();
        QTest::newRow("behind the last element") << QByteArray("/foo/-") << QByteArray();
        QTest::newRow("a number with a zero in front") << QByteArray("/foo/00") << QByteArray();
        QTest::newRow("into a text") << QByteArray("/foo/0/b") << QByteArray();
    }
    void leadsToAPlace()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        const QByteArray document = "\n{\"foo\": [\"bar\", \"baz\"], \"\": 0, \"a/b\": 1, \"k\\\"l\": 6, \"m~n\": 8} ";
        const auto parsed = json::Pointer::parse(pointer.toStdString());
        QVERIFY(parsed);
        const std::string text = document.toStdString();
        QCOMPARE(QByteArray::fromStdString(std::string(parsed->in(text))), value);
    }

    void theEmptyOneIsTheWhole()
    {
        QCOMPARE(json::Pointer::parse("")->in(" [1] "), std::string_view("[1]"));
        QVERIFY(json::Pointer::parse("")->in("  ").empty());
    }

    void whatIsNoneIsNotRead()
    {
        QVERIFY(!json::Pointer::parse("foo"));
        QVERIFY(!json::Pointer::parse("/a~"));
        QVERIFY(!json::Pointer::parse("/a~2"));
    }

    void brokenDocumentsHaveNothing()
    {
        QVERIFY(json::Pointer::parse("/a/b")->in("{\"a\":{\"b").empty());
        QVERIFY(json::Pointer::parse("/a")->in("<html>").empty());
    }
};

QTEST_GUILESS_MAIN(tst_Pointer)
#include "tst_Pointer.moc"
