// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Outlook.h"
#include "ui/Page.h"
#include "ui/widgets/Table.h"

#include <QPointer>

class QLabel;
class QStackedWidget;

namespace tollgate::ui {

class BudgetPanel;
class CapCard;
class ListCard;

/// What may be spent, and what will come of it: limits on the whole gateway, which are changed in place, and below
/// them every key's budgets and limits.
class BudgetsPage : public Page {
    Q_OBJECT
public:
    explicit BudgetsPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// A key's id.
    void show(const QString &what) override;

private:
    struct Line {
        Key key;
        BudgetStanding budget; ///< the one that binds first; its limit is zero where there is none
        Outlook outlook;
        QString next;
    };
    std::vector<Column<Line>> columns() const;
    void askSpend();
    void showCaps(const std::vector<UsageSum> &sums);
    void showKeys(const std::vector<Key> &keys);
    bool select(const QString &id);
    void showKey(const Key &key);
    void setCap(CapCard *card, const QString &dollars, bool canUndo);

    struct Cap {
        Money most;
        bool canChange = true;
    };
    std::map<QString, Cap> m_caps; ///< by setting
    QString m_brakeWindow;
    CapCard *m_day, *m_month, *m_ever, *m_brake;
    TableModel<Line> m_lines;
    Table *m_table;
    QStackedWidget *m_list;
    ListCard *m_card;
    QPointer<BudgetPanel> m_panel; ///< that is open
    QLabel *m_wrong;
    QString m_selected; ///< id of the key that the panel shows
    QString m_wanted; ///< of the one to be opened as soon as it is listed
};

} // namespace tollgate::ui
