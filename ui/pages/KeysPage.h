// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/pages/KeyLines.h"

#include <QPointer>
#include <set>

class QLabel;
class QStackedWidget;

namespace tollgate::ui {

class ListCard;
class NewKeyPanel;
class SidePanel;

/// Virtual keys: who may call, what with, how much. A new one is shown once; one that is revoked comes back by Undo.
class KeysPage : public Page {
    Q_OBJECT
public:
    explicit KeysPage(Desk &desk, QWidget *parent = nullptr);
    ~KeysPage() override;
    void refresh() override;
    /// `new`, or a key's id.
    void show(const QString &what) override;

private:
    void showKeys();
    bool select(const QString &id);
    void showKey(const Key &key);
    void showForm(const std::optional<Key> &changed);
    void change(const char *verb, const Key &key, const QString &said, std::function<void()> undo);
    void revoke(const Key &key);
    void rotate(const Key &key);
    void showSecret(const QString &name, const QString &secret);
    void open(SidePanel *panel);
    void offerSecretAgain();
    void finishRevoking(const QString &id);

    std::vector<Key> m_keys;
    std::set<QString> m_used; ///< ids of keys that were used in the last month
    std::set<QString> m_leaving; ///< blocked, and deleted unless somebody says Undo
    bool m_knowsUse = false;
    TableModel<KeyLine> m_lines;
    Table *m_table;
    QStackedWidget *m_list;
    ListCard *m_card;
    QPointer<NewKeyPanel> m_secret; ///< mostly null
    std::function<void()> m_showAgain; ///< what m_secret shows
    QString m_selected; ///< id of the key that the panel shows
    QString m_wanted; ///< of the one to be opened as soon as it is listed
    QLabel *m_wrong;
};

} // namespace tollgate::ui
