// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SettingRows.h"
#include "ui/Page.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tollgate::ui {

class AttachCard;
class BackupCard;
class BodiesCard;
class Card;
class OwnSettings;
class ScrollColumn;
class SettingEditor;

/// The window's own settings and every one of the gateway, in groups, with a search; beside them the self-test.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// A setting's key or the beginning of it; `doctor` runs the self-test.
    void show(const QString &what) override;

private:
    struct Group {
        Card *card;
        std::vector<SettingEditor *> editors;
    };
    void showSettings(const std::vector<SettingRow> &settings);
    SettingEditor *editorOf(const SettingRow &setting);
    void filter();
    void change(SettingEditor *editor, const QString &value);
    void reset(SettingEditor *editor);
    void showSide(bool isShown);
    void resizeEvent(QResizeEvent *event) override;
    void follow(const SettingRow &changed);
    void examine();
    void showChecks(const boost::json::value &answer);

    QLineEdit *m_search;
    QPushButton *m_changed, *m_examine;
    QLabel *m_wrong, *m_nothing;
    ScrollColumn *m_scroll;
    QVBoxLayout *m_column;
    OwnSettings *m_own;
    AttachCard *m_attach;
    BackupCard *m_backup;
    BodiesCard *m_bodies;
    QWidget *m_side;
    QHBoxLayout *m_beside; ///< the settings: its margins are there when the panel is
    QVBoxLayout *m_panel;
    std::map<QString, SettingEditor *> m_editors;
    std::vector<std::pair<QString, Group>> m_groups; ///< in the order of the declaration
};

} // namespace tollgate::ui
