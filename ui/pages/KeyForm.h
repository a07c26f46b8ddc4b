// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/Form.h"

class QComboBox;
class QLineEdit;

namespace tollgate::ui {

class BudgetRow;

/// What a key is: name, models, budget, limits, end. For a new one and for one that is changed.
class KeyForm : public Form {
    Q_OBJECT
public:
    KeyForm(Desk &desk, const std::optional<Key> &changed, QWidget *parent = nullptr);
    /// Asks control; errors are shown at their fields.
    void save();

signals:
    void made(const QString &name, const QString &secret); ///< the only time that the secret is known
    void changed();

private:
    boost::json::object arguments() const;
    Desk &m_desk;
    QString m_id;
    QLineEdit *m_name, *m_models, *m_requests, *m_parallel;
    BudgetRow *m_budget;
    QComboBox *m_ends;
};

} // namespace tollgate::ui
