// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LivePage.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Csv.h"
#include "ui/models/Json.h"
#include "ui/pages/CallDetail.h"
#include "ui/pages/CallExport.h"
#include "ui/pages/CompareView.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Table.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int atATime = 200;
constexpr int mostLooksBack = 10;
constexpr int leastWide = 1160;

} // namespace

LivePage::LivePage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_filter(new QLineEdit), m_wrong(label({}, Type::Small, "error")), m_following(button({})),
      m_completer(new QCompleter(CallFilter::fields(), this)), m_table(new Table), m_list(new QStackedWidget),
      m_detail(new CallDetail(desk)), m_splitter(new QSplitter), m_compare(new CompareView(desk)),
      m_place(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    buildBar(column);

    m_filtered.setSourceModel(&m_model);
    m_table->setModel(&m_filtered);
    m_table->setAccessibleName(tr("Calls, newest first"));
    m_table->horizontalHeader()->setContentsMargins(0, 0, 0, 0);
    m_list->addWidget(m_table);
    m_list->addWidget(
        new EmptyState("live", tr("No calls yet"),
                       tr("Point a tool at the endpoint above, or try: curl with the model demo/hello. What is "
                          "asked appears here as it happens.")));
    m_list->addWidget(
        new EmptyState("search", tr("Nothing matches"), tr("No call that was looked through fits this filter.")));

    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(380);
    m_detail->hide();
    m_place->addWidget(m_splitter);
    m_place->addWidget(m_compare);
    card->body()->addWidget(m_place);
    column->addWidget(card, 1);

    connect(&desk.feed, &Feed::callsChanged, this, [this](const std::vector<Call> &calls) {
        if (!m_isLoaded)
            return; // they come with the list
        m_model.take(calls);
        for (const Call &call : calls)
            if (call.id == m_detail->callId() && m_detail->isVisible())
                m_detail->setCall(call);
        applyFilter();
    });
    connect(&desk.feed, &Feed::missed, this, &LivePage::askNewest);
    connect(&desk.feed, &Feed::stateChanged, this, &LivePage::askNewest);
    connect(&m_model, &CallsModel::waitingChanged, this, &LivePage::showFollowing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { openCall(row); });
    connect(m_table, &QAbstractItemView::clicked, this, &LivePage::openCall);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum() - 20 * space::row)
            askOlder();
    });
    connect(m_detail, &CallDetail::closed, this, &LivePage::closeDetail);
    connect(m_detail, &CallDetail::compareAsked, this, &LivePage::compare);
    connect(m_detail, &CallDetail::compareWithNextAsked, this, &LivePage::chooseToCompare);
    connect(m_compare, &CompareView::closed, this, &LivePage::escape);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &LivePage::escape);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    connect(&Look::the(), &Look::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    showFollowing();
    fitColumns();
}

void LivePage::buildBar(QBoxLayout *column)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    m_filter->setPlaceholderText(tr("Filter, for example  key:claude-code  status:429  cost>0.01"));
    m_filter->setAccessibleName(tr("Filter of calls"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_completer->setWidget(m_filter);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_filter, &QLineEdit::textEdited, this, &LivePage::complete);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_looksBack = 0;
        applyFilter();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &field) {
        const QString text = m_filter->text();
        m_filter->setText(text.left(text.lastIndexOf(u' ') + 1) + field);
    });
    bar->addWidget(m_filter, 1);
    m_following->setCheckable(true);
    m_following->setChecked(true);
    m_following->setToolTip(tr("New calls appear at the top while this is on. (Space)"));
    connect(m_following, &QPushButton::toggled, &m_model, &CallsModel::setFollowing);
    connect(m_following, &QPushButton::toggled, this, &LivePage::showFollowing);
    bar->addWidget(m_following);
    QPushButton *save = button(tr("Export") + QStringLiteral(" ▾"));
    auto *menu = new QMenu(save);
    menu->addAction(tr("As a table (CSV)…"), this,
                    [this] { askWhereTo(QStringLiteral("tollgate-calls.csv"), tr("CSV files (*.csv)")); });
    menu->addAction(tr("As JSON, one call a line (JSONL)…"), this,
                    [this] { askWhereTo(QStringLiteral("tollgate-calls.jsonl"), tr("JSON lines (*.jsonl)")); });
    menu->addAction(tr("With what was said, as far as it is kept (HAR)…"), this,
                    [this] { askWhereTo(QStringLiteral("tollgate-calls.har"), tr("HTTP archives (*.har)")); });
    save->setMenu(menu);
    save->setToolTip(tr("Writes the calls that the filter shows. Keys are never written."));
    bar->addWidget(save);
    column->addLayout(bar);
    m_wrong->hide();
    column->addWidget(m_wrong);
    column->addSpacing(space::xs);
}

void LivePage::refresh()
{
    // The currency may be another one since.
    m_filter->setToolTip(format::currency().isDollar()
                             ? QString()
                             : tr("Amounts are compared as they are shown; with a $ they are US dollars: cost>$0.01"));
    applyFilter();
    fitColumns();
    if (!m_isLoaded)
        askNewest();
}

void LivePage::show(const QString &what)
{
    m_place->setCurrentWidget(m_splitter);
    m_filter->setText(what);
}

void LivePage::askNewest()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    ask(
        m_desk.control, this, "calls.list", {{"most", atATime}},
        [this](const boost::json::value &answer) {
            m_isAsking = false;
            m_isLoaded = true;
            std::vector<Call> calls = read::each(answer, callFrom);
            m_isAtEnd = calls.size() < atATime;
            m_model.reset(std::move(calls));
            applyFilter();
        },
        [this](const Error &error) {
            m_isAsking = false;
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

void LivePage::askOlder()
{
    const Call *oldest = m_model.oldest();
    if (m_isAsking || m_isAtEnd || !oldest || m_model.rowCount() >= static_cast<int>(CallsModel::most))
        return;
    m_isAsking = true;
    ask(
        m_desk.control, this, "calls.list", {{"most", atATime}, {"before", oldest->id.toStdString()}},
        [this](const boost::json::value &answer) {
            m_isAsking = false;
            const std::vector<Call> older = read::each(answer, callFrom);
            m_isAtEnd = older.size() < atATime;
            m_model.append(older);
            applyFilter();
        },
        [this](const Error &) { m_isAsking = false; });
}

void LivePage::applyFilter()
{
    QString wrong;
    CallFilter filter = CallFilter::parse(m_filter->text(), &wrong);
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    const bool isFiltered = !filter.isEmpty();
    m_filtered.setFilter(std::move(filter));
    const int found = m_filtered.rowCount();
    m_list->setCurrentIndex(found > 0 ? 0 : m_model.rowCount() > 0 ? 2 : m_isLoaded ? 1 : 0);
    // A filter that finds little looks further back, but not for ever.
    if (isFiltered && found < 30 && m_looksBack < mostLooksBack && !m_isAsking && !m_isAtEnd) {
        ++m_looksBack;
        askOlder();
    }
}

void LivePage::complete()
{
    const QString word = m_filter->text().section(u' ', -1);
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || word.contains(u':') || m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
}

/// Columns give way when the detail opens. Where there is room, tokens are told apart.
void LivePage::fitColumns()
{
    const bool isNarrow = m_detail->isVisibleTo(this) || width() < 1000, isWide = !isNarrow && width() >= leastWide;
    using C = CallsModel;
    for (const int column : {C::Tool, C::Provider, C::FirstToken, C::Speed})
        m_table->setColumnHidden(column, isNarrow);
    for (const int column : {C::Input, C::Cached, C::Output})
        m_table->setColumnHidden(column, !isWide);
    m_table->setColumnHidden(C::Tokens, isWide);
    m_table->setWidths({QStringLiteral("00:00:00"),
                        QStringLiteral("a-key-of-mine"),
                        QStringLiteral("claude-code"),
                        {},
                        QStringLiteral("openrouter"),
                        QStringLiteral("200 ↪ attempt 2"),
                        QStringLiteral("00.0"),
                        QStringLiteral("000.0"),
                        QStringLiteral("0,000"),
                        QStringLiteral("000.0k"),
                        QStringLiteral("000.0k"),
                        QStringLiteral("000.0k"),
                        QStringLiteral("00.0k"),
                        format::cost(Money::dollars(9))});
}

void LivePage::openCall(const QModelIndex &row)
{
    const Call *call = m_model.at(m_filtered.mapToSource(row).row());
    if (!call)
        return;
    if (m_first && m_first->id != call->id)
        return compare(Call(*m_first), Call(*call));
    if (!m_detail->isVisible()) {
        m_detail->show();
        m_splitter->setSizes({width() * 3 / 5, width() * 2 / 5});
        fitColumns();
    }
    m_detail->setCall(*call);
}

void LivePage::closeDetail()
{
    m_detail->hide();
    m_table->clearSelection();
    fitColumns();
    m_table->setFocus();
}

void LivePage::showFollowing()
{
    const auto waiting = static_cast<int>(m_model.waiting());
    m_following->setText(m_following->isChecked() ? tr("Following")
                             : waiting > 0        ? tr("%n new", nullptr, waiting)
                                                  : tr("Follow"));
}

void LivePage::askWhereTo(const QString &file, const QString &kind)
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export the calls that are shown"), file, kind);
    if (!chosen.isEmpty())
        exportTo(QFileInfo(chosen).suffix().isEmpty() ? chosen + u'.' + QFileInfo(file).suffix() : chosen);
}

std::vector<Call> LivePage::shown() const
{
    std::vector<Call> calls;
    for (int row = 0; row < m_filtered.rowCount(); ++row)
        if (const Call *call = m_model.at(m_filtered.mapToSource(m_filtered.index(row, 0)).row()))
            calls.push_back(*call);
    return calls;
}

/// Amounts in a table are what the ledger has, also where the window converts them.
QString LivePage::writtenInWords(int count, const QString &wrong)
{
    if (!wrong.isEmpty())
        return wrong;
    return format::currency().isDollar() ? tr("%n calls written.", nullptr, count)
                                         : tr("%n calls written, with amounts in US dollars.", nullptr, count);
}

void LivePage::exportTo(const QString &file)
{
    const auto ended = [this](int count, const QString &wrong) {
        m_desk.say(wrong.isEmpty() ? tr("%n calls written.", nullptr, count) : wrong, {}, {});
    };
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix != u"jsonl" && suffix != u"har")
        return m_desk.say(writtenInWords(m_filtered.rowCount(), writeCsv(file, m_filtered)), {}, {});
    auto *writing = new CallExport(m_desk, file, suffix == u"har" ? CallExport::As::Archive : CallExport::As::Lines,
                                   shown(), this);
    connect(writing, &CallExport::ended, this, ended);
    writing->start();
}

void LivePage::chooseToCompare(const Call &first)
{
    // Where two are chosen already, these are meant.
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.size() == 2) {
        const Call *one = m_model.at(m_filtered.mapToSource(chosen[0]).row());
        const Call *other = m_model.at(m_filtered.mapToSource(chosen[1]).row());
        if (one && other)
            return compare(Call(*one), Call(*other));
    }
    m_first = first;
    m_desk.say(tr("Choose the other call in the list."), {}, {});
    m_table->setFocus();
}

void LivePage::compare(const Call &first, const Call &second)
{
    if (std::exchange(m_first, {}))
        m_desk.sayNoMore();
    m_compare->compare(first, second);
    m_place->setCurrentWidget(m_compare);
}

void LivePage::escape()
{
    if (m_place->currentWidget() == m_compare) {
        m_place->setCurrentWidget(m_splitter);
        m_table->setFocus();
    } else if (!m_first) {
        closeDetail();
    }
    if (std::exchange(m_first, {}))
        m_desk.sayNoMore();
}

bool LivePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::ShortcutOverride && !m_filter->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // what is typed here goes first, then the detail
        return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            m_table->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

} // namespace tollgate::ui
