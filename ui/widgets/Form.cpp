// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Form.h"

#include "ui/widgets/Basics.h"

#include <QLineEdit>
#include <QStyle>
#include <QVariant>
#include <QVBoxLayout>

namespace tollgate::ui {

Form::Form(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_general(label({}, Type::Small, "error"))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    m_general->setWordWrap(true);
    m_general->hide();
    m_column->addWidget(m_general);
}

QLineEdit *Form::addLine(const char *param, const QString &name, const QString &placeholder, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    add(param, name, line, hint);
    return line;
}

void Form::add(const char *param, const QString &name, QWidget *field, const QString &hint)
{
    QLabel *above = label(name, Type::Small, "dim");
    above->setBuddy(field);
    field->setAccessibleName(name);
    Row row{field, label({}, Type::Small, "dim"), hint};
    row.words->setWordWrap(true);
    const int at = m_column->count() - 1;
    m_column->insertWidget(at, above);
    m_column->insertWidget(at + 1, field);
    m_column->insertWidget(at + 2, row.words);
    m_column->insertSpacing(at + 3, space::xs);
    setWords(row, hint, false);
    m_rows.emplace(QString::fromLatin1(param), row);
}

void Form::setWords(Row &row, const QString &words, bool isWrong)
{
    row.words->setText(words);
    row.words->setVisible(!words.isEmpty());
    setRole(row.words, isWrong ? "error" : "dim");
    row.field->setProperty("wrong", isWrong);
    for (QWidget *widget : {static_cast<QWidget *>(row.words), row.field}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void Form::showError(const QString &param, const QString &words)
{
    const auto found = m_rows.find(param);
    if (found == m_rows.end()) {
        m_general->setText(words);
        m_general->show();
        return;
    }
    setWords(found->second, words, true);
    found->second.field->setFocus();
}

void Form::clearErrors()
{
    m_general->hide();
    for (auto &[param, row] : m_rows)
        setWords(row, row.hint, false);
}

} // namespace tollgate::ui
