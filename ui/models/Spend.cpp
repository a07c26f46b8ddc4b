// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Spend.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QDateTime>

namespace tollgate::ui {
namespace {

QString nameOf(const UsageSum &sum, By by, QString *id)
{
    switch (by) {
    case By::Model:
        *id = sum.model;
        return sum.model.isEmpty() ? tr("no model") : sum.model;
    case By::Provider:
        *id = sum.provider;
        return sum.provider.isEmpty() ? tr("nobody") : sum.provider;
    case By::Key:
        *id = sum.key;
        return sum.keyName.isEmpty() ? tr("without a name") : sum.keyName;
    case By::Tool:
        *id = sum.tool;
        return sum.tool.isEmpty() ? tr("unknown tool") : sum.tool;
    case By::Tag:
        *id = sum.tag;
        return sum.tag;
    }
    return {};
}

QString shortName(qint64 begin, Slot slot)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(begin);
    switch (slot) {
    case Slot::Hour:
        return time.toString(QStringLiteral("HH:mm"));
    case Slot::Day:
        return format::date(time, format::Date::WeekdayDay);
    case Slot::Week:
        return format::date(time, format::Date::DayMonth);
    case Slot::Month:
        return format::date(time, format::Date::MonthYear);
    }
    return {};
}

QString longName(qint64 begin, qint64 end, Slot slot)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(begin);
    switch (slot) {
    case Slot::Hour:
        return format::date(time, format::Date::LongDayTime);
    case Slot::Day:
        return format::date(time, format::Date::LongDay);
    case Slot::Week:
        return format::date(time, format::Date::LongDayMonth) + QStringLiteral(" – ")
            + format::date(QDateTime::fromMSecsSinceEpoch(end).addDays(-1), format::Date::LongDayMonth);
    case Slot::Month:
        return format::date(time, format::Date::LongMonthYear);
    }
    return {};
}

/// What the tokens of all are, one series a kind; those that nobody had are left out.
std::vector<BarData::Series> kindsOf(const std::vector<UsageSum> &slots_)
{
    const std::pair<QString, qint64 (*)(const UsageSum &)> kinds[] = {
        {tr("Input"), [](const UsageSum &sum) { return sum.promptTokens - sum.cachedTokens; }},
        {tr("Input, from cache"), [](const UsageSum &sum) { return sum.cachedTokens; }},
        {tr("Output"), [](const UsageSum &sum) { return sum.completionTokens - sum.reasoningTokens; }},
        {tr("Thinking"), [](const UsageSum &sum) { return sum.reasoningTokens; }},
    };
    std::vector<BarData::Series> all;
    for (const auto &[name, count] : kinds) {
        BarData::Series &one = all.emplace_back(BarData::Series{name, {}});
        for (const UsageSum &sum : slots_)
            one.values.push_back(static_cast<double>(std::max<qint64>(0, count(sum))));
        if (std::ranges::all_of(one.values, [](double value) { return value == 0; }))
            all.pop_back();
    }
    return all;
}

} // namespace

const char *groupName(By by)
{
    switch (by) {
    case By::Model:
        return "model";
    case By::Provider:
        return "provider";
    case By::Key:
        return "key";
    case By::Tool:
        return "tool";
    case By::Tag:
        return "tag";
    }
    return "model";
}

double valueOf(const UsageSum &sum, Metric metric)
{
    switch (metric) {
    case Metric::Spend:
        return format::shown(sum.spend);
    case Metric::Requests:
        return static_cast<double>(sum.requests);
    case Metric::Tokens:
    case Metric::TokenKinds:
        return static_cast<double>(sum.promptTokens + sum.completionTokens);
    case Metric::FirstToken:
        return sum.firstTokens > 0 ? static_cast<double>(sum.firstTokenMs) / static_cast<double>(sum.firstTokens) : 0;
    case Metric::Failures:
        return static_cast<double>(sum.failures);
    }
    return 0;
}

QString valueText(double value, Metric metric)
{
    switch (metric) {
    case Metric::Spend:
        return format::shownMoney(value);
    case Metric::Requests:
    case Metric::Failures:
        return format::count(std::llround(value));
    case Metric::Tokens:
    case Metric::TokenKinds:
        return format::shortCount(std::llround(value));
    case Metric::FirstToken:
        return format::milliseconds(std::llround(value));
    }
    return {};
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

std::vector<qint64> Span::edges() const
{
    std::vector<qint64> all;
    QDateTime at = QDateTime::fromMSecsSinceEpoch(begin);
    while (at.toMSecsSinceEpoch() < end && all.size() < 800) {
        all.push_back(at.toMSecsSinceEpoch());
        if (slot == Slot::Hour)
            at = at.addSecs(3600);
        else if (slot == Slot::Day)
            at = at.date().addDays(1).startOfDay();
        else if (slot == Slot::Week)
            at = at.date().addDays(8 - at.date().dayOfWeek()).startOfDay();
        else
            at = QDate(at.date().year(), at.date().month(), 1).addMonths(1).startOfDay();
    }
    all.push_back(end);
    return all;
}

Report reportOf(const std::vector<UsageSum> &sums, const Span &span, Metric metric, By by, int mostSeries)
{
    Report report;
    const std::vector<qint64> edges = span.edges();
    const std::size_t count = edges.size() - 1;
    struct Group {
        Report::Row row;
        std::vector<UsageSum> slots_;
    };
    std::map<QString, Group> groups;
    for (const UsageSum &sum : sums) {
        const qint64 hour = sum.startOfHour();
        if (hour < span.begin - 3'599'999 || hour >= span.end)
            continue;
        const auto next = std::ranges::upper_bound(edges, hour);
        const std::size_t slot = next == edges.begin() ? 0 : static_cast<std::size_t>(next - edges.begin()) - 1;
        QString id;
        const QString name = nameOf(sum, by, &id);
        Group &group = groups[id];
        if (group.slots_.empty())
            group.slots_.resize(count);
        group.row.name = name;
        group.row.id = id;
        group.row.sum.add(sum);
        group.slots_[std::min(slot, count - 1)].add(sum);
        report.total.add(sum);
    }
    std::vector<Group> sorted;
    sorted.reserve(groups.size());
    for (auto &[id, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, [&](const Group &a, const Group &b) {
        return std::pair(valueOf(a.row.sum, metric), a.row.sum.requests)
            > std::pair(valueOf(b.row.sum, metric), b.row.sum.requests);
    });

    BarData &bars = report.bars;
    for (std::size_t slot = 0; slot < count; ++slot) {
        bars.slots_ << shortName(edges[slot], span.slot);
        bars.longSlots << longName(edges[slot], edges[slot + 1], span.slot);
    }
    // Averages cannot be stacked: the whole is one series. Kinds of tokens are series of their own.
    const bool isAverage = metric == Metric::FirstToken, isStacked = !isAverage && metric != Metric::TokenKinds;
    std::vector<UsageSum> together(count), rest(count);
    const std::size_t own
        = static_cast<std::size_t>(mostSeries) + (static_cast<int>(sorted.size()) == mostSeries + 1 ? 1 : 0);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto values = [&](const std::vector<UsageSum> &perSlot) {
            std::vector<double> all;
            all.reserve(perSlot.size());
            for (const UsageSum &sum : perSlot)
                all.push_back(valueOf(sum, metric));
            return all;
        };
        for (std::size_t slot = 0; slot < count; ++slot) {
            together[slot].add(sorted[i].slots_[slot]);
            if (i >= own)
                rest[slot].add(sorted[i].slots_[slot]);
        }
        if (isStacked && i < own && valueOf(sorted[i].row.sum, metric) > 0)
            bars.series.push_back({sorted[i].row.name, values(sorted[i].slots_)});
        if (i + 1 == sorted.size()) {
            if (isAverage)
                bars.series.push_back({tr("all"), values(together)});
            else if (!isStacked)
                bars.series = kindsOf(together);
            else if (sorted.size() > own) {
                bars.series.push_back({tr("other"), values(rest)});
                bars.hasRest = true;
            }
        }
        report.rows.push_back(sorted[i].row);
    }
    bars.emptyText
        = metric == Metric::Spend ? tr("Nothing was spent in this time.") : tr("Nothing happened in this time.");
    bars.valueText = [metric](double value) { return valueText(value, metric); };
    bars.axisText = [metric](double value, double step) {
        return metric == Metric::Spend ? format::axisMoney(value, step) : valueText(value, metric);
    };
    return report;
}

Money spentSince(const std::vector<UsageSum> &sums, qint64 since)
{
    Money spent;
    for (const UsageSum &sum : sums)
        if (sum.startOfHour() >= since)
            spent += sum.spend;
    return spent;
}

Money notionalSince(const std::vector<UsageSum> &sums, qint64 since)
{
    Money all;
    for (const UsageSum &sum : sums)
        if (sum.startOfHour() >= since)
            all += sum.notional;
    return all;
}

std::optional<Money> expectedOfMonth(Money spent, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now);
    const QDate first(time.date().year(), time.date().month(), 1);
    const qint64 begin = startOf(first), end = startOf(first.addMonths(1));
    if (now - begin < qint64(24) * 3600 * 1000 || spent.isZero())
        return {};
    const double share = static_cast<double>(now - begin) / static_cast<double>(end - begin);
    return Money::fromNano(static_cast<std::int64_t>(static_cast<double>(spent.nano()) / share));
}

} // namespace tollgate::ui
