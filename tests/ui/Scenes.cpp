// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Scenes.h"

#include "ui/pages/CallDetail.h"
#include "ui/widgets/BackupCard.h"
#include "ui/widgets/BodyView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/Table.h"

#include <array>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tollgate {

using ui::CallDetail;
using ui::Window;

void settle()
{
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 8 || timer.elapsed() < 250; ++round) // a busy computer gives few of them in a while
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

namespace {

/// The first that is seen and of which that is true; none: null.
template <typename Widget, typename Is>
Widget *seen(const Window &window, Is is)
{
    for (Widget *one : window.findChildren<Widget *>())
        if (one->isVisible() && is(*one))
            return one;
    return nullptr;
}

/// What a class of the window says, in any language.
QString said(const char *owner, const char *text)
{
    return QCoreApplication::translate((QByteArrayLiteral("tollgate::ui::") + owner).constData(), text);
}

void press(const Window &window, const char *owner, const char *text)
{
    settle();
    if (auto *button = seen<QPushButton>(window, [&](const auto &one) { return one.text() == said(owner, text); }))
        button->click();
}

/// Out of the menu of a call's detail.
void choose(const Window &window, const char *text)
{
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->menu())
            for (QAction *action : button->menu()->actions())
                if (action->text() == said("CallDetail", text))
                    action->trigger();
}

/// The menu of the `index`th button that has one.
void drop(const Window &window, int index)
{
    settle();
    auto *button = seen<QPushButton>(window, [&](const auto &one) { return one.menu() && index-- == 0; });
    if (button)
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void drop(const Window &window, const char *owner, const char *name)
{
    settle();
    if (auto *box = seen<QComboBox>(window, [&](const auto &one) { return one.accessibleName() == said(owner, name); }))
        box->showPopup();
}

void write(const Window &window, const char *owner, const char *name, const char *text)
{
    settle();
    const auto isIt = [&](const auto &one) { return one.accessibleName() == said(owner, name); };
    if (auto *line = seen<QLineEdit>(window, isIt))
        line->setText(QString::fromUtf8(text));
}

void selectRow(const Window &window, int row)
{
    settle();
    if (auto *table = seen<ui::Table>(window, [](const auto &) { return true; }))
        table->selectRow(row);
}

CallDetail &detail(const Window &window)
{
    return *window.findChild<CallDetail *>();
}

void showTab(const Window &window, CallDetail::Tab tab)
{
    detail(window).setTab(tab);
    if (const ui::BodyView *body = tab == CallDetail::Request ? detail(window).body(tab) : nullptr)
        body->tree()->expandAll();
}

void tryOut(const Window &window, const char *question)
{
    settle();
    if (auto *input = seen<QPlainTextEdit>(window, [](const auto &) { return true; }))
        input->setPlainText(QString::fromUtf8(question));
}

} // namespace

std::span<const Scene> openedScenes()
{
    static constexpr std::array scenes{
        Scene{"live", "detail", "", [](Window &w) { selectRow(w, 0); }},
        Scene{"live", "request", nullptr, [](Window &w) { showTab(w, CallDetail::Request); }},
        Scene{"live", "answer", nullptr, [](Window &w) { showTab(w, CallDetail::Answer); }},
        Scene{"live", "replay", nullptr,
              [](Window &w) {
                  showTab(w, CallDetail::Conversation);
                  selectRow(w, 2);
                  choose(w, "Replay…");
              }},
        Scene{"live", "replayed", nullptr, [](Window &w) { press(w, "ReplayBar", "Replay"); }},
        Scene{"live", "compare", nullptr, [](Window &w) { press(w, "ReplayBar", "Compare the two"); }},
        Scene{"live", "export", nullptr,
              [](Window &w) {
                  press(w, "CompareView", "Back to the list");
                  drop(w, 0);
              }},
        Scene{"live", "more", nullptr, [](Window &w) { drop(w, 1); }},
        Scene{"live", "nothing", "model:nobody-has-this"},
        Scene{"usage", "counted", "", [](Window &w) { drop(w, 0); }},
        Scene{"usage", "time", nullptr, [](Window &w) { drop(w, 3); }},
        Scene{"usage", "before", nullptr, [](Window &w) { press(w, "UsagePage", "Compare with the time before"); }},
        Scene{"keys", "new", "new"},
        Scene{"keys", "made", nullptr,
              [](Window &w) {
                  write(w, "KeyForm", "Name", "laptop");
                  press(w, "KeysPage", "Make the key");
              }},
        Scene{"keys", "detail", "id-claude-code"},
        Scene{"keys", "paused", "id-batch"},
        Scene{"keys", "rotate", "id-codex", [](Window &w) { press(w, "KeyPanel", "New secret…"); }},
        Scene{"keys", "change", "id-scripts", [](Window &w) { press(w, "KeyPanel", "Change…"); }},
        Scene{"providers", "detail", "gemini"},
        Scene{"providers", "off", "openrouter"},
        Scene{"providers", "tested", nullptr, [](Window &w) { press(w, "ProviderPanel", "Test"); }},
        Scene{"providers", "add", "add"},
        Scene{"providers", "wrong", nullptr, [](Window &w) { press(w, "ProvidersPage", "Save and test"); }},
        Scene{"providers", "route", "model:gpt-5.2"},
        Scene{"budgets", "detail", "id-codex"},
        Scene{"settings", "check", "doctor"},
        Scene{"settings", "attach", "gateway", [](Window &w) { press(w, "AttachCard", "Show another one…"); }},
        Scene{"settings", "backup", "backup",
              [](Window &w) {
                  settle();
                  w.findChild<ui::BackupCard *>()->restore(QStringLiteral("/home/me/tollgate-2026-11-20.db"));
              }},
        Scene{"settings", "search", "budget"},
        Scene{"settings", "privacy", "privacy", [](Window &w) { press(w, "BodiesCard", "Delete all…"); }},
        Scene{"settings", "language", "", [](Window &w) { drop(w, "OwnSettings", "Language"); }},
        Scene{"try", "asking", "claude-sonnet-4-5",
              [](Window &w) { tryOut(w, "Why does the ledger test fail on a full disk?"); }},
        Scene{"try", "answered", nullptr, [](Window &w) { press(w, "TryPage", "Send"); }},
        Scene{"try", "two", nullptr, [](Window &w) { press(w, "TryPage", "Two side by side"); }},
        Scene{"connect", "claude-code", "claude-code"},
        Scene{"connect", "codex", "codex"},
        Scene{"connect", "zed", "zed"},
        Scene{"connect", "cursor", "cursor"},
    };
    return scenes;
}

std::span<const Scene> crowdedScenes()
{
    static constexpr std::array scenes{
        Scene{"live", "crowded-detail", "", [](Window &w) { selectRow(w, 0); }},
        Scene{"keys", "crowded-detail", "id-project-59-of-the-department-for-very-long-names"},
        Scene{"budgets", "crowded-detail", "id-project-59-of-the-department-for-very-long-names"},
        Scene{"providers", "crowded-detail", "a-vendor-with-a-long-name-0"},
        Scene{"providers", "crowded-models", "model:gpt-5.2"},
        // What can be undone stays for a while, above all pages.
        Scene{"keys", "crowded-revoke", "id-project-59-of-the-department-for-very-long-names",
              [](Window &w) { press(w, "KeyPanel", "Revoke"); }},
    };
    return scenes;
}

std::span<const Scene> emptyScenes()
{
    static constexpr std::array scenes{
        Scene{"keys", "empty-new", "new"},
        Scene{"providers", "empty-add", "add"},
        Scene{"connect", "empty-tool", "claude-code"},
    };
    return scenes;
}

} // namespace tollgate
