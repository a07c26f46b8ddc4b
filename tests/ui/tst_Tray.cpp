// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Hands.h"
#include "ui/look/Look.h"
#include "ui/Tray.h"
#include "ui/Window.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

/// The menu in the tray, over a gateway that was planted. That it works in real trays, tests/desktop sees.
class tst_Tray : public QObject, protected Hands {
    Q_OBJECT

    static QAction *entry(const QMenu &menu, QStringView text)
    {
        for (QAction *action : menu.actions())
            if (action->text() == text)
                return action;
        qFatal("no %s in the menu", qPrintable(text.toString()));
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

    void theTrayTellsAndPauses()
    {
        start("home");
        Tray tray(*m_window);
        emit tray.menu().aboutToShow();
        QStringList texts;
        for (const QAction *action : tray.menu().actions())
            texts << action->text();
        QVERIFY(texts[0].contains(QStringLiteral("http://127.0.0.1:4141")));
        QVERIFY(texts[1].contains(QStringLiteral("spent today")));
        for (QAction *action : tray.menu().actions())
            if (action->text() == u"Pause")
                action->trigger();
        QCOMPARE(m_gateway->done.back(), std::string("pause {}"));
        using Mark = Tray::Mark;
        QList<QImage> icons;
        for (const Mark mark : {Mark::None, Mark::Waiting, Mark::Paused, Mark::Budget, Mark::Trouble}) {
            const QImage icon = Tray::iconFor(mark).pixmap(22).toImage();
            QVERIFY(!icons.contains(icon));
            icons << icon;
        }
    }

    void theTrayCopiesTheKeyOfThisComputer()
    {
        start("home");
        Tray tray(*m_window);
        entry(tray.menu(), u"Copy key")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("sk-of-this-computer"));
        QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        // Another computer's gateway has a key of its own.
        m_window->setLink({.state = Link::State::Attached,
                           .url = QStringLiteral("https://gateway.example:4141"),
                           .words = {},
                           .isElsewhere = true});
        QVERIFY(!entry(tray.menu(), u"Copy key")->isEnabled());
    }

    void theTrayChoosesAModelProfile()
    {
        start("home");
        Tray tray(*m_window);
        QMenu *profiles = entry(tray.menu(), u"Model profile")->menu();
        QVERIFY(entry(*profiles, u"None: as tools ask")->isChecked());
        entry(*profiles, u"cheap")->trigger();
        QCOMPARE(m_gateway->done.back(), std::string(R"(settings.set {"key":"router.profile","value":"cheap"})"));
        m_gateway->profile = "cheap";
        m_window->refresh();
        QTRY_VERIFY(entry(*profiles, u"cheap")->isChecked());
        QVERIFY(!entry(*profiles, u"None: as tools ask")->isChecked());
        QVERIFY(tray.menu().actions()[0]->text().contains(QStringLiteral("with the profile cheap")));
        QVERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Profile cheap";
        }));
        QSignalSpy asked(&tray, &Tray::profilesAsked);
        entry(*profiles, u"Change profiles…")->trigger();
        QCOMPARE(asked.size(), 1);
    }

    /// Nobody else asks, while the window is in the tray.
    void aHiddenWindowsTrayStaysTrue()
    {
        start("home");
        Tray tray(*m_window);
        m_window->hide();
        m_gateway->isPaused = true;
        m_gateway->profile = "cheap";
        emit tray.menu().aboutToShow();
        QTRY_COMPARE(tray.menu().actions()[0]->text(), QStringLiteral("Paused"));
        QVERIFY(entry(*entry(tray.menu(), u"Model profile")->menu(), u"cheap")->isChecked());
    }

    void theTrayTellsOfABudgetThatIsNear()
    {
        start("home");
        Tray tray(*m_window);
        QVERIFY(!tray.menu().actions()[2]->isVisible());
        m_gateway->nearest
            = boost::json::object{{"key", "codex"}, {"max_budget", "5"}, {"spend", "4.60"}, {"budget_duration", "7d"}};
        m_window->refresh();
        QTRY_VERIFY(tray.menu().actions()[2]->isVisible());
        QCOMPARE(tray.menu().actions()[2]->text(), QStringLiteral("Key codex: $4.60 of $5.00 a week"));
        m_gateway->nearest.as_object()["key"] = "";
        m_gateway->nearest.as_object()["spend"] = "3.99";
        m_window->refresh();
        QTRY_VERIFY(!tray.menu().actions()[2]->isVisible());
    }
};

QTEST_MAIN(tst_Tray)
#include "tst_Tray.moc"
