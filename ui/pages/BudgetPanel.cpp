// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BudgetPanel.h"

#include "ui/charts/Small.h"
#include "ui/charts/StackedBars.h"
#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"
#include "ui/models/Outlook.h"
#include "ui/models/Spend.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/BudgetRow.h"
#include "ui/widgets/Form.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int daysShown = 14;

js::value numberOf(const QLineEdit *line)
{
    const QString text = line->text().trimmed();
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return text.isEmpty() ? js::value() : isNumber ? js::value(number) : js::value(text.toStdString());
}

QString textOf(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

BudgetPanel::BudgetPanel(Desk &desk, const Key &key, QWidget *parent)
    : SidePanel(key.name.isEmpty() ? key.shown : key.name, parent), m_desk(desk), m_key(key), m_form(new Form)
{
    addGauges();
    addHistory();
    addSpacing(space::s);
    add(separator());
    addForm();
}

void BudgetPanel::addGauges()
{
    if (!m_key.pausedWhy.isEmpty()) {
        QLabel *why = label(tr("Paused by the brake: %1").arg(m_key.pausedWhy), Type::Body, "error");
        why->setWordWrap(true);
        add(why);
    }
    for (const BudgetStanding &budget : m_key.budgets) {
        const Outlook outlook = outlookOf(budget, m_desk.now());
        add(label(spentInWords(budget.spent, budget.most, budget.period), Type::Strong));
        auto *meter = new Meter;
        meter->set(outlook.share, outlook.expectedShare);
        add(meter);
        const Tone tone = outlook.tone();
        QLabel *next = label(nextInWords(budget, outlook, m_desk.now()), Type::Small,
                             tone == Tone::Broken      ? "error"
                                 : tone == Tone::Watch ? "watch"
                                                       : "dim");
        next->setWordWrap(true);
        add(next);
        addFact(tr("Held now"), budget.held.isZero() ? QString() : format::money(budget.held));
    }
    if (m_key.budgets.empty())
        addFact(tr("Spent in all"), tr("%1, no limit").arg(format::money(m_key.spent)));
}

void BudgetPanel::addHistory()
{
    add(label(tr("Spend, last %n days", nullptr, daysShown), Type::Small, "dim"));
    auto *bars = new StackedBars;
    bars->setAccessibleName(tr("Spend of this key by day"));
    bars->setFixedHeight(160);
    add(bars);
    connect(bars, &StackedBars::failed, this, [this](const QString &words) { m_desk.say(words, {}, {}); });
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.now()).date();
    const Span span{startOf(today.addDays(1 - daysShown)), startOf(today.addDays(1)), Slot::Day};
    ask(m_desk.control, bars, "usage.report", {{"since", span.begin}, {"group", js::array{"hour", "key"}}},
        [bars, span, id = m_key.id](const js::value &answer) {
            const js::value *rows = answer.is_object() ? answer.get_object().if_contains("rows") : nullptr;
            std::vector<UsageSum> own;
            for (const UsageSum &sum : rows ? read::each(*rows, usageFrom) : std::vector<UsageSum>())
                if (sum.key == id)
                    own.push_back(sum);
            bars->setData(reportOf(own, span, Metric::Spend, By::Key).bars);
        });
}

void BudgetPanel::addForm()
{
    m_budget = new BudgetRow;
    m_form->add("max_budget", tr("Budget"), m_budget);
    m_requests = m_form->addLine("rpm_limit", tr("Requests a minute"), tr("no limit"));
    m_tokens = m_form->addLine("tpm_limit", tr("Tokens a minute"), tr("no limit"));
    m_parallel = m_form->addLine("max_parallel_requests", tr("At a time"), tr("no limit"));
    if (!m_key.budgets.empty()) {
        const BudgetStanding &budget = m_key.budgets.front();
        m_budget->set(QString::fromStdString(budget.most.decimal()), budget.period);
    }
    m_requests->setText(textOf(m_key.requestsPerMinute));
    m_tokens->setText(textOf(m_key.tokensPerMinute));
    m_parallel->setText(textOf(m_key.parallel));
    add(m_form);
    QPushButton *save = button(tr("Save"), "primary");
    connect(save, &QPushButton::clicked, this, &BudgetPanel::save);
    for (QLineEdit *line : {m_budget->amount(), m_requests, m_tokens, m_parallel})
        connect(line, &QLineEdit::returnPressed, this, &BudgetPanel::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch();
    foot()->addLayout(buttons);
    if (m_key.origin == u"file") { // it is changed there
        m_form->setEnabled(false);
        save->setEnabled(false);
        save->setToolTip(tr("The configuration file says it."));
    }
}

bool BudgetPanel::isEdited() const
{
    return m_budget->amount()->isModified() || m_requests->isModified() || m_tokens->isModified()
        || m_parallel->isModified();
}

void BudgetPanel::save()
{
    m_form->clearErrors();
    const std::string budget = format::amount(m_budget->amount()->text());
    js::object asked{{"key", m_key.id.toStdString()},
                     {"rpm_limit", numberOf(m_requests)},
                     {"tpm_limit", numberOf(m_tokens)},
                     {"max_parallel_requests", numberOf(m_parallel)},
                     {"max_budget", budget.empty() ? js::value() : js::value(budget)}};
    if (!budget.empty())
        asked["budget_duration"] = m_budget->period().toStdString();
    ask(
        m_desk.control, this, "keys.update", std::move(asked),
        [this](const js::value &) {
            m_desk.say(tr("Saved: it counts from the next call on."), {}, {});
            emit changed();
        },
        [this](const Error &error) { m_form->showError(QString::fromStdString(error.param), inWords(error)); });
}

} // namespace tollgate::ui
