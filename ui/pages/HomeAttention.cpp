// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HomeAttention.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

namespace tollgate::ui {
namespace {

constexpr std::size_t mostRows = 4;
constexpr int rowHeight = 40;
constexpr int leastBadgeWidth = 64;

} // namespace

HomeAttention::HomeAttention(Desk &desk, QWidget *parent)
    : Card(tr("Needs attention"), parent), m_desk(desk), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    body()->setContentsMargins(space::l, space::m, space::l, space::s);
    body()->addLayout(m_rows);
}

void HomeAttention::addRow(Badge *badge, QWidget *words, const QString &action, const char *role, const QString &page,
                           const QString &what)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(separator());
    auto *row = new QWidget;
    row->setMinimumHeight(rowHeight);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::l);
    auto *box = new QWidget; // words begin at the same edge
    box->setFixedWidth(m_badgeWidth);
    auto *inBox = new QHBoxLayout(box);
    inBox->setContentsMargins(0, 0, 0, 0);
    inBox->addWidget(badge, 0, Qt::AlignLeft);
    line->addWidget(box);
    line->addWidget(words, 1);
    if (!action.isEmpty()) {
        QPushButton *go = button(action, role);
        connect(go, &QPushButton::clicked, this, [this, page, what] { m_desk.open(page, what); });
        line->addWidget(go);
    }
    m_rows->addWidget(row);
}

void HomeAttention::setUnknown(const QString &words)
{
    clear(m_rows);
    m_rows->addWidget(label(words, Type::Small, "dim"));
}

void HomeAttention::setAttention(const std::vector<Attention> &all)
{
    setTitle(tr("Needs attention"));
    clear(m_rows);
    if (all.empty()) {
        QLabel *words = label(tr("Nothing. Providers answer, budgets hold, the ledger is written."), Type::Body, "dim");
        words->setContentsMargins(0, 2, 0, space::s);
        m_rows->addWidget(words);
        return;
    }
    const std::size_t count = std::min(all.size(), mostRows);
    m_badgeWidth = leastBadgeWidth;
    for (std::size_t i = 0; i < count; ++i)
        m_badgeWidth = std::max(m_badgeWidth, Badge(all[i].badge).sizeHint().width());
    for (std::size_t i = 0; i < count; ++i) {
        const Attention &one = all[i];
        QLabel *words = label({}, Type::Body);
        words->setTextFormat(Qt::RichText);
        words->setText(one.html);
        words->setWordWrap(true);
        addRow(new Badge(one.badge, one.tone), words, one.action, i == 0 ? "" : "quiet", one.page, one.what);
    }
}

void HomeAttention::setFirstSteps(bool hasProvider, bool hasKey)
{
    struct Step {
        bool isDone;
        QString title, text, action, page, what;
    };
    const Step steps[] = {
        {hasProvider,
         tr("Add a provider"),
         tr("OpenAI, Anthropic, Gemini, … or a model server on this computer."),
         tr("Show me…"),
         QStringLiteral("start"),
         {}},
        {hasKey, tr("Make a key"),
         tr("Each tool gets one of its own, so that its spend is told apart and can be limited."), tr("Make…"),
         QStringLiteral("keys"), QStringLiteral("new")},
        {false,
         tr("Send the first call"),
         tr("Point a tool at the endpoint above. The model demo/hello answers without any provider."),
         tr("Watch"),
         QStringLiteral("live"),
         {}},
    };
    setTitle(tr("Next steps"));
    clear(m_rows);
    bool isFirst = true;
    m_badgeWidth
        = std::max({leastBadgeWidth, Badge(tr("done")).sizeHint().width(), Badge(tr("next")).sizeHint().width()});
    for (const Step &step : steps) {
        auto *words = new QWidget;
        auto *column = new QVBoxLayout(words);
        column->setContentsMargins(0, space::xs, 0, space::xs);
        column->setSpacing(0);
        column->addWidget(label(step.title, Type::Body));
        column->addWidget(label(step.text, Type::Small, "dim"));
        const char *role = !step.isDone && std::exchange(isFirst, false) ? "primary" : "";
        addRow(new Badge(step.isDone ? tr("done") : tr("next"), step.isDone ? Tone::Fine : Tone::Plain), words,
               step.isDone ? QString() : step.action, role, step.page, step.what);
    }
}

} // namespace tollgate::ui
