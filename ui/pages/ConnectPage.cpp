// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectPage.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ToolPanel.h"
#include "ui/widgets/Basics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int listWidth = 316, rowHeight = 36;

} // namespace

ConnectPage::ConnectPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_tools(columns()), m_table(new Table), m_side(new Card), m_panel(new QVBoxLayout),
      m_wrong(label({}, Type::Small, "error"))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    all->setSpacing(space::l);
    auto *list = new Card;
    list->setFixedWidth(listWidth);
    list->body()->setContentsMargins(0, space::s, 0, space::s);
    m_wrong->setWordWrap(true);
    m_wrong->setContentsMargins(space::m, 0, space::m, 0);
    m_wrong->hide();
    list->body()->addWidget(m_wrong);
    m_table->setModel(&m_tools);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Tools"));
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->hide();
    setWidthsOf(*m_table, m_tools);
    list->body()->addWidget(m_table);
    all->addWidget(list);
    QMargins around = m_side->body()->contentsMargins();
    around.setRight(0); // the panel's bar for scrolling stands there
    m_side->body()->setContentsMargins(around);
    m_side->body()->addLayout(m_panel);
    all->addWidget(m_side, 1);

    connect(m_table, &Table::opened, this,
            [this](int row) { showTool(m_tools.rows()[static_cast<std::size_t>(row)]); });
    connect(&Look::the(), &Look::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

std::vector<Column<Tool>> ConnectPage::columns()
{
    return {
        {tr("Tool"), {}, [](const Tool &tool) { return tool.name; }},
        {tr("State"), tr("cannot reach localhost"), [](const Tool &tool) { return wordFor(tool); }, Qt::AlignRight,
         false,
         [](const Tool &tool, int role) -> QVariant {
             if (role == BadgeRole)
                 return true;
             return role == ToneRole ? QVariant(static_cast<int>(toneFor(tool))) : QVariant();
         }},
    };
}

void ConnectPage::refresh()
{
    ask(
        m_desk.control, this, "tools.list", {},
        [this](const boost::json::value &answer) {
            m_wrong->hide();
            m_tools.setRows(read::each(answer, toolFrom));
            // What is there and not connected comes into view first.
            if (m_selected.isEmpty())
                for (const Tool &tool : m_tools.rows())
                    if (m_selected.isEmpty() && tool.state == u"found")
                        m_selected = tool.id;
            if (m_selected.isEmpty() && !m_tools.rows().empty())
                m_selected = m_tools.rows().front().id;
            select(m_selected);
        },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

void ConnectPage::show(const QString &what)
{
    m_selected = what;
    select(what);
}

void ConnectPage::select(const QString &id)
{
    for (int row = 0; row < m_tools.rowCount(); ++row)
        if (m_tools.rows()[static_cast<std::size_t>(row)].id == id) {
            m_table->selectRow(row);
            return showTool(m_tools.rows()[static_cast<std::size_t>(row)]);
        }
}

void ConnectPage::showTool(const Tool &tool)
{
    m_selected = tool.id;
    // What somebody has typed stays, as long as the tool is what it was.
    const QString now = tool.id + tool.state + tool.url + tool.keyId + (tool.isStale ? u'!' : u' ');
    if (now == m_shown)
        return;
    m_shown = now;
    clear(m_panel);
    auto *panel = new ToolPanel(m_desk, tool);
    connect(panel, &ToolPanel::changed, this, &ConnectPage::refresh);
    m_panel->addWidget(panel);
}

} // namespace tollgate::ui
