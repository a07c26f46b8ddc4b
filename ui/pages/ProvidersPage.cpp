// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProvidersPage.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ProviderForm.h"
#include "ui/pages/ProviderLines.h"
#include "ui/pages/ProviderPanel.h"
#include "ui/pages/RoutePanel.h"
#include "ui/widgets/ListCard.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <tuple>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

} // namespace

ProvidersPage::ProvidersPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_providers(providerColumns([this](const QString &id) { return nameOf(id); })),
      m_models(modelColumns()), m_tabs(new QTabBar), m_table(new Table), m_modelTable(new Table),
      m_lists(new QStackedWidget), m_wrong(label({}, Type::Small, "error"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    m_tabs->setFixedHeight(space::control);
    m_tabs->addTab(tr("Providers"));
    m_tabs->addTab(tr("Models"));
    m_tabs->setDrawBase(false);
    bar->addWidget(m_tabs);
    bar->addStretch();
    QPushButton *look = button(tr("Look for local servers"));
    look->setToolTip(tr("Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer"));
    connect(look, &QPushButton::clicked, this, [this, look] {
        look->setEnabled(false);
        const auto over = [this, look](const QString &words) {
            look->setEnabled(true);
            m_desk.say(words, {}, {});
            refresh();
        };
        ask(
            m_desk.control, this, "local.discover", {},
            [over](const js::value &answer) {
                const auto count = answer.is_array() ? static_cast<int>(answer.get_array().size()) : 0;
                over(count > 0 ? tr("%n found on this computer.", nullptr, count)
                               : tr("No model server answers on this computer."));
            },
            [over](const Error &error) { over(inWords(error)); });
    });
    bar->addWidget(look);
    QPushButton *add = button(tr("Add a provider"), "primary");
    add->setShortcut(QKeySequence::New);
    connect(add, &QPushButton::clicked, this, [this] { showForm(); });
    bar->addWidget(add);
    column->addLayout(bar);
    m_wrong->hide();
    column->addWidget(m_wrong);

    m_table->setModel(&m_providers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Providers"));
    m_table->verticalHeader()->setDefaultSectionSize(36);
    setWidthsOf(*m_table, m_providers);
    m_modelTable->setModel(&m_models);
    m_modelTable->setAccessibleName(tr("Models"));
    m_modelTable->setSelectionMode(QAbstractItemView::SingleSelection);
    setWidthsOf(*m_modelTable, m_models);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_modelTable);
    auto *empty = new EmptyState("providers", tr("Nobody answers yet"),
                                 tr("Add a provider with a key of yours, or start a model server like Ollama or LM "
                                    "Studio on this computer: it is found by itself."));
    QPushButton *first = button(tr("Add a provider"), "primary");
    connect(first, &QPushButton::clicked, this, [this] { showForm(); });
    empty->addAction(first);
    m_lists->addWidget(empty);

    // Its key and what failed give way to what is open.
    m_card = new ListCard(m_lists, m_table, {2, 4});
    column->addWidget(m_card, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showList();
        m_card->close();
    });
    connect(m_table, &Table::opened, this,
            [this](int row) { showProvider(m_providers.rows()[static_cast<std::size_t>(row)]); });
    connect(m_modelTable, &Table::opened, this,
            [this](int row) { showRoute(m_models.rows()[static_cast<std::size_t>(row)].name); });
    connect(&desk.feed, &Feed::modelsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_card, &ListCard::closed, this, [this] {
        m_selected.clear();
        m_wanted.clear();
        m_modelTable->clearSelection();
    });
    for (Table *table : {m_table, m_modelTable})
        connect(&Look::the(), &Look::changed, table->viewport(), qOverload<>(&QWidget::update));
}

QString ProvidersPage::nameOf(const QString &provider) const
{
    const auto name = m_names.find(provider);
    return name == m_names.end() ? provider : name->second;
}

void ProvidersPage::refresh()
{
    const auto failed = [this](const Error &error) {
        m_wrong->setText(inWords(error));
        m_wrong->show();
    };
    const auto listed = [this](const js::value &answer) {
        m_wrong->hide();
        m_deployments = read::each(answer, deploymentFrom);
        std::ranges::stable_sort(m_deployments, std::greater(), [](const Deployment &one) {
            return std::tuple(one.provider != u"demo", one.origin != u"discovered", one.calls);
        });
        m_providers.setRows(m_deployments);
        m_isKnown = true;
        showList();
        if (!m_wanted.isEmpty() && select(m_wanted))
            return;
        if (!m_selected.isEmpty() && !select(m_selected))
            m_card->close();
    };
    if (m_names.empty())
        ask(m_desk.control, this, "providers.list", {{"all", true}}, [this](const js::value &answer) {
            for (const js::value &one : answer.is_array() ? answer.get_array() : js::array()) {
                const js::object &provider = read::object(one);
                if (read::flag(provider, "planned"))
                    continue;
                const QString name = read::text(provider, "name");
                const QString id = read::text(provider, "id");
                const bool isChecked
                    = id == u"demo" || !provider.contains("verified") || read::flag(provider, "verified");
                m_names[id] = isChecked ? name : tr("%1 (unverified)").arg(name);
            }
        });
    ask(m_desk.control, this, "providers.list", {}, listed, failed);
    ask(
        m_desk.control, this, "models.list", {},
        [this](const js::value &answer) { m_models.setRows(modelLinesFrom(answer)); }, failed);
}

void ProvidersPage::showList()
{
    m_lists->setCurrentIndex(m_isKnown && m_providers.rowCount() == 0 ? 2 : m_tabs->currentIndex());
}

void ProvidersPage::showRoute(const QString &model)
{
    m_selected.clear();
    m_wanted.clear();
    m_card->open(new RoutePanel(m_desk, model));
}

void ProvidersPage::show(const QString &what)
{
    if (what.startsWith(u"model:")) {
        m_tabs->setCurrentIndex(1);
        return showRoute(what.mid(6));
    }
    m_tabs->setCurrentIndex(0);
    if (what == u"add")
        return showForm();
    m_wanted = what;
    select(what);
}

bool ProvidersPage::select(const QString &id)
{
    for (int row = 0; row < m_providers.rowCount(); ++row) {
        const Deployment &one = m_providers.rows()[static_cast<std::size_t>(row)];
        if (one.id == id || one.provider == id) {
            m_table->selectRow(row);
            return true;
        }
    }
    return false;
}

void ProvidersPage::showProvider(const Deployment &deployment)
{
    m_selected = deployment.id.isEmpty() ? deployment.provider : deployment.id;
    m_wanted.clear();
    auto *panel = new ProviderPanel(m_desk, deployment.name.isEmpty() ? nameOf(deployment.provider) : deployment.name,
                                    deployment);
    connect(panel, &ProviderPanel::formAsked, this, [this, deployment] { showForm(deployment); });
    connect(panel, &ProviderPanel::switchAsked, this, [this, deployment](bool on) { switchIt(deployment, on, true); });
    connect(panel, &ProviderPanel::removeAsked, this, [this, deployment] { remove(deployment); });
    m_card->open(panel);
}

void ProvidersPage::switchIt(const Deployment &deployment, bool on, bool canBeUndone)
{
    ask(
        m_desk.control, this, "providers.switch", {{"provider", deployment.id.toStdString()}, {"on", on}},
        [this, deployment, on, canBeUndone](const js::value &) {
            refresh();
            std::function<void()> undo;
            if (canBeUndone)
                undo = [this, deployment, on] { switchIt(deployment, !on, false); };
            m_desk.say((on ? tr("%1 is switched on.") : tr("%1 is switched off.")).arg(nameOf(deployment.provider)),
                       std::move(undo), {});
        },
        [this](const Error &error) { m_desk.say(inWords(error), {}, {}); });
}

/// Its key stays where it is kept, so that Undo is to add the entry again.
void ProvidersPage::remove(const Deployment &deployment)
{
    ask(
        m_desk.control, this, "providers.remove", {{"provider", deployment.id.toStdString()}},
        [this, deployment](const js::value &) {
            m_card->close();
            refresh();
            m_desk.say(tr("%1 is not served any more.").arg(nameOf(deployment.provider)),
                       [this, deployment] {
                           js::object entry{{"provider", deployment.provider.toStdString()},
                                            {"model_name", deployment.modelName.toStdString()},
                                            {"model", deployment.model.toStdString()},
                                            {"base_url", deployment.baseUrl.toStdString()}};
                           if (!deployment.credential.isEmpty())
                               entry["credential"] = deployment.credential.toStdString();
                           ask(
                               m_desk.control, this, "providers.add", std::move(entry),
                               [this](const js::value &) { refresh(); },
                               [this](const Error &error) { m_desk.say(inWords(error), {}, {}); });
                       },
                       {});
        },
        [this](const Error &error) { m_desk.say(inWords(error), {}, {}); });
}

void ProvidersPage::showForm(const std::optional<Deployment> &known)
{
    m_selected.clear();
    m_wanted.clear();
    m_table->clearSelection();
    auto *panel = new SidePanel(known ? nameOf(known->provider) : tr("Add a provider"));
    auto *form = new ProviderForm(m_desk, m_names, known);
    panel->add(form);
    QPushButton *save = button(tr("Save and test"), "primary");
    form->setButton(save);
    panel->foot()->addWidget(save, 0, Qt::AlignLeft);
    connect(form, &ProviderForm::saved, this, [this](const QString &id, const QString &kept) {
        m_wanted = id;
        refresh();
        m_desk.say(kept.isEmpty() ? tr("Saved.") : tr("Saved; its key is %1.").arg(kept), {}, {});
    });
    m_card->open(panel);
    form->begin();
}

} // namespace tollgate::ui
