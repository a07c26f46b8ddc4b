// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Outlook.h"

#include "translations/CoreWords.h"
#include "ui/charts/Small.h"
#include "ui/look/Format.h"
#include "ui/look/Words.h"

#include <algorithm>
#include <optional>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace tollgate::ui {
namespace {

constexpr qint64 msPerHour = 3'600'000, msPerDay = 24 * msPerHour;
/// Before that much of a window has passed, a pace says nothing.
constexpr double earliest = 0.04;

/// `today, 16:40`, `tomorrow, 12:00`, `Friday, 14:00`, `3 December`.
QString when(qint64 ms, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now).date().daysTo(time.date());
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return tr("today, %1").arg(clock);
    if (days == 1)
        return tr("tomorrow, %1").arg(clock);
    return days < 7 ? format::date(time, format::Date::WeekdayTime) : format::date(time, format::Date::LongDayMonth);
}

} // namespace

Tone Outlook::tone() const
{
    if (isSpent)
        return Tone::Broken;
    return empty > 0 ? Tone::Watch : Meter::toneOf(share);
}

qint64 utcMonth(qint64 now, int later)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).date();
    return QDateTime(QDate(today.year(), today.month(), 1).addMonths(later), QTime(0, 0), QTimeZone::utc())
        .toMSecsSinceEpoch();
}

qint64 lengthOf(const QString &period)
{
    static const std::pair<const char *, qint64> units[]
        = {{"mo", 30 * msPerDay}, {"s", 1000}, {"m", 60'000}, {"h", msPerHour}, {"d", msPerDay}, {"w", 7 * msPerDay}};
    for (const auto &[unit, length] : units)
        if (period.endsWith(QLatin1String(unit))) {
            bool isNumber = false;
            const qlonglong count = period.chopped(static_cast<qsizetype>(qstrlen(unit))).toLongLong(&isNumber);
            return isNumber ? count * length : 0;
        }
    return 0;
}

QString spanInWords(const QString &period)
{
    const qint64 ms = lengthOf(period);
    if (ms <= 0)
        return period;
    const auto in = [ms](qint64 unit) { return static_cast<int>(std::min<qint64>(ms / unit, 1'000'000)); };
    if (ms % msPerDay == 0)
        return tr("%n days", nullptr, in(msPerDay));
    if (ms % msPerHour == 0)
        return tr("%n hours", nullptr, in(msPerHour));
    if (ms % 60'000 == 0)
        return tr("%n minutes", nullptr, in(60'000));
    return tr("%n seconds", nullptr, in(1000));
}

QString pausedInWords(const QString &why)
{
    static const QRegularExpression brake(
        QRegularExpression::anchoredPattern(QStringLiteral("spent more than ([0-9.]+) USD within (\\S+)")));
    const QRegularExpressionMatch match = brake.match(why);
    const std::optional<Money> sum = Money::parse(match.captured(1).toStdString());
    return match.hasMatch() && sum
        ? tr("it has spent more than %1 within %2").arg(format::money(*sum), spanInWords(match.captured(2)))
        : words::ofCore(why);
}

Outlook outlookOf(const BudgetStanding &budget, qint64 now)
{
    Outlook outlook;
    if (budget.most.isZero())
        return outlook;
    const double most = format::dollars(budget.most), spent = format::dollars(budget.spent);
    outlook.share = spent / most;
    outlook.isSpent = outlook.share >= 1;
    // Windows of a month, also those that say 30 days, are the calendar's (UTC).
    const bool isMonth = budget.period == u"1mo" || budget.period == u"30d";
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(budget.resets, QTimeZone::utc());
    const qint64 length = isMonth ? end.addMonths(-1).msecsTo(end) : lengthOf(budget.period);
    if (length <= 0 || budget.resets <= now || spent <= 0)
        return outlook;
    const qint64 passed = length - (budget.resets - now);
    if (static_cast<double>(passed) < earliest * static_cast<double>(length))
        return outlook;
    const double aMillisecond = spent / static_cast<double>(passed);
    const double expected = aMillisecond * static_cast<double>(length);
    outlook.expected = Money::fromNano(static_cast<std::int64_t>(expected * 1e9));
    outlook.expectedShare = expected / most;
    if (!outlook.isSpent && outlook.expectedShare > 1)
        outlook.empty = now + static_cast<qint64>((most - spent) / aMillisecond);
    return outlook;
}

QString nextInWords(const BudgetStanding &budget, const Outlook &outlook, qint64 now)
{
    if (budget.most.isZero())
        return tr("No limit: nothing is refused.");
    const QString again = budget.resets > now ? when(budget.resets, now) : QString();
    if (outlook.isSpent)
        return again.isEmpty() ? tr("Spent: calls are refused until the limit is raised.")
                               : tr("Spent: calls are refused until %1.").arg(again);
    if (outlook.empty > 0)
        return tr("At this pace it is spent %1; then refused until %2.").arg(when(outlook.empty, now), again);
    if (outlook.expectedShare >= 0)
        return tr("On course for %1 by %2, when it starts anew.").arg(format::money(outlook.expected), again);
    if (again.isEmpty())
        return tr("%1 are left; then calls are refused until the limit is raised.")
            .arg(format::money(budget.most - budget.spent));
    return tr("%1 are left until %2, when it starts anew.").arg(format::money(budget.most - budget.spent), again);
}

QString longestNextInWords(qint64 now)
{
    Outlook outlook;
    outlook.empty = now + msPerDay;
    // A day of the week and an hour are longer than a day of a month; and there are longer days of the week.
    const BudgetStanding budget{Money::dollars(1), Money(), {}, {}, now + 4 * msPerDay};
    return nextInWords(budget, outlook, now) + QStringLiteral("   ");
}

const BudgetStanding *tightest(const std::vector<BudgetStanding> &budgets)
{
    const BudgetStanding *found = nullptr;
    for (const BudgetStanding &budget : budgets)
        if (!budget.most.isZero()
            && (!found
                || format::dollars(budget.spent) / format::dollars(budget.most)
                    > format::dollars(found->spent) / format::dollars(found->most)))
            found = &budget;
    return found;
}

} // namespace tollgate::ui
