// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "translations/Language.h"
#include "ui/look/Look.h"
#include "ui/models/Preferences.h"
#include "ui/Pages.h"
#include "ui/pages/CallDetail.h"
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

/// Out of the menu of a button that is to be seen.
void choose(const ui::Window &window, const char *text)
{
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->menu())
            for (QAction *action : button->menu()->actions())
                if (action->text() == QString::fromUtf8(text))
                    action->trigger();
}

} // namespace

/// Writes a picture of every page, light and dark, with planted data: `screenshots FOLDER [empty|normal|crowded]...`.
/// QT_SCALE_FACTOR=2 draws them at twice the size, TOLLGATE_LANGUAGE=ja in another language.
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
            window.resize(1280, 800);
            window.setLink(
                {.state = ui::Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
            window.show();
            look.choose(isDark ? ui::Look::Choice::Dark : ui::Look::Choice::Light);
            const auto shoot = [&](const char *page, const char *state) {
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
            choose(window, "Compare with another call…");
            for (ui::Table *table : window.findChildren<ui::Table *>())
                if (table->isVisible())
                    table->selectRow(2);
            shoot("live", "compare");
            window.open(QStringLiteral("keys"), QStringLiteral("new"));
            shoot("keys", "new");
            window.open(QStringLiteral("keys"), QStringLiteral("id-batch"));
            shoot("keys", "paused");
            window.open(QStringLiteral("keys"), QStringLiteral("id-codex"));
            settle();
            for (QPushButton *button : window.findChildren<QPushButton *>())
                if (button->isVisible() && button->text() == u"New secret…")
                    button->click();
            shoot("keys", "rotate");
            window.open(QStringLiteral("providers"), QStringLiteral("gemini"));
            shoot("providers", "detail");
            window.open(QStringLiteral("budgets"), QStringLiteral("id-codex"));
            shoot("budgets", "detail");
            window.open(QStringLiteral("settings"), QStringLiteral("doctor"));
            shoot("settings", "check");
            window.open(QStringLiteral("settings"), QStringLiteral("budget"));
            shoot("settings", "search");
            window.open(QStringLiteral("try"), QStringLiteral("claude-sonnet-4-5"));
            for (QPlainTextEdit *input : window.findChildren<QPlainTextEdit *>())
                if (input->isVisible())
                    input->setPlainText(QStringLiteral("Why does the ledger test fail on a full disk?"));
            shoot("try", "asking");
            for (QPushButton *button : window.findChildren<QPushButton *>())
                if (button->isVisible()
                    && button->text() == QCoreApplication::translate("tollgate::ui::TryPage", "Send"))
                    button->click();
            shoot("try", "answered");
            for (const char *tool : {"claude-code", "codex", "zed", "cursor"}) {
                window.open(QStringLiteral("connect"), QLatin1String(tool));
                shoot("connect", tool);
            }
        }
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.absolutePath()));
    return written > 0 ? 0 : 1;
}
