// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ToolPanel.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/CallFilter.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/DollarLine.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int nameWidth = 110, budgetWidth = 140;

} // namespace

ToolPanel::ToolPanel(Desk &desk, const Tool &tool, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tool(tool), m_column(new QVBoxLayout(this)), m_wrong(wrapped({}, "error"))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    addHead();
    m_wrong->setParent(this); // not every state has a place for it
    m_wrong->hide();
    if (m_tool.state == u"cannot") {
        m_column->addSpacing(space::s);
        m_column->addWidget(wrapped(m_tool.note));
        m_column->addStretch();
        return;
    }
    if (m_tool.isConnected()) {
        addConnected();
        m_column->addStretch();
    } else {
        addChoices();
        addChanges();
    }
    m_column->addWidget(m_wrong);
    addFoot();
    if (!m_tool.isConnected())
        askPlan();
}

QLabel *ToolPanel::wrapped(const QString &text, const char *role)
{
    QLabel *words = label(text, Type::Body, role);
    words->setWordWrap(true);
    return words;
}

QWidget *ToolPanel::row(const QString &name, QWidget *field)
{
    auto *all = new QWidget;
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    QLabel *left = label(name, Type::Body, "dim");
    left->setFixedWidth(nameWidth);
    line->addWidget(left);
    line->addWidget(field, 1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch();
    return all;
}

void ToolPanel::addHead()
{
    QLabel *title = label(m_tool.name, Type::Title);
    m_column->addWidget(title);
    QStringList facts;
    if (!m_tool.command.isEmpty())
        facts << (m_tool.version.isEmpty() ? m_tool.command : tr("%1 in %2").arg(m_tool.version, m_tool.command));
    else if (m_tool.state == u"found")
        facts << tr("its settings are here, its program was not found");
    else if (m_tool.state == u"not_found")
        facts << tr("not found on this computer");
    if (m_tool.state != u"cannot")
        facts << (m_tool.tried.isEmpty() ? tr("from its documentation") : tr("tried with %1").arg(m_tool.tried));
    auto *under = new ElidedLabel(facts.join(QStringLiteral(" · ")));
    setType(under, Type::Small);
    setRole(under, "dim");
    under->setVisible(!facts.isEmpty());
    m_column->addWidget(under);
}

void ToolPanel::addChoices()
{
    m_warningBox = new QFrame;
    setRole(m_warningBox, "warning");
    auto *inside = new QVBoxLayout(m_warningBox);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    inside->setSpacing(space::xs);
    m_warning = wrapped({});
    m_warning->setTextFormat(Qt::RichText);
    inside->addWidget(m_warning);
    m_aside = new QCheckBox(tr("Make those lines comments; Undo brings them back"));
    connect(m_aside, &QCheckBox::toggled, this, &ToolPanel::askPlan);
    inside->addWidget(m_aside);
    m_warningBox->hide();
    m_column->addWidget(m_warningBox);
    m_column->addSpacing(space::xs);

    QLabel *key = wrapped({});
    key->setTextFormat(Qt::RichText);
    key->setText(tr("A new key <b>%1</b>, so that its use is told apart").arg(m_tool.id.toHtmlEscaped()));
    m_column->addWidget(row(tr("Key"), key));

    auto *money = new QWidget;
    auto *line = new QHBoxLayout(money);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_budget = new DollarLine;
    m_budget->setPlaceholderText(tr("no limit"));
    m_budget->setAccessibleName(tr("Budget in US dollars"));
    m_budget->setFixedWidth(budgetWidth);
    m_period = new QComboBox;
    m_period->setAccessibleName(tr("Budget for"));
    for (const auto &[period, name] :
         {std::pair("1d", tr("a day")), {"7d", tr("a week")}, {"30d", tr("a month")}, {"", tr("in all")}})
        m_period->addItem(name, QLatin1String(period));
    m_period->setCurrentIndex(1);
    line->addWidget(label(QStringLiteral("$")));
    line->addWidget(m_budget);
    line->addWidget(m_period);
    line->addStretch();
    m_column->addWidget(row(tr("Budget"), money));

    m_model = new QComboBox;
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setPlaceholderText(m_tool.needsModel ? tr("the model that it shall ask for")
                                                              : tr("the tool's own choice"));
    m_model->setFixedWidth(360);
    // Typing is not over at each letter; leaving the field or choosing from the list is.
    connect(m_model->lineEdit(), &QLineEdit::editingFinished, this, &ToolPanel::askPlan);
    connect(m_model, &QComboBox::activated, this, &ToolPanel::askPlan);
    m_column->addWidget(row(tr("Model"), m_model));
    m_unserved = wrapped({}, "error");
    m_unserved->hide();
    m_column->addWidget(row({}, m_unserved));
    if (!m_tool.note.isEmpty()) {
        QLabel *note = label(m_tool.note, Type::Small, "dim");
        note->setWordWrap(true);
        m_column->addWidget(note);
    }
}

void ToolPanel::addChanges()
{
    m_column->addSpacing(space::xs);
    m_what = label(m_tool.writes ? tr("What changes") : tr("To be copied"), Type::Small, "dim");
    m_column->addWidget(m_what);
    m_diff = new DiffView;
    m_diff->setAccessibleName(m_tool.writes ? tr("Changes to its settings") : tr("Text to copy"));
    m_column->addWidget(m_diff, 1);
    m_column->addStretch();
}

void ToolPanel::addConnected()
{
    m_column->addSpacing(space::s);
    if (m_tool.isStale) {
        auto *box = new QFrame;
        setRole(box, "warning");
        auto *inside = new QVBoxLayout(box);
        inside->setContentsMargins(space::m, space::s, space::m, space::s);
        inside->addWidget(
            wrapped(tr("It still calls %1, where this gateway is not any more. Its calls fail.").arg(m_tool.url)));
        m_column->addWidget(box);
    }
    const auto fact = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *words = new ElidedLabel(value);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(row(name, words));
    };
    fact(tr("Key"), m_tool.keyName);
    fact(tr("Address"), m_tool.url);
    fact(tr("Model"), m_tool.model);
    fact(tr("Since"), format::ago(m_tool.made, m_desk.now()));
    for (const QString &file : m_tool.files)
        fact(&file == &m_tool.files.first() ? tr("Written to") : QString(), file);
    m_firstCall = wrapped(QStringLiteral("…"));
    m_column->addWidget(row(tr("Last call"), m_firstCall));
    askFirstCall();
    connect(&m_desk.feed, &Feed::callsChanged, this, [this](const std::vector<Call> &calls) {
        if (std::ranges::any_of(calls, [this](const Call &call) { return call.keyId == m_tool.keyId; }))
            askFirstCall();
    });
}

void ToolPanel::askFirstCall()
{
    ask(m_desk.control, this, "calls.list", {{"key_id", m_tool.keyId.toStdString()}, {"most", 1}},
        [this](const js::value &answer) {
            const std::vector<Call> calls = read::each(answer, callFrom);
            m_firstCall->setText(
                calls.empty()
                    ? tr("none yet: start %1 anew and ask it something, then it appears here").arg(m_tool.name)
                    : tr("%1: %2, %3")
                          .arg(format::ago(calls.front().started, m_desk.now()), calls.front().usedModel,
                               format::cost(calls.front().cost)));
        });
}

void ToolPanel::addFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    // Text to copy that was tried says so above.
    auto *words = new ElidedLabel(m_tool.writes                ? tr("Undo puts every file back byte for byte.")
                                      : m_tool.tried.isEmpty() ? tr("Nothing is written: this way was not tried by us.")
                                                               : QString(),
                                  Qt::ElideRight);
    setRole(words, "dim");
    setType(words, Type::Small);
    foot->addWidget(words);
    foot->addStretch();
    const auto add = [&](const QString &text, const char *role, auto clicked) {
        QPushButton *one = button(text, role);
        connect(one, &QPushButton::clicked, this, clicked);
        foot->addWidget(one);
        return one;
    };
    if (m_tool.isConnected()) {
        add(tr("Show its calls"), "quiet",
            [this] { m_desk.open(QStringLiteral("live"), QStringLiteral("key:") + m_tool.keyId); });
        m_force = add(tr("Put the backups back"), "", [this] { undo(true); });
        m_force->hide();
        add(tr("Undo"), m_tool.isStale ? "" : "primary", [this] { undo(false); });
        if (m_tool.isStale)
            add(tr("Write the new address"), "primary", [this] { update(); });
    } else {
        add(m_tool.writes ? tr("Copy instead") : tr("Make the key and copy"), m_tool.writes ? "" : "primary",
            [this] { copy(); });
        if (m_tool.writes)
            add(tr("Write"), "primary", [this] { write(); });
    }
    m_column->addLayout(foot);
}

js::object ToolPanel::arguments() const
{
    js::object asked{{"tool", m_tool.id.toStdString()}};
    if (!m_model)
        return asked;
    if (const QString model = m_model->currentText().trimmed(); !model.isEmpty())
        asked["model"] = model.toStdString();
    if (const std::string budget = format::amount(m_budget->text()); !budget.empty()) {
        asked["max_budget"] = budget;
        asked["budget_duration"] = m_period->currentData().toString().toStdString();
    }
    if (m_aside->isVisibleTo(this) && m_aside->isChecked())
        asked["set_aside"] = true;
    return asked;
}

void ToolPanel::askPlan()
{
    ask(
        m_desk.control, this, "tools.plan", arguments(),
        [this](const js::value &answer) {
            m_wrong->hide();
            showPlan(changesFrom(read::object(answer)));
        },
        [this](const Error &error) { showError(error); });
}

void ToolPanel::showPlan(const ToolChanges &changes)
{
    const QString warning = changes.warning(m_tool.name);
    m_warning->setText(warning);
    m_aside->setVisible(m_tool.writes && changes.canSetAside());
    m_warningBox->setVisible(!warning.isEmpty());
    showUnserved(changes.unserved);
    if (m_model->count() == 0) {
        const QString typed = m_model->currentText();
        m_model->addItems(changes.models);
        m_model->setCurrentIndex(-1);
        m_model->setEditText(typed);
    }
    if (!m_tool.writes)
        return m_diff->showText(changes.copy);
    m_what->setText(changes.files.empty()           ? tr("Nothing has to be changed")
                        : changes.files.size() == 1 ? tr("What changes · one file, with a backup")
                                                    : tr("What changes · %n files, each with a backup", nullptr,
                                                         static_cast<int>(changes.files.size())));
    m_diff->showChanges(changes.files);
}

void ToolPanel::showUnserved(const QString &model)
{
    const bool isItsOwn = m_model->currentText().trimmed().isEmpty();
    m_unserved->setText(isItsOwn ? tr("%1 asks for %2 by itself, and no provider here has it: choose a model, or add "
                                      "its provider.")
                                       .arg(m_tool.name, model)
                                 : tr("No provider here has %1.").arg(model));
    m_unserved->parentWidget()->setVisible(!model.isEmpty());
    m_unserved->setVisible(!model.isEmpty());
}

void ToolPanel::showError(const Error &error)
{
    m_wrong->setText(inWords(error));
    m_wrong->show();
    if (error.param == "model" && m_model)
        m_model->setFocus();
    if (error.param == "max_budget" && m_budget)
        m_budget->setFocus();
}

void ToolPanel::write()
{
    ask(
        m_desk.control, this, "tools.connect", arguments(),
        [this](const js::value &) {
            m_desk.say(tr("%1 is connected.").arg(m_tool.name), [this] { undo(false); }, {});
            emit changed();
        },
        [this](const Error &error) { showError(error); });
}

void ToolPanel::copy()
{
    ask(
        m_desk.control, this, "tools.copy", arguments(),
        [this](const js::value &answer) {
            const js::object &got = read::object(answer);
            QApplication::clipboard()->setText(read::text(got, "copy"));
            m_desk.say(tr("Copied, with the new key %1 in it.").arg(read::text(got, "key_name")), {}, {});
        },
        [this](const Error &error) { showError(error); });
}

void ToolPanel::update()
{
    ask(
        m_desk.control, this, "tools.update", arguments(), [this](const js::value &) { emit changed(); },
        [this](const Error &error) { showError(error); });
}

void ToolPanel::undo(bool force)
{
    js::object asked{{"tool", m_tool.id.toStdString()}};
    if (force)
        asked["force"] = true;
    ask(
        m_desk.control, this, "tools.undo", std::move(asked),
        [this](const js::value &) {
            m_desk.say(tr("%1 is as it was before; its key is revoked.").arg(m_tool.name), {}, {});
            emit changed();
        },
        [this](const Error &error) {
            showError(error);
            if (m_force)
                m_force->setVisible(error.kind == ErrorKind::Conflict);
        });
}

} // namespace tollgate::ui
