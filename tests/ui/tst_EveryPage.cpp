// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Hands.h"
#include "ui/charts/StackedBars.h"
#include "ui/look/Look.h"
#include "ui/Pages.h"
#include "ui/widgets/Table.h"

#include <algorithm>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QDialog>
#include <QPointer>

using namespace tollgate;
using namespace tollgate::ui;

/// What holds for all pages, with little, usual and much in them.
class tst_EveryPage : public QObject, protected Hands {
    Q_OBJECT

    static QString whatItIs(QWidget &one)
    {
        QString path;
        for (const QWidget *at = &one; at; at = at->parentWidget())
            path += QLatin1String(at->metaObject()->className()) + QStringLiteral(" < ");
        return path + one.accessibleName();
    }
    /// What paints itself is something to a screen reader, and has a name; what is only room for others has none.
    static bool isSaidToReaders(QWidget &one)
    {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&one);
        if (!seen)
            return false;
        switch (seen->role()) {
        case QAccessible::Chart:
            return !seen->text(QAccessible::Name).isEmpty() && !seen->text(QAccessible::Description).isEmpty();
        case QAccessible::Graphic:
        case QAccessible::ProgressBar:
            return !seen->text(QAccessible::Name).isEmpty();
        case QAccessible::Client: { // Qt's word for a widget of which it knows nothing
            const auto inside = one.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
            const bool isRoom = one.layout() || qobject_cast<QAbstractScrollArea *>(one.parentWidget())
                || std::ranges::any_of(inside, [](const QWidget *child) { return child->isVisible(); });
            return isRoom && one.accessibleName().isEmpty();
        }
        default:
            return true;
        }
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Look::the().install(Look::Choice::Light);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_gateway.reset();
    }

    void everyPageOpensInEveryState_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QByteArray>("page");
        for (const int how : {0, 1, 2})
            for (const PageRow &page : pages())
                QTest::addRow("%s %d", page.id, how) << how << QByteArray(page.id);
    }
    void everyPageOpensInEveryState()
    {
        QFETCH(int, how);
        QFETCH(QByteArray, page);
        start(page, static_cast<Planted::How>(how));
        for (const Look::Choice choice : {Look::Choice::Dark, Look::Choice::Light}) {
            Look::the().choose(choice);
            QApplication::processEvents();
            QVERIFY(!m_window->grab().isNull());
        }
        // Whoever cannot see finds a name at everything that takes the keyboard.
        for (const QWidget *one : m_window->findChildren<QWidget *>()) {
            if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus) || one->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
        }
        for (QWidget *one : m_window->findChildren<QWidget *>())
            if (one->isVisible() && !isSaidToReaders(*one))
                QFAIL(qPrintable(whatItIs(*one)));
    }

    /// A chart is named, says the most important in a sentence, and its figures can be read as a table.
    void everyChartHasATwinInFigures_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("what");
        QTest::addRow("Home") << QByteArray("home") << QByteArray();
        QTest::addRow("Usage") << QByteArray("usage") << QByteArray();
        QTest::addRow("a budget") << QByteArray("budgets") << QByteArray("id-codex");
    }
    void everyChartHasATwinInFigures()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, what);
        start(page);
        m_window->open(QLatin1String(page), QLatin1String(what));
        QApplication::processEvents();
        const auto charts = m_window->findChildren<StackedBars *>();
        const auto chart = std::ranges::find_if(charts, [](const StackedBars *one) { return one->isVisible(); });
        QVERIFY(chart != charts.end());
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(*chart);
        QCOMPARE(seen->role(), QAccessible::Chart);
        QVERIFY(!seen->text(QAccessible::Name).isEmpty());
        const BarData &data = (*chart)->data();
        QVERIFY2(seen->text(QAccessible::Description).contains(data.inWords(data.highest())),
                 qPrintable(seen->text(QAccessible::Description)));
        // With the keyboard and by a reader's own means.
        for (const bool isReader : {false, true}) {
            QPointer<QDialog> twin;
            if (isReader)
                seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            else
                QTest::keyClick(*chart, Qt::Key_Return);
            QTRY_VERIFY((twin = m_window->findChild<QDialog *>()) && twin->isVisible());
            const Table *table = twin->findChild<Table *>();
            QCOMPARE(table->accessibleName(), seen->text(QAccessible::Name));
            QCOMPARE(table->model()->rowCount(), static_cast<int>(data.slots_.size()));
            QCOMPARE(table->model()->index(data.highest(), 0).data().toString(), data.longSlots[data.highest()]);
            twin->close();
            QTRY_VERIFY(!twin);
        }
    }

    void noTextIsCutWithoutATooltip()
    {
        for (const PageRow &page : pages()) {
            start(page.id, Planted::How::Crowded);
            for (const QPushButton *one : m_window->findChildren<QPushButton *>())
                if (one->isVisible())
                    QVERIFY2(one->width() >= one->minimumSizeHint().width(),
                             qPrintable(QLatin1String(page.id) + u' ' + one->text()));
            for (const QLabel *one : m_window->findChildren<QLabel *>())
                if (one->isVisible() && !one->wordWrap() && one->textFormat() == Qt::PlainText
                    && one->toolTip().isEmpty())
                    QVERIFY2(one->width() >= one->fontMetrics().horizontalAdvance(one->text()) - 1,
                             qPrintable(QLatin1String(page.id) + u' ' + one->text()));
        }
    }
};

QTEST_MAIN(tst_EveryPage)
#include "tst_EveryPage.moc"
