// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeyForm.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/BudgetRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

/// A number, or null where nothing was written; text that is no number goes as it is, so that control can say so.
js::value limitOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return nullptr;
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? js::value(number) : js::value(text.trimmed().toStdString());
}

} // namespace

KeyForm::KeyForm(Desk &desk, const std::optional<Key> &changed, QWidget *parent)
    : Form(parent), m_desk(desk), m_id(changed ? changed->id : QString())
{
    m_name = addLine("key_alias", tr("Name"), tr("the tool that uses it, like codex"));
    m_models
        = addLine("models", tr("Models"), tr("any"), tr("Names or patterns with commas: gpt-*, claude-sonnet-4-5"));
    m_budget = new BudgetRow;
    add("max_budget", tr("Budget"), m_budget, tr("What it may spend at most; a call that does not fit is refused."));
    m_requests = addLine("rpm_limit", tr("Requests a minute"), tr("no limit"));
    m_parallel = addLine("max_parallel_requests", tr("At a time"), tr("no limit"));
    m_ends = new QComboBox;
    for (const auto &[duration, name] : {std::pair("-1", tr("never")),
                                         {"1d", tr("in a day")},
                                         {"7d", tr("in a week")},
                                         {"30d", tr("in 30 days")},
                                         {"90d", tr("in 90 days")}})
        m_ends->addItem(name, QLatin1String(duration));
    add("duration", tr("Ends"), m_ends);
    if (!changed)
        return;
    m_name->setText(changed->name);
    m_models->setText(changed->models.join(QStringLiteral(", ")));
    if (!changed->budgets.empty()) {
        m_budget->set(QString::fromStdString(changed->budgets.front().most.decimal()), changed->budgets.front().period);
    }
    if (changed->requestsPerMinute)
        m_requests->setText(QString::number(*changed->requestsPerMinute));
    if (changed->parallel)
        m_parallel->setText(QString::number(*changed->parallel));
    if (changed->expires > 0) {
        m_ends->insertItem(0, format::clockMinute(changed->expires), QString());
        m_ends->setCurrentIndex(0);
    }
}

js::object KeyForm::arguments() const
{
    js::array models;
    for (const QString &name : m_models->text().split(u',', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            models.emplace_back(name.trimmed().toStdString());
    js::object made{{"key_alias", m_name->text().trimmed().toStdString()},
                    {"models", std::move(models)},
                    {"rpm_limit", limitOf(m_requests->text())},
                    {"max_parallel_requests", limitOf(m_parallel->text())}};
    QString budget = m_budget->amount()->text().trimmed();
    budget.remove(u'$');
    made["max_budget"] = budget.isEmpty() ? js::value() : js::value(budget.toStdString());
    if (!budget.isEmpty())
        made["budget_duration"] = m_budget->period().toStdString();
    if (const QString ends = m_ends->currentData().toString(); !ends.isEmpty())
        made["duration"] = ends.toStdString();
    return made;
}

void KeyForm::save()
{
    clearErrors();
    if (m_name->text().trimmed().isEmpty())
        return showError(QStringLiteral("key_alias"), tr("A name tells whose calls these are."));
    js::object asked = arguments();
    if (!m_id.isEmpty())
        asked["key"] = m_id.toStdString();
    ask(
        m_desk.control, this, m_id.isEmpty() ? "keys.create" : "keys.update", std::move(asked),
        [this](const js::value &answer) {
            const js::object &key = read::object(answer);
            if (m_id.isEmpty())
                emit made(read::text(key, "key_alias"), read::text(key, "key"));
            else
                emit changed();
        },
        [this](const Error &error) { showError(QString::fromStdString(error.param), inWords(error)); });
}

} // namespace tollgate::ui
