// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tollgate::ui {

/// A sum in US dollars and what it is for: a day, a week, a month, or in all. Empty: no limit.
class BudgetRow : public QWidget {
    Q_OBJECT
public:
    explicit BudgetRow(QWidget *parent = nullptr);
    QLineEdit *amount() const { return m_amount; }
    QString period() const; ///< `30d`; empty: in all
    /// A period that is not among the usual ones is added.
    void set(const QString &amount, const QString &period);

private:
    QLineEdit *m_amount;
    QComboBox *m_period;
};

} // namespace tollgate::ui
