// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/StackedBars.h"
#include "ui/look/Look.h"
#include "ui/models/Attention.h"
#include "ui/models/Spend.h"

#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

UsageSum sum(const char *hour, const char *model, const char *spend, qint64 requests = 1)
{
    UsageSum made;
    made.hour = QLatin1String(hour);
    made.model = QLatin1String(model);
    made.spend = Money::parse(spend).value();
    made.requests = requests;
    return made;
}

qint64 at(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class tst_Reports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Look::the().install(Look::Choice::Light);
    }

    void aReportAddsUpBySlotAndGroup()
    {
        const std::vector<UsageSum> sums{sum("2026-11-20T23:00Z", "a", "1"), sum("2026-11-21T00:00Z", "a", "2"),
                                         sum("2026-11-21T05:00Z", "b", "4"), sum("2026-10-01T05:00Z", "b", "100")};
        const Span span{at("2026-11-20T00:00:00Z"), at("2026-11-22T00:00:00Z"), Slot::Day};
        const Report report = reportOf(sums, span, Metric::Spend, By::Model);
        QCOMPARE(report.total.spend, Money::dollars(7));
        QCOMPARE(report.rows.size(), std::size_t(2));
        QCOMPARE(report.rows[0].name, QStringLiteral("b"));
        QCOMPARE(report.bars.slots_.size(), 2);
        QCOMPARE(report.bars.total(0), 1.0);
        QCOMPARE(report.bars.total(1), 6.0);
    }

    void moreThanFourSeriesBecomeOther()
    {
        std::vector<UsageSum> sums;
        for (const char *name : {"a", "b", "c", "d", "e", "f"})
            sums.push_back(sum("2026-11-21T00:00Z", name, "1"));
        const Span span{at("2026-11-21T00:00:00Z"), at("2026-11-22T00:00:00Z"), Slot::Day};
        const Report report = reportOf(sums, span, Metric::Spend, By::Model);
        QCOMPARE(report.bars.series.size(), std::size_t(4));
        QVERIFY(report.bars.hasRest);
        QCOMPARE(report.bars.series.back().values[0], 3.0);
        QCOMPARE(report.rows.size(), std::size_t(6));
        sums.resize(4); // one more than three is no crowd
        QVERIFY(!reportOf(sums, span, Metric::Spend, By::Model).bars.hasRest);
    }

    void tokensAreStackedByTheirKind()
    {
        UsageSum hour = sum("2026-11-20T10:00Z", "m", "1");
        hour.promptTokens = 1000;
        hour.cachedTokens = 800;
        hour.completionTokens = 50;
        const Span span{at("2026-11-20T00:00:00Z"), at("2026-11-21T00:00:00Z"), Slot::Day};
        QStringList told;
        for (const BarData::Series &one : reportOf({hour}, span, Metric::TokenKinds, By::Model).bars.series)
            told << QStringLiteral("%1 %2").arg(one.name).arg(one.values[0]);
        QCOMPARE(told,
                 QStringList({QStringLiteral("Input 200"), QStringLiteral("Input, from cache 800"),
                              QStringLiteral("Output 50")}));
        hour.reasoningTokens = 30;
        const Report report = reportOf({hour}, span, Metric::TokenKinds, By::Model);
        QCOMPARE(report.bars.series.back().name, QStringLiteral("Thinking"));
        QCOMPARE(report.bars.total(0), 1050.0);
        QCOMPARE(report.rows.size(), std::size_t(1)); // the table is by model, as before
    }
    /// As a picture, a drawing and a table: what is written can be read again.
    void aChartIsWrittenToFiles()
    {
        StackedBars bars;
        bars.setAccessibleName(QStringLiteral("Spend by Model"));
        bars.resize(400, 200);
        BarData data;
        data.slots_ = data.longSlots = {QStringLiteral("Mon"), QStringLiteral("Tue")};
        data.series = {{QStringLiteral("=claude"), {1, 2}}, {QStringLiteral("gpt, mini"), {0.5, 0}}};
        data.valueText = [](double value) { return QString::number(value); };
        data.axisText = [](double value, double) { return QString::number(value); };
        bars.setData(data);
        const QTemporaryDir folder;
        for (const char *suffix : {"png", "svg"}) {
            const QString file = folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix));
            QVERIFY(bars.save(file));
            const QImage image(file);
            QVERIFY2(!image.isNull(), suffix);
            QVERIFY(image.width() >= 400 && image.height() > 200);
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); x += 3)
                for (int y = 0; y < image.height(); y += 3)
                    colours << image.pixel(x, y);
            QVERIFY2(colours.size() > 5, suffix);
        }
        QVERIFY(bars.save(folder.filePath(QStringLiteral("chart.csv"))));
        QFile table(folder.filePath(QStringLiteral("chart.csv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll(), QByteArray(",'=claude,\"gpt, mini\"\r\nMon,1,0.5\r\nTue,2,0\r\n"));
        QVERIFY(!bars.save(folder.filePath(QStringLiteral("nowhere/chart.svg"))));
    }
    void theMonthIsExpectedAtThisPace()
    {
        QCOMPARE(expectedOfMonth(Money::dollars(10), at("2026-11-11T00:00:00Z")).value(), Money::dollars(30));
        QVERIFY(!expectedOfMonth(Money::dollars(10), at("2026-11-01T10:00:00Z"))); // too early to tell
    }

    void axesAreRound_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("top");
        QTest::addRow("5.7") << 5.7 << 6.0;
        QTest::addRow("0") << 0.0 << 1.0;
        QTest::addRow("0.031") << 0.031 << 0.04;
        QTest::addRow("412") << 412.0 << 600.0;
    }
    void axesAreRound()
    {
        QFETCH(double, value);
        QFETCH(double, top);
        const auto [is, step] = niceTop(value, 3);
        QVERIFY2(qAbs(is - top) < 1e-9, qPrintable(QString::number(is)));
        QVERIFY(is >= value && step > 0);
    }

    void barsAreReadByKeyboardAndInWords()
    {
        StackedBars bars;
        BarData data;
        data.slots_ = QStringList{QStringLiteral("Mon 1"), QStringLiteral("Tue 2")};
        data.longSlots = QStringList{QStringLiteral("Monday"), QStringLiteral("Tuesday")};
        data.series = {{QStringLiteral("a"), {1, 2}}, {QStringLiteral("b"), {0, 3}}};
        data.valueText = [](double value) { return QString::number(value); };
        data.axisText = [](double value, double) { return QString::number(value); };
        bars.setData(data);
        bars.resize(400, 200);
        bars.show();
        QTest::keyClick(&bars, Qt::Key_Right);
        QCOMPARE(bars.current(), 0);
        QCOMPARE(bars.accessibleDescription(), QStringLiteral("Monday: 1 (a 1)"));
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(bars.accessibleDescription(), QStringLiteral("Tuesday: 5 (a 2, b 3)"));
        QSignalSpy chosen(&bars, &StackedBars::chosen);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bars.data().asTsv(), QStringLiteral("\ta\tb\nMonday\t1\t0\nTuesday\t2\t3\n"));
        QVERIFY(!bars.grab().isNull());
    }

    void theAxisHasRoomForItsFigures()
    {
        StackedBars bars;
        bars.resize(400, 200);
        BarData data;
        data.slots_ = data.longSlots = QStringList{QStringLiteral("Mon 1")};
        data.series = {{QStringLiteral("a"), {3}}};
        const QString longest = QStringLiteral("1,234,567.89 of something");
        data.valueText = [](double value) { return QString::number(value); };
        data.axisText = [](double value, double) { return QString::number(value); };
        bars.setData(data);
        const double narrow = bars.axisWidth();
        data.axisText = [longest](double value, double) { return value > 0 ? longest : QStringLiteral("0"); };
        bars.setData(data);
        QVERIFY(bars.axisWidth() >= QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(longest));
        QVERIFY(narrow < bars.axisWidth());
    }

    void whatNeedsAttentionIsASentence()
    {
        AttentionFacts facts;
        facts.now = at("2026-11-21T14:00:00Z");
        Key paused;
        paused.id = QStringLiteral("1");
        paused.name = QStringLiteral("<batch>");
        paused.pausedWhy = QStringLiteral("spent too fast");
        Key near;
        near.id = QStringLiteral("2");
        near.name = QStringLiteral("codex");
        near.budgets.push_back({Money::dollars(5), Money::parse("4.6").value(), Money(), QStringLiteral("7d"), 0});
        Key calm = near;
        calm.budgets[0].spent = Money::dollars(1);
        facts.keys = {calm, near, paused};
        facts.failures = {{QStringLiteral("upstream_rate_limited"), QStringLiteral("gemini"), 6},
                          {QStringLiteral("client_gone"), QString(), 9}};
        facts.names[QStringLiteral("gemini")] = QStringLiteral("Gemini");
        const std::vector<Attention> all = attentionOf(facts);
        QCOMPARE(all.size(), std::size_t(3));
        QVERIFY(all[0].html.contains(QStringLiteral("<b>&lt;batch&gt;</b> was paused: spent too fast")));
        QCOMPARE(all[0].what, QStringLiteral("1"));
        QVERIFY(all[1].html.contains(QStringLiteral("<b>codex</b> has used 92")));
        QCOMPARE(all[2].html, QStringLiteral("<b>Gemini</b> refused 6 calls (its limit, not ours)."));
        QCOMPARE(all[2].what, QStringLiteral("status:upstream_rate_limited provider:gemini"));
    }
};

QTEST_MAIN(tst_Reports)
#include "tst_Reports.moc"
