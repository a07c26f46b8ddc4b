// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/UsagePage.h"

#include "ui/charts/Legend.h"
#include "ui/charts/StackedBars.h"
#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Csv.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"

#include <cmath>
#include <map>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr qint64 msPerDay = qint64(24) * 3600 * 1000;
constexpr int cacheColumn = 3, firstTokenColumn = 5, leastForAll = 900; ///< columns, and a width of the page
constexpr int notionalColumn = 8; ///< where there is something of that kind
const QString nothing = QStringLiteral("—");

QString firstTokenOf(const UsageSum &sum)
{
    return sum.firstTokens > 0 ? format::milliseconds(sum.firstTokenMs / sum.firstTokens) : nothing;
}

} // namespace

UsagePage::UsagePage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_heading(label({}, Type::SmallStrong, "dim")), m_notional(label({}, Type::Small, "dim")),
      m_wrong(label({}, Type::Small, "error")), m_legend(new Legend), m_bars(new StackedBars), m_lines(columns()),
      m_table(new Table), m_list(new QStackedWidget)
{
    const auto again = [this] { refresh(); };
    m_metric = new ChoiceButton<Metric>(tr("What is counted"),
                                        {{Metric::Spend, tr("Spend")},
                                         {Metric::Requests, tr("Requests")},
                                         {Metric::Tokens, tr("Tokens")},
                                         {Metric::TokenKinds, tr("Tokens by kind")},
                                         {Metric::FirstToken, tr("Time to first token")},
                                         {Metric::Failures, tr("Failed requests")}},
                                        again);
    m_by = new ChoiceButton<By>(tr("Grouped by"),
                                {{By::Model, tr("Model")},
                                 {By::Provider, tr("Provider")},
                                 {By::Key, tr("Key")},
                                 {By::Tool, tr("Tool")},
                                 {By::Tag, tr("Tag")}},
                                again);
    m_slot = new ChoiceButton<Slot>(
        tr("A bar for each"),
        {{Slot::Hour, tr("Hour")}, {Slot::Day, tr("Day")}, {Slot::Week, tr("Week")}, {Slot::Month, tr("Month")}},
        again);
    m_period = new ChoiceButton<Period>(tr("Time"),
                                        {{Period::Today, tr("Today")},
                                         {Period::Week, tr("Last 7 days")},
                                         {Period::Month, tr("This month")},
                                         {Period::LastMonth, tr("Last month")},
                                         {Period::Quarter, tr("Last 90 days")},
                                         {Period::Year, tr("Last 12 months")}},
                                        [this] {
                                            // A bar that suits the time; another one can be chosen after.
                                            const Period period = m_period->value();
                                            m_slot->setValue(period == Period::Today         ? Slot::Hour
                                                                 : period == Period::Year    ? Slot::Month
                                                                 : period == Period::Quarter ? Slot::Week
                                                                                             : Slot::Day);
                                            refresh();
                                        });
    m_period->setValue(Period::Month);
    m_slot->setValue(Slot::Day);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_metric);
    bar->addWidget(label(tr("by"), Type::Small, "dim"));
    bar->addWidget(m_by);
    bar->addWidget(label(tr("each"), Type::Small, "dim"));
    bar->addWidget(m_slot);
    bar->addWidget(m_period);
    bar->addStretch();
    m_compare = button(tr("Compare with the time before"));
    m_compare->setCheckable(true);
    connect(m_compare, &QPushButton::toggled, this, &UsagePage::refresh);
    bar->addWidget(m_compare);
    QPushButton *save = button(tr("Export CSV"));
    connect(save, &QPushButton::clicked, this, &UsagePage::exportCsv);
    bar->addWidget(save);
    column->addLayout(bar);
    m_wrong->hide();
    column->addWidget(m_wrong);

    auto *chart = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xl);
    head->addWidget(m_heading);
    head->addWidget(m_legend, 1);
    chart->body()->addLayout(head);
    m_notional->setToolTip(
        tr("Calls with a login of the client's own, like a Claude or ChatGPT subscription. They cost "
           "nothing here, and budgets do not stop them."));
    m_notional->hide();
    chart->body()->addWidget(m_notional);
    chart->body()->addWidget(m_bars, 1);
    connect(m_bars, &StackedBars::failed, this, [this](const QString &words) { m_desk.say(words, {}, {}); });
    column->addWidget(chart, 5);

    auto *table = new Card;
    table->body()->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(&m_lines);
    m_table->setAccessibleName(tr("Usage in figures"));
    setWidthsOf(*m_table, m_lines);
    for (const int column : {notionalColumn, static_cast<int>(m_lines.columns().size()) - 1})
        m_table->setColumnHidden(column, true); // until there is something in it
    m_list->addWidget(m_table);
    m_list->addWidget(
        new EmptyState("usage", tr("Nothing in this time"), tr("Choose a longer time, or send a first call.")));
    table->body()->addWidget(m_list);
    column->addWidget(table, 4);

    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Line &line = m_lines.rows()[static_cast<std::size_t>(index.row())];
        const QString value = m_by->value() == By::Key ? line.row.id : line.row.name;
        m_desk.open(QStringLiteral("live"), QLatin1String(groupName(m_by->value())) + u':' + value);
    });
    connect(&Look::the(), &Look::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

std::vector<Column<UsagePage::Line>> UsagePage::columns() const
{
    const auto right = Qt::AlignRight;
    const auto tokens = [](qint64 count) { return count > 0 ? format::shortCount(count) : nothing; };
    return {
        {tr("Name"), {}, [](const Line &line) { return line.row.name; }},
        {tr("Requests"), QStringLiteral("1,000,000"),
         [](const Line &line) { return format::count(line.row.sum.requests); }, right},
        {tr("Input"), QStringLiteral("1000.0M"),
         [tokens](const Line &line) { return tokens(line.row.sum.promptTokens); }, right},
        {tr("From cache"), QStringLiteral("From cache"),
         [](const Line &line) {
             const UsageSum &sum = line.row.sum;
             return sum.cachedTokens > 0
                 ? format::percent(static_cast<double>(sum.cachedTokens) / static_cast<double>(sum.promptTokens))
                 : nothing;
         },
         right},
        {tr("Output"), QStringLiteral("1000.0M"),
         [tokens](const Line &line) { return tokens(line.row.sum.completionTokens); }, right},
        {tr("First token"), QStringLiteral("First token"), [](const Line &line) { return firstTokenOf(line.row.sum); },
         right},
        {tr("Failed"), QStringLiteral("100.0 %"),
         [](const Line &line) {
             return line.row.sum.requests > 0 ? format::percent(static_cast<double>(line.row.sum.failures)
                                                                / static_cast<double>(line.row.sum.requests))
                                              : nothing;
         },
         right},
        {tr("Cost"), format::money(Money::dollars(100'000)),
         [](const Line &line) {
             return line.row.sum.spend.isZero() && line.row.sum.unpriced > 0 ? tr("no price")
                                                                             : format::money(line.row.sum.spend);
         },
         right},
        {tr("Subscription"), format::money(Money::dollars(100'000)),
         [](const Line &line) {
             return line.row.sum.notional.isZero() ? nothing : format::money(line.row.sum.notional);
         },
         right},
        {tr("Share"), QStringLiteral("100 %"), [](const Line &line) { return format::wholePercent(line.share); },
         right},
        {tr("Before"), QStringLiteral("+1000 %"),
         [](const Line &line) {
             if (!line.change)
                 return tr("new");
             return (*line.change >= 0 ? QStringLiteral("+") : QStringLiteral("\u2212"))
                 + format::percent(std::abs(*line.change));
         },
         right, true},
    };
}

Span UsagePage::span() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.now()).date();
    const QDate month(today.year(), today.month(), 1);
    Span made{startOf(today), startOf(today.addDays(1)), m_slot->value()};
    switch (m_period->value()) {
    case Period::Today:
        break;
    case Period::Week:
        made.begin = startOf(today.addDays(-6));
        break;
    case Period::Month:
        made.begin = startOf(month);
        break;
    case Period::LastMonth:
        made.begin = startOf(month.addMonths(-1));
        made.end = startOf(month);
        break;
    case Period::Quarter:
        made.begin = startOf(today.addDays(-89));
        break;
    case Period::Year:
        made.begin = startOf(month.addMonths(-11));
        break;
    }
    return made;
}

/// As long, just before; of a month as many days of the month before.
Span UsagePage::before(const Span &span) const
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(span.begin).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(span.end).date();
    if (m_period->value() == Period::Month)
        return {startOf(first.addMonths(-1)),
                std::min(startOf(first.addMonths(-1).addDays(first.daysTo(last))), span.begin), span.slot};
    if (m_period->value() == Period::LastMonth)
        return {startOf(first.addMonths(-1)), span.begin, span.slot};
    return {startOf(first.addDays(-first.daysTo(last))), span.begin, span.slot};
}

void UsagePage::refresh()
{
    const Span now = span();
    const bool isLong = now.end - now.begin > 40 * msPerDay; // by UTC's days then: a thirtieth of the rows
    ask(
        m_desk.control, this, "usage.report",
        {{"since", before(now).begin},
         {"until", now.end},
         {"group", boost::json::array{isLong ? "day" : "hour", groupName(m_by->value())}}},
        [this](const boost::json::value &answer) {
            m_wrong->hide();
            showReport(usageRowsFrom(answer));
        },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

void UsagePage::showReport(const std::vector<UsageSum> &sums)
{
    const Metric metric = m_metric->value();
    const Span now = span();
    const Report report = reportOf(sums, now, metric, m_by->value());
    const Report earlier = reportOf(sums, before(now), metric, m_by->value());
    const double is = valueOf(report.total, metric), was = valueOf(earlier.total, metric);
    QString heading = valueText(is, metric);
    if (was > 0) {
        const double change = is / was - 1;
        heading += QStringLiteral(" · ")
            + (change >= 0 ? tr("%1 more than in the time before") : tr("%1 less than in the time before"))
                  .arg(format::percent(std::abs(change)));
    }
    m_heading->setText(heading);
    const Money notional = report.total.notional;
    m_notional->setText(tr("And %1 at list price, paid by your subscription").arg(format::money(notional)));
    m_notional->setVisible(metric == Metric::Spend && !notional.isZero());
    m_table->setColumnHidden(notionalColumn, notional.isZero());
    QStringList names;
    for (const BarData::Series &series : report.bars.series)
        names << series.name;
    m_legend->set(names, report.bars.hasRest);
    m_bars->setAccessibleName(tr("%1 by %2").arg(m_metric->text(), m_by->text()));
    m_bars->setData(report.bars);

    std::map<QString, double> values;
    for (const Report::Row &row : earlier.rows)
        values[row.id] = valueOf(row.sum, metric);
    std::vector<Line> lines;
    for (const Report::Row &row : report.rows) {
        const double value = valueOf(row.sum, metric);
        const auto old = values.find(row.id);
        lines.push_back(
            {row, is > 0 && metric != Metric::FirstToken ? value / is : 0,
             old != values.end() && old->second > 0 ? std::optional(value / old->second - 1) : std::nullopt});
    }
    m_lines.setRows(std::move(lines));
    m_table->setColumnHidden(static_cast<int>(m_lines.columns().size()) - 1, !m_compare->isChecked());
    m_list->setCurrentIndex(report.rows.empty() ? 1 : 0);
}

/// In a small window the names keep their room, and how fast and from where it was answered is left out.
void UsagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    for (const int column : {cacheColumn, firstTokenColumn})
        m_table->setColumnHidden(column, width() < leastForAll);
    m_table->fit();
}

void UsagePage::exportCsv()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export this table"),
                                                      QStringLiteral("tollgate-usage.csv"), tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    const QString wrong = writeCsv(file, m_lines);
    const QString written = format::currency().isDollar()
        ? tr("%n rows written.", nullptr, m_lines.rowCount())
        : tr("%n rows written, with amounts in US dollars.", nullptr, m_lines.rowCount());
    m_desk.say(wrong.isEmpty() ? written : wrong, {}, {});
}

} // namespace tollgate::ui
