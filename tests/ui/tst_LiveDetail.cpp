// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "ui/look/Look.h"
#include "ui/pages/CallDetail.h"
#include "ui/pages/CompareView.h"
#include "ui/pages/LivePage.h"
#include "ui/pages/TryLane.h"
#include "ui/widgets/BodyView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

/// What can be done with a call from the list: looked into, written to a file, asked again, compared.
class tst_LiveDetail : public QObject {
    Q_OBJECT

    std::unique_ptr<Planted> m_gateway;
    std::unique_ptr<Window> m_window;

    CallDetail *detail() const { return m_window->findChild<CallDetail *>(); }
    Table *calls() const
    {
        for (Table *one : m_window->findChildren<Table *>())
            if (one->accessibleName() == u"Calls, newest first")
                return one;
        return nullptr;
    }
    bool says(const char *text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(QString::fromUtf8(text));
        });
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *one : m_window->findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }
    void choose(const char *text)
    {
        for (QAction *action : button("More ▾")->menu()->actions())
            if (action->text() == QString::fromUtf8(text)) {
                QVERIFY(action->isEnabled());
                action->trigger();
                QApplication::processEvents();
                return;
            }
        QFAIL(text);
    }
    QByteArray written(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
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
        m_gateway = std::make_unique<Planted>();
        m_window = std::make_unique<Window>(*m_gateway, Window::Options{.now = [] { return Planted::now; }});
        m_window->setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        m_window->show();
        m_window->open(QStringLiteral("live"));
        QApplication::processEvents();
        calls()->selectRow(2);
        QApplication::processEvents();
        QVERIFY(detail()->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_gateway.reset();
    }

    /// The gateway is asked for one call, and refuses when another one has been chosen.
    void whatIsWrongWithOneCallIsNotSaidOfAnother()
    {
        const auto text = [this] {
            const auto all = detail()->findChildren<QTextBrowser *>();
            const auto found = std::ranges::find(all, QStringLiteral("Conversation"),
                                                 [](const QTextBrowser *one) { return one->accessibleName(); });
            return found == all.end() ? QString() : (*found)->toPlainText();
        };
        const QString shown = detail()->callId();
        QVERIFY(text().contains(QStringLiteral("full disk")));
        m_gateway->slow = "calls.detail";
        calls()->selectRow(3);
        QVERIFY(detail()->callId() != shown);
        QVERIFY2(!text().contains(QStringLiteral("full disk")), qPrintable(text())); // that is another call's
        calls()->selectRow(4);
        m_gateway->refuseHeld("nothing is known of the first one");
        QVERIFY2(!text().contains(QStringLiteral("the first one")), qPrintable(text()));
        m_gateway->answerHeld(); // it is asked for the second one, too
        QTRY_VERIFY(text().contains(QStringLiteral("full disk")));
        // What is wrong with this one is said, whichever part of it is looked at.
        detail()->setTab(CallDetail::Request);
        m_gateway->broken["calls.detail"] = "nothing is known of this one";
        calls()->selectRow(2);
        detail()->setTab(CallDetail::Conversation);
        QVERIFY2(text().contains(QStringLiteral("nothing is known of this one")), qPrintable(text()));
    }

    void theRequestIsATreeThatIsSearchedAndCopied()
    {
        detail()->setTab(CallDetail::Request);
        BodyView *body = detail()->body(CallDetail::Request);
        JsonTree *tree = body->tree();
        QVERIFY(tree->isVisible() && !body->text()->isVisible());
        QCOMPARE(tree->model()->rowCount(), 5);
        QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
        auto *search = body->findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus() || !m_window->isActiveWindow());
        search->setText(QStringLiteral("full disk"));
        QVERIFY(says("1 of 1"));
        QCOMPARE(tree->currentIndex().data(JsonModel::PathRole).toString(), QStringLiteral(".messages[0].content"));
        QVERIFY(tree->isExpanded(tree->model()->index(3, 0)));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("The ledger test fails on a full disk."));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral(".messages[0].content"));
        search->setText(QStringLiteral("type"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!says("nothing"));
        search->setText(QStringLiteral("rhubarb"));
        QVERIFY(says("nothing"));
        QTest::keyClick(search, Qt::Key_Escape); // clears what is typed, and leaves the detail open
        QVERIFY(search->text().isEmpty() && detail()->isVisible());
        body->setAsText(true);
        QVERIFY(body->text()->isVisible()
                && body->text()->toPlainText().contains(QStringLiteral("\"max_tokens\": 8192")));
        search->setText(QStringLiteral("8192"));
        QCOMPARE(body->text()->textCursor().selectedText(), QStringLiteral("8192"));
    }

    void theAnswerIsATreeOfItsEventsAndAsItCame()
    {
        detail()->setTab(CallDetail::Answer);
        BodyView *body = detail()->body(CallDetail::Answer);
        QVERIFY(body->tree()->isVisible());
        QCOMPARE(body->tree()->model()->rowCount(), 3);
        QCOMPARE(body->tree()->model()->index(0, 0).data(JsonModel::ValueRole).toString(),
                 QStringLiteral("{ type: message_start }"));
        body->setAsText(true);
        QVERIFY(body->text()->toPlainText().contains(QStringLiteral("+28")));
        // An error that is no JSON has no tree.
        m_gateway->detail["stream"] = boost::json::array();
        m_gateway->detail["answer"] = "Bad gateway";
        calls()->selectRow(3);
        QApplication::processEvents();
        QVERIFY(body->text()->isVisible() && body->text()->toPlainText().contains(QStringLiteral("Bad gateway")));
        QVERIFY(!button("As text"));
    }

    void whatIsUnfoldedStaysWhileTheAnswerGrows()
    {
        detail()->setTab(CallDetail::Request);
        JsonTree *tree = detail()->body(CallDetail::Request)->tree();
        tree->expand(tree->model()->index(3, 0));
        tree->setValue(boost::json::parse("{\"a\":1,\"b\":2,\"c\":3,\"d\":{\"e\":4}}"));
        QVERIFY(tree->isExpanded(tree->model()->index(3, 0)));
    }

    void theCallsThatAreShownAreWritten()
    {
        const QTemporaryDir folder;
        auto *page = m_window->findChild<LivePage *>();
        m_gateway->detail["request"] = "{\"note\":\"sk-ant-api03-abcdefghijklmnop\"}";
        for (QLineEdit *one : page->findChildren<QLineEdit *>())
            if (one->accessibleName() == u"Filter of calls")
                one->setText(QStringLiteral("key:codex"));
        QApplication::processEvents();
        const QString lines = folder.filePath(QStringLiteral("calls.jsonl"));
        page->exportTo(lines);
        QCOMPARE(written(lines).count('\n'), 3);
        QVERIFY(written(lines).startsWith("{\"id\":\"call-2\""));
        const QString archive = folder.filePath(QStringLiteral("calls.har"));
        page->exportTo(archive);
        QTRY_VERIFY(QFile::exists(archive));
        const QByteArray bytes = written(archive);
        const boost::json::value log = boost::json::parse(bytes.toStdString()).at("log");
        QCOMPARE(log.at("entries").as_array().size(), std::size_t(2)); // the one that runs has no answer yet
        QCOMPARE(log.at("creator").at("version").as_string(), "0.1.0");
        QVERIFY(bytes.contains("/v1/messages") && !bytes.contains("sk-ant-api03"));
        QTRY_VERIFY(says("2 calls written."));
        const QString table = folder.filePath(QStringLiteral("calls.csv"));
        page->exportTo(table);
        QCOMPARE(written(table).count("\r\n"), 4);
        page->exportTo(QStringLiteral("/nowhere/calls.har"));
        QTRY_VERIFY(says("cannot be written"));
    }

    void aCallIsAskedAgainAndSaysWhatItCosts()
    {
        choose("Replay…");
        QVERIFY(says("is asked the same again, as the key claude-code. It cost $0.0420 the first time"));
        QVERIFY(std::ranges::none_of(m_gateway->done,
                                     [](const std::string &one) { return one.starts_with("calls.replay"); }));
        button("Replay")->click();
        QApplication::processEvents();
        const std::string &asked = m_gateway->done.back();
        QVERIFY(asked.starts_with("calls.replay") && asked.find("\"call\":\"call-3\"") != std::string::npos);
        QVERIFY(asked.find("\"key\":\"id-claude-code\"") != std::string::npos);
        QVERIFY(says("It cost $0.0397 and took 8.2"));
        button("Compare the two")->click();
        auto *compare = m_window->findChild<CompareView *>();
        QVERIFY(compare->isVisible()
                && compare->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("−$0.0023 (−5.5")));
    }

    void whatIsAskedAgainIsSaidBesideItsOwnCall()
    {
        m_gateway->slow = "calls.replay";
        choose("Replay…");
        button("Replay")->click();
        QVERIFY(says("Asking "));
        calls()->selectRow(6);
        QApplication::processEvents();
        QVERIFY(!says("Asking "));
        m_gateway->answerHeld();
        QApplication::processEvents();
        QVERIFY(!says("It cost $0.0397"));
        calls()->selectRow(2);
        QApplication::processEvents();
        QVERIFY(says("It cost $0.0397"));
    }

    void anotherCallMayBeAskedMeanwhile()
    {
        m_gateway->slow = "calls.replay";
        choose("Replay…");
        button("Replay")->click();
        calls()->selectRow(6);
        QApplication::processEvents();
        choose("Replay…");
        QVERIFY(button("Replay") && says("is asked the same again"));
        QVERIFY(m_gateway->done.back().starts_with("try.stop")); // nobody reads the rest of the first
        m_gateway->answerHeld();
        QApplication::processEvents();
        QVERIFY(button("Replay") && !says("It cost $0.0397"));
    }

    void whatCannotBeAskedAgainIsSaidInPlace()
    {
        m_gateway->broken["calls.replay"] = "What that call asked is not kept any more, so it cannot be asked again.";
        choose("Replay…");
        button("Replay")->click();
        QVERIFY(says("is not kept any more"));
        button("Close")->click();
        QVERIFY(!says("is not kept any more"));
    }

    void twoCallsStandSideBySide()
    {
        choose("Compare with another call…");
        QVERIFY(says("Choose the other call"));
        calls()->selectRow(6);
        QApplication::processEvents();
        auto *compare = m_window->findChild<CompareView *>();
        QVERIFY(compare->isVisible() && !calls()->isVisible());
        const QString text = compare->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("$0.0510")) && text.contains(QStringLiteral("$0.0420")));
        QVERIFY(text.contains(QStringLiteral("equal line")));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(calls()->isVisible());
        // Two that are chosen together are meant without another word.
        calls()->selectRow(2);
        calls()->selectionModel()->select(calls()->model()->index(4, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        choose("Compare with another call…");
        QVERIFY(compare->isVisible());
        QVERIFY(compare->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("gemini-3")));
    }

    void aCallIsOpenedInTryIt()
    {
        choose("Open in Try it");
        QPlainTextEdit *input = nullptr;
        for (QPlainTextEdit *one : m_window->findChildren<QPlainTextEdit *>())
            if (one->isVisible())
                input = one;
        QVERIFY(input);
        QCOMPARE(input->toPlainText(),
                 QStringLiteral("The ledger test fails on a full disk. Find out why and mend it."));
        auto *lane = m_window->findChild<TryLane *>();
        QCOMPARE(lane->model(), QStringLiteral("claude-sonnet-4-5"));
        QVERIFY(lane->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("You are Claude Code")));
        for (const QComboBox *one : m_window->findChildren<QComboBox *>())
            if (one->isVisible() && one->accessibleName() == u"Key")
                QCOMPARE(one->currentText(), QStringLiteral("claude-code"));
    }
};

QTEST_MAIN(tst_LiveDetail)
#include "tst_LiveDetail.moc"
