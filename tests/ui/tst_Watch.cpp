// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "ui/look/Look.h"
#include "ui/models/Preferences.h"
#include "ui/Watch.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/SidePanel.h"
#include "ui/Window.h"

#include <algorithm>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

/// A notification service of our own: keeps what is shown, and clicks as a person would.
class FakeService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id;
        QString title, text;
        QStringList actions;
    };
    std::vector<Shown> shown;

    void click(uint id, const QString &action) { emit ActionInvoked(id, action); }

public slots: // as the specification names them
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        const uint id = replaces ? replaces : static_cast<uint>(shown.size() + 1);
        shown.push_back({id, title, text, actions});
        return id;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// What goes wrong while nobody looks is told by the desktop, over a bus of the test's own.
class tst_Watch : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    FakeService m_service;
    std::unique_ptr<QDBusConnection> m_bus;

    struct Bench {
        Planted gateway;
        Preferences preferences;
        Window window{gateway, {.now = [] { return Planted::now; }, .preferences = &preferences}};
        qint64 now = Planted::now;
        std::unique_ptr<Watch> watch;
    };
    std::unique_ptr<Bench> m_bench;

    boost::json::object &key(std::size_t at) { return m_bench->gateway.keys[at].as_object(); }
    boost::json::object &provider(std::size_t at) { return m_bench->gateway.providers[at].as_object(); }
    QStringList titles() const
    {
        QStringList all;
        for (const FakeService::Shown &one : m_service.shown)
            all << one.title;
        return all;
    }

private slots:
    void initTestCase()
    {
        Look::the().install(Look::Choice::Light);
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("needs dbus-daemon");
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(20'000));
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        QVERIFY(theirs.isConnected());
        QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_service,
                                      QDBusConnection::ExportAllContents));
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.Notifications")));
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("window")));
        QVERIFY(m_bus->isConnected());
    }
    void cleanupTestCase()
    {
        if (!m_bus)
            return;
        m_bus.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("window"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }
    void init()
    {
        m_service.shown.clear();
        m_bench = std::make_unique<Bench>();
        m_bench->window.setLink(
            {.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        m_bench->watch
            = std::make_unique<Watch>(m_bench->window, m_bench->preferences, *m_bus, [this] { return m_bench->now; });
        m_bench->watch->look(); // what is wrong already is not news
    }
    void cleanup() { m_bench.reset(); }

    void aPausedKeyIsToldAndResumedFromThere()
    {
        key(0)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        QTRY_COMPARE(m_service.shown.size(), std::size_t(1));
        const FakeService::Shown shown = m_service.shown[0];
        QCOMPARE(shown.title, QStringLiteral("Key claude-code is paused"));
        QVERIFY(shown.text.contains(QStringLiteral("it has spent more than $5.00 within 10 minutes")));
        QCOMPARE(shown.actions.size(), 4);
        QCOMPARE(shown.actions[3], QStringLiteral("Resume"));
        m_service.click(shown.id + 100, shown.actions[2]); // another program's
        m_service.click(shown.id, shown.actions[2]);
        QTRY_COMPARE(m_bench->gateway.done.size(), std::size_t(1));
        QCOMPARE(m_bench->gateway.done.back(), std::string("keys.resume {\"key\":\"id-claude-code\"}"));
        key(0)["paused"] = "spent more than 5 USD within 10m"; // again, before anybody looked
        m_bench->watch->look();
        QTRY_COMPARE(m_service.shown.size(), std::size_t(2));
    }

    void aClickLeadsToThePage()
    {
        QSignalSpy opened(m_bench->watch.get(), &Watch::openAsked);
        key(1)["budgets"].as_array()[0].as_object()["spent"] = "5";
        m_bench->watch->look();
        QTRY_COMPARE(titles(), QStringList(QStringLiteral("The budget of codex is spent")));
        QVERIFY(m_service.shown[0].text.contains(QStringLiteral("It has spent $5.00 and may spend $5.00 a week.")));
        m_service.click(m_service.shown[0].id, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
    }

    /// The page opens what was told of, also where its list comes only after the click.
    void aClickOpensWhatWasToldOf_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("panel");
        QTest::addRow("a paused key") << QStringLiteral("keys.list") << QStringLiteral("gemini-cli");
        QTest::addRow("a sum that one wanted to know of") << QStringLiteral("keys.list") << QStringLiteral("codex");
        QTest::addRow("a spent budget") << QStringLiteral("keys.list") << QStringLiteral("claude-code");
        QTest::addRow("a provider that fails") << QStringLiteral("providers.list") << QStringLiteral("OpenAI");
    }
    void aClickOpensWhatWasToldOf()
    {
        QFETCH(QString, list);
        QFETCH(QString, panel);
        key(1)["soft_budget"] = "20";
        m_bench->watch->look();
        const QByteArray what = QTest::currentDataTag();
        if (what == "a paused key")
            key(2)["paused"] = "spent more than 5 USD within 10m";
        else if (what == "a sum that one wanted to know of")
            key(1)["spend"] = "30";
        else if (what == "a spent budget")
            key(0)["budgets"].as_array()[0].as_object()["spent"] = "1000";
        else
            provider(1)["health"].as_object()["cooling"] = true;
        m_bench->watch->look();
        QTRY_COMPARE(m_service.shown.size(), std::size_t(1));
        connect(m_bench->watch.get(), &Watch::openAsked, &m_bench->window, &Window::show);
        m_bench->gateway.slow = list.toStdString();
        m_service.click(m_service.shown[0].id, QStringLiteral("default"));
        QTRY_VERIFY(m_bench->window.isVisible());
        m_bench->gateway.answerHeld();
        const auto opened = [&] {
            const auto panels = m_bench->window.findChildren<SidePanel *>();
            const auto found = std::ranges::find_if(panels, [](const SidePanel *one) { return one->isVisible(); });
            return found == panels.end() ? QString() : (*found)->findChild<QLabel *>()->accessibleName();
        };
        QTRY_COMPARE(opened(), panel);
    }

    void aProviderThatComesAndGoesIsToldOnceInTenMinutes()
    {
        const auto fail = [this](bool fails) {
            provider(0)["health"].as_object()["cooling"] = fails;
            m_bench->watch->look();
        };
        QSignalSpy opened(m_bench->watch.get(), &Watch::openAsked);
        fail(true);
        QTRY_COMPARE(m_service.shown.size(), std::size_t(1));
        m_service.click(m_service.shown[0].id, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1); // what the service has answered is known now
        fail(false);
        fail(true);
        fail(false);
        m_bench->now += 600'001;
        fail(true);
        QTRY_COMPARE(m_service.shown.size(), std::size_t(2));
        QVERIFY(m_service.shown[0].title.contains(QStringLiteral("does not answer well")));
        QCOMPARE(m_service.shown[1].id, m_service.shown[0].id); // in the place of the first
    }

    void aSumThatOneWantedToKnowOfIsTold()
    {
        key(2)["soft_budget"] = "6";
        m_bench->watch->look();
        key(2)["spend"] = "6.20";
        m_bench->watch->look();
        m_bench->watch->look();
        QTRY_COMPARE(titles(), QStringList(QStringLiteral("Key gemini-cli has spent $6.20")));
    }

    void whatIsWrongAtAnotherGatewayIsNoNews()
    {
        key(0)["paused"] = "spent more than 5 USD within 10m";
        m_bench->window.setLink({.state = Link::State::Attached,
                                 .url = QStringLiteral("https://gate.example"),
                                 .words = {},
                                 .isElsewhere = true});
        m_bench->watch->look();
        key(1)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        QTRY_COMPARE(titles(), QStringList(QStringLiteral("Key codex is paused")));
        m_bench->window.setLink(
            {.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        QSignalSpy opened(m_bench->watch.get(), &Watch::openAsked);
        m_service.click(m_service.shown[0].id, m_service.shown[0].actions[2]); // Resume, at the one it was told of
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(m_bench->gateway.done.empty());
    }

    void nothingIsToldWhereItIsNotWanted()
    {
        m_bench->preferences.setNotifies(false);
        key(0)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        m_bench->preferences.setNotifies(true);
        m_bench->watch->look(); // it is no news any more
        key(1)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        QTRY_COMPARE(titles(), QStringList(QStringLiteral("Key codex is paused")));
    }

    /// It is looked at as soon as there is a gateway: what goes wrong in the next seconds is news already.
    void whatGoesWrongRightAfterTheStartIsTold()
    {
        m_bench->watch = std::make_unique<Watch>(m_bench->window, m_bench->preferences, *m_bus);
        m_bench->window.setLink({.state = Link::State::Starting, .url = {}, .words = {}});
        m_bench->window.setLink(
            {.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        key(0)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        QTRY_COMPARE(titles(), QStringList(QStringLiteral("Key claude-code is paused")));
        // What was wrong at another gateway before this window showed it is none.
        key(1)["paused"] = "spent more than 5 USD within 10m";
        m_bench->window.setLink({.state = Link::State::Attached,
                                 .url = QStringLiteral("https://gate.example:4141"),
                                 .words = {},
                                 .isElsewhere = true});
        m_bench->watch->look();
        key(2)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        QTRY_COMPARE(titles().size(), 2);
        QCOMPARE(titles().last(), QStringLiteral("Key gemini-cli is paused"));
    }

    void aDesktopWithoutAServiceIsNoTrouble()
    {
        m_bench->watch = std::make_unique<Watch>(m_bench->window, m_bench->preferences,
                                                 QDBusConnection(QStringLiteral("no such bus")));
        m_bench->watch->look();
        key(0)["paused"] = "spent more than 5 USD within 10m";
        m_bench->watch->look();
        QCOMPARE(m_service.shown.size(), std::size_t(0));
    }
};

QTEST_MAIN(tst_Watch)
#include "tst_Watch.moc"
