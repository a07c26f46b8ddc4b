// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/pages/ModelLines.h"

#include <map>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace tollgate::ui {

class ListCard;

/// Who answers, where its key is kept, how it does; the models that can be asked for and what they cost.
class ProvidersPage : public Page {
    Q_OBJECT
public:
    explicit ProvidersPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// `add`, a provider's id, or `model:NAME`: who would answer it.
    void show(const QString &what) override;

private:
    QString nameOf(const QString &provider) const;
    bool select(const QString &id);
    void showList();
    void showProvider(const Deployment &deployment);
    void showRoute(const QString &model);
    void showForm(const std::optional<Deployment> &known = {});
    void switchIt(const Deployment &deployment, bool on, bool canBeUndone);
    void remove(const Deployment &deployment);

    std::map<QString, QString> m_names; ///< of the catalogue, those that can be added
    std::vector<Deployment> m_deployments;
    TableModel<Deployment> m_providers;
    TableModel<ModelLine> m_models;
    QTabBar *m_tabs;
    Table *m_table, *m_modelTable;
    QStackedWidget *m_lists;
    ListCard *m_card;
    QString m_selected; ///< id of what the panel shows
    QString m_wanted; ///< of what is to be opened as soon as it is listed
    QLabel *m_wrong;
    bool m_isKnown = false; ///< who is there
};

} // namespace tollgate::ui
