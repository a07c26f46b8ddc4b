// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/ToolsControl.h"
#include "tests/support/RawClient.h"
#include "tests/ui/ThreadedGateway.h"
#include "ui/look/Look.h"
#include "ui/models/Ask.h"
#include "ui/Pages.h"
#include "ui/widgets/AttachCard.h"
#include "ui/widgets/Sidebar.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

/// A door that knows whether answers are outstanding.
class Counting final : public Control {
public:
    explicit Counting(Control &inner) : m_inner(inner) { }
    void ask(std::string_view verb, Arguments arguments, Reply reply) override
    {
        ++*m_open;
        m_inner.ask(verb, std::move(arguments),
                    [open = m_open, reply = std::move(reply)](Result<boost::json::value> answer) mutable {
                        --*open;
                        reply(std::move(answer));
                    });
    }
    [[nodiscard]] Following follow(Listener listener) override { return m_inner.follow(std::move(listener)); }
    bool isQuiet() const { return *m_open == 0; }

private:
    Control &m_inner;
    std::shared_ptr<int> m_open = std::make_shared<int>(0);
};

/// A window over one of the doors, with tools of a computer that has none.
struct Side {
    Side(ThreadedGateway &gateway, bool isRemote, const std::string &home, qint64 now)
        : tools(gateway.door(isRemote), ToolMachine(home, [](const std::string &) { return std::nullopt; }),
                home + "/connected"),
          door(tools), window(door, {.now = [now] { return now; }})
    {
        window.setLink({.state = isRemote ? Link::State::Attached : Link::State::Ours,
                        .url = QStringLiteral("http://127.0.0.1"),
                        .words = {}});
        window.show();
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *one : window.findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == QLatin1String(text))
                return one;
        return nullptr;
    }
    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *one : window.findChildren<QLineEdit *>())
            if (one->isVisible() && one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }

    ToolsControl tools;
    Counting door;
    Window window;
};

/// Everything that a page says, in the order of its widgets. What is beside the page (where the gateway runs, how much
/// memory it takes) is no page's.
QStringList saidOn(const Window &window)
{
    QStringList all;
    for (const QWidget *one : window.findChildren<QWidget *>()) {
        bool isOfPage = false;
        bool isAboutTheDoor = false; // where the gateway runs is what differs
        for (const QWidget *above = one; above; above = above->parentWidget()) {
            isOfPage = isOfPage || dynamic_cast<const Page *>(above);
            isAboutTheDoor = isAboutTheDoor || qobject_cast<const AttachCard *>(above);
        }
        if (!isOfPage || isAboutTheDoor || !one->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(one))
            all << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            all << button->text() + (button->isEnabled() ? QString() : QStringLiteral(" (off)"));
        else if (const auto *line = qobject_cast<const QLineEdit *>(one))
            all << line->text() + line->placeholderText();
        else if (const auto *box = qobject_cast<const QComboBox *>(one))
            all << box->currentText() + QStringLiteral(" of ") + QString::number(box->count());
        else if (const auto *text = qobject_cast<const QTextEdit *>(one))
            all << text->toPlainText();
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(one))
            all << plain->toPlainText();
        else if (const auto *table = dynamic_cast<const Table *>(one); table && table->model())
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    all << table->model()->index(row, column).data().toString();
    }
    all.removeAll(QString());
    return all;
}

QByteArray request(const QByteArray &key, const QByteArray &model)
{
    const QByteArray body
        = "{\"model\":\"" + model + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello, gate\"}]}";
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace

/// Every page says the same, whether its gateway runs in this process or another one that the window is attached to.
class tst_BothDoors : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder, m_home;
    std::unique_ptr<ThreadedGateway> m_gateway;
    std::unique_ptr<Side> m_here, m_there;

    boost::json::value asked(const char *verb, Control::Arguments arguments)
    {
        std::optional<boost::json::value> answered;
        ask(
            m_gateway->here, this, verb, std::move(arguments), [&](const boost::json::value &it) { answered = it; },
            [](const Error &error) { qWarning("%s", error.message.c_str()); });
        (void)QTest::qWaitFor([&] { return answered.has_value(); }, 20'000);
        return answered.value_or(boost::json::value());
    }
    bool isQuiet()
    {
        return QTest::qWaitFor(
            [&] {
                QApplication::processEvents(); // what an answer has asked for in its turn
                return m_here->door.isQuiet() && m_there->door.isQuiet();
            },
            20'000);
    }
    void open(const QString &page, const QString &what = {})
    {
        for (Side *side : {m_here.get(), m_there.get()})
            side->window.open(page, what);
        QVERIFY(isQuiet());
    }

private slots:
    /// A gateway as it is after some use: keys with limits, calls that went well and one that did not, a setting.
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Look::the().install(Look::Choice::Light);
        m_gateway = std::make_unique<ThreadedGateway>(m_folder.path());
        const auto made = asked(
            "keys.create", {{"key_alias", "codex"}, {"max_budget", "5"}, {"budget_duration", "7d"}, {"rpm_limit", 60}});
        const QByteArray key = QByteArray::fromStdString(std::string(made.at("key").as_string()));
        asked(
            "keys.create",
            {{"key_alias", "scripts"}, {"models", boost::json::array{"gpt-*"}}, {"tags", boost::json::array{"night"}}});
        asked("settings.set", {{"key", "spend.day"}, {"value", "10"}});
        for (const char *model : {"demo/hello", "demo/hello", "no-such-model"}) {
            RawClient client(m_gateway->port);
            client.say(request(key, model));
            QVERIFY(client.hears("\r\n\r\n"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(asked("calls.list", {}).as_array().size(), std::size_t(3), 20'000);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const std::string home = m_home.path().toStdString();
        m_here = std::make_unique<Side>(*m_gateway, false, home, now);
        m_there = std::make_unique<Side>(*m_gateway, true, home, now);
        QVERIFY(isQuiet());
    }
    void cleanupTestCase()
    {
        m_here.reset();
        m_there.reset();
        m_gateway.reset();
    }

    void everyPageSaysTheSame_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("what");
        for (const PageRow &page : pages())
            QTest::addRow("%s", page.id) << QString::fromLatin1(page.id) << QString();
        QTest::addRow("a new key") << QStringLiteral("keys") << QStringLiteral("new");
        QTest::addRow("a tool") << QStringLiteral("connect") << QStringLiteral("codex");
        QTest::addRow("a setting") << QStringLiteral("settings") << QStringLiteral("spend.day");
        QTest::addRow("who would answer") << QStringLiteral("providers") << QStringLiteral("model:demo/hello");
        QTest::addRow("calls of a key") << QStringLiteral("live") << QStringLiteral("key:codex");
    }
    void everyPageSaysTheSame()
    {
        QFETCH(QString, page);
        QFETCH(QString, what);
        open(page, what);
        // The minute of `pulse` may pass between two answers: what is late arrives with the next refresh.
        const auto areEqual = [&] {
            m_here->window.refresh();
            m_there->window.refresh();
            return isQuiet() && saidOn(m_here->window) == saidOn(m_there->window);
        };
        if (!QTest::qWaitFor(areEqual, 20'000))
            QCOMPARE(saidOn(m_there->window), saidOn(m_here->window));
        QVERIFY(saidOn(m_here->window).size() > 2);
    }

    void whatIsDoneOnOneIsSeenOnTheOther()
    {
        open(QStringLiteral("keys"));
        const auto make = [](Side &side, const char *name) {
            side.window.open(QStringLiteral("keys"), QStringLiteral("new"));
            QTRY_VERIFY(side.field("Name"));
            side.field("Name")->setText(QLatin1String(name));
            side.field("Tokens a minute")->setText(QStringLiteral("90000"));
            side.button("Make the key")->click();
        };
        make(*m_here, "made-here");
        make(*m_there, "made-there");
        const auto knows
            = [](const Side &side, const char *name) { return saidOn(side.window).contains(QLatin1String(name)); };
        for (const Side *side : {m_here.get(), m_there.get()})
            for (const char *name : {"made-here", "made-there"})
                QTRY_VERIFY_WITH_TIMEOUT(knows(*side, name), 20'000);
        m_there->button("Pause")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_here->button("Resume"), 20'000);
        m_here->button("Resume")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_there->button("Pause"), 20'000);
    }

    /// A call from the page, whose answer flows over the door.
    void aModelAnswersOnBoth()
    {
        for (Side *side : {m_here.get(), m_there.get()}) {
            side->window.open(QStringLiteral("try"), QStringLiteral("demo/hello"));
            QVERIFY(isQuiet());
            QPlainTextEdit *input = nullptr;
            for (QPlainTextEdit *one : side->window.findChildren<QPlainTextEdit *>())
                if (one->isVisible())
                    input = one;
            QVERIFY(input);
            input->setPlainText(QStringLiteral("Hello, gate"));
            QTRY_VERIFY_WITH_TIMEOUT(side->button("Send")->isEnabled(), 20'000);
            side->button("Send")->click();
            QTRY_VERIFY_WITH_TIMEOUT(saidOn(side->window).join(u'\n').contains(QStringLiteral("tokens in")), 20'000);
        }
    }
};

QTEST_MAIN(tst_BothDoors)
#include "tst_BothDoors.moc"
