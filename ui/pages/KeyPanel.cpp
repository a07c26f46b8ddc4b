// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeyPanel.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"
#include "ui/pages/KeyLines.h"
#include "ui/widgets/Basics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int linesOfTerminal = 3;

/// Text to take away: it can be selected, not changed.
QLineEdit *given(const QString &text, const QString &accessibleName)
{
    auto *field = new QLineEdit(text);
    field->setReadOnly(true);
    field->setAccessibleName(accessibleName);
    setType(field, Type::Mono);
    return field;
}

} // namespace

KeyPanel::KeyPanel(Desk &desk, const Key &key, QWidget *parent) : SidePanel(nameOf(key), parent), m_desk(desk)
{
    if (!key.pausedWhy.isEmpty())
        addWarning(key.pausedWhy);
    addFacts(key);
    addActions(key);
}

void KeyPanel::addWarning(const QString &why)
{
    auto *warning = new QFrame;
    setRole(warning, "warning");
    auto *inside = new QVBoxLayout(warning);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    QLabel *words = label(tr("Paused by the brake: %1").arg(why));
    words->setWordWrap(true);
    inside->addWidget(words);
    add(warning);
    QPushButton *resume = button(tr("Let it work again"), "primary");
    connect(resume, &QPushButton::clicked, this, &KeyPanel::resumeAsked);
    foot()->addWidget(resume);
}

void KeyPanel::addFacts(const Key &key)
{
    for (const BudgetStanding &budget : key.budgets) {
        addFact(tr("Budget"), spentInWords(budget.spent, budget.most, budget.period));
        addFact(QStringLiteral(" "),
                budget.resets > 0 ? tr("starts anew %1").arg(format::clockMinute(budget.resets)) : QString());
    }
    addFact(tr("Spent in all"), format::money(key.spent));
    addFact(tr("Models"), key.models.isEmpty() ? tr("any") : QLocale().createSeparatedList(key.models));
    QStringList limits;
    if (key.requestsPerMinute)
        limits << tr("%Ln requests a minute", nullptr, static_cast<int>(*key.requestsPerMinute));
    if (key.tokensPerMinute)
        limits << tr("%Ln tokens a minute", nullptr, static_cast<int>(*key.tokensPerMinute));
    if (key.parallel)
        limits << tr("%1 at a time").arg(format::count(*key.parallel));
    addFact(tr("Limits"), limits.isEmpty() ? tr("none") : QLocale().createSeparatedList(limits));
    addFact(tr("Ends"), key.expires > 0 ? format::clockMinute(key.expires) : tr("never"));
    addFact(tr("Brake"), key.brake ? tr("%1, its own").arg(format::money(*key.brake)) : QString());
    addFact(tr("Tell me at"), key.warning ? format::money(*key.warning) : QString());
    QStringList aliases;
    for (const auto &[asked, taken] : key.aliases)
        aliases << tr("%1 is %2").arg(asked, taken);
    addFact(tr("Other names"), QLocale().createSeparatedList(aliases));
    addFact(tr("Tags"), QLocale().createSeparatedList(key.tags));
    addFact(tr("Made"), format::ago(key.created, m_desk.now()));
    QLabel *last = addFact(tr("Last used"), QStringLiteral("…"));
    ask(m_desk.control, last, "calls.list", {{"key_id", key.id.toStdString()}, {"most", 1}},
        [this, last](const js::value &answer) {
            const std::vector<Call> calls = read::each(answer, callFrom);
            last->setText(format::ago(calls.empty() ? 0 : calls.front().started, m_desk.now()));
        });
    addSpacing(space::xs);
    QPushButton *calls = button(tr("Show its calls"), "link");
    connect(calls, &QPushButton::clicked, this,
            [this, key] { m_desk.open(QStringLiteral("live"), QStringLiteral("key:") + key.id); });
    add(calls, Qt::AlignLeft);
    QPushButton *rotate = button(tr("New secret…"), "link");
    rotate->setEnabled(key.origin != u"file");
    connect(rotate, &QPushButton::clicked, this, &KeyPanel::rotateAsked);
    add(rotate, Qt::AlignLeft);
}

void KeyPanel::addActions(const Key &key)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *edit = button(tr("Change…"));
    connect(edit, &QPushButton::clicked, this, &KeyPanel::changeAsked);
    row->addWidget(edit);
    QPushButton *block = button(key.blocked ? tr("Unblock") : tr("Block"));
    connect(block, &QPushButton::clicked, this, key.blocked ? &KeyPanel::unblockAsked : &KeyPanel::blockAsked);
    row->addWidget(block);
    row->addStretch();
    QPushButton *remove = button(tr("Revoke"));
    connect(remove, &QPushButton::clicked, this, &KeyPanel::revokeAsked);
    row->addWidget(remove);
    foot()->addLayout(row);
    for (QPushButton *one : {edit, block, remove})
        one->setEnabled(key.origin != u"file");
}

RotatePanel::RotatePanel(Desk &desk, const Key &key, QWidget *parent)
    : SidePanel(tr("A new secret for %1").arg(nameOf(key)), parent)
{
    QLabel *words = label(tr("The old secret stops working at once: whoever uses it is refused until it is given the "
                             "new one. Name, budgets, limits and figures of the key stay as they are."));
    words->setWordWrap(true);
    add(words);
    QLabel *last = label({}, Type::Small, "dim");
    last->setWordWrap(true);
    add(last);
    ask(desk.control, last, "calls.list", {{"key_id", key.id.toStdString()}, {"most", 1}},
        [last, &desk](const js::value &answer) {
            const std::vector<Call> calls = read::each(answer, callFrom);
            last->setText(calls.empty() ? tr("Nobody has used it yet.")
                                        : tr("It was last used %1, by %2.")
                                              .arg(format::ago(calls.front().started, desk.now()),
                                                   calls.front().tool.isEmpty() ? tr("a program that says no name")
                                                                                : calls.front().tool));
        });
    QLabel *wrong = label({}, Type::Small, "error");
    wrong->setWordWrap(true);
    wrong->hide();
    add(wrong);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *make = button(tr("Make a new secret"), "primary");
    connect(make, &QPushButton::clicked, this, [this, &desk, id = key.id, make, wrong] {
        make->setEnabled(false);
        ask(
            desk.control, this, "keys.regenerate", {{"key", id.toStdString()}},
            [this](const js::value &answer) { emit made(read::text(read::object(answer), "key")); },
            [make, wrong](const Error &error) {
                make->setEnabled(true);
                wrong->setText(inWords(error));
                wrong->show();
            });
    });
    row->addWidget(make);
    QPushButton *leave = button(tr("Cancel"));
    connect(leave, &QPushButton::clicked, this, &SidePanel::closed);
    row->addWidget(leave);
    row->addStretch();
    foot()->addLayout(row);
    leave->setFocus(); // what cannot be taken back is no default
}

NewKeyPanel::NewKeyPanel(Desk &desk, const QString &name, const QString &secret, QWidget *parent)
    : SidePanel(tr("Key %1 is ready").arg(name), parent)
{
    QLabel *words = label(tr("Copy it now: it is shown this once. Tollgate keeps only its fingerprint."));
    words->setWordWrap(true);
    add(words);
    add(given(secret, tr("The key")));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *copy = button(tr("Copy"), "primary");
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this, secret] {
        m_isTaken = m_isTaken || QApplication::clipboard()->text() == secret; // by a key of the field, too
    });
    connect(copy, &QPushButton::clicked, this, [this, copy, secret] {
        m_isTaken = true;
        copySecret(secret);
        copy->setText(tr("Copied"));
    });
    m_copy = copy;
    row->addWidget(copy);
    QPushButton *done = button(tr("Done"));
    connect(done, &QPushButton::clicked, this, [this] {
        m_isTaken = true;
        emit closed();
    });
    row->addWidget(done);
    row->addStretch();
    foot()->addLayout(row);
    addSpacing(space::m);
    add(label(tr("In a terminal, this sets up most tools:"), Type::Small, "dim"));
    auto *line = new QPlainTextEdit; // all of it is seen, however long the address is
    setRole(line, "code");
    setType(line, Type::Mono);
    line->setReadOnly(true);
    line->setTabChangesFocus(true);
    line->setAccessibleName(tr("Line for a terminal"));
    line->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    line->setFixedHeight(linesOfTerminal * QFontMetrics(typeFont(Type::Mono)).lineSpacing() + 2 * space::m);
    line->document()->setDocumentMargin(2); // as much as a field has
    ask(desk.control, line, "status", {}, [line](const js::value &answer) {
        line->setPlainText(QStringLiteral("export OPENAI_BASE_URL=%1/v1\nexport OPENAI_API_KEY=…")
                               .arg(read::text(read::object(answer), "url")));
    });
    add(line);
}

void NewKeyPanel::begin()
{
    m_copy->setFocus();
}

} // namespace tollgate::ui
