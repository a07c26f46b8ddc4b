// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/Table.h"

#include <map>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace tollgate::ui {

class SidePanel;

/// Who answers, where its key is kept, how it does; the models that can be asked for and what they cost.
class ProvidersPage : public Page {
    Q_OBJECT
public:
    explicit ProvidersPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;
    /// `add`, or a provider's id.
    void show(const QString &what) override;

private:
    /// A model name with who serves it.
    struct Model {
        QString name, deployments, input, output;
        qint64 context = 0;
        int count = 0;
    };
    static std::vector<Column<Deployment>> providerColumns(const ProvidersPage *page);
    static std::vector<Column<Model>> modelColumns();
    static std::vector<Model> modelsFrom(const boost::json::value &answer);
    QString nameOf(const QString &provider) const;
    void select(const QString &id);
    void showProvider(const Deployment &deployment);
    void showForm(const QString &provider, const QString &baseUrl);
    void showPanel(SidePanel *panel);
    void closePanel();
    void test(const Deployment &deployment, QLabel *words);
    void remove(const Deployment &deployment);

    std::map<QString, QString> m_names; ///< of the catalogue, those that can be added
    std::vector<Deployment> m_deployments;
    TableModel<Deployment> m_providers;
    TableModel<Model> m_models;
    QTabBar *m_tabs;
    Table *m_table, *m_modelTable;
    QStackedWidget *m_lists;
    QSplitter *m_splitter;
    QWidget *m_side;
    QVBoxLayout *m_panel;
    QString m_selected, m_wanted;
    QLabel *m_wrong;
};

} // namespace tollgate::ui
