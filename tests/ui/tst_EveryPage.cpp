// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Hands.h"
#include "ui/look/Look.h"
#include "ui/Pages.h"

#include <QAccessible>

using namespace tollgate;
using namespace tollgate::ui;

/// What holds for all pages, with little, usual and much in them.
class tst_EveryPage : public QObject, protected Hands {
    Q_OBJECT

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
