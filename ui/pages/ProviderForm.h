// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/Form.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tollgate::ui {

/// Which provider, its key, and where it is: saved, then tested at once.
class ProviderForm : public Form {
    Q_OBJECT
public:
    /// `names`: those that can be added, by id. `provider` empty: to be chosen.
    ProviderForm(Desk &desk, const std::map<QString, QString> &names, const QString &provider, const QString &baseUrl,
                 QWidget *parent = nullptr);
    void begin(); ///< the cursor goes to the first field that is empty
    void save();
    /// From save() on until it has ended, well or not.
    bool isSaving() const { return m_isSaving; }

signals:
    /// `kept`: where its key was put, in words; empty: none was given.
    void saved(const QString &id, const QString &kept);

private:
    Desk &m_desk;
    QComboBox *m_provider;
    QLineEdit *m_key, *m_url;
    bool m_isSaving = false;
};

} // namespace tollgate::ui
