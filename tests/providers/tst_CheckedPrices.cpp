// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/BuiltInPrices.h"
#include "core/providers/CheckedPrices.h"
#include "core/providers/Embedded.h"
#include "core/providers/PriceJson.h"

#include <map>
#include <QRegularExpression>
#include <QtTest>
#include <set>

using namespace tollgate;

namespace {

QByteArray text(std::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

std::string withPlainQuotes(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// One line of a table with a head.
CheckedPrices tableOf(const std::string &line)
{
    static std::string kept;
    kept = "model\tmember\tlist\tprice\tper\tpage\tstate\tseen\tnote\n" + line + '\n';
    return CheckedPrices(kept);
}

} // namespace

/// Prices that were held against providers' own pages: the file itself, what the built-in table has of it, and what
/// becomes of a list that is read later.
class tst_CheckedPrices : public QObject {
    Q_OBJECT
private slots:
    void everyLineIsRead()
    {
        const CheckedPrices checked(embedded::checkedPrices());
        const QList<QByteArray> lines = text(embedded::checkedPrices()).trimmed().split('\n');
        QCOMPARE(qsizetype(checked.rows().size()), lines.size() - 1);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i - 1].left(lines[i - 1].indexOf('\t')) <= lines[i].left(lines[i].indexOf('\t')),
                     lines[i].constData());
    }
    void everyRowSaysWhereItIsFrom()
    {
        const CheckedPrices checked(embedded::checkedPrices());
        static const QRegularExpression date(QStringLiteral("^(20\\d\\d-[01]\\d(-[0-3]\\d)?)?$"));
        std::set<std::pair<std::string_view, std::string_view>> members;
        for (const CheckedPrice &row : checked.rows()) {
            const QByteArray what = text(row.model) + ' ' + text(row.member);
            QVERIFY2(members.emplace(row.model, row.member).second, what.constData());
            QVERIFY2(priceMember(row.member), what.constData());
            QVERIFY2(!row.listed.empty() || !row.price.empty(), what.constData());
            QVERIFY2(row.seen == "page" || row.seen == "notes" || row.seen == "others" || row.seen == "none",
                     what.constData());
            QVERIFY2(row.page.starts_with("https://") == (row.seen != "none"), what.constData());
            QVERIFY2(date.match(QString::fromUtf8(text(row.state))).hasMatch(), what.constData());
        }
    }
    void whatWasCheckedIsInTheTableToTheLastDigit()
    {
        const CheckedPrices checked(embedded::checkedPrices());
        const BuiltInPrices prices;
        std::map<std::pair<std::string_view, PriceMember>, std::int64_t> wanted; // the largest of two spellings
        for (const CheckedPrice &row : checked.rows()) {
            const auto page = row.price.empty() ? std::nullopt : perMillion(row.price);
            const std::int64_t nano = page ? page->money.nano() / row.per + (page->money.nano() % row.per ? 1 : 0) : -1;
            auto [place, isNew] = wanted.try_emplace({row.model, *priceMember(row.member)}, nano);
            place->second = std::max(place->second, nano);
        }
        for (const auto &[what, nano] : wanted) {
            const std::string name(what.first);
            const auto model = prices.builtIn().find(name);
            QVERIFY2(model, name.c_str());
            const auto entries = model->facts.price ? entriesOf(*model->facts.price) : std::vector<PriceEntry>();
            const auto entry = std::ranges::find(entries, what.second, &PriceEntry::member);
            QVERIFY2((entry != entries.end()) == (nano >= 0), name.c_str());
            if (nano >= 0)
                QVERIFY2(entry->nano == nano, (name + ": " + std::to_string(entry->nano)).c_str());
        }
    }
    void aPriceSaysWhereItIsFrom()
    {
        const BuiltInPrices prices;
        const auto pages = [&prices](const char *provider, const char *model) {
            return sourcesOf(provider, model, prices.find(provider, model)->price.value_or(ModelPrice()));
        };
        const std::vector<CheckedPrice> groq = pages("groq", "whisper-large-v3");
        QCOMPARE(groq.size(), std::size_t(1));
        QCOMPARE(text(groq[0].page), QByteArray("https://console.groq.com/docs/speech-to-text"));
        QVERIFY(!pages("openai", "tts-1").empty()); // its rows have no provider in front
        QVERIFY(pages("azure", "gpt-image-1").empty()); // the same figures, another's page
        QVERIFY(pages("openai", "gpt-4o").empty());
        ModelPrice other;
        other.units.second = PricePerMillion{Money::dollars(1)};
        QVERIFY(sourcesOf("groq", "whisper-large-v3", other).empty());
    }
    void listsThatSayTheSameAreCorrected_data()
    {
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("members");
        const auto row = [](const char *name, const char *check, const char *row, const char *members) {
            QTest::newRow(name) << QByteArray(check) << QByteArray(row) << QByteArray(members);
        };
        row("the provider's price", "m\tinput_cost_per_second\t3.083e-05\t0.111\t3600\thttps://p\t-\tpage\t",
            "{'mode': 'x', 'input_cost_per_second': 0.00003083}", "mode=\"x\" input_cost_per_second=0.000030833333334");
        row("the list knows better by now", "m\tinput_cost_per_second\t3.083e-05\t0.111\t3600\thttps://p\t-\tpage\t",
            "{'input_cost_per_second': 4e-05}", "input_cost_per_second=4e-05");
        row("the list has it no more", "m\tinput_cost_per_second\t3.083e-05\t0.111\t3600\thttps://p\t-\tpage\t", "{}",
            "");
        row("the provider has no such price", "m\tinput_cost_per_pixel\t0.0\t-\t-\thttps://p\t-\tpage\tby the image",
            "{'input_cost_per_pixel': 0.0, 'b': 1}", "b=1");
        row("the list has no price", "m\toutput_cost_per_image\t-\t0.040\t1\thttps://p\t-\tpage\t", "{'b': 1}",
            "b=1 output_cost_per_image=0.04");
        row("the list has one by now", "m\toutput_cost_per_image\t-\t0.040\t1\thttps://p\t-\tpage\t",
            "{'output_cost_per_image': 0.05}", "output_cost_per_image=0.05");
        row("another model", "other\toutput_cost_per_image\t-\t0.040\t1\thttps://p\t-\tpage\t", "{'b': 1}", "b=1");
        row("a line with too few cells", "m\toutput_cost_per_image\t-\t0.040", "{'b': 1}", "b=1");
        row("a unit that is none", "m\toutput_cost_per_image\t-\t0.040\t0\thttps://p\t-\tpage\t", "{'b': 1}", "b=1");
    }
    void listsThatSayTheSameAreCorrected()
    {
        QFETCH(QByteArray, check);
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, members);
        const CheckedPrices checked = tableOf(check.toStdString());
        const std::string json = withPlainQuotes(row.toStdString());
        QStringList found;
        for (const auto &[name, value] : checked.applied("m", json))
            found << QString::fromStdString(name + '=' + value);
        QCOMPARE(found.join(u' ').toUtf8(), members);
    }
};

QTEST_GUILESS_MAIN(tst_CheckedPrices)
#include "tst_CheckedPrices.moc"
