// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Form.h"

#include "ui/widgets/Basics.h"

#include <QHBoxLayout>
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

QLineEdit *Form::addLine(const char *param, const QString &name, const QString &placeholder, const QString &hint,
                         Place place)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    add(param, name, line, hint, place);
    return line;
}

void Form::add(const char *param, const QString &name, QWidget *field, const QString &hint, Place place)
{
    Row row{field, label({}, Type::Small, "dim"), hint};
    row.words->setWordWrap(true);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(space::xs);
    if (!name.isEmpty()) { // a box to tick says itself what it is
        QLabel *above = label(name, Type::Small, "dim");
        above->setBuddy(field);
        field->setAccessibleName(name);
        cell->addWidget(above);
    }
    cell->addWidget(field);
    cell->addWidget(row.words);
    if (!m_line || place == Place::Below) {
        m_line = new QHBoxLayout;
        m_line->setSpacing(space::m);
        m_column->insertLayout(m_column->count() - 1, m_line);
        m_column->insertSpacing(m_column->count() - 1, space::xs);
    }
    m_line->addLayout(cell, 1);
    m_line->setAlignment(cell, Qt::AlignTop);
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
