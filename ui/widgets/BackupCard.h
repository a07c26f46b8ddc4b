// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "ui/widgets/Basics.h"

namespace tollgate::ui {

/// A copy of all that the gateway has written, and back again. Speaks to the window that it stands in where the gateway
/// is to start anew.
class BackupCard : public Card {
    Q_OBJECT
public:
    explicit BackupCard(Control &control, QWidget *parent = nullptr);
    void refresh();
    bool fits(const QString &search) const;
    /// Without asking for a file.
    void backUp(const QString &file);
    void restore(const QString &file);

private:
    void say(const QString &words, bool isWrong = false);
    void ended(const Error &error);

    Control &m_control;
    QLabel *m_where, *m_words;
    QPushButton *m_save, *m_back, *m_restart;
};

} // namespace tollgate::ui
