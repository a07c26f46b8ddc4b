// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a desk with a real X server, a window manager and a tray: tests/desktop.sh makes them and starts this.
#include "tests/desktop/Desk.h"
#include "tests/desktop/Screen.h"
#include "tests/desktop/StatusTray.h"

#include <QTcpServer>
#include <QtTest>

using namespace tollgate;

namespace {

constexpr int patience = 20'000;

} // namespace

class tst_Desk : public QObject {
    Q_OBJECT
    Screen m_screen;
    const QString m_pictures = qEnvironmentVariable("TOLLGATE_PICTURES");

    /// The window of a process, once it is to be seen and the program answers; 0: that never was.
    Screen::Window windowOf(const Running &running, int patienceMs = patience)
    {
        (void)QTest::qWaitFor([&] { return !m_screen.windowsOf(running.id()).isEmpty(); }, patienceMs);
        const Screen::Window window = m_screen.windowsOf(running.id()).value(0);
        return window && m_screen.ping(window, std::chrono::milliseconds(patienceMs)) ? window : 0;
    }
    bool isGone(const Running &running)
    {
        return QTest::qWaitFor([&] { return m_screen.windowsOf(running.id()).isEmpty(); }, patience);
    }
    /// The menu's words, without what separates them.
    static QStringList wordsOf(const StatusTray &tray, const QString &item)
    {
        QStringList words;
        for (const TrayEntry &entry : tray.menuOf(item))
            if (!entry.isSeparator && entry.isVisible)
                words << entry.label;
        return words;
    }
    static QString itemIn(const StatusTray &tray)
    {
        (void)QTest::qWaitFor([&] { return !tray.items().isEmpty(); }, patience);
        return tray.items().value(0);
    }
    /// trayer, ready for icons.
    std::unique_ptr<QProcess> startTrayer()
    {
        auto trayer = std::make_unique<QProcess>();
        trayer->setStandardErrorFile(QProcess::nullDevice());
        trayer->start(QStringLiteral("trayer"),
                      {QStringLiteral("--edge"), QStringLiteral("bottom"), QStringLiteral("--align"),
                       QStringLiteral("right"), QStringLiteral("--widthtype"), QStringLiteral("request"),
                       QStringLiteral("--height"), QStringLiteral("32")});
        (void)QTest::qWaitFor([&] { return m_screen.tray() != 0; }, patience);
        return trayer;
    }
    void endTrayer(QProcess &trayer)
    {
        trayer.terminate();
        trayer.waitForFinished();
        (void)QTest::qWaitFor([&] { return m_screen.tray() == 0; }, patience);
    }
    /// Where trayer shows our icon; null: nowhere.
    QRect docked()
    {
        QRect place;
        (void)QTest::qWaitFor(
            [&] {
                for (const Screen::Window panel : m_screen.all())
                    if (m_screen.classOf(panel) == u"trayer")
                        for (const Screen::Window window : m_screen.inside(panel))
                            if (m_screen.classOf(window) == u"tollgate" && m_screen.isSeen(window))
                                place = m_screen.placeOf(window);
                return !place.isNull();
            },
            patience);
        return place;
    }
    static void clickAt(const QPoint &where, int button)
    {
        QProcess::execute(QStringLiteral("xdotool"),
                          {QStringLiteral("mousemove"), QString::number(where.x()), QString::number(where.y()),
                           QStringLiteral("click"), QString::number(button)});
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_screen.isThere(), "no display: this is started by tests/desktop.sh");
        QVERIFY2(QDBusConnection::sessionBus().isConnected(), "no session bus");
        QVERIFY(QFileInfo(qEnvironmentVariable("TOLLGATE")).isExecutable());
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && !m_pictures.isEmpty())
            m_screen.picture().save(m_pictures + u'/' + QLatin1String(QTest::currentTestFunction())
                                    + QStringLiteral(".png"));
    }

    void withoutAWordItOpensItsWindowAndServes()
    {
        const Desk desk;
        const auto app = desk.start();
        const Screen::Window window = windowOf(*app);
        QVERIFY2(window, app->said().constData());
        QCOMPARE(m_screen.titleOf(window), QStringLiteral("Tollgate"));
        QCOMPARE(m_screen.classOf(window), QStringLiteral("tollgate"));
        QVERIFY(m_screen.ping(window, std::chrono::seconds(10)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
    }

    void theTraySaysWhatGoesOnAndWhatCanBeDone()
    {
        const Desk desk;
        const StatusTray tray;
        QVERIFY(tray.isThere());
        const auto app = desk.start();
        const QString item = itemIn(tray);
        QVERIFY(!item.isEmpty());
        QVERIFY(windowOf(*app));
        QTRY_VERIFY(wordsOf(tray, item).value(0).startsWith(QStringLiteral("Running on http://127.0.0.1:")));
        const QString toolTip = tray.about(item, QStringLiteral("ToolTip")).toString();
        QVERIFY2(toolTip.contains(QString::fromLatin1(desk.endpoint())), qPrintable(toolTip));
        QCOMPARE(tray.about(item, QStringLiteral("Status")).toString(), QStringLiteral("Active"));
        QVERIFY(tray.largestPicture(item).width() >= 32);
        const QStringList words = wordsOf(tray, item);
        for (const char *one : {"Pause", "Copy endpoint", "Copy key", "Model profile", "Open Tollgate", "Quit"})
            QVERIFY2(words.contains(QLatin1String(one)), qPrintable(words.join(u'|')));
    }

    void pauseInTheTrayRefusesCallsUntilResume()
    {
        const Desk desk;
        const StatusTray tray;
        const auto app = desk.start();
        const QString item = itemIn(tray);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
        QTRY_VERIFY(wordsOf(tray, item).value(0).startsWith(QStringLiteral("Running on")));
        QVERIFY(tray.click(item, QStringLiteral("Pause")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 503, patience);
        QTRY_VERIFY(wordsOf(tray, item).contains(QStringLiteral("Resume")));
        QCOMPARE(wordsOf(tray, item).value(0), QStringLiteral("Paused"));
        QVERIFY(tray.click(item, QStringLiteral("Resume")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
    }

    void aClosedWindowLivesOnInTheTrayAndComesBack()
    {
        const Desk desk;
        const StatusTray tray;
        const auto app = desk.start();
        const QString item = itemIn(tray);
        const Screen::Window window = windowOf(*app);
        QVERIFY(window);
        m_screen.close(window);
        QVERIFY(isGone(*app));
        QCOMPARE(desk.ask(), 200);
        QVERIFY(app->runs());
        tray.activate(item);
        const Screen::Window again = windowOf(*app);
        QVERIFY(again);
        m_screen.close(again);
        QVERIFY(isGone(*app));
        QVERIFY(tray.click(item, QStringLiteral("Open Tollgate")));
        QVERIFY(windowOf(*app));
    }

    void quitInTheTrayEndsEverything()
    {
        const Desk desk;
        const StatusTray tray;
        const auto app = desk.start({QStringLiteral("window"), QStringLiteral("--hidden")});
        const QString item = itemIn(tray);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
        QVERIFY(m_screen.windowsOf(app->id()).isEmpty()); // hidden, as at login
        QVERIFY(tray.click(item, QStringLiteral("Quit")));
        QCOMPARE(app->end(), 0);
        QTRY_VERIFY(tray.items().isEmpty());
        QCOMPARE(desk.ask(), 0);
    }

    void aSecondStartBringsTheFirstToTheFront()
    {
        const Desk desk;
        const auto app = desk.start();
        const Screen::Window window = windowOf(*app);
        QVERIFY(window);
        m_screen.minimise(window);
        QTRY_VERIFY(!m_screen.isSeen(window));
        const auto second = desk.start();
        QCOMPARE(second->end(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(windowOf(*app), window, patience);
        QTRY_COMPARE(m_screen.active(), window);
    }

    void aGatewayThatRunsIsUsedAndLeftRunning()
    {
        const Desk desk;
        const auto server = desk.start({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
        const QByteArray endpoint = desk.endpoint();
        const auto app = desk.start();
        const Screen::Window window = windowOf(*app);
        QVERIFY(window);
        QCOMPARE(desk.endpoint(), endpoint);
        m_screen.close(window); // at once, while it still opens
        QVERIFY(isGone(*app));
        QCOMPARE(app->end(), 0); // no tray here
        QCOMPARE(desk.ask(), 200);
    }

    void aPortThatIsTakenIsSaid()
    {
        Desk desk;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        desk.environment.insert(QStringLiteral("TOLLGATE_SERVER_PORT"), QString::number(other.serverPort()));
        const StatusTray tray;
        const auto app = desk.start();
        const QString item = itemIn(tray);
        QVERIFY(windowOf(*app)); // it says by whom, and offers another port
        QTRY_COMPARE_WITH_TIMEOUT(wordsOf(tray, item).value(0), QStringLiteral("Not running"), patience);
        QVERIFY(!tray.click(item, QStringLiteral("Pause")));
        QCOMPARE(desk.ask(), 0);
        QVERIFY(tray.click(item, QStringLiteral("Quit")));
        QCOMPARE(app->end(), 0);
    }

    /// Without a StatusNotifierWatcher it is docked as older trays have it, and works with the mouse.
    void anOlderTrayShowsTheIconToo()
    {
        const Desk desk;
        const auto trayer = startTrayer();
        const auto app = desk.start({QStringLiteral("window"), QStringLiteral("--hidden")});
        const QRect icon = docked();
        QVERIFY(icon.width() >= 16);
        if (!m_pictures.isEmpty())
            m_screen.picture().save(m_pictures + QStringLiteral("/docked.png"));
        QVERIFY(m_screen.windowsOf(app->id()).isEmpty());
        clickAt(icon.center(), 1);
        const Screen::Window window = windowOf(*app);
        QVERIFY(window);
        m_screen.close(window);
        QVERIFY(isGone(*app));
        QCOMPARE(desk.ask(), 200);
        QVERIFY(app->runs());
        endTrayer(*trayer);
    }

    void aTrayThatComesLaterIsFound()
    {
        const Desk desk;
        const auto app = desk.start({QStringLiteral("window"), QStringLiteral("--hidden")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
        const auto trayer = startTrayer();
        QVERIFY(docked().width() >= 16);
        QVERIFY(m_screen.windowsOf(app->id()).isEmpty());
        endTrayer(*trayer);
    }

    void withoutATrayClosingTheWindowEndsIt()
    {
        const Desk desk;
        const auto app = desk.start();
        const Screen::Window window = windowOf(*app);
        QVERIFY(window);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, patience);
        m_screen.close(window);
        QCOMPARE(app->end(), 0);
    }

    /// Started at login where there never is a tray: nobody could see it, so it shows itself.
    void withoutATrayNothingStaysHidden()
    {
        const Desk desk;
        const auto app = desk.start({QStringLiteral("window"), QStringLiteral("--hidden")});
        QVERIFY(windowOf(*app, 40'000));
    }
};

QTEST_GUILESS_MAIN(tst_Desk)
#include "desk.moc"
