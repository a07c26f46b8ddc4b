// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NameChoice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace tollgate::ui {

NameChoice::NameChoice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    // What fits is shown after the text has changed.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { QTimer::singleShot(0, this, &NameChoice::showBest); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const int row = meant(); row >= 0)
            setCurrentIndex(row);
    });
}

int NameChoice::meant() const
{
    const QString text = currentText().trimmed();
    if (text.isEmpty())
        return -1;
    if (const int same = findText(text, Qt::MatchFixedString); same >= 0)
        return same;
    const int first = findText(text, Qt::MatchStartsWith);
    for (int row = first + 1; first >= 0 && row < count(); ++row)
        if (itemText(row).startsWith(text, Qt::CaseInsensitive))
            return -1;
    return first;
}

void NameChoice::showBest()
{
    const QAbstractItemModel &fitting = *completer()->completionModel();
    if (!completer()->popup()->isVisible() || fitting.rowCount() == 0)
        return;
    const QString typed = lineEdit()->text().trimmed();
    const auto fits = [&](int row) {
        const QString name = fitting.index(row, 0).data().toString();
        return name.compare(typed, Qt::CaseInsensitive) == 0 ? 2 : name.startsWith(typed, Qt::CaseInsensitive) ? 1 : 0;
    };
    int best = 0;
    for (int row = 1; row < fitting.rowCount(); ++row)
        if (fits(row) > fits(best))
            best = row;
    const QSignalBlocker noText(completer()); // else the name would stand in the line before anybody has chosen it
    completer()->popup()->setCurrentIndex(fitting.index(best, 0));
}

} // namespace tollgate::ui
