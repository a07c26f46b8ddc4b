// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Outlook.h"
#include "ui/models/SettingRows.h"

#include <QDateTime>
#include <QLocale>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

qint64 at(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// What becomes of budgets, and what a setting's declaration says about its field.
class tst_Outlook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theNextThingIsSaid_data()
    {
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("spent");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QByteArray>("resets");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *most, const char *spent, const char *period,
                            const char *resets, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(most) << QString::fromLatin1(spent)
                                << QString::fromLatin1(period) << QByteArray(resets) << QString::fromUtf8(says);
        };
        row("no limit", "0", "3", "", "", "No limit: nothing is refused.");
        row("spent", "5", "5", "7d", "2026-11-23T00:00:00Z", "Spent: calls are refused until Monday, 00:00.");
        row("spent for ever", "5", "5.1", "", "", "Spent: calls are refused until the limit is raised.");
        row("too fast", "10", "6", "1d", "2026-11-22T00:00:00Z",
            "At this pace it is spent today, 20:00; then refused until tomorrow, 00:00.");
        row("in time", "10", "3", "1d", "2026-11-22T00:00:00Z",
            "On course for $6.00 by tomorrow, 00:00, when it starts anew.");
        row("just begun", "10", "1", "30d", "2026-12-21T00:00:00Z",
            "$9.00 are left until 21 December, when it starts anew.");
        row("for ever", "10", "1", "", "", "$9.00 are left; then calls are refused until the limit is raised.");
        row("a calendar month", "30", "10", "1mo", "2026-12-01T00:00:00Z",
            "On course for $14.63 by 1 December, when it starts anew.");
    }
    void theNextThingIsSaid()
    {
        QFETCH(QString, most);
        QFETCH(QString, spent);
        QFETCH(QString, period);
        QFETCH(QByteArray, resets);
        QFETCH(QString, says);
        const qint64 now = at("2026-11-21T12:00:00Z");
        const BudgetStanding budget{*Money::parse(most.toStdString()), *Money::parse(spent.toStdString()), Money(),
                                    period, resets.isEmpty() ? 0 : at(resets.constData())};
        QCOMPARE(nextInWords(budget, outlookOf(budget, now), now), says);
    }

    void theTightestBudgetBinds()
    {
        const auto dollars = [](std::int64_t count) { return Money::fromNano(count * 1'000'000'000); };
        const std::vector<BudgetStanding> budgets{{dollars(10), dollars(1), {}, QStringLiteral("30d"), 0},
                                                  {dollars(2), dollars(1), {}, QStringLiteral("1d"), 0},
                                                  {{}, dollars(9), {}, {}, 0}};
        QCOMPARE(tightest(budgets), &budgets[1]);
        QVERIFY(!tightest({budgets[2]}));
    }

    void aDeclarationSaysWhatItsFieldIs()
    {
        SettingRow setting;
        setting.key = QStringLiteral("upstream.refused");
        setting.help = QStringLiteral("Members that are refused. From the next start on.");
        setting.expected = QStringLiteral("drop or refuse");
        QCOMPARE(setting.choices(), QStringList({QStringLiteral("drop"), QStringLiteral("refuse")}));
        QVERIFY(setting.needsStart() && setting.meaning() == u"Members that are refused.");
        QVERIFY(setting.fits(QStringLiteral("MEMBERS calls")) && !setting.fits(QStringLiteral("members budget")));
        QCOMPARE(setting.variable(), QStringLiteral("TOLLGATE_UPSTREAM_REFUSED"));
        setting.expected = QStringLiteral("true or false");
        QVERIFY(setting.isYesOrNo() && setting.choices().isEmpty());
        setting.expected = QStringLiteral("a number from 1 to 20");
        QVERIFY(setting.choices().isEmpty());
        setting.origin = QStringLiteral("environment");
        QVERIFY(!setting.isOurs() && originInWords(setting).contains(setting.variable()));
    }
};

QTEST_MAIN(tst_Outlook)
#include "tst_Outlook.moc"
