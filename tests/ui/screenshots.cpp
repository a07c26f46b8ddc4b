// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "translations/Language.h"
#include "ui/look/Look.h"
#include "ui/models/Preferences.h"
#include "ui/Pages.h"
#include "ui/pages/CallDetail.h"
#include "ui/widgets/BackupCard.h"
#include "ui/widgets/BodyView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace tollgate;

namespace {

/// Until nothing is left to be done and drawn.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 8 || timer.elapsed() < 250; ++round) // a busy computer gives few of them in a while
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// Out of the menu of a call's detail, in any language.
void choose(const ui::Window &window, const char *text)
{
    const QString words = QCoreApplication::translate("tollgate::ui::CallDetail", text);
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->menu())
            for (QAction *action : button->menu()->actions())
                if (action->text() == words)
                    action->trigger();
}

/// A button of that class, in any language.
void press(const ui::Window &window, const char *owner, const char *text)
{
    const QString words = QCoreApplication::translate((QByteArrayLiteral("tollgate::ui::") + owner).constData(), text);
    for (QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == words)
            button->click();
}

} // namespace

/// Writes a picture of every page, light and dark, with planted data: `screenshots FOLDER [empty|normal|crowded]...`.
/// QT_SCALE_FACTOR=2 draws them at twice the size, TOLLGATE_LANGUAGE=ja in another language, TOLLGATE_PAGES=home,usage
/// only those, TOLLGATE_SIZE=1000x640 in a small window.
int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    words::speak(qEnvironmentVariable("TOLLGATE_LANGUAGE", QStringLiteral("en")), words::Face::Window);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots FOLDER [empty|normal|crowded]...\n", stderr);
        return 2;
    }
    QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    ui::Look &look = ui::Look::the();
    look.install(ui::Look::Choice::Light);
    const std::pair<const char *, Planted::How> states[]
        = {{"normal", Planted::How::Normal}, {"empty", Planted::How::Empty}, {"crowded", Planted::How::Crowded}};
    int written = 0;
    for (const auto &[name, how] : states) {
        if (arguments.size() > 2 ? !arguments.contains(QLatin1String(name)) : how != Planted::How::Normal)
            continue;
        Planted gateway(how);
        const QTemporaryDir home;
        ui::Preferences preferences(home.path(), {QStringLiteral("tollgate")});
        for (const bool isDark : {false, true}) {
            // Each in a window of its own: what was opened in the light is not open in the dark.
            ui::Window window(gateway, {.now = [] { return Planted::now; }, .preferences = &preferences});
            const QStringList size = qEnvironmentVariable("TOLLGATE_SIZE", QStringLiteral("1280x800")).split(u'x');
            window.resize(size[0].toInt(), size.value(1).toInt());
            window.setLink(
                {.state = ui::Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
            window.show();
            look.choose(isDark ? ui::Look::Choice::Dark : ui::Look::Choice::Light);
            const QStringList wanted = qEnvironmentVariable("TOLLGATE_PAGES").split(u',', Qt::SkipEmptyParts);
            const auto shoot = [&](const char *page, const char *state) {
                if (!wanted.isEmpty() && !wanted.contains(QLatin1String(page)))
                    return;
                settle();
                const QString file = QStringLiteral("%1-%2-%3%4.png")
                                         .arg(QLatin1String(page), QLatin1String(state),
                                              isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                              window.devicePixelRatioF() > 1 ? QStringLiteral("@2x") : QString());
                written += window.grab().save(folder.filePath(file)) ? 1 : 0;
            };
            for (const ui::PageRow &page : ui::pages()) {
                window.open(QLatin1String(page.id));
                shoot(page.id, name);
            }
            if (how != Planted::How::Normal)
                continue;
            // What opens beside a list.
            window.open(QStringLiteral("live"));
            for (ui::Table *table : window.findChildren<ui::Table *>())
                if (table->isVisible())
                    table->selectRow(0);
            shoot("live", "detail");
            auto *detail = window.findChild<ui::CallDetail *>();
            detail->setTab(ui::CallDetail::Request);
            detail->body(ui::CallDetail::Request)->tree()->expandAll();
            shoot("live", "request");
            detail->setTab(ui::CallDetail::Answer);
            shoot("live", "answer");
            detail->setTab(ui::CallDetail::Conversation);
            for (ui::Table *table : window.findChildren<ui::Table *>())
                if (table->isVisible())
                    table->selectRow(2);
            choose(window, "Replay…");
            shoot("live", "replay");
            press(window, "ReplayBar", "Replay");
            shoot("live", "replayed");
            press(window, "ReplayBar", "Compare the two");
            shoot("live", "compare");
            window.open(QStringLiteral("keys"), QStringLiteral("new"));
            shoot("keys", "new");
            window.open(QStringLiteral("keys"), QStringLiteral("id-batch"));
            shoot("keys", "paused");
            window.open(QStringLiteral("keys"), QStringLiteral("id-codex"));
            settle();
            press(window, "KeyPanel", "New secret…");
            shoot("keys", "rotate");
            window.open(QStringLiteral("providers"), QStringLiteral("gemini"));
            shoot("providers", "detail");
            window.open(QStringLiteral("providers"), QStringLiteral("model:gpt-5.2"));
            shoot("providers", "route");
            window.open(QStringLiteral("budgets"), QStringLiteral("id-codex"));
            shoot("budgets", "detail");
            window.open(QStringLiteral("settings"), QStringLiteral("doctor"));
            shoot("settings", "check");
            window.open(QStringLiteral("settings"), QStringLiteral("gateway"));
            settle();
            press(window, "AttachCard", "Show another one…");
            shoot("settings", "attach");
            window.open(QStringLiteral("settings"), QStringLiteral("backup"));
            settle();
            window.findChild<ui::BackupCard *>()->restore(QStringLiteral("/home/me/tollgate-2026-11-20.db"));
            shoot("settings", "backup");
            window.open(QStringLiteral("settings"), QStringLiteral("budget"));
            shoot("settings", "search");
            window.open(QStringLiteral("settings"), QStringLiteral("privacy"));
            settle();
            press(window, "BodiesCard", "Delete all…");
            shoot("settings", "privacy");
            window.open(QStringLiteral("try"), QStringLiteral("claude-sonnet-4-5"));
            for (QPlainTextEdit *input : window.findChildren<QPlainTextEdit *>())
                if (input->isVisible())
                    input->setPlainText(QStringLiteral("Why does the ledger test fail on a full disk?"));
            shoot("try", "asking");
            press(window, "TryPage", "Send");
            shoot("try", "answered");
            for (const char *tool : {"claude-code", "codex", "zed", "cursor"}) {
                window.open(QStringLiteral("connect"), QLatin1String(tool));
                shoot("connect", tool);
            }
        }
    }
    // What subscriptions pay for, in a currency of the person's own.
    for (const bool isDark : {false, true}) {
        Planted gateway(Planted::How::Normal);
        gateway.notionalShare = 0.6;
        for (const auto &[key, value] : {std::pair("display.currency", "EUR"), std::pair("display.rate", "0.92"),
                                         std::pair("display.rate_date", "2026-11-20")})
            gateway.ask("settings.set", {{"key", key}, {"value", value}}, [](const Result<boost::json::value> &) {});
        ui::Window window(gateway, {.now = [] { return Planted::now; }});
        window.resize(1280, 800);
        window.setLink({.state = ui::Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        window.show();
        look.choose(isDark ? ui::Look::Choice::Dark : ui::Look::Choice::Light);
        for (const char *page : {"home", "usage", "budgets"}) {
            window.open(QLatin1String(page));
            settle();
            written += window.grab().save(folder.filePath(
                           QStringLiteral("%1-converted-%2.png")
                               .arg(QLatin1String(page), isDark ? QStringLiteral("dark") : QStringLiteral("light"))))
                ? 1
                : 0;
        }
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.absolutePath()));
    return written > 0 ? 0 : 1;
}
