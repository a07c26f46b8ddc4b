// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SettingsPage.h"

#include "translations/CoreWords.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/widgets/AttachCard.h"
#include "ui/widgets/BackupCard.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/BodiesCard.h"
#include "ui/widgets/OwnSettings.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SettingEditor.h"
#include "ui/widgets/SidePanel.h"

#include <algorithm>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int sideWidth = 380;
constexpr int leastBeside = 960; ///< of the page, for settings that can be read beside it

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_search(new QLineEdit), m_changed(button(tr("Only what was changed"))),
      m_examine(button(tr("Check this installation"))), m_wrong(label({}, Type::Small, "error")),
      m_nothing(label(tr("No setting says that. Fewer words find more."), Type::Body, "dim")),
      m_scroll(new ScrollColumn({0, 0, space::xl, space::xl})), m_column(m_scroll->column()), m_side(new Card),
      m_beside(new QHBoxLayout), m_panel(static_cast<Card *>(m_side)->body())
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::xl, 0, 0); // the settings are scrolled up to the window's edge
    all->setSpacing(space::m);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, space::xl, 0);
    bar->setSpacing(space::s);
    m_search->setPlaceholderText(
        tr("Search, for example  %1  or  %2").arg(QStringLiteral("port"), QStringLiteral("spend.day")));
    m_search->setAccessibleName(tr("Search in settings"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_scroll->isHidden())
            showSide(false);
        filter();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            qOverload<>(&QLineEdit::setFocus));
    bar->addWidget(m_search, 1);
    m_changed->setCheckable(true);
    connect(m_changed, &QPushButton::toggled, this, &SettingsPage::filter);
    bar->addWidget(m_changed);
    connect(m_examine, &QPushButton::clicked, this, &SettingsPage::examine);
    bar->addWidget(m_examine);
    all->addLayout(bar);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    all->addWidget(m_wrong);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_column->setSpacing(space::l);
    m_nothing->hide();
    m_column->addWidget(m_nothing);
    m_own = new OwnSettings(m_desk.preferences);
    m_column->addWidget(m_own);
    m_attach = new AttachCard;
    m_column->addWidget(m_attach);
    m_backup = new BackupCard(m_desk.control);
    m_column->addWidget(m_backup);
    m_bodies = new BodiesCard(m_desk.control);
    m_column->addWidget(m_bodies);
    m_column->addStretch();
    middle->addWidget(m_scroll, 1);
    m_panel->setContentsMargins(0, 0, 0, 0);
    m_side->hide();
    m_beside->addWidget(m_side);
    middle->addLayout(m_beside);
    all->addLayout(middle, 1);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
            [this] { showSide(false); });
}

/// Beside the settings where there is room for both, else in their place.
void SettingsPage::showSide(bool isShown)
{
    const int together = m_scroll->widget()->minimumSizeHint().width() + sideWidth + 2 * space::xl;
    const bool isAlone = width() < std::max(leastBeside, together);
    m_side->setMinimumWidth(isAlone ? 0 : sideWidth);
    m_side->setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : sideWidth);
    m_side->setVisible(isShown);
    m_beside->setContentsMargins(0, 0, isShown ? space::xl : 0, isShown ? space::xl : 0);
    m_scroll->setVisible(!isShown || !isAlone);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showSide(!m_side->isHidden());
}

void SettingsPage::refresh()
{
    m_attach->refresh();
    m_backup->refresh();
    m_bodies->refresh();
    ask(
        m_desk.control, this, "settings.list", {},
        [this](const js::value &answer) {
            m_wrong->hide();
            showSettings(read::each(answer, settingFrom));
        },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

SettingEditor *SettingsPage::editorOf(const SettingRow &setting)
{
    auto group = std::ranges::find(m_groups, setting.group(), &std::pair<QString, Group>::first);
    if (group == m_groups.end()) {
        auto *card = new Card(groupTitle(setting.group()));
        card->body()->setContentsMargins(space::l, space::m, space::l, space::s); // rows have room around them
        card->body()->setSpacing(0);
        m_column->insertWidget(m_column->count() - 1, card);
        m_groups.emplace_back(setting.group(), Group{card, {}});
        group = m_groups.end() - 1;
    }
    auto *editor = new SettingEditor(setting);
    connect(editor, &SettingEditor::changeAsked, this, [this, editor](const QString &value) { change(editor, value); });
    connect(editor, &SettingEditor::resetAsked, this, [this, editor] { reset(editor); });
    group->second.card->body()->addWidget(editor);
    group->second.editors.push_back(editor);
    return editor;
}

void SettingsPage::showSettings(const std::vector<SettingRow> &settings)
{
    for (const SettingRow &setting : settings) {
        SettingEditor *&editor = m_editors[setting.key];
        if (!editor)
            editor = editorOf(setting);
        else if (!editor->isBusy())
            editor->set(setting);
    }
    filter();
}

void SettingsPage::filter()
{
    bool isAny = m_own->filter(m_search->text(), m_changed->isChecked());
    m_attach->setVisible(!m_changed->isChecked() && m_attach->fits(m_search->text()));
    m_backup->setVisible(!m_changed->isChecked() && m_backup->fits(m_search->text()));
    m_bodies->setVisible(!m_changed->isChecked() && m_bodies->fits(m_search->text()));
    for (const QWidget *card :
         {static_cast<QWidget *>(m_attach), static_cast<QWidget *>(m_backup), static_cast<QWidget *>(m_bodies)})
        isAny = isAny || card->isVisibleTo(this);
    for (auto &[name, group] : m_groups) {
        bool isShown = false;
        for (SettingEditor *editor : group.editors) {
            const bool fits = editor->setting().fits(m_search->text())
                && (!m_changed->isChecked() || editor->setting().isChanged());
            editor->setVisible(fits);
            isShown = isShown || fits;
        }
        group.card->setVisible(isShown);
        isAny = isAny || isShown;
    }
    m_nothing->setText(m_search->text().isEmpty() ? tr("Everything is as it came.")
                                                  : tr("No setting says that. Fewer words find more."));
    m_nothing->setVisible(!isAny && !m_groups.empty());
}

void SettingsPage::show(const QString &what)
{
    if (what == u"doctor")
        return examine();
    m_changed->setChecked(false);
    m_search->setText(what);
}

void SettingsPage::change(SettingEditor *editor, const QString &value)
{
    const SettingRow before = editor->setting();
    ask(
        m_desk.control, editor, "settings.set", {{"key", before.key.toStdString()}, {"value", value.toStdString()}},
        [this, editor, before](const js::value &answer) {
            const SettingRow now = settingFrom(read::object(answer));
            editor->set(now);
            follow(now);
            m_desk.say(now.needsStart()
                           ? tr("%1 is %2 from the next start on.").arg(now.key, now.value)
                           : tr("%1 is %2 now.").arg(now.key, now.value.isEmpty() ? tr("none") : now.value),
                       [this, key = before.key, value = before.value, wasDefault = !before.isChanged()] {
                           SettingEditor *same = m_editors[key];
                           if (wasDefault)
                               reset(same);
                           else
                               change(same, value);
                       },
                       {});
        },
        [editor](const Error &error) { editor->showError(inWords(error)); });
}

void SettingsPage::reset(SettingEditor *editor)
{
    const SettingRow before = editor->setting();
    ask(
        m_desk.control, editor, "settings.set", {{"key", before.key.toStdString()}, {"value", nullptr}},
        [this, editor, before](const js::value &answer) {
            editor->set(settingFrom(read::object(answer)));
            follow(editor->setting());
            m_desk.say(tr("%1 is as it came.").arg(before.key),
                       [this, key = before.key, value = before.value] { change(m_editors[key], value); }, {});
        },
        [editor](const Error &error) { editor->showError(inWords(error)); });
}

/// What hangs on a setting: the day of a rate is the day on which it was entered, unless that is said too.
void SettingsPage::follow(const SettingRow &changed)
{
    if (changed.group() == u"privacy")
        m_bodies->refresh();
    if (changed.key == u"display.rate" && changed.isChanged()) {
        const QString today = QDateTime::fromMSecsSinceEpoch(m_desk.now()).date().toString(Qt::ISODate);
        ask(m_desk.control, this, "settings.set", {{"key", "display.rate_date"}, {"value", today.toStdString()}},
            [this](const js::value &answer) {
                const SettingRow day = settingFrom(read::object(answer));
                if (SettingEditor *editor = m_editors[day.key])
                    editor->set(day);
                m_desk.stateChanged();
            });
    } else if (changed.group() == u"display" || changed.group() == u"router") {
        m_desk.stateChanged();
    }
}

void SettingsPage::examine()
{
    m_examine->setEnabled(false);
    ask(
        m_desk.control, this, "doctor", {},
        [this](const js::value &answer) {
            m_examine->setEnabled(true);
            showChecks(answer);
        },
        [this](const Error &error) {
            m_examine->setEnabled(true);
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

void SettingsPage::showChecks(const js::value &answer)
{
    clear(m_panel);
    auto *panel = new SidePanel(tr("Self-test"));
    connect(panel, &SidePanel::closed, this, [this] { showSide(false); });
    const js::array &checks = read::list(read::object(answer), "checks");
    const auto failed = static_cast<int>(
        std::ranges::count_if(checks, [](const js::value &check) { return !read::flag(read::object(check), "ok"); }));
    QLabel *sum
        = label(failed == 0 ? tr("Everything is as it should be.") : tr("Checks that need a look: %1").arg(failed),
                Type::Strong);
    sum->setWordWrap(true);
    panel->add(sum);
    std::vector<js::object> sorted;
    for (const js::value &check : checks)
        sorted.push_back(read::object(check));
    std::ranges::stable_sort(sorted, {}, [](const js::object &check) { return read::flag(check, "ok"); });
    for (const js::object &check : sorted) {
        auto *row = new QWidget;
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, space::xs, 0, space::xs);
        column->setSpacing(space::xs);
        auto *head = new QHBoxLayout;
        head->setSpacing(space::s);
        auto *name = new ElidedLabel(words::ofCore(read::text(check, "check")));
        head->addWidget(name, 1);
        const bool isFine = read::flag(check, "ok");
        head->addWidget(new Badge(isFine ? tr("fine") : tr("look"), isFine ? Tone::Fine : Tone::Watch));
        column->addLayout(head);
        QLabel *words = label(words::ofCore(read::text(check, "says")), Type::Small, "dim");
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
        panel->add(row);
    }
    m_panel->addWidget(panel);
    showSide(true);
}

} // namespace tollgate::ui
