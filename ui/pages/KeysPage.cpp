// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeysPage.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/KeyForm.h"
#include "ui/pages/KeyPanel.h"
#include "ui/widgets/ListCard.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qint64 msPerDay = qint64(24) * 3600 * 1000;

} // namespace

KeysPage::KeysPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_lines(keyColumns()), m_table(new Table), m_list(new QStackedWidget),
      m_wrong(label({}, Type::Small, "error"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    auto *bar = new QHBoxLayout;
    QLabel *words
        = label(tr("Each tool gets a key of its own: its spend is told apart and can be limited."), Type::Small, "dim");
    bar->addWidget(words, 1);
    QPushButton *make = button(tr("New key"), "primary");
    make->setToolTip(tr("Ctrl+N"));
    make->setShortcut(QKeySequence::New);
    connect(make, &QPushButton::clicked, this, [this] { showForm({}); });
    bar->addWidget(make);
    column->addLayout(bar);
    m_wrong->hide();
    column->addWidget(m_wrong);

    m_table->setModel(&m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Keys"));
    m_table->verticalHeader()->setDefaultSectionSize(40);
    setWidthsOf(*m_table, m_lines);
    m_list->addWidget(m_table);
    auto *empty = new EmptyState("keys", tr("No keys yet"),
                                 tr("A tool needs a key to call. Make one for each tool: then you see "
                                    "what each of them costs, and can stop one without the others."));
    QPushButton *first = button(tr("Make a key"), "primary");
    connect(first, &QPushButton::clicked, this, [this] { showForm({}); });
    empty->addAction(first);
    m_list->addWidget(empty);

    // Models, period and what was spent in all give way to what is open: the panel says them.
    m_card = new ListCard(m_list, m_table, {2, 4, 5});
    column->addWidget(m_card, 1);

    connect(m_table, &Table::opened, this,
            [this](int row) { showKey(m_lines.rows()[static_cast<std::size_t>(row)].key); });
    connect(&desk.feed, &Feed::keysChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_card, &ListCard::closed, this, [this] {
        m_selected.clear();
        m_wanted.clear();
        offerSecretAgain();
    });
    connect(&Look::the(), &Look::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

KeysPage::~KeysPage()
{
    for (const QString &id : m_leaving) // nobody said Undo
        m_desk.control.ask("keys.revoke", {{"key", id.toStdString()}}, [](const Result<js::value> &) {});
}

void KeysPage::refresh()
{
    ask(
        m_desk.control, this, "keys.list", {},
        [this](const js::value &answer) {
            m_wrong->hide();
            m_keys = read::each(answer, keyFrom);
            showKeys();
        },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
    ask(m_desk.control, this, "usage.report", {{"since", m_desk.now() - 30 * msPerDay}, {"group", js::array{"key"}}},
        [this](const js::value &answer) {
            m_used.clear();
            for (const UsageSum &sum : usageRowsFrom(answer))
                m_used.insert(sum.key);
            m_knowsUse = true;
            showKeys();
        });
}

void KeysPage::showKeys()
{
    std::vector<KeyLine> lines;
    for (const Key &key : m_keys)
        if (!m_leaving.contains(key.id))
            lines.push_back(
                {key, m_knowsUse && !m_used.contains(key.id) && m_desk.now() - key.created > 30 * msPerDay});
    // What waits for somebody comes first, then what spends most.
    std::ranges::stable_sort(lines, [](const KeyLine &a, const KeyLine &b) {
        return std::pair(!a.key.pausedWhy.isEmpty(), a.key.spent) > std::pair(!b.key.pausedWhy.isEmpty(), b.key.spent);
    });
    m_lines.setRows(std::move(lines));
    m_list->setCurrentIndex(m_lines.rowCount() > 0 ? 0 : 1);
    if (!m_wanted.isEmpty() && select(m_wanted))
        return;
    if (!m_selected.isEmpty() && !select(m_selected))
        m_card->close();
}

bool KeysPage::select(const QString &id)
{
    for (int row = 0; row < m_lines.rowCount(); ++row)
        if (m_lines.rows()[static_cast<std::size_t>(row)].key.id == id) {
            m_table->selectRow(row);
            return true;
        }
    return false;
}

void KeysPage::show(const QString &what)
{
    if (what == u"new")
        return showForm({});
    m_wanted = what;
    select(what);
}

void KeysPage::showKey(const Key &key)
{
    m_selected = key.id;
    m_wanted.clear();
    auto *panel = new KeyPanel(m_desk, key);
    const QString works = tr("Key %1 works again.").arg(nameOf(key));
    connect(panel, &KeyPanel::resumeAsked, this, [this, key, works] { change("keys.resume", key, works, {}); });
    connect(panel, &KeyPanel::unblockAsked, this, [this, key, works] { change("keys.unblock", key, works, {}); });
    connect(panel, &KeyPanel::blockAsked, this, [this, key] {
        change("keys.block", key, tr("Key %1 is refused from now on.").arg(nameOf(key)),
               [this, key] { change("keys.unblock", key, {}, {}); });
    });
    connect(panel, &KeyPanel::changeAsked, this, [this, key] { showForm(key); });
    connect(panel, &KeyPanel::revokeAsked, this, [this, key] { revoke(key); });
    connect(panel, &KeyPanel::rotateAsked, this, [this, key] { rotate(key); });
    open(panel);
}

void KeysPage::change(const char *verb, const Key &key, const QString &said, std::function<void()> undo)
{
    ask(
        m_desk.control, this, verb, {{"key", key.id.toStdString()}},
        [this, said, undo = std::move(undo)](const js::value &) {
            if (!said.isEmpty())
                m_desk.say(said, undo, {});
            refresh();
        },
        [this](const Error &error) { m_desk.say(inWords(error), {}, {}); });
}

/// Refused at once, deleted when nobody has said Undo: a secret that is deleted cannot be brought back.
void KeysPage::revoke(const Key &key)
{
    ask(
        m_desk.control, this, "keys.block", {{"key", key.id.toStdString()}},
        [this, key](const js::value &) {
            m_leaving.insert(key.id);
            m_card->close();
            showKeys();
            m_desk.say(
                tr("Key %1 is revoked.").arg(nameOf(key)),
                [this, key] {
                    m_leaving.erase(key.id);
                    if (key.blocked)
                        return refresh();
                    change("keys.unblock", key, {}, {});
                },
                [this, id = key.id] { finishRevoking(id); });
        },
        [this](const Error &error) { m_desk.say(inWords(error), {}, {}); });
}

void KeysPage::finishRevoking(const QString &id)
{
    if (!m_leaving.contains(id))
        return;
    ask(
        m_desk.control, this, "keys.revoke", {{"key", id.toStdString()}},
        [this, id](const js::value &) {
            m_leaving.erase(id);
            refresh();
        },
        [this, id](const Error &error) {
            m_leaving.erase(id);
            m_desk.say(inWords(error), {}, {});
            refresh();
        });
}

void KeysPage::rotate(const Key &key)
{
    m_wanted.clear();
    m_selected.clear(); // it gets another id with its secret
    m_table->clearSelection();
    auto *panel = new RotatePanel(m_desk, key);
    connect(panel, &RotatePanel::made, this,
            [this, name = nameOf(key)](const QString &secret) { showSecret(name, secret); });
    open(panel);
}

void KeysPage::showSecret(const QString &name, const QString &secret)
{
    refresh();
    auto *shown = new NewKeyPanel(m_desk, name, secret);
    open(shown);
    shown->begin();
    m_secret = shown;
    m_showAgain = [this, name, secret] { showSecret(name, secret); };
}

void KeysPage::open(SidePanel *panel)
{
    offerSecretAgain();
    m_card->open(panel);
}

/// A click elsewhere must not lose what is shown only once.
void KeysPage::offerSecretAgain()
{
    if (m_secret && !m_secret->isTaken())
        m_desk.say(tr("The new key was not copied, and is not shown again."), m_showAgain, {});
    m_secret.clear();
    m_showAgain = nullptr;
}

void KeysPage::showForm(const std::optional<Key> &changed)
{
    m_wanted.clear();
    m_selected.clear();
    m_table->clearSelection();
    auto *panel = new SidePanel(changed ? tr("Change %1").arg(nameOf(*changed)) : tr("New key"));
    auto *form = new KeyForm(m_desk, changed);
    panel->add(form);
    QPushButton *save = button(changed ? tr("Save") : tr("Make the key"), "primary");
    connect(save, &QPushButton::clicked, form, &KeyForm::save);
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        connect(line, &QLineEdit::returnPressed, form, &KeyForm::save);
    panel->foot()->addWidget(save, 0, Qt::AlignLeft);
    connect(form, &KeyForm::made, this, &KeysPage::showSecret);
    connect(form, &KeyForm::changed, this, [this, id = changed ? changed->id : QString()] {
        m_selected = id;
        refresh();
    });
    open(panel);
    if (QLineEdit *first = form->findChild<QLineEdit *>())
        first->setFocus();
}

} // namespace tollgate::ui
