// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CompareView.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Comparison.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"

#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tollgate::ui {

CompareView::CompareView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new ElidedLabel), m_text(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::s, space::s);
    head->setSpacing(space::s);
    setType(m_title, Type::Strong);
    head->addWidget(m_title, 1);
    QPushButton *back = button(tr("Back to the list"), "quiet");
    back->setToolTip(tr("Close (Esc)"));
    connect(back, &QPushButton::clicked, this, &CompareView::closed);
    head->addWidget(back);
    column->addLayout(head);
    column->addWidget(separator());
    m_text->setAccessibleName(tr("Two calls side by side"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::m);
    column->addWidget(m_text, 1);
    connect(&Look::the(), &Look::changed, this, &CompareView::draw);
}

void CompareView::compare(const Call &first, const Call &second)
{
    const bool isOrdered = first.started <= second.started; // the earlier one stands at the left
    m_first = {isOrdered ? first : second, {}};
    m_second = {isOrdered ? second : first, {}};
    const auto named = [](const Call &call) {
        return QStringLiteral("%1 · %2").arg(format::clock(call.started),
                                             call.usedModel.isEmpty() ? call.askedModel : call.usedModel);
    };
    m_title->setWhole(tr("%1 beside %2").arg(named(m_first.call), named(m_second.call)));
    draw();
    askFor(m_first);
    askFor(m_second);
    m_text->setFocus();
}

void CompareView::askFor(Side &side)
{
    ask(m_desk.control, this, "calls.detail", {{"id", side.call.id.toStdString()}},
        [this, &side, id = side.call.id](const boost::json::value &answer) {
            if (side.call.id != id)
                return;
            side.details = detailsFrom(read::object(answer));
            if (side.details.call && !side.details.call->isRunning())
                side.call = *side.details.call;
            draw();
        });
}

void CompareView::draw()
{
    m_text->setHtml(html::comparison(m_first.call, m_first.details, m_second.call, m_second.details));
}

} // namespace tollgate::ui
