// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Outline.h"

#include "core/dialects/openai_media/Answer.h"

#include <QtTest>

using namespace tollgate;

namespace {

std::string outlined(std::string_view text, std::size_t slice)
{
    json::Outline outline;
    for (std::size_t at = 0; at < text.size(); at += slice)
        outline.feed(text.substr(at, slice));
    return std::string(outline.text());
}

} // namespace

class tst_Outline : public QObject {
    Q_OBJECT

private slots:
    void longStringsAreTakenForEmptyOnes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("outline");
        const QByteArray most(json::Outline::stringAtMost, 'A'), more = most + 'A';
        const auto same = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << text; };
        same("nothing", "");
        same("short ones", "{\"a\": \"b\", \"c\":[1, {\"d\":null}, \"\"]}");
        same("as long as may be", "[\"" + most + "\",\"" + most + "\"]");
        QTest::newRow("one more") << QByteArray("[\"" + more + "\", 2]") << QByteArray("[\"\", 2]");
        QTest::newRow("several") << QByteArray("{\"a\":\"" + more + more + "\",\"b\":\"" + more + "\",\"c\":\"d\"}")
                                 << QByteArray("{\"a\":\"\",\"b\":\"\",\"c\":\"d\"}");
        same("what is escaped ends nothing", "{\"a\":\"\\\"\",\"b\":\"\\\\\",\"c\":\"\\\\\\\"]\"}");
        QTest::newRow("nor in a long one") << QByteArray("{\"a\":\"" + more + "\\\"\\\\\",\"b\":\"\\\\\"}")
                                           << QByteArray("{\"a\":\"\",\"b\":\"\\\\\"}");
        QTest::newRow("one that does not end") << QByteArray("[\"" + more) << QByteArray("[\"");
    }
    void longStringsAreTakenForEmptyOnes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, outline);
        for (const std::size_t slice : {1u, 2u, 3u, 7u, 1000u, 1'000'000u})
            QCOMPARE(QByteArray::fromStdString(outlined(text.toStdString(), slice)), outline);
    }

    void imagesAreCountedInIt()
    {
        std::string text = "{\"created\":1,\"data\":[";
        for (int i = 0; i < 10; ++i)
            text += (i == 0 ? "" : ",") + std::string("{\"b64_json\":\"") + std::string(1'000'000, 'A') + "\"}";
        text += "],\"usage\":{\"input_tokens\":3,\"output_tokens\":5}}";
        const std::string outline = outlined(text, 64 * 1024);
        QVERIFY(outline.size() < 1000);
        const auto facts = media::readAnswer(outline);
        const auto same = media::readAnswer(text);
        QVERIFY(facts && same && facts->usage && same->usage);
        QCOMPARE(facts->units.images, 10);
        QCOMPARE(facts->units.images, same->units.images);
        QCOMPARE(facts->usage->output, same->usage->output);
    }

    void whatIsTooLargeEvenSoIsLetGo()
    {
        std::string text = "[0";
        while (text.size() < json::Outline::sizeAtMost)
            text += ",1234567890";
        QVERIFY(outlined(text, 1000).empty());
        QVERIFY(!outlined(text.substr(0, text.size() / 2), 1000).empty());
    }
};

QTEST_GUILESS_MAIN(tst_Outline)
#include "tst_Outline.moc"
