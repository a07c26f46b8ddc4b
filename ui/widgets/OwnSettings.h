// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Basics.h"

#include <functional>
#include <vector>

class QComboBox;

namespace tollgate::ui {

class Preferences;

/// The window's own settings, which are this person's and not the gateway's: start at login, appearance, notifications.
class OwnSettings : public Card {
    Q_OBJECT
public:
    explicit OwnSettings(Preferences &preferences, QWidget *parent = nullptr);
    /// Shows the rows that fit all words of a search (and differ from what came); whether there are any.
    bool filter(const QString &search, bool onlyChanged);

private:
    struct Row {
        QWidget *widget;
        QString words;
        std::function<bool()> isChanged;
    };
    void addRow(const QString &meaning, const QString &hint, QWidget *field, std::function<bool()> isChanged);
    void refresh();

    Preferences &m_preferences;
    std::vector<Row> m_rows;
    QComboBox *m_login, *m_appearance, *m_language, *m_notifies;
    QLabel *m_wrong;
};

} // namespace tollgate::ui
