// SPDX-License-Identifier: GPL-3.0-or-later
// A person's first day with the binary, with mouse and keyboard on a real display: tests/desktop.sh starts this.
#include "tests/desktop/Person.h"
#include "tests/desktop/Desk.h"
#include "tests/desktop/NotificationService.h"
#include "tests/desktop/Provider.h"
#include "tests/desktop/Screen.h"

#include <QtTest>

using namespace tollgate;

namespace {

constexpr int patience = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Person : public QObject {
    Q_OBJECT

    Screen m_screen;
    const Accessibility m_accessibility;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Running> m_app;
    std::unique_ptr<Person> m_person;
    const QString m_pictures = qEnvironmentVariable("TOLLGATE_PICTURES");

    /// Opens the window and looks at it, until it shows a gateway that runs.
    bool sitDown()
    {
        m_app = m_desk->start();
        m_person = std::make_unique<Person>(m_app->id());
        return m_person->sees(QStringLiteral("Running")) && m_screen.windowsOf(m_app->id()).size() == 1;
    }
    /// Of a button's menu, a window of its own that screen readers' trees do not have. The keys come behind the click.
    bool chooseSecondOf(const QString &menu)
    {
        if (!m_person->click(menu))
            return false;
        for (const char *key : {"Down", "Down", "Return"})
            Person::press(QLatin1String(key));
        return true;
    }
    /// A question with curl, as people try a gateway; a stream unless told otherwise. Its status is the last line.
    std::unique_ptr<QProcess> curl(const QString &key, bool isStreamed = true) const
    {
        const QString body = QStringLiteral(R"({"model":"openai/%1","stream":%2,)"
                                            R"("messages":[{"role":"user","content":"Tell me a story."}]})")
                                 .arg(Provider::model(), isStreamed ? QStringLiteral("true") : QStringLiteral("false"));
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral("curl"),
                       {QStringLiteral("-sN"), QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("-w"),
                        QStringLiteral("\n%{http_code}"), QStringLiteral("-H"),
                        QStringLiteral("Authorization: Bearer ") + key, QStringLiteral("-H"),
                        QStringLiteral("Content-Type: application/json"), QStringLiteral("-d"), body,
                        QStringLiteral("http://%1/v1/chat/completions").arg(QString::fromLatin1(m_desk->endpoint()))});
        return process;
    }
    /// What a command prints; meanwhile the provider answers, which the command may lead to.
    QByteArray run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_desk->environment);
        process.start(qEnvironmentVariable("TOLLGATE"), arguments);
        return answerOf(process);
    }
    /// All that it has said, once it has ended.
    static QByteArray answerOf(QProcess &process)
    {
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
        return process.readAll();
    }
    /// What the gateway answers a question: its status.
    QByteArray statusOf(const QString &key) const
    {
        const auto process = curl(key, false);
        return answerOf(*process).split('\n').constLast();
    }

    /// Calls with that key are answered, sooner or later. Asks no more than it must: an answer costs money.
    bool works(const QString &key) const
    {
        return QTest::qWaitFor([&] { return statusOf(key) == "200"; }, patience);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_screen.isThere(), "no display: this is started by tests/desktop.sh");
        QVERIFY(m_accessibility.isThere());
    }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->environment.insert(QStringLiteral("TOLLGATE_DISCOVERY_ENABLED"), QStringLiteral("false"));
        m_desk->environment.insert(QStringLiteral("KEY_OF_THE_PROVIDER"), QStringLiteral("sk-of-the-provider"));
    }
    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            if (m_person)
                qInfo().noquote() << m_person->everything();
            if (!m_pictures.isEmpty())
                m_screen.picture().save(m_pictures + u'/' + QLatin1String(QTest::currentTestFunction())
                                        + QStringLiteral(".png"));
        }
        m_person.reset();
        m_app.reset();
        m_desk.reset();
    }

    /// From nothing to a key that is stopped while it is used.
    void fromTheFirstStartToABlockedKey()
    {
        Provider provider;
        QVERIFY(sitDown());
        QVERIFY(m_person->click(QStringLiteral("First steps")));
        QVERIFY(m_person->sees(QStringLiteral("Who shall answer?")));
        QVERIFY(m_person->write(QStringLiteral("Provider"), QStringLiteral("OpenAI")));
        Person::press(QStringLiteral("Tab"));
        QVERIFY(m_person->click(QStringLiteral("Its key")));
        Person::type(QStringLiteral("sk-of-the-provider"));
        QVERIFY(m_person->write(QStringLiteral("Address"), provider.url()));
        QVERIFY(m_person->click(QStringLiteral("Save and test")));
        QVERIFY(m_person->sees(QStringLiteral("Which tool shall use it?")));

        QVERIFY(m_person->click(QStringLiteral("Keys")));
        QVERIFY(m_person->click(QStringLiteral("New key")));
        QVERIFY(m_person->write(QStringLiteral("Name"), QStringLiteral("storyteller")));
        QVERIFY(m_person->click(QStringLiteral("Make the key")));
        QVERIFY(m_person->sees(QStringLiteral("Key storyteller is ready")));
        const QString key = m_person->textOf(QStringLiteral("The key"));
        QVERIFY2(key.startsWith(QStringLiteral("sk-")), qPrintable(key));

        QVERIFY(m_person->click(QStringLiteral("Live traffic")));
        const auto story = curl(key);
        QVERIFY(m_person->seesCell(QStringLiteral("storyteller")));
        QVERIFY(m_person->seesCell(QStringLiteral("▸ streaming")));

        QVERIFY(m_person->click(QStringLiteral("Keys")));
        QVERIFY(m_person->click(QStringLiteral("storyteller")));
        QVERIFY(m_person->click(QStringLiteral("Block")));
        QVERIFY(m_person->seesCell(QStringLiteral("blocked")));
        QCOMPARE(statusOf(key), QByteArray("403"));
        QCOMPARE(provider.asked(), 1); // the refused one cost nothing
        provider.goOn();
        const QByteArray told = answerOf(*story);
        QVERIFY2(told.contains("there was a gate") && told.endsWith("[DONE]\n\n\n200"), told.constData());

        QVERIFY(m_person->click(QStringLiteral("Live traffic")));
        QVERIFY(m_person->seesCell(QStringLiteral("200")));
        QVERIFY(m_person->click(QStringLiteral("Keys")));
        QVERIFY(m_person->click(QStringLiteral("storyteller")));
        QVERIFY(m_person->click(QStringLiteral("Unblock")));
        QVERIFY(m_person->sees(QStringLiteral("Block")));
        QVERIFY(works(key));
    }

    /// Its settings are as they were, byte for byte.
    void aToolIsConnectedAndPutBack()
    {
        const QString home = m_desk->environment.value(QStringLiteral("HOME"));
        const QString file = home + QStringLiteral("/.codex/config.toml");
        const QByteArray before = "# mine\nmodel = \"gpt-5.2\"\n";
        QVERIFY(QDir().mkpath(home + QStringLiteral("/.codex")));
        QFile settings(file);
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(before) == before.size());
        settings.close();
        QVERIFY(sitDown());
        QVERIFY(m_person->click(QStringLiteral("Connect a tool")));
        QVERIFY(m_person->click(QStringLiteral("Codex")));
        QVERIFY(m_person->write(QStringLiteral("Model"), QStringLiteral("demo/hello")));
        QVERIFY(m_person->click(QStringLiteral("Write")));
        QVERIFY(m_person->seesCell(QStringLiteral("connected")));
        QVERIFY2(contentOf(file).contains(m_desk->endpoint()), contentOf(file).constData());
        QVERIFY(m_person->click(QStringLiteral("Undo")));
        QVERIFY(m_person->seesCell(QStringLiteral("found")));
        QCOMPARE(contentOf(file), before);
    }

    /// It is asked again, the two are laid side by side, and what is listed is written to a file.
    void aCallIsReplayedComparedAndExported()
    {
        const QString file = m_desk->environment.value(QStringLiteral("HOME")) + QStringLiteral("/calls.jsonl");
        QVERIFY(sitDown());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->ask(), 200, patience);
        QVERIFY(m_person->click(QStringLiteral("Live traffic")));
        QVERIFY(m_person->click(QStringLiteral("demo/hello → hello")));
        QVERIFY(chooseSecondOf(QStringLiteral("More to do with this call"))); // Replay…
        QVERIFY(m_person->sees(QStringLiteral("demo/hello is asked the same again")));
        QVERIFY(m_person->click(QStringLiteral("Replay")));
        QVERIFY(m_person->click(QStringLiteral("Compare the two")));
        QVERIFY(m_person->sees(QStringLiteral(" beside "))); // one call and the other
        QVERIFY(m_person->click(QStringLiteral("Back to the list")));
        QVERIFY(chooseSecondOf(QStringLiteral("Export ▾"))); // as JSON lines
        QVERIFY(m_person->sees(QStringLiteral("File name")));
        Person::press(QStringLiteral("ctrl+a"));
        Person::type(file);
        Person::press(QStringLiteral("Return"));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(file).count("demo/hello") >= 2, patience); // what was asked, and again
    }

    /// From its next start on.
    void theWindowSpeaksTheLanguageThatWasChosen()
    {
        QVERIFY(sitDown());
        QVERIFY(m_person->click(QStringLiteral("Settings")));
        QVERIFY(m_person->write(QStringLiteral("Search in settings"), QStringLiteral("next start language")));
        QVERIFY(m_person->click(QStringLiteral("as the system"))); // the only one that is left
        QVERIFY(m_person->click(QStringLiteral("Deutsch")));
        m_screen.close(m_screen.windowsOf(m_app->id()).value(0));
        QCOMPARE(m_app->end(), 0);
        m_app = m_desk->start();
        m_person = std::make_unique<Person>(m_app->id());
        QVERIFY(m_person->sees(QStringLiteral("Läuft")));
        QVERIFY(m_person->click(QStringLiteral("Einstellungen")));
        QVERIFY(m_person->sees(QStringLiteral("Sprache")));
    }

    /// What was made after the backup is gone when it is put back.
    void aBackupIsPutBack()
    {
        const QString copy = m_desk->environment.value(QStringLiteral("HOME")) + QStringLiteral("/copy.db");
        QVERIFY(sitDown());
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->endpoint().isEmpty(), patience);
        m_desk->run({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("kept")});
        QVERIFY(m_desk->run({QStringLiteral("backup"), copy}).contains("copy.db"));
        m_desk->run({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("later")});
        QVERIFY(m_person->click(QStringLiteral("Keys")));
        QVERIFY(m_person->seesCell(QStringLiteral("later")));
        QVERIFY(m_person->click(QStringLiteral("Settings")));
        QVERIFY(m_person->write(QStringLiteral("Search in settings"), QStringLiteral("backup")));
        QVERIFY(m_person->click(QStringLiteral("Restore…")));
        QVERIFY(m_person->sees(QStringLiteral("File name")));
        Person::type(copy);
        Person::press(QStringLiteral("Return"));
        QVERIFY(m_person->click(QStringLiteral("Start the gateway anew")));
        QVERIFY(m_person->click(QStringLiteral("Keys")));
        QVERIFY(m_person->seesCell(QStringLiteral("kept")));
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_desk->run({QStringLiteral("keys"), QStringLiteral("list"), QStringLiteral("--json")}).contains("later"),
            patience);
    }

    /// While nobody looks: the desktop tells of a key that the brake has paused, and its button lets it go on.
    void theDesktopTellsOfAPausedKeyAndLetsItGoOn()
    {
        Provider provider(1'000'000); // a million tokens of a prompt: dollars
        NotificationService desktop;
        QVERIFY(desktop.isThere());
        QVERIFY(sitDown());
        run({QStringLiteral("providers"), QStringLiteral("add"), QStringLiteral("openai"), QStringLiteral("--base-url"),
             provider.url(), QStringLiteral("--key-env"), QStringLiteral("KEY_OF_THE_PROVIDER")});
        run({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("spend.brake"), QStringLiteral("0.50")});
        const QByteArray made = run({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("spender")});
        const QString key = QRegularExpression(QStringLiteral("sk-\\S+")).match(QString::fromUtf8(made)).captured();
        const Screen::Window window = m_screen.windowsOf(m_app->id()).value(0);
        m_screen.minimise(window);
        QTRY_VERIFY(!m_screen.isSeen(window));

        QCOMPARE(statusOf(key), QByteArray("200"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), std::size_t(1), patience);
        const Notification first = desktop.shown()[0];
        QCOMPARE(first.title, QStringLiteral("Key spender is paused"));
        QVERIFY2(first.text.contains(QStringLiteral("By the brake")), qPrintable(first.text));
        QVERIFY(!first.button(QStringLiteral("Open")).isEmpty());
        QCOMPARE(first.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("tollgate"));
        QVERIFY(statusOf(key) != "200");
        desktop.click(first.id, first.button(QStringLiteral("Resume")));
        QVERIFY(works(key)); // and it goes too far again

        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), std::size_t(2), patience);
        desktop.click(desktop.shown()[1].id, QStringLiteral("default"));
        QTRY_VERIFY_WITH_TIMEOUT(m_screen.isSeen(window), patience);
        QVERIFY(m_person->seesCell(QStringLiteral("paused"))); // among the keys
        QVERIFY(m_person->sees(QStringLiteral("Revoke"))); // what was told of is open
    }

    /// Closed and started again while an answer is still under way: it waits in sight, and serves when that has ended.
    void whoStartsAgainTooEarlySeesWhatItWaitsFor()
    {
        Provider provider;
        QVERIFY(sitDown());
        run({QStringLiteral("providers"), QStringLiteral("add"), QStringLiteral("openai"), QStringLiteral("--base-url"),
             provider.url(), QStringLiteral("--key-env"), QStringLiteral("KEY_OF_THE_PROVIDER")});
        const QByteArray made = run({QStringLiteral("keys"), QStringLiteral("create"), QStringLiteral("reader")});
        const QString key = QRegularExpression(QStringLiteral("sk-\\S+")).match(QString::fromUtf8(made)).captured();
        const auto story = curl(key);
        QTRY_COMPARE_WITH_TIMEOUT(provider.asked(), 1, patience);
        m_screen.close(m_screen.windowsOf(m_app->id()).value(0));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->endpoint().isEmpty(), patience);
        QVERIFY(m_app->runs());

        const auto again = m_desk->start();
        const Person waiting(again->id());
        QVERIFY(waiting.sees(QStringLiteral("Waiting for another Tollgate to end")));
        QVERIFY(waiting.sees(QStringLiteral("process %1").arg(m_app->id())));
        QVERIFY(m_app->runs() && m_desk->endpoint().isEmpty());
        provider.goOn();
        const QByteArray told = answerOf(*story);
        QVERIFY2(told.endsWith("[DONE]\n\n\n200"), told.constData());
        QCOMPARE(m_app->end(), 0);
        QVERIFY(waiting.sees(QStringLiteral("Running")));
        QVERIFY(works(key));
    }
};

QTEST_GUILESS_MAIN(tst_Person)
#include "person.moc"
