// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"
#include "ui/Page.h"
#include "ui/widgets/Form.h"

#include <map>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tollgate::ui {

class NameChoice;

/// Which provider, its key, and where it is: saved, then tested at once.
class ProviderForm : public Form {
    Q_OBJECT
public:
    /// `names`: those that can be added, by id. `known`: one that is served, and changes then, or was found.
    ProviderForm(Desk &desk, const std::map<QString, QString> &names, const std::optional<Deployment> &known = {},
                 QWidget *parent = nullptr);
    /// It saves, and says while that goes on.
    void setButton(QPushButton *button);
    void begin(); ///< the cursor goes to the first field that is empty
    void save();
    /// From save() on until it has ended, well or not.
    bool isSaving() const { return m_isSaving; }

signals:
    /// `kept`: where its key was put, in words; empty: none was given.
    void saved(const QString &id, const QString &kept);

private:
    bool isChanged() const { return m_known && m_known->origin == u"database"; }
    boost::json::object entryFor(const QString &provider) const;
    void added(const boost::json::object &answer);
    void test(const QString &id, const QString &kept);
    void failed(const QString &param, const QString &words);
    void setSaving(bool isSaving);

    Desk &m_desk;
    std::optional<Deployment> m_known;
    NameChoice *m_provider;
    QLineEdit *m_key, *m_url;
    QPushButton *m_button = nullptr;
    bool m_isSaving = false;
};

} // namespace tollgate::ui
