// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ToolPanel.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ToolChoices.h"
#include "ui/pages/ToolFacts.h"
#include "ui/pages/ToolRows.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

} // namespace

ToolPanel::ToolPanel(Desk &desk, const Tool &tool, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tool(tool), m_column(new QVBoxLayout(this)), m_wrong(wrapped({}, "error"))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    addHead();
    // In a low window this is scrolled: nothing is squeezed until it cannot be read.
    auto *scroll = new ScrollColumn({0, 0, space::l, 0});
    scroll->column()->addWidget(makeMiddle(), m_tool.isConnected() ? 0 : 1);
    scroll->column()->addStretch();
    m_column->addWidget(scroll, 1);
    m_wrong->setContentsMargins(0, 0, space::l, 0);
    m_wrong->hide();
    m_column->addWidget(m_wrong);
    if (m_tool.state != u"cannot")
        addFoot();
}

QWidget *ToolPanel::makeMiddle()
{
    if (m_tool.state == u"cannot") {
        QLabel *why = wrapped(m_tool.note);
        why->setContentsMargins(0, space::s, 0, 0);
        return why;
    }
    if (m_tool.isConnected())
        return new ToolFacts(m_desk, m_tool);
    m_choices = new ToolChoices(m_desk, m_tool);
    connect(m_choices, &ToolChoices::planned, m_wrong, &QWidget::hide);
    connect(m_choices, &ToolChoices::failed, this, &ToolPanel::showError);
    m_choices->plan();
    return m_choices;
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
    under->setContentsMargins(0, 0, space::l, 0);
    under->setVisible(!facts.isEmpty());
    m_column->addWidget(under);
}

void ToolPanel::addFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, space::xs, space::l, 0);
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

void ToolPanel::showError(const Error &error)
{
    m_wrong->setText(inWords(error));
    m_wrong->show();
    if (m_choices)
        m_choices->lead(error);
}

void ToolPanel::write()
{
    ask(
        m_desk.control, this, "tools.connect", m_choices->arguments(),
        [this](const js::value &) {
            m_desk.say(tr("%1 is connected.").arg(m_tool.name), [this] { undo(false); }, {});
            emit changed();
        },
        [this](const Error &error) { showError(error); });
}

void ToolPanel::copy()
{
    ask(
        m_desk.control, this, "tools.copy", m_choices->arguments(),
        [this](const js::value &answer) {
            const js::object &got = read::object(answer);
            copySecret(read::text(got, "copy")); // with the key in it
            m_desk.say(tr("Copied, with the new key %1 in it.").arg(read::text(got, "key_name")), {}, {});
        },
        [this](const Error &error) { showError(error); });
}

void ToolPanel::update()
{
    ask(
        m_desk.control, this, "tools.update", {{"tool", m_tool.id.toStdString()}},
        [this](const js::value &) { emit changed(); }, [this](const Error &error) { showError(error); });
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
