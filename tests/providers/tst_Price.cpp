// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Price.h"

#include <QtTest>

using namespace tollgate;

namespace {

PricePerMillion dollars(std::string_view each)
{
    return *perMillion(each);
}

/// $2.50 in, $1.25 cached, $10 out a million; twice that above 200k; half of it for flex.
ModelPrice tiered()
{
    ModelPrice price;
    price.base.input = dollars("2.5e-6");
    price.base.cacheRead = dollars("1.25e-6");
    price.base.output = dollars("1e-5");
    ModelPrice::Above above;
    above.promptTokens = 200'000;
    above.rates.input = dollars("5e-6");
    above.rates.output = dollars("2e-5");
    price.above.push_back(above);
    price.flex.emplace().input = dollars("1.25e-6");
    price.priority.emplace().input = dollars("4e-6");
    return price;
}

} // namespace

class tst_Price : public QObject {
    Q_OBJECT
private slots:
    void billsByHand_data()
    {
        QTest::addColumn<Usage>("usage");
        QTest::addColumn<ModelPrice>("price");
        QTest::addColumn<QByteArray>("tier");
        QTest::addColumn<qint64>("nano");

        ModelPrice flat;
        flat.base.input = dollars("3e-6");
        flat.base.output = dollars("1.5e-5");
        QTest::newRow("nothing used") << Usage{} << flat << QByteArray() << qint64(0);
        QTest::newRow("no price at all") << Usage{.input = 1'000} << ModelPrice{} << QByteArray() << qint64(0);
        QTest::newRow("in and out") << Usage{.input = 1'000, .output = 100} << flat << QByteArray()
                                    << qint64(3'000'000 + 1'500'000);
        QTest::newRow("every bucket falls back")
            << Usage{1, 1, 1, 1, 1, 1, 1, 1, 1, 1} << flat << QByteArray() << qint64(6 * 3'000 + 4 * 15'000);

        ModelPrice full = flat;
        full.base.cacheRead = dollars("3e-7");
        full.base.cacheWrite5m = dollars("3.75e-6");
        full.base.cacheWrite1h = dollars("6e-6");
        full.base.inputAudio = dollars("1e-5");
        full.base.inputImage = dollars("2e-6");
        full.base.reasoning = dollars("2e-5");
        full.base.outputAudio = dollars("8e-5");
        full.base.outputImage = dollars("3e-5");
        QTest::newRow("every bucket has its own")
            << Usage{1, 10, 100, 1'000, 10'000, 100'000, 2, 20, 200, 2'000} << full << QByteArray()
            << qint64(3'000 + 3'000 + 375'000 + 6'000'000 + 100'000'000 + 200'000'000 + 30'000 + 400'000 + 16'000'000
                      + 60'000'000);
        ModelPrice writes = flat;
        writes.base.cacheWrite5m = dollars("3.75e-6");
        QTest::newRow("an hour's write at the price of five minutes")
            << Usage{.cacheWrite1h = 1'000} << writes << QByteArray() << qint64(3'750'000);

        ModelPrice tiny;
        tiny.base.input = dollars("3.75e-11");
        QTest::newRow("a fraction of a nano is rounded up once")
            << Usage{.input = 1, .cacheRead = 1, .inputAudio = 1} << tiny << QByteArray() << qint64(1);
        QTest::newRow("37.5 nano") << Usage{.input = 1'000} << tiny << QByteArray() << qint64(38);
        QTest::newRow("exact stays exact") << Usage{.input = 2'000} << tiny << QByteArray() << qint64(75);

        QTest::newRow("at the limit is below it")
            << Usage{.input = 200'000} << tiered() << QByteArray() << qint64(500'000'000);
        QTest::newRow("one above, whole call") << Usage{.input = 200'001, .output = 10} << tiered() << QByteArray()
                                               << qint64(200'001LL * 5'000 + 10 * 20'000);
        QTest::newRow("cached tokens count for the limit")
            << Usage{.input = 1, .cacheRead = 200'000} << tiered() << QByteArray() << qint64(5'000 + 200'000LL * 1'250);
        ModelPrice steps = tiered();
        steps.above.push_back({.promptTokens = 500'000, .rates = {}});
        steps.above.back().rates.input = dollars("9e-6");
        QTest::newRow("the largest limit counts")
            << Usage{.input = 600'000, .output = 1} << steps << QByteArray() << qint64(600'000LL * 9'000 + 10'000);
        QTest::newRow("between two limits")
            << Usage{.input = 300'000} << steps << QByteArray() << qint64(300'000LL * 5'000);

        QTest::newRow("flex") << Usage{.input = 1'000, .output = 10} << tiered() << QByteArray("flex")
                              << qint64(1'250'000 + 100'000);
        QTest::newRow("priority") << Usage{.input = 1'000} << tiered() << QByteArray("priority") << qint64(4'000'000);
        QTest::newRow("batch without a price")
            << Usage{.input = 1'000} << tiered() << QByteArray("batch") << qint64(2'500'000);
        QTest::newRow("default") << Usage{.input = 1'000} << tiered() << QByteArray("default") << qint64(2'500'000);
        QTest::newRow("a large prompt is not flex's")
            << Usage{.input = 300'000} << tiered() << QByteArray("flex") << qint64(300'000LL * 5'000);
        ModelPrice both = tiered();
        both.above[0].flex.emplace().input = dollars("2.6e-6");
        QTest::newRow("unless it says so")
            << Usage{.input = 300'000} << both << QByteArray("flex") << qint64(300'000LL * 2'600);

        ModelPrice images;
        images.base.outputImage = dollars("4e-5");
        QTest::newRow("output that nobody tells apart from images")
            << Usage{.output = 1'000} << images << QByteArray() << qint64(40'000'000);

        ModelPrice request = flat;
        request.perRequest = Money::parse("0.005");
        QTest::newRow("per request") << Usage{.input = 1} << request << QByteArray() << qint64(5'003'000);
        QTest::newRow("per request alone") << Usage{} << request << QByteArray() << qint64(5'000'000);

        ModelPrice huge;
        huge.base.input = PricePerMillion{Money::fromNano(INT64_MAX)};
        huge.base.output = huge.base.input;
        huge.perRequest = Money::fromNano(INT64_MAX);
        huge.above.push_back({.promptTokens = 1, .rates = {}});
        constexpr auto most = INT64_MAX;
        QTest::newRow("extremes end at the largest sum")
            << Usage{most, most, most, most, most, most, most, most, most, most} << huge << QByteArray()
            << qint64(INT64_MAX);
        QTest::newRow("a million tokens of the largest price")
            << Usage{.input = 1'000'000}
            << ModelPrice{.base = huge.base, .above = {}, .batch = {}, .flex = {}, .priority = {}, .perRequest = {}}
            << QByteArray() << qint64(INT64_MAX);
        ModelPrice negative;
        negative.base.input = PricePerMillion{Money::fromNano(-5)};
        negative.perRequest = Money::fromNano(-7);
        QTest::newRow("never negative") << Usage{.input = 1'000'000} << negative << QByteArray() << qint64(0);
        QTest::newRow("negative tokens are none")
            << Usage{.input = -1'000, .output = 1} << flat << QByteArray() << qint64(15'000);
    }
    void billsByHand()
    {
        QFETCH(Usage, usage);
        QFETCH(ModelPrice, price);
        QFETCH(QByteArray, tier);
        QFETCH(qint64, nano);
        QCOMPARE(qint64(costOf(usage, price, tier.toStdString()).nano()), nano);
    }
    void freeMeansEveryRateIsZero()
    {
        QVERIFY(ModelPrice().isFree());
        ModelPrice zero;
        zero.base.input = dollars("0");
        zero.base.output = dollars("0.0");
        QVERIFY(zero.isFree());
        ModelPrice request = zero;
        request.perRequest = Money::fromNano(1);
        QVERIFY(!request.isFree());
        ModelPrice above = zero;
        above.above.push_back({.promptTokens = 1, .rates = {}});
        QVERIFY(above.isFree());
        above.above[0].priority.emplace().output = dollars("1e-9");
        QVERIFY(!above.isFree());
        ModelPrice flex = zero;
        flex.flex.emplace().cacheRead = dollars("1e-9");
        QVERIFY(!flex.isFree());
    }
};

QTEST_GUILESS_MAIN(tst_Price)
#include "tst_Price.moc"
