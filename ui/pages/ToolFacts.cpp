// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ToolFacts.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/CallFilter.h"
#include "ui/models/Json.h"
#include "ui/pages/ToolRows.h"

#include <algorithm>
#include <QVBoxLayout>

namespace tollgate::ui {

ToolFacts::ToolFacts(Desk &desk, const Tool &tool, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tool(tool), m_column(new QVBoxLayout(this)),
      m_lastCall(wrapped(QStringLiteral("…")))
{
    m_column->setContentsMargins(0, space::s, 0, 0);
    m_column->setSpacing(space::s);
    if (m_tool.isStale) {
        QFrame *box = warningBox();
        box->layout()->addWidget(
            wrapped(tr("It still calls %1, where this gateway is not any more. Its calls fail.").arg(m_tool.url)));
        m_column->addWidget(box);
    }
    add(tr("Key"), m_tool.keyName);
    add(tr("Address"), m_tool.url);
    add(tr("Model"), m_tool.model);
    add(tr("Since"), format::ago(m_tool.made, m_desk.now()));
    for (const QString &file : m_tool.files)
        add(&file == &m_tool.files.first() ? tr("Written to") : QString(), file);
    m_column->addWidget(toolRow(tr("Last call"), m_lastCall));
    askLastCall();
    connect(&m_desk.feed, &Feed::callsChanged, this, [this](const std::vector<Call> &calls) {
        if (std::ranges::any_of(calls, [this](const Call &call) { return call.keyId == m_tool.keyId; }))
            askLastCall();
    });
}

void ToolFacts::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *words = new ElidedLabel(value);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(toolRow(name, words));
}

void ToolFacts::askLastCall()
{
    ask(m_desk.control, this, "calls.list", {{"key_id", m_tool.keyId.toStdString()}, {"most", 1}},
        [this](const boost::json::value &answer) {
            const std::vector<Call> calls = read::each(answer, callFrom);
            m_lastCall->setText(
                calls.empty()
                    ? tr("none yet: start %1 anew and ask it something, then it appears here").arg(m_tool.name)
                    : tr("%1: %2, %3")
                          .arg(format::ago(calls.front().started, m_desk.now()), calls.front().usedModel,
                               format::cost(calls.front().cost)));
        });
}

} // namespace tollgate::ui
