// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/Multipart.h"

#include <QtTest>

using namespace tollgate;

class tst_Multipart : public QObject {
    Q_OBJECT

private slots:
    void theBoundaryIsWhatTheContentTypeSays_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("boundary");
        QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
        QTest::newRow("quoted") << QByteArray("Multipart/Form-Data; charset=utf-8; Boundary=\"a;b\"")
                                << QByteArray("a;b");
        QTest::newRow("no form") << QByteArray("application/json; boundary=abc") << QByteArray();
        QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void theBoundaryIsWhatTheContentTypeSays()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, boundary);
        const auto found = multipart::boundaryOf({type.data(), std::size_t(type.size())});
        QCOMPARE(found.has_value(), !boundary.isEmpty());
        if (found)
            QCOMPARE(QByteArray(found->data(), qsizetype(found->size())), boundary);
    }

    void partsAreFoundAsTheyStand()
    {
        const std::string body = "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nm\r\n"
                                 "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                                 "Content-Type: audio/wav\r\n\r\nx\r\n--c\r\ny\r\n--b\r\n\r\nbare\r\n--b--\r\nend";
        const auto parts = multipart::partsOf(body, "b");
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t(3));
        QCOMPARE(std::string((*parts)[0].content), "m");
        QVERIFY((*parts)[0].fileName.data() == nullptr);
        QCOMPARE(std::string((*parts)[1].contentType), "audio/wav");
        QCOMPARE(std::string((*parts)[1].content), "x\r\n--c\r\ny");
        QCOMPARE(std::string((*parts)[2].content), "bare");
        QCOMPARE(multipart::find(*parts, "model"), parts->data());
        QVERIFY(!multipart::find(*parts, "file"));
    }

    void anEmptyPartIsAPart()
    {
        const auto parts
            = multipart::partsOf("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--b--", "b");
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t(1));
        QVERIFY((*parts)[0].content.empty());
    }

    void aFormThatIsCutIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end") << QByteArray("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n");
        QTest::newRow("no content") << QByteArray("--b\r\nContent-Disposition: form-data");
        QTest::newRow("another boundary") << QByteArray("--c\r\n\r\nx\r\n--c--");
        QTest::newRow("longer boundary") << QByteArray("--bb\r\n\r\nx\r\n--bb--");
    }
    void aFormThatIsCutIsNone()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!multipart::partsOf({body.data(), std::size_t(body.size())}, "b"));
    }
};

QTEST_GUILESS_MAIN(tst_Multipart)
#include "tst_Multipart.moc"
