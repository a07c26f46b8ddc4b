// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/Form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tollgate::ui {

class BudgetRow;

/// What a key is: name, models, budget, limits, end, tags. For a new one and for one that is changed.
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
    void addLimits();
    QLineEdit *addDollars(const char *param, const QString &name, const QString &placeholder, Place place);
    void fill(const Key &key);
    boost::json::object arguments() const;
    /// `quick=gpt-5.2-mini, best=gpt-5.2`; text that is not that is told at its field.
    std::optional<boost::json::object> aliases() const;
    Desk &m_desk;
    QString m_id;
    QLineEdit *m_name, *m_models, *m_requests, *m_tokens, *m_parallel, *m_warning, *m_brake, *m_tags, *m_aliases;
    BudgetRow *m_budget;
    QComboBox *m_ends;
    QCheckBox *m_unpriced;
};

} // namespace tollgate::ui
