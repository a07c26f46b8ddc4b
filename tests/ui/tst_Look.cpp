// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Colours.h"
#include "ui/look/Format.h"
#include "ui/look/Icons.h"
#include "ui/Pages.h"

#include <cmath>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

/// Relative luminance and contrast as WCAG 2.1 has them.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class tst_Look : public QObject {
    Q_OBJECT

private slots:
    void everyTextHasEnoughContrast_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void everyTextHasEnoughContrast()
    {
        QFETCH(bool, isDark);
        const Colours c = isDark ? darkColours() : lightColours();
        const auto check = [](const char *what, const QColor &text, const QColor &ground) {
            const double ratio = contrast(text, ground);
            if (ratio < 4.5)
                qWarning("%s has %.2f:1", what, ratio);
            return ratio >= 4.5;
        };
        bool isGood = true;
        for (const QColor &ground : {c.panel, c.background, c.sidebar, c.selected, c.hover}) {
            isGood &= check("text", c.text, ground);
            isGood &= check("dim text", c.dim, ground);
        }
        isGood &= check("faint text on a panel", c.faint, c.panel);
        isGood &= check("the word of a primary button", c.onAccent, c.accent);
        isGood &= check("accent on a panel", c.accent, c.panel);
        for (const Tone tone : {Tone::Plain, Tone::Accent, Tone::Fine, Tone::Watch, Tone::Broken}) {
            isGood &= check("a badge", c.of(tone), c.soft(tone));
            isGood &= check("a word on a panel", c.of(tone), c.panel);
        }
        QVERIFY(isGood);
    }

    void figuresLineUp()
    {
        QFont base = QApplication::font();
        base.setFamily(familyForFigures(base));
        QVERIFY2(hasEvenDigits(base), qPrintable(base.family()));
    }

    /// tests/ui/screenshots.sh --readme makes them.
    void theReadmeOpensWithTwoPictures()
    {
        const QDir root(QStringLiteral(TESTS_DIR "/.."));
        QFile readme(root.filePath(QStringLiteral("README.md")));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.read(1000));
        QRegularExpressionMatchIterator found
            = QRegularExpression(QStringLiteral("!\\[([^\\]]+)\\]\\(([^)]+\\.png)\\)")).globalMatch(text);
        int count = 0;
        for (; found.hasNext(); ++count) {
            const QString file = root.filePath(found.next().captured(2));
            const QImage picture(file);
            QVERIFY2(picture.width() >= 1280 && picture.height() >= 800, qPrintable(file));
            QVERIFY2(QFileInfo(file).size() < 200'000, qPrintable(file));
        }
        QCOMPARE(count, 2);
    }

    void everyPageHasAnIconThatCanBeDrawn()
    {
        for (const PageRow &page : pages()) {
            QImage picture(16, 16, QImage::Format_ARGB32);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            drawIcon(painter, QRectF(0, 0, 16, 16), page.icon, Qt::black);
            painter.end();
            bool isEmpty = true;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x)
                    isEmpty = isEmpty && qAlpha(picture.pixel(x, y)) == 0;
            QVERIFY2(!isEmpty, page.icon);
        }
    }

    void moneyAndDatesFollowTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::money(Money::parse("1234.5").value()), QStringLiteral("1.234,50\u00a0$"));
        QCOMPARE(format::axisMoney(2, 1), QStringLiteral("2\u00a0$"));
        QCOMPARE(format::axisMoney(150'000, 50'000), QStringLiteral("150k\u00a0$"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(format::money(Money::parse("1234.5").value()), QStringLiteral("$1,234.50"));
        const QDateTime time(QDate(2026, 11, 21), QTime(14, 3));
        QCOMPARE(format::date(time, format::Date::LongDay), QStringLiteral("Saturday, 21 November"));
        QCOMPARE(format::date(time, format::Date::DayMonthTime), QStringLiteral("21 Nov 14:03"));
        QLocale::setDefault(before);
    }

    void amountsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<bool>("inGerman");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](bool inGerman, const char *written, const char *read) {
            QTest::addRow("%s %d", written, inGerman)
                << inGerman << QString::fromUtf8(written) << QString::fromLatin1(read);
        };
        row(false, "12.50", "12.50");
        row(false, "$1,250.50", "1250.50");
        row(false, "1,250", "1250");
        row(true, "12,50", "12.50");
        row(true, "12.50", "12.50");
        row(true, "1.250,50 $", "1250.50");
        row(true, "1.250", "1250");
        row(true, "", "");
        row(true, "viel", "viel"); // the gateway says what is wrong with it
    }
    void amountsAreReadAsTheyAreWritten()
    {
        QFETCH(bool, inGerman);
        QFETCH(QString, written);
        QFETCH(QString, read);
        const QLocale before;
        QLocale::setDefault(inGerman ? QLocale(QLocale::German, QLocale::Germany)
                                     : QLocale(QLocale::English, QLocale::UnitedStates));
        const std::string amount = format::amount(written);
        QLocale::setDefault(before);
        QCOMPARE(QString::fromStdString(amount), read);
    }

    void figuresAreReadable_data()
    {
        QTest::addColumn<QString>("is");
        QTest::addColumn<QString>("should");
        const auto money = [](const char *text) { return Money::parse(text).value(); };
        QTest::addRow("dollars") << format::money(money("1234.5")) << QStringLiteral("$1,234.50");
        QTest::addRow("less than a cent") << format::money(money("0.0021")) << QStringLiteral("< $0.01");
        QTest::addRow("nothing") << format::money(Money()) << QStringLiteral("$0.00");
        QTest::addRow("a call of next to nothing") << format::cost(money("0.0002")) << QStringLiteral("< $0.001");
        QTest::addRow("a call of nothing") << format::cost(money("0")) << QStringLiteral("$0.000");
        QTest::addRow("a call") << format::cost(money("0.0421")) << QStringLiteral("$0.042");
        QTest::addRow("less than a bill says") << format::exact(money("0.00002")) << QString::fromUtf8("< $0.0001");
        QTest::addRow("of an axis") << format::axisMoney(2500, 500) << QStringLiteral("$2,500");
        QTest::addRow("of an axis with halves") << format::axisMoney(1, 0.5) << QStringLiteral("$1.00");
        QTest::addRow("of an axis of cents") << format::axisMoney(0.02, 0.01) << QStringLiteral("$0.02");
        QTest::addRow("of an axis below a cent") << format::axisMoney(0.01, 0.0025) << QStringLiteral("$0.0100");
        QTest::addRow("very much, of an axis") << format::axisMoney(150'000, 50'000) << QStringLiteral("$150k");
        QTest::addRow("a million and a half") << format::axisMoney(1'500'000, 500'000) << QStringLiteral("$1.5M");
        QTest::addRow("tokens") << format::shortCount(48'231) << QStringLiteral("48.2k");
        QTest::addRow("nearly a million") << format::shortCount(999'960) << QStringLiteral("1.0M");
        QTest::addRow("a few") << format::shortCount(731) << QStringLiteral("731");
        QTest::addRow("a small share") << format::percent(0.007) << QStringLiteral("0.7\u00a0%");
        QTest::addRow("a share") << format::percent(0.634) << QStringLiteral("63\u00a0%");
        QTest::addRow("a share of a column") << format::wholePercent(0.034) << QStringLiteral("3\u00a0%");
        QTest::addRow("hardly a share") << format::wholePercent(0.004) << QStringLiteral("< 1\u00a0%");
        QTest::addRow("milliseconds") << format::milliseconds(640) << QStringLiteral("640\u00a0ms");
        QTest::addRow("seconds") << format::milliseconds(1120) << QStringLiteral("1.1\u00a0s");
        QTest::addRow("minutes") << format::milliseconds(125'000) << QStringLiteral("2 min 05 s");
        QTest::addRow("never") << format::ago(0, 1) << QStringLiteral("never");
        QTest::addRow("hours ago") << format::ago(1, 3 * 3'600'000) << QStringLiteral("2 h ago");
    }
    void figuresAreReadable()
    {
        QFETCH(QString, is);
        QFETCH(QString, should);
        QCOMPARE(is, should);
    }
};

QTEST_MAIN(tst_Look)
#include "tst_Look.moc"
