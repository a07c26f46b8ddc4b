// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Outlook.h"
#include "ui/widgets/FigureCard.h"

class QLineEdit;

namespace tollgate::ui {

/// A limit on the whole gateway: what is spent, what will come of it, and the limit, which is changed in place.
class CapCard : public FigureCard {
    Q_OBJECT
public:
    /// `key`: the setting, like `spend.day`.
    CapCard(const QString &title, const QString &key, QWidget *parent = nullptr);
    QString key() const { return m_key; }
    /// `canChange`: nobody stronger (file, environment) has set it.
    void set(const BudgetStanding &standing, qint64 now, bool canChange);
    /// What the limit is said to be, without a spent figure: the brake.
    void setPlain(const QString &figure, const QString &note, Money limit, bool canChange);
    void showError(const QString &words);

signals:
    void changeAsked(const QString &dollars);

private:
    void setLimit(Money limit, bool canChange);
    QString m_key, m_shown;
    QLineEdit *m_limit;
    QLabel *m_wrong;
};

} // namespace tollgate::ui
