// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ToolChoices.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ToolRows.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/DollarLine.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int budgetWidth = 140, modelWidth = 360;

} // namespace

ToolChoices::ToolChoices(Desk &desk, const Tool &tool, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tool(tool), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    addWarning();
    addBudget();
    addModel();
    if (!m_tool.note.isEmpty()) {
        QLabel *note = label(m_tool.note, Type::Small, "dim");
        note->setWordWrap(true);
        m_column->addWidget(note);
    }
    addChanges();
}

void ToolChoices::addWarning()
{
    m_warningBox = warningBox();
    m_warning = wrapped({});
    m_warning->setTextFormat(Qt::RichText);
    m_warningBox->layout()->addWidget(m_warning);
    m_aside = new QCheckBox(tr("Make those lines comments; Undo brings them back"));
    connect(m_aside, &QCheckBox::toggled, this, &ToolChoices::plan);
    m_warningBox->layout()->addWidget(m_aside);
    m_warningBox->hide();
    m_column->addWidget(m_warningBox);
    m_column->addSpacing(space::xs);
}

void ToolChoices::addBudget()
{
    QLabel *key = wrapped({});
    key->setTextFormat(Qt::RichText);
    key->setText(tr("A new key <b>%1</b>, so that its use is told apart").arg(m_tool.id.toHtmlEscaped()));
    m_column->addWidget(toolRow(tr("Key"), key));

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
    m_column->addWidget(toolRow(tr("Budget"), money));
}

void ToolChoices::addModel()
{
    m_model = new QComboBox;
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setPlaceholderText(m_tool.needsModel ? tr("the model that it shall ask for")
                                                              : tr("the tool's own choice"));
    m_model->setMinimumWidth(modelWidth / 2);
    m_model->setMaximumWidth(modelWidth);
    m_model->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Typing is not over at each letter; leaving the field or choosing from the list is.
    connect(m_model->lineEdit(), &QLineEdit::editingFinished, this, &ToolChoices::plan);
    connect(m_model, &QComboBox::activated, this, &ToolChoices::plan);
    m_column->addWidget(toolRow(tr("Model"), m_model));
    m_unserved = wrapped({}, "error");
    m_unserved->hide();
    m_column->addWidget(toolRow({}, m_unserved));
}

void ToolChoices::addChanges()
{
    m_column->addSpacing(space::xs);
    m_what = label(m_tool.writes ? tr("What changes") : tr("To be copied"), Type::Small, "dim");
    m_column->addWidget(m_what);
    m_diff = new DiffView;
    m_diff->setAccessibleName(m_tool.writes ? tr("Changes to its settings") : tr("Text to copy"));
    m_column->addWidget(m_diff, 1);
    m_column->addStretch();
}

js::object ToolChoices::arguments() const
{
    js::object asked{{"tool", m_tool.id.toStdString()}};
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

void ToolChoices::plan()
{
    ask(
        m_desk.control, this, "tools.plan", arguments(),
        [this](const js::value &answer) {
            emit planned();
            showPlan(changesFrom(read::object(answer)));
        },
        [this](const Error &error) { emit failed(error); });
}

void ToolChoices::showPlan(const ToolChanges &changes)
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

void ToolChoices::showUnserved(const QString &model)
{
    const bool isItsOwn = m_model->currentText().trimmed().isEmpty();
    m_unserved->setText(isItsOwn ? tr("%1 asks for %2 by itself, and no provider here has it: choose a model, or add "
                                      "its provider.")
                                       .arg(m_tool.name, model)
                                 : tr("No provider here has %1.").arg(model));
    m_unserved->parentWidget()->setVisible(!model.isEmpty());
    m_unserved->setVisible(!model.isEmpty());
}

void ToolChoices::lead(const Error &error)
{
    if (error.param == "model")
        m_model->setFocus();
    if (error.param == "max_budget")
        m_budget->setFocus();
}

} // namespace tollgate::ui
