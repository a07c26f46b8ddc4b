// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeysPage.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"
#include "ui/pages/KeyForm.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/SidePanel.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qint64 msPerDay = qint64(24) * 3600 * 1000;

QString nameOf(const Key &key)
{
    return key.name.isEmpty() ? key.shown : key.name;
}

double shareOf(const Key &key)
{
    double most = -1;
    for (const BudgetStanding &budget : key.budgets)
        if (!budget.most.isZero())
            most = std::max(most, format::dollars(budget.spent) / format::dollars(budget.most));
    return most;
}

QString budgetOf(const Key &key)
{
    if (key.budgets.empty())
        return KeysPage::tr("no limit");
    const BudgetStanding &budget = key.budgets.front();
    return KeysPage::tr("%1 of %2").arg(format::money(budget.spent), format::money(budget.most));
}

} // namespace

KeysPage::KeysPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_lines(columns()), m_table(new Table), m_list(new QStackedWidget), m_splitter(new QSplitter),
      m_side(new QWidget), m_panel(new QVBoxLayout(m_side)), m_wrong(label({}, Type::Small, "error"))
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

    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_panel->setContentsMargins(0, 0, 0, 0);
    m_side->setMinimumWidth(340);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_side->hide();
    card->body()->addWidget(m_splitter);
    column->addWidget(card, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() < m_lines.rowCount())
            showKey(m_lines.rows()[static_cast<std::size_t>(index.row())].key);
    });
    connect(&desk.feed, &Feed::keysChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &KeysPage::closePanel);
    connect(&Look::the(), &Look::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

KeysPage::~KeysPage()
{
    for (const QString &id : m_leaving) // nobody said Undo
        m_desk.control.ask("keys.revoke", {{"key", id.toStdString()}}, [](const Result<js::value> &) {});
}

std::vector<Column<KeysPage::Line>> KeysPage::columns() const
{
    return {
        {tr("Name"),
         {},
         [](const Line &line) { return nameOf(line.key); },
         Qt::AlignLeft,
         false,
         [](const Line &line, int role) -> QVariant {
             if (role == SecondRole)
                 return line.key.name.isEmpty() ? QString() : line.key.shown;
             return {};
         }},
        {tr("State"), QStringLiteral("does not end"),
         [](const Line &line) {
             return !line.key.pausedWhy.isEmpty() ? tr("paused")
                 : line.key.blocked               ? tr("blocked")
                 : shareOf(line.key) >= 1         ? tr("budget spent")
                 : line.isIdle                    ? tr("idle")
                                                  : QString();
         },
         Qt::AlignLeft, false,
         [](const Line &line, int role) -> QVariant {
             if (role == BadgeRole)
                 return true;
             if (role == ToneRole)
                 return static_cast<int>(!line.key.pausedWhy.isEmpty() || line.key.blocked || shareOf(line.key) >= 1
                                             ? Tone::Broken
                                             : Tone::Plain);
             if (role == Qt::ToolTipRole)
                 return line.key.pausedWhy;
             return {};
         }},
        {tr("Models"), QStringLiteral("claude-sonnet-4-5, gpt"),
         [](const Line &line) {
             return line.key.models.isEmpty() ? tr("any") : line.key.models.join(QStringLiteral(", "));
         },
         Qt::AlignLeft, true},
        {tr("Budget"), QStringLiteral("$1,000.00 of $1,000.00"), [](const Line &line) { return budgetOf(line.key); },
         Qt::AlignRight, false,
         [](const Line &line, int role) -> QVariant {
             if (role == ShareRole)
                 return shareOf(line.key);
             if (role == Qt::ForegroundRole && line.key.budgets.empty())
                 return colours().dim;
             return {};
         }},
        {tr("Period"), QStringLiteral("a month"),
         [](const Line &line) {
             return line.key.budgets.empty() ? QString() : periodInWords(line.key.budgets.front().period);
         },
         Qt::AlignLeft, true},
        {tr("Spent in all"), QStringLiteral("$10,000.00"),
         [](const Line &line) { return format::money(line.key.spent); }, Qt::AlignRight},
    };
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
            const js::value *rows = answer.is_object() ? answer.get_object().if_contains("rows") : nullptr;
            for (const UsageSum &sum : rows ? read::each(*rows, usageFrom) : std::vector<UsageSum>())
                m_used.insert(sum.key);
            m_knowsUse = true;
            showKeys();
        });
}

void KeysPage::showKeys()
{
    std::vector<Line> lines;
    for (const Key &key : m_keys)
        if (!m_leaving.contains(key.id))
            lines.push_back(
                {key, m_knowsUse && !m_used.contains(key.id) && m_desk.now() - key.created > 30 * msPerDay});
    // What waits for somebody comes first, then what spends most.
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) {
        return std::pair(!a.key.pausedWhy.isEmpty(), a.key.spent) > std::pair(!b.key.pausedWhy.isEmpty(), b.key.spent);
    });
    m_lines.setRows(std::move(lines));
    m_list->setCurrentIndex(m_lines.rowCount() > 0 ? 0 : 1);
    if (!m_selected.isEmpty())
        select(m_selected);
}

void KeysPage::select(const QString &id)
{
    for (int row = 0; row < m_lines.rowCount(); ++row)
        if (m_lines.rows()[static_cast<std::size_t>(row)].key.id == id) {
            m_table->selectRow(row);
            return showKey(m_lines.rows()[static_cast<std::size_t>(row)].key);
        }
    if (!m_selected.isEmpty())
        closePanel();
}

void KeysPage::show(const QString &what)
{
    if (what == u"new")
        return showForm({});
    m_selected = what;
    select(what);
}

void KeysPage::showPanel(QWidget *panel)
{
    clear(m_panel);
    m_panel->addWidget(panel);
    connect(static_cast<SidePanel *>(panel), &SidePanel::closed, this, &KeysPage::closePanel);
    m_side->show();
    // Columns give way to what opens beside them.
    m_table->setColumnHidden(2, true);
    m_table->setColumnHidden(4, true);
}

void KeysPage::closePanel()
{
    m_selected.clear();
    m_side->hide();
    m_table->setColumnHidden(2, false);
    m_table->setColumnHidden(4, false);
    m_table->clearSelection();
}

void KeysPage::showKey(const Key &key)
{
    m_selected = key.id;
    auto *panel = new SidePanel(nameOf(key));
    if (!key.pausedWhy.isEmpty()) {
        auto *why = new QFrame;
        setRole(why, "warning");
        auto *inside = new QVBoxLayout(why);
        inside->setContentsMargins(space::m, space::s, space::m, space::s);
        QLabel *words = label(tr("Paused by the brake: %1").arg(key.pausedWhy));
        words->setWordWrap(true);
        inside->addWidget(words);
        panel->add(why);
        QPushButton *resume = button(tr("Let it work again"), "primary");
        connect(resume, &QPushButton::clicked, this,
                [this, key] { change("keys.resume", key, tr("Key %1 works again.").arg(nameOf(key)), {}); });
        panel->foot()->addWidget(resume);
    }
    panel->add(factsOf(key));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *edit = button(tr("Change…"));
    connect(edit, &QPushButton::clicked, this, [this, key] { showForm(key); });
    row->addWidget(edit);
    QPushButton *block = button(key.blocked ? tr("Unblock") : tr("Block"));
    connect(block, &QPushButton::clicked, this, [this, key] {
        if (key.blocked)
            return change("keys.unblock", key, tr("Key %1 works again.").arg(nameOf(key)), {});
        change("keys.block", key, tr("Key %1 is refused from now on.").arg(nameOf(key)),
               [this, key] { change("keys.unblock", key, {}, {}); });
    });
    row->addWidget(block);
    row->addStretch();
    QPushButton *remove = button(tr("Revoke"));
    connect(remove, &QPushButton::clicked, this, [this, key] { revoke(key); });
    row->addWidget(remove);
    panel->foot()->addLayout(row);
    for (QPushButton *one : {edit, block, remove})
        one->setEnabled(key.origin != u"file");
    showPanel(panel);
}

QWidget *KeysPage::factsOf(const Key &key)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const auto fact = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return static_cast<QLabel *>(nullptr);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        QLabel *left = label(name, Type::Small, "dim");
        left->setFixedWidth(96);
        row->addWidget(left, 0, Qt::AlignTop);
        QLabel *right = label(value);
        right->setWordWrap(true);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(right, 1);
        column->addLayout(row);
        return right;
    };
    for (const BudgetStanding &budget : key.budgets) {
        fact(tr("Budget"),
             tr("%1 of %2 %3")
                 .arg(format::money(budget.spent), format::money(budget.most), periodInWords(budget.period)));
        fact(QStringLiteral(" "),
             budget.resets > 0 ? tr("starts anew %1").arg(format::clockMinute(budget.resets)) : QString());
    }
    fact(tr("Spent in all"), format::money(key.spent));
    fact(tr("Models"), key.models.isEmpty() ? tr("any") : key.models.join(QStringLiteral(", ")));
    QStringList limits;
    if (key.requestsPerMinute)
        limits << tr("%1 requests a minute").arg(format::count(*key.requestsPerMinute));
    if (key.tokensPerMinute)
        limits << tr("%1 tokens a minute").arg(format::count(*key.tokensPerMinute));
    if (key.parallel)
        limits << tr("%1 at a time").arg(format::count(*key.parallel));
    fact(tr("Limits"), limits.isEmpty() ? tr("none") : limits.join(QStringLiteral(", ")));
    fact(tr("Ends"), key.expires > 0 ? format::clockMinute(key.expires) : tr("never"));
    fact(tr("Tags"), key.tags.join(QStringLiteral(", ")));
    fact(tr("Made"), format::ago(key.created, m_desk.now()));
    QLabel *last = fact(tr("Last used"), QStringLiteral("…"));
    ask(m_desk.control, last, "calls.list", {{"key_id", key.id.toStdString()}, {"most", 1}},
        [this, last](const js::value &answer) {
            const std::vector<Call> calls = read::each(answer, callFrom);
            last->setText(format::ago(calls.empty() ? 0 : calls.front().started, m_desk.now()));
        });
    QPushButton *calls = button(tr("Show its calls"), "quiet");
    connect(calls, &QPushButton::clicked, this,
            [this, key] { m_desk.open(QStringLiteral("live"), QStringLiteral("key:") + key.id); });
    column->addWidget(calls, 0, Qt::AlignLeft);
    return all;
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
            closePanel();
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

void KeysPage::showForm(const std::optional<Key> &changed)
{
    m_selected.clear();
    m_table->clearSelection();
    auto *panel = new SidePanel(changed ? tr("Change %1").arg(nameOf(*changed)) : tr("New key"));
    auto *form = new KeyForm(m_desk, changed);
    panel->add(form);
    QPushButton *save = button(changed ? tr("Save") : tr("Make the key"), "primary");
    connect(save, &QPushButton::clicked, form, &KeyForm::save);
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        connect(line, &QLineEdit::returnPressed, form, &KeyForm::save);
    panel->foot()->addWidget(save);
    connect(form, &KeyForm::made, this, [this](const QString &name, const QString &secret) {
        refresh();
        showSecret(name, secret);
    });
    connect(form, &KeyForm::changed, this, [this, id = changed ? changed->id : QString()] {
        m_selected = id;
        refresh();
    });
    showPanel(panel);
    if (QLineEdit *first = form->findChild<QLineEdit *>())
        first->setFocus();
}

void KeysPage::showSecret(const QString &name, const QString &secret)
{
    auto *panel = new SidePanel(tr("Key %1 is ready").arg(name));
    QLabel *words = label(tr("Copy it now: it is shown this once. Tollgate keeps only its fingerprint."));
    words->setWordWrap(true);
    panel->add(words);
    auto *field = new QLineEdit(secret);
    field->setReadOnly(true);
    field->setAccessibleName(tr("The key"));
    setType(field, Type::Mono);
    panel->add(field);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *copy = button(tr("Copy"), "primary");
    connect(copy, &QPushButton::clicked, this, [copy, secret] {
        QApplication::clipboard()->setText(secret);
        copy->setText(KeysPage::tr("Copied"));
    });
    row->addWidget(copy);
    QPushButton *done = button(tr("Done"));
    connect(done, &QPushButton::clicked, this, &KeysPage::closePanel);
    row->addWidget(done);
    row->addStretch();
    panel->foot()->addLayout(row);
    panel->addSpacing(space::m);
    QLabel *next = label(tr("In a terminal, this sets up most tools:"), Type::Small, "dim");
    panel->add(next);
    auto *line = new QLineEdit(QStringLiteral("export OPENAI_API_KEY=… OPENAI_BASE_URL=…/v1"));
    ask(m_desk.control, line, "status", {}, [line](const js::value &answer) {
        line->setText(QStringLiteral("export OPENAI_BASE_URL=%1/v1 OPENAI_API_KEY=…")
                          .arg(read::text(read::object(answer), "url")));
        line->setCursorPosition(0);
    });
    line->setReadOnly(true);
    line->setAccessibleName(tr("Line for a terminal"));
    setType(line, Type::Mono);
    panel->add(line);
    showPanel(panel);
    copy->setFocus();
}

} // namespace tollgate::ui
