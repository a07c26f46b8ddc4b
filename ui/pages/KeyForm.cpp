// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/KeyForm.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/BudgetRow.h"
#include "ui/widgets/DollarLine.h"

#include <QCheckBox>
#include <QComboBox>
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

/// Dollars as text, or null where nothing was written.
js::value sumOf(const QString &text)
{
    const std::string sum = format::amount(text);
    return sum.empty() ? js::value() : js::value(sum);
}

QStringList parts(const QString &text)
{
    QStringList all;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            all << part.trimmed();
    return all;
}

js::array listOf(const QString &text)
{
    js::array all;
    for (const QString &part : parts(text))
        all.emplace_back(part.toStdString());
    return all;
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
    addLimits();
    m_tags = addLine("tags", tr("Tags"), tr("none"), tr("With commas; Usage can be grouped by them."));
    m_aliases = addLine("aliases", tr("Other names of models"), tr("none"),
                        tr("What is asked for and what is taken: gpt-4=gpt-5.2"));
    m_unpriced = new QCheckBox(tr("Also models without a known price"));
    m_unpriced->setToolTip(tr("A key with a budget is refused them otherwise: nobody could say what they cost."));
    add("allow_unpriced", {}, m_unpriced);
    if (changed)
        fill(*changed);
}

void KeyForm::addLimits()
{
    m_requests = addLine("rpm_limit", tr("Requests a minute"), tr("no limit"));
    m_tokens = addLine("tpm_limit", tr("Tokens a minute"), tr("no limit"), {}, Place::Beside);
    m_parallel = addLine("max_parallel_requests", tr("At a time"), tr("no limit"));
    m_ends = new QComboBox;
    for (const auto &[duration, name] : {std::pair("-1", tr("never")),
                                         {"1d", tr("in a day")},
                                         {"7d", tr("in a week")},
                                         {"30d", tr("in 30 days")},
                                         {"90d", tr("in 90 days")},
                                         {"365d", tr("in a year")}})
        m_ends->addItem(name, QLatin1String(duration));
    add("duration", tr("Ends"), m_ends, {}, Place::Beside);
    m_warning = addDollars("soft_budget", tr("Tell me at $"), tr("never"), Place::Below);
    m_warning->setToolTip(tr("When it has spent that much you are told; nothing is refused."));
    m_brake = addDollars("brake", tr("Brake at $"), tr("as all keys"), Place::Beside);
    m_brake->setToolTip(tr("A key that spends more than that in a short time is paused until you let it go on."));
}

QLineEdit *KeyForm::addDollars(const char *param, const QString &name, const QString &placeholder, Place place)
{
    auto *line = new DollarLine;
    line->setPlaceholderText(placeholder);
    add(param, name, line, {}, place);
    return line;
}

void KeyForm::fill(const Key &key)
{
    const auto number = [](const std::optional<qint64> &count) { return count ? QString::number(*count) : QString(); };
    const auto sum = [](const std::optional<Money> &money) {
        return money ? QString::fromStdString(money->decimal()) : QString();
    };
    m_name->setText(key.name);
    m_models->setText(key.models.join(QStringLiteral(", ")));
    if (!key.budgets.empty())
        m_budget->set(QString::fromStdString(key.budgets.front().most.decimal()), key.budgets.front().period);
    m_requests->setText(number(key.requestsPerMinute));
    m_tokens->setText(number(key.tokensPerMinute));
    m_parallel->setText(number(key.parallel));
    m_warning->setText(sum(key.warning));
    m_brake->setText(sum(key.brake));
    m_tags->setText(key.tags.join(QStringLiteral(", ")));
    QStringList aliases;
    for (const auto &[asked, taken] : key.aliases)
        aliases << asked + u'=' + taken;
    m_aliases->setText(aliases.join(QStringLiteral(", ")));
    m_unpriced->setChecked(key.allowsUnpriced);
    if (key.expires > 0) {
        m_ends->insertItem(0, format::clockMinute(key.expires), QString());
        m_ends->setCurrentIndex(0);
    }
}

std::optional<js::object> KeyForm::aliases() const
{
    js::object made;
    for (const QString &pair : parts(m_aliases->text())) {
        const QString asked = pair.section(u'=', 0, 0).trimmed(), taken = pair.section(u'=', 1).trimmed();
        if (asked.isEmpty() || taken.isEmpty())
            return std::nullopt;
        made[asked.toStdString()] = taken.toStdString();
    }
    return made;
}

js::object KeyForm::arguments() const
{
    js::object made{{"key_alias", m_name->text().trimmed().toStdString()},
                    {"models", listOf(m_models->text())},
                    {"rpm_limit", limitOf(m_requests->text())},
                    {"tpm_limit", limitOf(m_tokens->text())},
                    {"max_parallel_requests", limitOf(m_parallel->text())},
                    {"soft_budget", sumOf(m_warning->text())},
                    {"brake", sumOf(m_brake->text())},
                    {"tags", listOf(m_tags->text())},
                    {"aliases", aliases().value_or(js::object())},
                    {"allow_unpriced", m_unpriced->isChecked()},
                    {"max_budget", sumOf(m_budget->amount()->text())}};
    if (!made["max_budget"].is_null())
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
    if (!aliases())
        return showError(QStringLiteral("aliases"), tr("Each is a name, '=' and a model: gpt-4=gpt-5.2"));
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
