// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProvidersPage.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ProviderForm.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/SidePanel.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <tuple>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

/// Where a credential is, for people: `in the keyring`.
QString placeOf(const Deployment &deployment)
{
    const QString &text = deployment.credential;
    if (deployment.local && text.isEmpty())
        return ProvidersPage::tr("needs none");
    if (text.isEmpty())
        return ProvidersPage::tr("none");
    const QString name = text.section(u':', 1);
    if (text.startsWith(u"keychain:"))
        return ProvidersPage::tr("in the keyring");
    if (text.startsWith(u"vault:"))
        return ProvidersPage::tr("in the vault");
    if (text.startsWith(u"env:"))
        return ProvidersPage::tr("variable %1").arg(name);
    if (text.startsWith(u"file:"))
        return ProvidersPage::tr("file %1").arg(name);
    if (text.startsWith(u"memory:"))
        return ProvidersPage::tr("in memory until the end");
    return text;
}

struct Health {
    QString word;
    Tone tone;
};
Health healthOf(const Deployment &deployment)
{
    if (deployment.origin == u"discovered")
        return {ProvidersPage::tr("found here"), Tone::Accent};
    if (!deployment.credentialKnown)
        return {ProvidersPage::tr("no key"), Tone::Broken};
    if (deployment.cooling)
        return {ProvidersPage::tr("cooling down"), Tone::Watch};
    if (deployment.calls == 0)
        return {ProvidersPage::tr("unused"), Tone::Plain};
    if (deployment.failures * 2 >= deployment.calls)
        return {ProvidersPage::tr("failing"), Tone::Broken};
    if (deployment.failures * 20 >= deployment.calls)
        return {ProvidersPage::tr("unsteady"), Tone::Watch};
    return {ProvidersPage::tr("healthy"), Tone::Fine};
}

/// Dollars a million tokens, of a price for one.
QString perMillion(const js::object &prices, const char *member)
{
    const js::value *value = prices.if_contains(member);
    if (!value || !value->is_string())
        return {};
    const auto price = tollgate::perMillion(std::string_view(value->get_string()));
    return price ? format::money(price->money) : QString();
}

} // namespace

ProvidersPage::ProvidersPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_providers(providerColumns(this)), m_models(modelColumns()), m_tabs(new QTabBar),
      m_table(new Table), m_modelTable(new Table), m_lists(new QStackedWidget), m_splitter(new QSplitter),
      m_side(new QWidget), m_panel(new QVBoxLayout(m_side)), m_wrong(label({}, Type::Small, "error"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    auto *bar = new QHBoxLayout;
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
    connect(add, &QPushButton::clicked, this, [this] { showForm({}, {}); });
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
    setWidthsOf(*m_modelTable, m_models);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_modelTable);

    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_lists);
    m_panel->setContentsMargins(0, 0, 0, 0);
    m_side->setMinimumWidth(340);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_side->hide();
    card->body()->addWidget(m_splitter);
    column->addWidget(card, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_lists->setCurrentIndex(tab);
        closePanel();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() < m_providers.rowCount())
            showProvider(m_providers.rows()[static_cast<std::size_t>(index.row())]);
    });
    connect(&desk.feed, &Feed::modelsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ProvidersPage::closePanel);
    for (Table *table : {m_table, m_modelTable})
        connect(&Look::the(), &Look::changed, table->viewport(), qOverload<>(&QWidget::update));
}

std::vector<Column<Deployment>> ProvidersPage::providerColumns(const ProvidersPage *page)
{
    return {
        {tr("Provider"),
         {},
         [page](const Deployment &one) { return page->nameOf(one.provider); },
         Qt::AlignLeft,
         false,
         [](const Deployment &one, int role) -> QVariant {
             return role == SecondRole ? QVariant(one.origin == u"discovered" ? one.baseUrl : one.modelName)
                                       : QVariant();
         }},
        {tr("State"), QStringLiteral("cooling down and"), [](const Deployment &one) { return healthOf(one).word; },
         Qt::AlignLeft, false,
         [](const Deployment &one, int role) -> QVariant {
             if (role == BadgeRole)
                 return true;
             if (role == ToneRole)
                 return static_cast<int>(healthOf(one).tone);
             return role == Qt::ToolTipRole ? QVariant(one.lastError) : QVariant();
         }},
        {tr("Its key"), QStringLiteral("variable ANTHROPIC_API_K"), placeOf, Qt::AlignLeft, true},
        {tr("Calls"), QStringLiteral("100,000"), [](const Deployment &one) { return format::count(one.calls); },
         Qt::AlignRight},
        {tr("Failed"), QStringLiteral("10.0 %"),
         [](const Deployment &one) {
             return one.calls > 0 ? format::percent(static_cast<double>(one.failures) / static_cast<double>(one.calls))
                                  : QStringLiteral("—");
         },
         Qt::AlignRight},
        {tr("Answers in"), QStringLiteral("Answers in"),
         [](const Deployment &one) {
             return one.latencyMs > 0 ? format::milliseconds(static_cast<qint64>(one.latencyMs)) : QStringLiteral("—");
         },
         Qt::AlignRight},
    };
}

std::vector<Column<ProvidersPage::Model>> ProvidersPage::modelColumns()
{
    const auto or_ = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    return {
        {tr("Model"), {}, [](const Model &model) { return model.name; }},
        {tr("Answered by"), QStringLiteral("anthropic, openrouter, another"),
         [](const Model &model) { return model.deployments; }, Qt::AlignLeft, true},
        {tr("Context"), QStringLiteral("1000.0k"),
         [or_](const Model &model) { return model.context > 0 ? format::shortCount(model.context) : or_({}); },
         Qt::AlignRight},
        {tr("Input, $/M"), QStringLiteral("$1,000.00"), [or_](const Model &model) { return or_(model.input); },
         Qt::AlignRight},
        {tr("Output, $/M"), QStringLiteral("$1,000.00"), [or_](const Model &model) { return or_(model.output); },
         Qt::AlignRight},
    };
}

std::vector<ProvidersPage::Model> ProvidersPage::modelsFrom(const js::value &answer)
{
    std::vector<Model> all;
    for (const js::value &value : answer.is_array() ? answer.get_array() : js::array()) {
        const js::object &json = read::object(value);
        Model model{.name = read::text(json, "name"), .deployments = {}, .input = {}, .output = {}};
        QStringList names;
        for (const js::value &each : read::list(json, "deployments")) {
            const js::object &deployment = read::object(each);
            names << read::text(deployment, "provider");
            if (model.count++ > 0)
                continue;
            const js::value *factsValue = deployment.if_contains("facts");
            const js::object &facts = read::object(factsValue ? *factsValue : js::value());
            const js::value *pricesValue = facts.if_contains("prices");
            model.context = read::number(facts, "max_input_tokens");
            if (pricesValue && pricesValue->is_object()) {
                model.input = perMillion(pricesValue->get_object(), "input_cost_per_token");
                model.output = perMillion(pricesValue->get_object(), "output_cost_per_token");
            }
        }
        model.deployments = names.join(QStringLiteral(", "));
        all.push_back(std::move(model));
    }
    return all;
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
        if (!m_wanted.isEmpty())
            m_selected = std::exchange(m_wanted, {});
        if (!m_selected.isEmpty())
            select(m_selected);
    };
    if (m_names.empty())
        ask(m_desk.control, this, "providers.list", {{"all", true}}, [this](const js::value &answer) {
            for (const js::value &one : answer.is_array() ? answer.get_array() : js::array())
                if (!read::flag(read::object(one), "planned"))
                    m_names[read::text(read::object(one), "id")] = read::text(read::object(one), "name");
        });
    ask(m_desk.control, this, "providers.list", {}, listed, failed);
    ask(
        m_desk.control, this, "models.list", {},
        [this](const js::value &answer) { m_models.setRows(modelsFrom(answer)); }, failed);
}

void ProvidersPage::show(const QString &what)
{
    m_tabs->setCurrentIndex(0);
    if (what == u"add")
        return showForm({}, {});
    m_wanted = what;
    if (!m_deployments.empty())
        select(std::exchange(m_wanted, {}));
}

void ProvidersPage::select(const QString &id)
{
    for (int row = 0; row < m_providers.rowCount(); ++row) {
        const Deployment &one = m_providers.rows()[static_cast<std::size_t>(row)];
        if (one.id == id || one.provider == id) {
            m_table->selectRow(row);
            return showProvider(one);
        }
    }
    if (!m_selected.isEmpty())
        closePanel();
}

void ProvidersPage::showPanel(SidePanel *panel)
{
    clear(m_panel);
    m_panel->addWidget(panel);
    connect(panel, &SidePanel::closed, this, &ProvidersPage::closePanel);
    m_side->show();
    for (const int column : {2, 4})
        m_table->setColumnHidden(column, true); // columns give way to what opens beside them
}

void ProvidersPage::closePanel()
{
    m_selected.clear();
    m_side->hide();
    for (const int column : {2, 4})
        m_table->setColumnHidden(column, false);
    m_table->clearSelection();
}

void ProvidersPage::showProvider(const Deployment &deployment)
{
    m_selected = deployment.id.isEmpty() ? deployment.provider : deployment.id;
    auto *panel = new SidePanel(deployment.name.isEmpty() ? nameOf(deployment.provider) : deployment.name);
    panel->addFact(tr("Address"), deployment.baseUrl);
    if (deployment.origin == u"discovered") {
        QLabel *words = label(tr("It answers on this computer, but Tollgate does not serve its models yet."));
        words->setWordWrap(true);
        panel->add(words);
        QPushButton *serve = button(tr("Serve its models"), "primary");
        connect(serve, &QPushButton::clicked, this,
                [this, deployment] { showForm(deployment.provider, deployment.baseUrl); });
        panel->foot()->addWidget(serve);
        return showPanel(panel);
    }
    panel->addFact(tr("Serves"), deployment.modelName);
    panel->addFact(tr("Its key"),
                   placeOf(deployment) + (deployment.credentialKnown ? QString() : tr(" – but it is not there")));
    panel->addFact(tr("Comes from"),
                   deployment.where.isEmpty() ? deployment.origin
                                              : deployment.origin + QStringLiteral(", ") + deployment.where);
    panel->addFact(tr("Under way"), format::count(deployment.running));
    panel->addFact(tr("Last error"), deployment.lastError);
    QLabel *result = label({}, Type::Body, "dim");
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    panel->addSpacing(space::s);
    panel->add(result);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *check = button(tr("Test"), "primary");
    connect(check, &QPushButton::clicked, this, [this, deployment, result] { test(deployment, result); });
    row->addWidget(check);
    QPushButton *key = button(tr("Change key…"));
    key->setVisible(deployment.origin == u"database");
    connect(key, &QPushButton::clicked, this,
            [this, deployment] { showForm(deployment.provider, deployment.baseUrl); });
    row->addWidget(key);
    row->addStretch();
    QPushButton *gone = button(tr("Remove"));
    gone->setVisible(deployment.origin == u"database");
    connect(gone, &QPushButton::clicked, this, [this, deployment] { remove(deployment); });
    row->addWidget(gone);
    panel->foot()->addLayout(row);
    showPanel(panel);
}

void ProvidersPage::test(const Deployment &deployment, QLabel *words)
{
    words->setText(tr("Asking for its models…"));
    ask(
        m_desk.control, words, "providers.test", {{"provider", deployment.id.toStdString()}},
        [words](const js::value &answer) {
            const QStringList models = read::texts(read::object(answer), "models");
            words->setText(tr("It answers. %n models.", nullptr, static_cast<int>(models.size())) + u'\n'
                           + models.mid(0, 12).join(QStringLiteral(", "))
                           + (models.size() > 12 ? QStringLiteral(" …") : QString()));
        },
        [words](const Error &error) { words->setText(inWords(error)); });
}

/// Its key stays where it is kept, so that Undo is to add the entry again.
void ProvidersPage::remove(const Deployment &deployment)
{
    ask(
        m_desk.control, this, "providers.remove", {{"provider", deployment.id.toStdString()}},
        [this, deployment](const js::value &) {
            closePanel();
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

void ProvidersPage::showForm(const QString &provider, const QString &baseUrl)
{
    m_selected.clear();
    m_table->clearSelection();
    auto *panel = new SidePanel(provider.isEmpty() ? tr("Add a provider") : nameOf(provider));
    auto *form = new ProviderForm(m_desk, m_names, provider, baseUrl);
    panel->add(form);
    QPushButton *save = button(tr("Save and test"), "primary");
    connect(save, &QPushButton::clicked, form, &ProviderForm::save);
    panel->foot()->addWidget(save);
    connect(form, &ProviderForm::saved, this, [this](const QString &id, const QString &kept) {
        m_wanted = id;
        refresh();
        m_desk.say(kept.isEmpty() ? tr("Saved.") : tr("Saved; its key is %1.").arg(kept), {}, {});
    });
    showPanel(panel);
    form->begin();
}

} // namespace tollgate::ui
