// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/Multipart.h"

#include "tests/support/OnDisk.h"

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
        const auto parts = multipart::partsOf(std::string_view(body), "b");
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t(3));
        const auto content
            = [&](std::size_t index) { return body.substr((*parts)[index].contentBegin, (*parts)[index].contentSize); };
        QCOMPARE((*parts)[0].text, "m");
        QCOMPARE(content(0), "m");
        QVERIFY(!(*parts)[0].fileName);
        QCOMPARE((*parts)[1].contentType, "audio/wav");
        QCOMPARE((*parts)[1].fileName, std::optional<std::string>("a"));
        QCOMPARE(content(1), "x\r\n--c\r\ny");
        QVERIFY((*parts)[1].text.empty());
        QCOMPARE((*parts)[2].text, "bare");
        // Without a part the others are a form as before.
        std::string without = body;
        without.erase((*parts)[1].begin, (*parts)[1].end - (*parts)[1].begin);
        const auto left = multipart::partsOf(std::string_view(without), "b");
        QVERIFY(left);
        QCOMPARE(left->size(), std::size_t(2));
        QCOMPARE((*left)[1].text, "bare");
        QCOMPARE(multipart::find(*parts, "model"), parts->data());
        QVERIFY(!multipart::find(*parts, "file"));
    }

    void anEmptyPartIsAPart()
    {
        const auto parts = multipart::partsOf(
            std::string_view("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--b--"), "b");
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t(1));
        QCOMPARE((*parts)[0].contentSize, std::size_t(0));
    }

    void aFormOnADiskIsReadAsOneInMemory()
    {
        // Its file ends wherever a window may end, and holds what nearly is a boundary.
        for (std::size_t size = BodyBytes::windowSize - 200; size < BodyBytes::windowSize - 100; ++size) {
            std::string file = noise(size);
            file.replace(size - 8, 8, "\r\n--limi");
            const std::string form = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                + file + "\r\n--limit\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nm\r\n--limit--\r\n";
            const auto body = onDisk(form);
            QVERIFY(body);
            const auto parts = multipart::partsOf(BodyBytes(*body), "limit");
            const auto same = multipart::partsOf(std::string_view(form), "limit");
            QVERIFY(parts && same);
            QCOMPARE(parts->size(), std::size_t(2));
            QCOMPARE((*parts)[0].contentSize, size);
            QCOMPARE((*parts)[1].text, "m");
            for (std::size_t i = 0; i < parts->size(); ++i) {
                QCOMPARE((*parts)[i].contentBegin, (*same)[i].contentBegin);
                QCOMPARE((*parts)[i].begin, (*same)[i].begin);
                QCOMPARE((*parts)[i].end, (*same)[i].end);
            }
        }
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
        QVERIFY(!multipart::partsOf(std::string_view(body.data(), std::size_t(body.size())), "b"));
    }
};

QTEST_GUILESS_MAIN(tst_Multipart)
#include "tst_Multipart.moc"
