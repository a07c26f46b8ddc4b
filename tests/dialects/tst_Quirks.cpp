// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Quirks.h"
#include "core/providers/Catalogue.h"

#include <algorithm>
#include <QTest>

using namespace tollgate;

namespace {

/// Test data is written with single quotes.
std::string json(QByteArray text)
{
    return text.replace('\'', '"').toStdString();
}

} // namespace

class tst_Quirks : public QObject {
    Q_OBJECT
private slots:
    void everyQuirkOfTheCatalogueIsHeededAndEveryRowIsUsed()
    {
        const auto catalogue = Catalogue::builtIn();
        QVERIFY2(catalogue, catalogue ? "" : catalogue.error().message.c_str());
        for (const openai_chat::Quirk &quirk : openai_chat::quirks()) {
            QVERIFY(quirk.apply);
            QCOMPARE(openai_chat::findQuirk(quirk.name), &quirk);
            const bool isUsed = std::ranges::any_of(catalogue->all(), [&](const Provider &provider) {
                return std::ranges::find(provider.quirks, &quirk) != provider.quirks.end()
                    || std::ranges::any_of(provider.variants, [&](const ProviderVariant &variant) {
                           return variant.members.find("\"" + std::string(quirk.name) + "\"") != std::string::npos;
                       });
            });
            QVERIFY2(isUsed, std::string(quirk.name).c_str());
        }
        QVERIFY(!openai_chat::findQuirk("dances"));
        QVERIFY(!catalogue->find("deepseek")->quirks.empty());
        QVERIFY(catalogue->find("openai")->quirks.empty());
    }
    void changesWhatMustBeChangedAndNoOtherByte_data()
    {
        QTest::addColumn<QByteArray>("quirk");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("becomes"); // empty: as it was
        QTest::addColumn<QByteArray>("said");
        const QByteArray text = "text_content", joined = "content in parts sent as one text";
        QTest::newRow("one part") << text
                                  << QByteArray(
                                         "{'messages': [ {'role':'user','content':[{'type':'text','text':'a'}]}]}")
                                  << QByteArray("{'messages': [ {'role':'user','content':'a'}]}") << joined;
        QTest::newRow("parts are lines, escapes stay")
            << text
            << QByteArray(
                   "{'messages':[{'content':[{'text':'\\u00e9\\n','type':'text'}, {'type':'text','text':'b','x':1}]}],"
                   "'seed':12345678901234567890}")
            << QByteArray("{'messages':[{'content':'\\u00e9\\n\\nb'}],'seed':12345678901234567890}") << joined;
        QTest::newRow("two messages") << text
                                      << QByteArray("{'messages':[{'content':[{'type':'text','text':'a'}]},"
                                                    "{'content':'b'},{'content':[{'type':'text','text':'c'}]}]}")
                                      << QByteArray("{'messages':[{'content':'a'},{'content':'b'},{'content':'c'}]}")
                                      << joined;
        QTest::newRow("no part") << text << QByteArray("{'messages':[{'content':[]}]}")
                                 << QByteArray("{'messages':[{'content':''}]}") << joined;
        QTest::newRow("a picture stays") << text
                                         << QByteArray("{'messages':[{'content':[{'type':'text','text':'a'},"
                                                       "{'type':'image_url','image_url':{'url':'u'}}]}]}")
                                         << QByteArray() << QByteArray();
        QTest::newRow("a string stays") << text << QByteArray("{'messages':[{'content':'a'}]}") << QByteArray()
                                        << QByteArray();
        QTest::newRow("text that is none")
            << text << QByteArray("{'messages':[{'content':[{'type':'text','text':1}]}]}") << QByteArray()
            << QByteArray();
        QTest::newRow("nothing to read") << text << QByteArray("[") << QByteArray() << QByteArray();
        const QByteArray warm = "temperature_to_1";
        QTest::newRow("too warm") << warm << QByteArray("{'temperature' : 1.5 ,'n':1}")
                                  << QByteArray("{'temperature' : 1 ,'n':1}")
                                  << QByteArray("temperature 1.5 sent as 1");
        QTest::newRow("too cold for several")
            << warm << QByteArray("{'n':2,'temperature':0}") << QByteArray("{'n':2,'temperature':0.3}")
            << QByteArray("temperature 0 sent as 0.3");
        QTest::newRow("cold for one") << warm << QByteArray("{'temperature':0}") << QByteArray() << QByteArray();
        QTest::newRow("just right") << warm << QByteArray("{'temperature':1.0,'n':3}") << QByteArray() << QByteArray();
        QTest::newRow("no number") << warm << QByteArray("{'temperature':null}") << QByteArray() << QByteArray();
        QTest::newRow("none") << warm << QByteArray("{'n':3}") << QByteArray() << QByteArray();
    }
    void changesWhatMustBeChangedAndNoOtherByte()
    {
        QFETCH(QByteArray, quirk);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, becomes);
        QFETCH(QByteArray, said);
        const openai_chat::Quirk *row = openai_chat::findQuirk(quirk.toStdString());
        QVERIFY(row);
        std::string made = json(body);
        std::vector<std::string> changed;
        row->apply(made, changed);
        QCOMPARE(made, json(becomes.isEmpty() ? body : becomes));
        QCOMPARE(changed.size(), said.isEmpty() ? 0U : 1U);
        if (!said.isEmpty())
            QCOMPARE(changed.front(), said.toStdString());
    }
};

QTEST_GUILESS_MAIN(tst_Quirks)
#include "tst_Quirks.moc"
