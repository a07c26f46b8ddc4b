// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Attention.h"
#include "ui/Page.h"
#include "ui/widgets/Basics.h"

namespace tollgate::ui {

/// What needs attention, as rows of a badge, a sentence and the one button that helps; on a first day, what to do next.
class HomeAttention : public Card {
    Q_OBJECT
public:
    explicit HomeAttention(Desk &desk, QWidget *parent = nullptr);
    void setAttention(const std::vector<Attention> &all);
    /// It could not be asked for.
    void setUnknown(const QString &words);
    /// Nothing has been asked yet: three things that make it useful, each with its button, done ones ticked.
    void setFirstSteps(bool hasProvider, bool hasKey);

private:
    /// A badge, words beside it, and a button that leads somewhere; `action` empty: none.
    void addRow(Badge *badge, QWidget *words, const QString &action, const char *role, const QString &page,
                const QString &what);

    Desk &m_desk;
    QVBoxLayout *m_rows;
    int m_badgeWidth = 0; ///< of the widest: words begin at the same edge
};

} // namespace tollgate::ui
