// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Hands.h"
#include "ui/look/Look.h"
#include "ui/models/CallsModel.h"
#include "ui/models/Preferences.h"
#include "ui/pages/CallDetail.h"
#include "ui/pages/TryLane.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/BodyView.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/ListCard.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

/// The pages as a person uses them, over a gateway that was planted.
class tst_Pages : public QObject, protected Hands {
    Q_OBJECT

    Table *table(const char *name) const
    {
        for (Table *one : m_window->findChildren<Table *>())
            if (one->isVisible() && one->accessibleName() == QString::fromUtf8(name))
                return one;
        return nullptr;
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

    void homeSaysWhatTodayCostsAndWhatNeedsAttention()
    {
        start("home");
        QVERIFY(says("a minute · 4.1M tokens"));
        QVERIFY(says("<b>batch</b> was paused"));
        QVERIFY(says("<b>codex</b> has used 92"));
        QVERIFY(says("<b>Gemini</b> refused"));
        click("Look at it");
        QVERIFY(says("Paused by the brake"));
        click("Let it work again");
        QCOMPARE(m_gateway->done.back(), std::string("keys.resume {\"key\":\"id-batch\"}"));
    }

    void aFirstDaySaysWhatToDoNext()
    {
        start("home", Planted::How::Empty);
        QVERIFY(says("Next steps") && says("Add a provider"));
        click("Make…");
        QVERIFY(field("Name"));
    }

    void pausingIsUndoneWithOneClick()
    {
        start("home");
        click("Pause");
        QCOMPARE(m_gateway->done.back(), std::string("pause {}"));
        QVERIFY(button("Resume") && says("Paused"));
        click("Undo");
        QCOMPARE(m_gateway->done.back(), std::string("resume {}"));
    }

    /// Else what comes next in the window has the focus, with a ring that nobody asked for.
    void theFocusStaysWhereSomebodyIs()
    {
        start("start", Planted::How::Empty);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(!m_window->windowIcon().availableSizes().isEmpty());
        const auto isInSidebar = [] { return qobject_cast<QToolButton *>(QApplication::focusWidget()) != nullptr; };
        QPushButton *skip = button("Skip this step");
        QVERIFY(skip);
        skip->setFocus();
        click("Skip this step");
        QVERIFY(!isInSidebar());
        button("Skip this step")->setFocus();
        m_window->open(QStringLiteral("live"));
        QVERIFY(!isInSidebar());

        start("keys");
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        Table *keys = table("Keys");
        QVERIFY(keys);
        keys->selectRow(1);
        QApplication::processEvents();
        button("Revoke")->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!button("Revoke"));
        QCOMPARE(QApplication::focusWidget(), keys);
    }

    void tokensAreToldApartWhereThereIsRoom()
    {
        start("live");
        Table *calls = table("Calls, newest first");
        const auto shown = [&] {
            QStringList titles;
            for (int column = 0; column < calls->model()->columnCount(); ++column)
                if (!calls->isColumnHidden(column))
                    titles << calls->model()->headerData(column, Qt::Horizontal).toString();
            return titles.mid(titles.indexOf(QStringLiteral("Total, s")) + 1).join(u' ');
        };
        const auto text = [&](int row, int column) { return calls->model()->index(row, column).data().toString(); };
        m_window->resize(1280, 800);
        QTRY_COMPARE(shown(), QStringLiteral("Tok/s Tokens Cost"));
        QCOMPARE(text(2, CallsModel::Tokens), QStringLiteral("47.7k"));
        QCOMPARE(calls->model()->index(2, CallsModel::Tokens).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Input 46,500, of which from cache 44,000; output 1,200"));
        m_window->resize(1440, 800);
        QTRY_COMPARE(shown(), QStringLiteral("Tok/s Input Cached Output Cost"));
        QCOMPARE(text(2, CallsModel::Input) + u' ' + text(2, CallsModel::Cached) + u' ' + text(2, CallsModel::Output),
                 QStringLiteral("46.5k 44.0k 1.2k"));
        QVERIFY(text(2, CallsModel::Speed).toInt() > 0);
        QVERIFY(text(0, CallsModel::Speed).isEmpty()); // it streams still
        calls->selectRow(2);
        QTRY_COMPARE(shown(), QStringLiteral("Tokens Cost"));
    }

    void callsAppearAsTheyHappenAndAreFiltered()
    {
        start("live");
        Table *calls = table("Calls, newest first");
        QVERIFY(calls);
        QCOMPARE(calls->model()->rowCount(), 17);
        boost::json::object started = m_gateway->calls[0].as_object();
        started["id"] = "call-new";
        m_gateway->tell({{"event", "call_started"}, {"call", started}});
        QTRY_COMPARE(calls->model()->rowCount(), 18);
        started["status"] = "ok";
        started["http_status"] = 200;
        m_gateway->tell({{"event", "call_ended"}, {"call", started}});
        QTRY_COMPARE(calls->model()->index(0, CallsModel::StatusColumn).data().toString(), QStringLiteral("200"));
        QCOMPARE(calls->model()->rowCount(), 18);
        QLineEdit *filter = field("Filter of calls");
        QVERIFY(filter);
        filter->setText(QStringLiteral("key:gemini-cli status:429"));
        QTRY_COMPARE(calls->model()->rowCount(), 1);
        filter->setText(QStringLiteral("colour:red"));
        QVERIFY(says("is not understood"));
        filter->setText(QStringLiteral("key:nobody"));
        QTRY_VERIFY(says("Nothing matches"));
    }

    void theDetailShowsTheConversationAndTheBill()
    {
        start("live");
        Table *calls = table("Calls, newest first");
        calls->selectRow(0);
        QApplication::processEvents();
        auto *detail = m_window->findChild<CallDetail *>();
        QVERIFY(detail->isVisible());
        const auto text = [&](const char *tab) {
            for (const QTextBrowser *one : detail->findChildren<QTextBrowser *>())
                if (one->isVisible() && one->accessibleName() == QLatin1String(tab))
                    return one->toPlainText();
            return QString();
        };
        QTRY_VERIFY(
            text("Conversation").contains(QStringLiteral("The commit path treats every non-busy code as success.")));
        QVERIFY(says("1,904 × $3.00/M") && says("$0.0057"));
        const std::pair<int, const char *> tabs[]
            = {{1, "\"max_tokens\": 8192"}, {2, "message_start"}, {3, "Answered by"}, {4, "•••"}};
        const char *names[] = {"Conversation", "Request", "Answer", "Route", "Headers"};
        for (BodyView *body : detail->findChildren<BodyView *>())
            body->setAsText(true);
        for (const auto &[tab, words] : tabs) {
            detail->setTab(tab);
            QVERIFY2(text(names[tab]).contains(QString::fromUtf8(words)), words);
        }
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!detail->isVisible());
    }

    void usageIsGroupedAndComparedAndLeadsToCalls()
    {
        start("usage");
        Table *figures = table("Usage in figures");
        QVERIFY(figures);
        QCOMPARE(figures->model()->rowCount(), 6);
        QCOMPARE(figures->model()->index(0, 0).data().toString(), QStringLiteral("claude-sonnet-4-5"));
        QVERIFY(figures->isColumnHidden(figures->model()->columnCount() - 1));
        click("Compare with the time before");
        QVERIFY(!figures->isColumnHidden(figures->model()->columnCount() - 1));
        emit figures->activated(figures->model()->index(0, 0));
        QApplication::processEvents();
        QCOMPARE(field("Filter of calls")->text(), QStringLiteral("model:claude-sonnet-4-5"));
    }

    void aNewKeyIsShownOnce()
    {
        start("keys");
        click("New key");
        click("Make the key");
        QVERIFY(says("A name tells whose calls these are."));
        field("Name")->setText(QStringLiteral("aider"));
        field("Budget in US dollars")->setText(QStringLiteral("5"));
        click("Make the key");
        QCOMPARE(m_gateway->done.back(),
                 std::string(
                     "keys.create {\"key_alias\":\"aider\",\"models\":[],\"rpm_limit\":null,\"tpm_limit\":null,"
                     "\"max_parallel_requests\":null,\"soft_budget\":null,\"brake\":null,\"tags\":[],\"aliases\":{},"
                     "\"allow_unpriced\":false,\"max_budget\":\"5\",\"budget_duration\":\"30d\",\"duration\":\"-1\"}"));
        QVERIFY(field("The key") && field("The key")->text().startsWith(QStringLiteral("sk-")));
        click("Done");
        QVERIFY(!field("The key"));
        QVERIFY(!says("The new key was not copied, and is not shown again."));
    }

    void aNewKeyIsNotLostByAClickElsewhere()
    {
        start("keys");
        click("New key");
        field("Name")->setText(QStringLiteral("aider"));
        click("Make the key");
        const QString secret = field("The key")->text();
        table("Keys")->selectRow(1);
        QApplication::processEvents();
        QVERIFY(!field("The key"));
        QVERIFY(says("The new key was not copied, and is not shown again."));
        click("Undo");
        QCOMPARE(field("The key")->text(), secret);
        click("Copy");
        table("Keys")->selectRow(2);
        QApplication::processEvents();
        QVERIFY(!says("The new key was not copied, and is not shown again."));
    }

    void allThatAKeyHasIsShownAndChanged()
    {
        start("keys");
        boost::json::object &codex = m_gateway->keys[1].as_object();
        codex["tpm_limit"] = 90'000;
        codex["soft_budget"] = "4";
        codex["brake"] = "2.50";
        codex["tags"] = {"team-a", "night"};
        codex["aliases"] = {{"gpt-4", "gpt-5.2"}};
        codex["allow_unpriced"] = true;
        codex["expires"] = Planted::now + 86'400'000;
        m_window->open(QStringLiteral("keys"), QStringLiteral("id-codex"));
        QTRY_VERIFY(says("90,000 tokens a minute"));
        QVERIFY(says("$2.50, its own") && says("gpt-4 is gpt-5.2") && says("team-a and night"));
        click("Change…");
        QCOMPARE(field("Tokens a minute")->text(), QStringLiteral("90000"));
        QCOMPARE(field("Tags")->text(), QStringLiteral("team-a, night"));
        field("Tokens a minute")->setText(QStringLiteral("50000"));
        field("At a time")->setText(QStringLiteral("2"));
        field("Brake at $")->clear();
        field("Tags")->setText(QStringLiteral(" team-b ,"));
        field("Other names of models")->setText(QStringLiteral("gpt-4"));
        click("Save");
        QVERIFY(says("Each is a name, '=' and a model"));
        field("Other names of models")->setText(QStringLiteral("gpt-4 = gpt-5.2-mini, best=gpt-5.2"));
        click("Save");
        QCOMPARE(m_gateway->done.back(),
                 std::string("keys.update {\"key_alias\":\"codex\",\"models\":[\"gpt-5.2\"],\"rpm_limit\":null,"
                             "\"tpm_limit\":50000,\"max_parallel_requests\":2,\"soft_budget\":\"4\",\"brake\":null,"
                             "\"tags\":[\"team-b\"],\"aliases\":{\"gpt-4\":\"gpt-5.2-mini\",\"best\":\"gpt-5.2\"},"
                             "\"allow_unpriced\":true,\"max_budget\":\"5\",\"budget_duration\":\"7d\","
                             "\"key\":\"id-codex\"}"));
    }

    void aKeyGetsANewSecretThatIsShownOnce()
    {
        start("keys");
        m_window->open(QStringLiteral("keys"), QStringLiteral("id-codex"));
        QTRY_VERIFY(button("New secret…"));
        click("New secret…");
        QVERIFY(says("The old secret stops working at once") && says("It was last used"));
        QVERIFY(std::ranges::none_of(m_gateway->done,
                                     [](const std::string &one) { return one.starts_with("keys.regenerate"); }));
        m_gateway->broken["keys.regenerate"] = "The disk is full.";
        click("Make a new secret");
        QVERIFY(says("The disk is full.") && button("Make a new secret")->isEnabled());
        m_gateway->broken.clear();
        click("Make a new secret");
        QCOMPARE(m_gateway->done.back(), std::string("keys.regenerate {\"key\":\"id-codex\"}"));
        QVERIFY(field("The key") && field("The key")->text() == u"sk-9tQm2wXeRb5yK8vLc4NzHd6P");
        click("Done");
        QVERIFY(!field("The key"));
    }

    void whatIsWrongStandsAtItsField()
    {
        start("keys");
        m_gateway->broken["keys.create"] = "There is a key named 'codex' already.";
        click("New key");
        field("Name")->setText(QStringLiteral("codex"));
        click("Make the key");
        QVERIFY(says("There is a key named 'codex' already."));
    }

    void aRevokedKeyComesBackByUndo()
    {
        start("keys");
        Table *keys = table("Keys");
        QCOMPARE(keys->model()->rowCount(), 7);
        keys->selectRow(1);
        QApplication::processEvents();
        click("Revoke");
        QCOMPARE(m_gateway->done.back(), std::string("keys.block {\"key\":\"id-claude-code\"}"));
        QCOMPARE(keys->model()->rowCount(), 6);
        click("Undo");
        QCOMPARE(m_gateway->done.back(), std::string("keys.unblock {\"key\":\"id-claude-code\"}"));
        QCOMPARE(keys->model()->rowCount(), 7);
        keys->selectRow(1);
        QApplication::processEvents();
        click("Revoke");
        m_window.reset(); // nobody says Undo any more
        QCOMPARE(m_gateway->done.back(), std::string("keys.revoke {\"key\":\"id-claude-code\"}"));
    }

    void aProviderIsAddedAndTested()
    {
        start("providers");
        QVERIFY(table("Providers"));
        click("Add a provider");
        click("Save and test");
        QVERIFY(says("Choose one"));
        auto *choice = m_window->findChild<QComboBox *>();
        choice->setCurrentText(QStringLiteral("Groq"));
        field("Its key")->setText(QStringLiteral("gsk-secret"));
        click("Save and test");
        const auto &done = m_gateway->done;
        QCOMPARE(done[done.size() - 2],
                 std::string("providers.add {\"provider\":\"groq\",\"api_key\":\"gsk-secret\"}"));
        QVERIFY(done.back().starts_with("providers.test"));
    }

    void aProviderIsSwitchedOffAndOnAgain()
    {
        start("providers");
        QTRY_VERIFY(table("Providers")->model()->rowCount() > 0);
        m_window->open(QStringLiteral("providers"), QStringLiteral("anthropic"));
        click("Switch off");
        QVERIFY(says("Anthropic is switched off."));
        click("Undo");
        QVERIFY(says("Anthropic is switched on."));
        QCOMPARE(m_gateway->done,
                 (std::vector<std::string>{"providers.switch {\"provider\":\"dep-anthropic\",\"on\":false}",
                                           "providers.switch {\"provider\":\"dep-anthropic\",\"on\":true}"}));
        m_window->open(QStringLiteral("providers"), QStringLiteral("openrouter"));
        QTRY_VERIFY(says("It is switched off: nobody is sent to it."));
        click("Switch on");
        QCOMPARE(m_gateway->done.back(), std::string("providers.switch {\"provider\":\"dep-openrouter\",\"on\":true}"));
        m_gateway->broken["providers.switch"] = "'router.off' is set by environment, which wins. Change it there.";
        click("Switch on");
        QVERIFY(says("which wins"));
    }

    /// Else "anth" with an address of a proxy would be a provider of one's own.
    void theBeginningOfAProvidersNameIsEnough_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("byEnter");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Enter takes what fits best") << QStringLiteral("open") << true << QStringLiteral("OpenAI");
        QTest::newRow("only one begins so") << QStringLiteral("anth") << false << QStringLiteral("Anthropic");
        QTest::newRow("two begin so") << QStringLiteral("open") << false << QStringLiteral("open");
        QTest::newRow("whole, in small letters") << QStringLiteral("openai") << false << QStringLiteral("OpenAI");
        QTest::newRow("one of their own") << QStringLiteral("my-proxy") << true << QStringLiteral("my-proxy");
    }
    void theBeginningOfAProvidersNameIsEnough()
    {
        QFETCH(QString, typed);
        QFETCH(bool, byEnter);
        start("providers");
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        click("Add a provider");
        auto *choice = m_window->findChild<QComboBox *>();
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClicks(choice->lineEdit(), typed);
        QApplication::processEvents(); // what fits is shown on the next turn
        QCOMPARE(choice->currentText(), typed); // nothing is put there before somebody has chosen
        QWidget *list = QApplication::activePopupWidget();
        if (byEnter)
            QTest::keyClick(list ? list : choice->lineEdit(), Qt::Key_Return);
        else if (list)
            list->close(); // a click beside it
        field("Its key")->setFocus();
        QTEST(choice->currentText(), "shown");
    }

    /// Another address: what it had stays with it, and the old entry goes.
    void aProviderThatIsServedIsChangedAndNotAddedAgain()
    {
        start("providers");
        QTRY_VERIFY(table("Providers")->model()->rowCount() > 0);
        m_window->open(QStringLiteral("providers"), QStringLiteral("anthropic"));
        click("Change…");
        QVERIFY(!m_window->findChild<QComboBox *>()->isEnabled());
        QCOMPARE(field("Its key")->placeholderText(), QStringLiteral("stays as it is"));
        field("Address")->setText(QStringLiteral("http://proxy.example/v1"));
        m_gateway->slow = "providers.add";
        click("Save and test");
        QVERIFY(!button("Save and test") && !button("Saving and testing…")->isEnabled()); // nobody saves twice
        QTest::keyClick(field("Address"), Qt::Key_Return);
        m_gateway->broken["providers.test"] = "It does not answer.";
        m_gateway->answerHeld();
        QCOMPARE(m_gateway->done,
                 (std::vector<std::string>{
                     "providers.add {\"provider\":\"anthropic\",\"model_name\":\"anthropic/*\",\"model\":\"*\","
                     "\"credential\":\"keychain:anthropic\",\"base_url\":\"http://proxy.example/v1\"}",
                     "providers.remove {\"provider\":\"dep-anthropic\"}"}));
        QVERIFY(says("Saved, but the test failed: It does not answer.") && button("Save and test")->isEnabled());
    }

    void aModelIsTriedWithoutASecret()
    {
        start("try");
        m_window->open(QStringLiteral("try"), QStringLiteral("claude-sonnet-4-5"));
        auto *input = m_window->findChild<QPlainTextEdit *>();
        QVERIFY(input && !button("Send")->isEnabled());
        input->setPlainText(QStringLiteral("Why?"));
        QVERIFY(button("Send")->isEnabled() && says("About "));
        click("Send");
        const std::string asked = m_gateway->done.back();
        QVERIFY(asked.starts_with("try.ask") && asked.find("\"model\":\"claude-sonnet-4-5\"") != std::string::npos);
        QVERIFY(asked.find("\"key\":\"id-this computer\"") != std::string::npos
                && asked.find("sk-") == std::string::npos);
        QVERIFY(m_window->findChild<TryLane *>()->findChild<QTextBrowser *>()->toPlainText().contains(
            QStringLiteral("The commit path treats")));
        QVERIFY(says("$0.0420 · 46,500 tokens in, 1,200 out"));
        input->setPlainText(QStringLiteral("And then?"));
        click("Two side by side");
        m_window->findChildren<TryLane *>()[1]->setModel({});
        QApplication::processEvents();
        QVERIFY(!button("Send")->isEnabled()); // the second has no model now
        m_window->findChildren<TryLane *>()[1]->setModel(QStringLiteral("gpt-5.2"));
        QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_gateway->done.size(), std::size_t(3));
        m_gateway->broken["try.ask"] = "Key 'this computer' is blocked.";
        input->setPlainText(QStringLiteral("Once more"));
        click("Send");
        QVERIFY(says("Nothing was spent on this."));
    }

    void theFirstStepsAreFollowedAndSkipped()
    {
        start("start", Planted::How::Empty);
        QVERIFY(says("Who shall answer?"));
        click("Skip this step");
        QVERIFY(says("Does it answer?"));
        click("Skip this step");
        QVERIFY(says("Which tool shall use it?"));
        click("Skip this step");
        QVERIFY(says("Ask it something"));
        click("Ask from here");
        QVERIFY(field("Model"));
        start("start");
        QVERIFY(says("That is all")); // whoever has all of it is not led through it
    }

    void aSettingIsFoundChangedAndReset()
    {
        start("settings");
        QVERIFY(says("Network") && says("Spending"));
        field("Search in settings")->setText(QStringLiteral("brake window"));
        QApplication::processEvents();
        QVERIFY(!says("Network") && says("spend.brake_window"));
        QLineEdit *window = field("spend.brake_window");
        QVERIFY(window);
        const auto type = [&](const char *text) {
            window->setText(QLatin1String(text));
            emit window->editingFinished();
            QApplication::processEvents();
        };
        type("soon");
        QVERIFY(says("'soon' is not"));
        type("5m");
        QVERIFY(says("set here") && !says("'soon' is not"));
        QCOMPARE(m_gateway->done.back(), std::string("settings.set {\"key\":\"spend.brake_window\",\"value\":\"5m\"}"));
        click("Undo");
        QCOMPARE(m_gateway->done.back(), std::string("settings.set {\"key\":\"spend.brake_window\",\"value\":null}"));
        QCOMPARE(window->text(), QStringLiteral("10m"));
        field("Search in settings")->setText(QStringLiteral("server.port"));
        QApplication::processEvents();
        QVERIFY(says("from the variable TOLLGATE_SERVER_PORT") && !field("server.port")->isEnabled());
        field("Search in settings")->setText(QStringLiteral("rhubarb"));
        QApplication::processEvents();
        QVERIFY(says("No setting says that"));
    }

    void theWindowsOwnSettingsCountAtOnce()
    {
        const QTemporaryDir home;
        Preferences preferences(home.path(), {QStringLiteral("/usr/bin/tollgate"), QStringLiteral("window")});
        m_window.reset();
        m_gateway = std::make_unique<Planted>();
        m_window = std::make_unique<Window>(
            *m_gateway, Window::Options{.now = [] { return Planted::now; }, .preferences = &preferences});
        m_window->setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        m_window->show();
        m_window->open(QStringLiteral("settings"));
        const auto choose = [&](const char *name, const char *value) {
            for (QComboBox *one : m_window->findChildren<QComboBox *>())
                if (one->isVisible() && one->accessibleName() == QLatin1String(name)) {
                    one->setCurrentText(QString::fromUtf8(value));
                    emit one->activated(one->currentIndex());
                    return true;
                }
            return false;
        };
        QVERIFY(choose("Appearance", "dark") && Look::the().isDark());
        QVERIFY(choose("Appearance", "light") && !Look::the().isDark());
        QVERIFY(choose("Start at login", "on") && QFile::exists(preferences.autostartFile()));
        QVERIFY(choose("Start at login", "off") && !QFile::exists(preferences.autostartFile()));
        QVERIFY(choose("Language", "Español") && preferences.language() == u"es");
        QVERIFY(choose("Language", "as the system") && preferences.language().isEmpty());
        QVERIFY(choose("Notifications", "off") && !preferences.notifies());
        field("Search in settings")->setText(QStringLiteral("login tray"));
        QApplication::processEvents();
        QVERIFY(says("Start at login") && !says("Appearance") && !says("Network"));
        m_window.reset(); // before what it is lent
    }

    void theInstallationIsCheckedFromTheSettings()
    {
        start("settings");
        click("Check this installation");
        QVERIFY(says("Checks that need a look: 1"));
        QVERIFY(says("gemini/* rests after failures"));
    }

    /// The page asks again every half minute, and whenever a key has changed.
    void whatIsTypedIntoABudgetStaysWhenThePageAsksAgain()
    {
        start("budgets");
        m_window->open(QStringLiteral("budgets"), QStringLiteral("id-codex"));
        QLineEdit *amount = field("Budget in US dollars");
        QVERIFY(amount);
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("12"));
        m_window->refresh();
        QApplication::processEvents();
        QVERIFY(field("Budget in US dollars") == amount && amount->text() == u"12");
        click("Save");
        QVERIFY(field("Budget in US dollars") != amount); // what is kept is shown anew
        QVERIFY(m_gateway->done.back().find("\"max_budget\":\"12\"") != std::string::npos);
    }

    /// Closed, and the same row chosen again.
    void aRowThatWasClosedOpensAgain()
    {
        start("keys");
        table("Keys")->selectRow(0);
        QVERIFY(button("Revoke"));
        const auto cards = m_window->findChildren<ListCard *>();
        const auto card = std::ranges::find_if(cards, [](const ListCard *one) { return one->isVisible(); });
        QVERIFY(card != cards.end());
        (*card)->close();
        QVERIFY(!button("Revoke"));
        table("Keys")->selectRow(0);
        QVERIFY(button("Revoke"));
        (*card)->close();
        QTest::mouseClick(table("Keys")->viewport(), Qt::LeftButton, {},
                          table("Keys")->visualRect(table("Keys")->model()->index(0, 0)).center());
        QVERIFY(button("Revoke"));
    }

    void budgetsSayWhatHappensNextAndAreChangedInPlace()
    {
        start("budgets");
        Table *budgets = table("Budgets of keys");
        QVERIFY(budgets && budgets->model()->rowCount() == 7);
        QCOMPARE(budgets->model()->index(0, 0).data().toString(), QStringLiteral("batch")); // stopped: first
        QVERIFY(budgets->model()->index(1, 2).data().toString().startsWith(QStringLiteral("At this pace it is spent")));
        QLineEdit *day = field("Limit: All keys, today");
        QVERIFY(day && day->text() == u"10");
        day->setText(QStringLiteral("12.50"));
        emit day->editingFinished();
        QCOMPARE(m_gateway->done.back(), std::string("settings.set {\"key\":\"spend.day\",\"value\":\"12.50\"}"));
        QApplication::processEvents();
        click("Undo");
        QCOMPARE(m_gateway->done.back(), std::string("settings.set {\"key\":\"spend.day\",\"value\":\"10\"}"));
        m_window->open(QStringLiteral("budgets"), QStringLiteral("id-codex"));
        QApplication::processEvents();
        QLineEdit *most = field("Budget in US dollars");
        QVERIFY(most && most->text() == u"5" && says("$4.60 of $5.00 a week"));
        most->setText(QStringLiteral("8"));
        field("Tokens a minute")->setText(QStringLiteral("90000"));
        click("Save");
        QCOMPARE(m_gateway->done.back(),
                 std::string("keys.update {\"key\":\"id-codex\",\"rpm_limit\":null,\"tpm_limit\":90000,"
                             "\"max_parallel_requests\":null,\"max_budget\":\"8\",\"budget_duration\":\"7d\"}"));
    }

    void aToolIsConnectedAndPutBack()
    {
        start("connect");
        Table *tools = table("Tools");
        QVERIFY(tools && tools->model()->rowCount() == 10);
        QVERIFY(says("Gemini CLI") && says("<b>GEMINI_API_KEY</b> is set in ~/.profile, line 14"));
        auto *changes = m_window->findChild<DiffView *>();
        QVERIFY(changes->toPlainText().contains(QStringLiteral("+ GEMINI_API_KEY=sk-••••••••")));
        QVERIFY(!changes->toPlainText().contains(QStringLiteral("set aside")));
        m_window->findChild<QCheckBox *>()->click();
        QVERIFY(changes->toPlainText().contains(QStringLiteral("set aside")));
        field("Budget in US dollars")->setText(QStringLiteral("5"));
        boost::json::object call = m_gateway->calls[2].as_object();
        m_gateway->calls.clear();
        click("Write");
        QCOMPARE(m_gateway->done.back(),
                 std::string("tools.connect {\"tool\":\"gemini-cli\",\"max_budget\":\"5\",\"budget_duration\":\"7d\","
                             "\"set_aside\":true}"));
        QVERIFY(says("none yet: start Gemini CLI anew"));
        call["key_id"] = "id-gemini-cli";
        m_gateway->calls = {call};
        m_gateway->tell({{"event", "call_ended"}, {"call", call}});
        QTRY_VERIFY(says("claude-sonnet-4-5, $0.042"));
        click("Undo");
        QCOMPARE(m_gateway->done.back(), std::string("tools.undo {\"tool\":\"gemini-cli\"}"));
        QVERIFY(button("Write"));
    }

    void aToolWhoseModelNobodyHasIsToldAnother()
    {
        start("connect");
        m_gateway->answersOwnModels = false;
        m_window->open(QStringLiteral("connect"), QStringLiteral("opencode"));
        QApplication::processEvents();
        QVERIFY(says("asks for claude-opus-4-8 by itself, and no provider here has it"));
        QLineEdit *model = field("Model");
        model->setText(QStringLiteral("gpt-5.2"));
        emit model->editingFinished();
        QVERIFY(!says("no provider here has it"));
    }

    void whatCannotBeTakenBackIsOfferedAsItWas()
    {
        start("connect");
        m_window->open(QStringLiteral("connect"), QStringLiteral("claude-code"));
        QApplication::processEvents();
        m_gateway->broken["tools.undo"] = "~/.claude/settings.json: what Tollgate wrote has been changed since.";
        click("Undo");
        QVERIFY(says("has been changed since"));
        m_gateway->broken.clear();
        click("Put the backups back");
        QCOMPARE(m_gateway->done.back(), std::string("tools.undo {\"tool\":\"claude-code\",\"force\":true}"));
    }

    void aToolWithAnOldAddressGetsTheNewOne()
    {
        start("connect");
        m_window->open(QStringLiteral("connect"), QStringLiteral("codex"));
        QApplication::processEvents();
        QVERIFY(says("It still calls http://127.0.0.1:4000"));
        click("Write the new address");
        QCOMPARE(m_gateway->done.back(), std::string("tools.update {\"tool\":\"codex\"}"));
    }

    void whatWasNotTriedIsCopied()
    {
        start("connect");
        m_window->open(QStringLiteral("connect"), QStringLiteral("zed"));
        QApplication::processEvents();
        QVERIFY(!button("Write") && says("from its documentation"));
        click("Make the key and copy");
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("sk-new")));
        m_window->open(QStringLiteral("connect"), QStringLiteral("cursor"));
        QApplication::processEvents();
        QVERIFY(says("from its own servers") && !button("Make the key and copy"));
    }

    void theWindowSaysWhatIsWrongInPlace()
    {
        start("home");
        m_window->setLink({.state = Link::State::Trouble,
                           .url = {},
                           .words = QStringLiteral("Port 4141 is used by ollama (process 4711)."),
                           .isPortTaken = true});
        QVERIFY(says("used by ollama"));
        QSignalSpy retry(m_window.get(), &Window::retryAsked);
        click("Take another port");
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry[0][0].toBool(), true);
    }
};

QTEST_MAIN(tst_Pages)
#include "tst_Pages.moc"
