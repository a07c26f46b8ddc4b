// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Hands.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/models/CallFilter.h"
#include "ui/models/Csv.h"
#include "ui/widgets/BodiesCard.h"
#include "ui/widgets/Sidebar.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

/// Amounts in a currency of the person's own, what subscriptions have paid for, and what is kept on disk.
class tst_Amounts : public QObject, protected Hands {
    Q_OBJECT

    void open(const char *page, const char *what = "")
    {
        m_window->open(QLatin1String(page), QLatin1String(what));
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }
    void set(const char *key, const char *value)
    {
        m_gateway->ask("settings.set", {{"key", key}, {"value", value}}, [](const Result<boost::json::value> &) {});
    }
    void type(const char *key, const char *value)
    {
        QLineEdit *line = field(key);
        QVERIFY2(line, key);
        line->setText(QLatin1String(value));
        emit line->editingFinished();
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Look::the().install(Look::Choice::Light);
    }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_gateway = std::make_unique<Planted>(Planted::How::Normal);
        m_window = std::make_unique<Window>(*m_gateway, Window::Options{.now = [] { return Planted::now; }});
        m_window->resize(1280, 800);
        m_window->setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_gateway.reset();
        format::setCurrency({});
    }

    void amountsAreShownInAnotherCurrency_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("inGerman");
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("small");
        const auto row = [](const char *code, double rate, bool inGerman, const char *money, const char *exact,
                            const char *small) {
            QTest::addRow("%s %d", code, inGerman)
                << QString::fromLatin1(code) << rate << inGerman << QString::fromUtf8(money) << QString::fromUtf8(exact)
                << QString::fromUtf8(small);
        };
        row("USD", 1, false, "$12.50", "$12.5000", "< $0.01");
        row("EUR", 0.8, false, "€10.00", "€10.0000", "< €0.01");
        row("EUR", 0.8, true, "10,00\u00a0€", "10,0000\u00a0€", "< 0,01\u00a0€");
        row("JPY", 150, false, "¥1,875", "¥1,875.00", "< ¥1");
        row("CHF", 0.8, false, "10.00\u00a0CHF", "10.0000\u00a0CHF", "< 0.01\u00a0CHF");
    }
    void amountsAreShownInAnotherCurrency()
    {
        QFETCH(QString, code);
        QFETCH(double, rate);
        QFETCH(bool, inGerman);
        if (inGerman)
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        format::setCurrency({code, rate, {}});
        const Money amount = *Money::parse("12.50");
        QTEST(format::money(amount), "money");
        QTEST(format::exact(amount), "exact");
        QTEST(format::money(Money::fromNano(1'000)), "small");
        QCOMPARE(format::money(Money() - amount).at(0), QChar(u'\u2212'));
        QCOMPARE(format::currencyInWords().isEmpty(), code == u"USD");
        {
            const format::InDollars dollars;
            QVERIFY(format::money(amount).contains(u'$'));
        }
        QCOMPARE(format::currency().code, code);
    }

    void pricesAreAsExactAsTheyHaveToBe_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("dollars");
        QTest::addColumn<QString>("price");
        const auto row = [](const char *code, double rate, const char *dollars, const char *price) {
            QTest::addRow("%s %s", code, dollars)
                << QString::fromLatin1(code) << rate << QString::fromLatin1(dollars) << QString::fromUtf8(price);
        };
        row("USD", 1, "3", "$3.00");
        row("USD", 1, "0.075", "$0.075");
        row("USD", 1, "0.0375", "$0.0375");
        row("USD", 1, "1234.5", "$1,234.50");
        row("USD", 1, "0", "$0.00");
        row("EUR", 0.92, "3", "€2.76");
        row("EUR", 0.92, "0.15", "€0.138");
        row("JPY", 150, "3", "¥450");
    }
    void pricesAreAsExactAsTheyHaveToBe()
    {
        QFETCH(QString, code);
        QFETCH(double, rate);
        QFETCH(QString, dollars);
        format::setCurrency({code, rate, {}});
        const Money price = *Money::parse(dollars.toStdString());
        QTEST(format::price(price), "price");
        QVERIFY(format::priceInDollars(price).startsWith(u'$')); // as it is billed
    }

    void aFilterTakesAmountsAsTheyAreShown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("inGerman");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *code, double rate, bool inGerman, const char *filter, bool matches) {
            QTest::addRow("%s %d %s", code, inGerman, filter)
                << QString::fromLatin1(code) << rate << inGerman << QString::fromUtf8(filter) << matches;
        };
        // Of a call for $0.042: 0.021 euros, 6.3 yen.
        row("USD", 1, false, "cost>0.04", true);
        row("USD", 1, false, "cost>$0.04", true);
        row("USD", 1, false, "cost=0.042", true);
        row("USD", 1, false, "cost=0.04", true); // it rounds to that
        row("USD", 1, false, "cost=0.041", false);
        row("EUR", 0.5, false, "cost>0.02", true);
        row("EUR", 0.5, false, "cost>0.03", false);
        row("EUR", 0.5, false, "cost>$0.03", true);
        row("EUR", 0.5, false, "cost>$0.05", false);
        row("EUR", 0.5, false, "cost>€0.02", true);
        row("EUR", 0.5, false, "cost<0.03eur", true);
        row("EUR", 0.5, false, "cost=0.021", true);
        row("EUR", 0.5, true, "cost>0,02", true);
        row("EUR", 0.5, true, "cost>0,03€", false);
        row("EUR", 0.5, true, "seconds=9,8", true);
        row("JPY", 150, false, "cost>¥6", true);
        row("JPY", 150, false, "cost=6.3", true);
        row("BRL", 5, false, "cost>R$0.20", true);
        row("BRL", 5, false, "cost<0.20", false);
    }
    void aFilterTakesAmountsAsTheyAreShown()
    {
        QFETCH(QString, code);
        QFETCH(double, rate);
        QFETCH(bool, inGerman);
        QFETCH(QString, filter);
        if (inGerman)
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        format::setCurrency({code, rate, {}});
        Call call;
        call.cost = *Money::parse("0.042");
        call.durationMs = 9840;
        QString wrong;
        QTEST(CallFilter::parse(filter, &wrong).matches(call), "matches");
        QCOMPARE(wrong, QString());
        (void)CallFilter::parse(QStringLiteral("cost>£1"), &wrong);
        QVERIFY(wrong.contains(QStringLiteral("'cost>£1'")));
    }

    void theCurrencyIsEnteredInTheSettings()
    {
        open("settings", "display");
        type("display.currency", "EUR");
        type("display.rate", "0.5");
        QCOMPARE(m_gateway->done.back(),
                 std::string("settings.set {\"key\":\"display.rate_date\",\"value\":\"2026-11-21\"}"));
        QVERIFY(field("display.rate_date")->text() == u"2026-11-21");
        QTRY_COMPARE(format::currency().code, QStringLiteral("EUR"));
        QVERIFY(says("EUR at 0.5"));
        open("budgets");
        QVERIFY(says("€"));
        open("keys", "id-codex");
        QVERIFY(says("€2.30 of €2.50 a week")); // $4.60 of $5.00
        QVERIFY(format::currencyInWords().contains(QStringLiteral("11/21/26")));
    }

    /// Nothing that is shown is in dollars, but what says so.
    void allPagesTellOneStory()
    {
        set("display.currency", "EUR");
        set("display.rate", "0.5");
        m_window->refresh();
        QTRY_COMPARE(format::currency().code, QStringLiteral("EUR"));
        for (const char *page : {"home", "live", "usage", "keys", "budgets", "providers"}) {
            open(page);
            for (const QTabBar *tabs : m_window->findChildren<QTabBar *>())
                if (tabs->isVisible())
                    const_cast<QTabBar *>(tabs)->setCurrentIndex(tabs->count() - 1);
            QApplication::processEvents();
            for (const QLabel *label : m_window->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u'$'))
                    QVERIFY2(label->text() == u"$" || label->text().endsWith(u'$'), qPrintable(label->text()));
            for (const Table *table : m_window->findChildren<Table *>())
                for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column) {
                    const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                    QVERIFY2(!title.contains(u'$'), qPrintable(title));
                    for (int row = 0; row < table->model()->rowCount(); ++row)
                        QVERIFY2(!table->model()->index(row, column).data().toString().contains(u'$'), page);
                }
        }
    }

    void aModelsPriceIsInDollarsInItsTooltip()
    {
        set("display.currency", "EUR");
        set("display.rate", "0.5");
        m_window->refresh();
        QTRY_COMPARE(format::currency().code, QStringLiteral("EUR"));
        open("providers", "models");
        const Table *models = nullptr;
        for (const Table *one : m_window->findChildren<Table *>())
            if (one->accessibleName() == u"Models")
                models = one;
        QVERIFY(models);
        for (int row = 0; row < models->model()->rowCount(); ++row)
            if (models->model()->index(row, 0).data().toString() == u"claude-sonnet-4-5") {
                const QModelIndex input = models->model()->index(row, 3);
                QCOMPARE(input.data().toString(), QStringLiteral("€1.50"));
                QCOMPARE(input.data(Qt::ToolTipRole).toString(), QStringLiteral("$3.00 for a million tokens"));
                return;
            }
        QFAIL("the model is not listed");
    }

    void aFieldForDollarsSaysWhatThatIs()
    {
        set("display.currency", "EUR");
        set("display.rate", "0.5");
        m_window->refresh();
        QTRY_COMPARE(format::currency().code, QStringLiteral("EUR"));
        open("keys", "new");
        QLineEdit *budget = field("Budget in US dollars");
        QVERIFY(budget);
        const QImage before = budget->grab().toImage();
        budget->setText(QStringLiteral("5"));
        QCOMPARE(budget->accessibleDescription(), QStringLiteral("€2.50"));
        const QRect end(budget->width() / 2, 2, budget->width() / 2 - 4, budget->height() - 4);
        budget->clearFocus();
        QVERIFY(budget->grab().toImage().copy(end) != before.copy(end)); // it is to be seen, too
        budget->setText(QStringLiteral("many"));
        QCOMPARE(budget->accessibleDescription(), QString());
    }

    void whatIsExportedStaysInDollars()
    {
        set("display.currency", "EUR");
        set("display.rate", "0.5");
        open("usage");
        m_window->refresh();
        QTRY_COMPARE(format::currency().code, QStringLiteral("EUR"));
        const Table *table = nullptr;
        for (const Table *one : m_window->findChildren<Table *>())
            if (one->isVisible() && one->accessibleName() == u"Usage in figures")
                table = one;
        QVERIFY(table);
        QVERIFY(table->model()->index(0, 7).data().toString().startsWith(u'€'));
        const QString csv = asCsv(*table->model());
        QVERIFY(csv.contains(u'$') && !csv.contains(u'€'));
    }

    void whatSubscriptionsPaidForStandsByItself()
    {
        open("home");
        QVERIFY(!says("paid by your subscription"));
        m_gateway->notionalShare = 0.5;
        open("usage");
        open("home");
        QTRY_VERIFY(says("at list price, paid by your subscription"));
        open("usage");
        QTRY_VERIFY(says("at list price, paid by your subscription"));
        bool isListed = false;
        for (const Table *one : m_window->findChildren<Table *>())
            for (int column = 0; one->isVisible() && column < one->model()->columnCount(); ++column)
                isListed = isListed
                    || (!one->isColumnHidden(column)
                        && one->model()->headerData(column, Qt::Horizontal).toString() == u"Subscription");
        QVERIFY(isListed);
    }

    void whatIsKeptOnDiskIsDeletedAfterAQuestion()
    {
        open("settings", "privacy");
        QVERIFY(m_window->findChild<BodiesCard *>()->isVisible());
        QVERIFY(says("412 calls are kept, encrypted"));
        click("Delete all…");
        QVERIFY(says("cannot be brought back") && button("Cancel")->hasFocus());
        click("Cancel");
        QVERIFY(m_gateway->bodiesKept == 412 && button("Delete all…"));
        click("Delete all…");
        click("Delete all of it");
        QCOMPARE(m_gateway->done.back(), std::string("bodies.remove {}"));
        QVERIFY(says("Nothing is kept.") && !button("Delete all…")->isEnabled());
        for (QComboBox *box : m_window->findChildren<QComboBox *>())
            if (box->isVisible() && box->accessibleName() == u"privacy.bodies") {
                QCOMPARE(box->count(), 3);
                box->setCurrentIndex(box->findData(QStringLiteral("errors")));
                emit box->activated(box->currentIndex());
            }
        QApplication::processEvents();
        QVERIFY(says("Nothing is kept yet."));
    }
};

QTEST_MAIN(tst_Amounts)
#include "tst_Amounts.moc"
