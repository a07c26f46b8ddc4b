// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ProviderDays.h"
#include "ui/Page.h"
#include "ui/widgets/Basics.h"

#include <map>

namespace tollgate::ui {

/// Who answers, hour by hour of the last 24; where nobody does, how to change that.
class HomeProviders : public Card {
    Q_OBJECT
public:
    explicit HomeProviders(Desk &desk, QWidget *parent = nullptr);
    /// `names`: of providers, by id.
    void set(const std::vector<ProviderDay> &days, const std::map<QString, QString> &names);
    /// They could not be asked for.
    void setUnknown(const QString &words);

private:
    QWidget *rowOf(const ProviderDay &day, const QString &name) const;
    void addInvitation();

    Desk &m_desk;
    QVBoxLayout *m_rows;
    int m_badgeWidth = 0; ///< of the widest: badges end at the same edge, strips stand below each other
};

} // namespace tollgate::ui
