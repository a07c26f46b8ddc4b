// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Hands.h"
#include "ui/look/Look.h"
#include "ui/widgets/BackupCard.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

/// Another gateway in this window, a copy of the database and back, and who would answer a model.
class tst_Elsewhere : public QObject, protected Hands {
    Q_OBJECT

    static Link here()
    {
        return {.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}};
    }
    static Link there()
    {
        return {.state = Link::State::Attached,
                .url = QStringLiteral("https://gate.example:4141"),
                .words = {},
                .isElsewhere = true};
    }
    void open(const char *page, const char *what)
    {
        m_window->open(QLatin1String(page), QLatin1String(what));
        QApplication::processEvents();
        QApplication::processEvents();
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Look::the().install(Look::Choice::Light);
    }
    void init()
    {
        m_gateway = std::make_unique<Planted>(Planted::How::Normal);
        m_window = std::make_unique<Window>(*m_gateway, Window::Options{.now = [] { return Planted::now; }});
        m_window->resize(1280, 800);
        m_window->setLink(here());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_gateway.reset();
    }

    void anotherGatewayIsShownByAddressAndKey()
    {
        open("settings", "gateway");
        QVERIFY(says("The gateway of this computer at http://127.0.0.1:4141"));
        click("Show another one…");
        QSignalSpy asked(m_window.get(), &Window::attachAsked);
        click("Show it");
        QVERIFY(says("An address is needed") && asked.isEmpty());
        field("Address")->setText(QStringLiteral("gate.example:4141"));
        field("Its master key")->setText(QStringLiteral("sk-master-0123456789"));
        QCOMPARE(field("Its master key")->echoMode(), QLineEdit::Password);
        click("Show it");
        QCOMPARE(asked.size(), qsizetype(1));
        QCOMPARE(asked[0][0].toString(), QStringLiteral("gate.example:4141"));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("sk-master-0123456789"));
        QVERIFY(!button("Show it")->isEnabled()); // until there is an answer

        m_window->setLink(there());
        QApplication::processEvents();
        QVERIFY(says("This window shows the gateway at https://gate.example:4141."));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("gate.example")));
        QSignalSpy back(m_window.get(), &Window::detachAsked);
        click("Back to this computer");
        QCOMPARE(back.size(), qsizetype(1));
        m_window->setLink(here());
        QApplication::processEvents();
        QVERIFY(!says("This window shows the gateway at") && m_window->windowTitle() == u"Tollgate");
    }

    void whyItCannotBeShownStandsAtTheAddress()
    {
        open("settings", "gateway");
        click("Show another one…");
        field("Address")->setText(QStringLiteral("gate.example"));
        click("Show it");
        m_window->refresh(); // as it does every now and then
        QApplication::processEvents();
        Link link = here();
        link.wrong = QStringLiteral("What answers at https://gate.example is no Tollgate gateway.");
        m_window->setLink(link);
        QApplication::processEvents();
        QVERIFY(says("is no Tollgate gateway.") && button("Show it") && button("Show it")->isEnabled());
    }

    void aKeyThatIsNotKeptIsSaid()
    {
        Link link = there();
        link.notKept = QStringLiteral("The keyring is locked.");
        m_window->setLink(link);
        QApplication::processEvents();
        QVERIFY(says("Its key is not kept for the next time: The keyring is locked."));
    }

    void aGatewayElsewhereThatDoesNotAnswerAsksForTheKeyAgain()
    {
        m_window->setLink({.state = Link::State::Trouble,
                           .url = QStringLiteral("https://gate.example"),
                           .words = QStringLiteral("No key of https://gate.example is kept here."),
                           .isElsewhere = true});
        QApplication::processEvents();
        QVERIFY(says("That gateway cannot be shown"));
        QSignalSpy asked(m_window.get(), &Window::attachAsked);
        field("Key of the gateway")->setText(QStringLiteral("sk-1"));
        click("Try again");
        QCOMPARE(asked.size(), qsizetype(1));
        QCOMPARE(asked[0][0].toString(), QStringLiteral("https://gate.example"));
    }

    void whatOneGatewaySaidIsForgottenForTheNext()
    {
        open("keys", "id-codex");
        QVERIFY(says("codex"));
        m_gateway->keys.clear();
        m_window->setLink(there());
        QApplication::processEvents();
        QApplication::processEvents();
        QVERIFY(!says("codex"));
    }

    void aBackupIsMadeAndPutBack()
    {
        open("settings", "backup");
        auto *card = m_window->findChild<BackupCard *>();
        QVERIFY(card && card->isVisible());
        card->backUp(QStringLiteral("/home/me/copy.db"));
        QVERIFY(says("Written: /home/me/copy.db (128,402 calls, 7 keys, "));
        QCOMPARE(m_gateway->done.back(), std::string("backup.create {\"file\":\"/home/me/copy.db\",\"replace\":true}"));
        QVERIFY(!button("Start the gateway anew"));
        card->restore(QStringLiteral("/home/me/copy.db"));
        QVERIFY(says("/home/me/copy.db is whole (128,402 calls, 7 keys, "));
        QSignalSpy anew(m_window.get(), &Window::restartAsked);
        click("Start the gateway anew");
        QCOMPARE(anew.size(), qsizetype(1));
        QVERIFY(!button("Start the gateway anew"));

        m_gateway->broken["backup.restore"] = "/home/me/copy.db is damaged: row 3 is missing.";
        card->restore(QStringLiteral("/home/me/copy.db"));
        QVERIFY(says("is damaged: row 3 is missing.") && !button("Start the gateway anew"));
    }

    void aGatewayThatRunsByItselfIsNotStartedAnewFromHere()
    {
        m_window->setLink(there());
        open("settings", "backup");
        m_window->findChild<BackupCard *>()->restore(QStringLiteral("/srv/copy.db"));
        QVERIFY(says("/srv/copy.db is whole") && !button("Start the gateway anew"));
    }

    void whoWouldAnswerAModelIsTold()
    {
        open("providers", "model:gpt-5.2");
        QVERIFY(says("Who would answer"));
        QVERIFY(says("It is drawn by weight: it is the first one for 75 % of the requests."));
        QVERIFY(says("The last one: Rate limit reached."));
        QLineEdit *model = field("A request for");
        QVERIFY(model && model->text() == u"gpt-5.2");
        model->setText(QStringLiteral("nobody"));
        QApplication::processEvents();
        QVERIFY(says("Nobody serves 'nobody'.") && !says("It is drawn by weight"));
        m_gateway->broken["models.explain"] = "This key may not use 'x'.";
        model->setText(QStringLiteral("x"));
        QApplication::processEvents();
        QVERIFY(says("This key may not use 'x'."));
    }
};

QTEST_MAIN(tst_Elsewhere)
#include "tst_Elsewhere.moc"
