// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Format.h"

#include "ui/look/Words.h"

#include <cmath>
#include <QLocale>
#include <QRegularExpression>

namespace tollgate::ui::format {
namespace {

/// Before or after the amount, as the language has it; without a language as in English.
QString withSign(double dollars, int decimals)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u'$' + locale.toString(dollars, 'f', decimals)
                                           : locale.toCurrencyString(dollars, QStringLiteral("$"), decimals);
}

QString dollarText(Money money, int decimals)
{
    const QString amount = withSign(std::abs(dollars(money)), decimals);
    return money < Money() ? u'\u2212' + amount : amount;
}

} // namespace

double dollars(Money money)
{
    return static_cast<double>(money.nano()) / 1e9; // to be looked at, never to be added up
}

QString money(Money money)
{
    if (Money() < money && money < Money::fromNano(5'000'000))
        return QStringLiteral("< ") + dollarText(Money::fromNano(10'000'000), 2);
    return dollarText(money, 2);
}

QString cost(Money money)
{
    return dollarText(money, 3);
}

QString exact(Money money)
{
    return dollarText(money, 4);
}

std::string amount(const QString &written)
{
    const QLocale locale;
    QString text = written.simplified().remove(u'$').remove(u' ').remove(u'\u00a0').remove(u'\u202f');
    const QString decimal = locale.decimalPoint(), group = locale.groupSeparator();
    const QRegularExpression grouped(QRegularExpression::anchoredPattern(
        QStringLiteral("\\d{1,3}(%1\\d{3})+(%2\\d*)?")
            .arg(QRegularExpression::escape(group), QRegularExpression::escape(decimal))));
    if (grouped.match(text).hasMatch())
        text.remove(group);
    if (decimal == u"," && text.count(u',') == 1)
        text.replace(u',', u'.');
    return text.toStdString();
}

QString axisMoney(double dollars)
{
    const int decimals = dollars == std::floor(dollars) ? 0 : dollars >= 0.1 ? 2 : dollars >= 0.001 ? 3 : 5;
    return withSign(dollars, decimals);
}

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString shortCount(std::int64_t number)
{
    if (number < 1000)
        return count(number);
    static constexpr std::pair<double, const char *> units[] = {{1e9, "G"}, {1e6, "M"}, {1e3, "k"}};
    for (const auto &[size, unit] : units)
        // From 999.95 on the next unit is meant: never `1,000.0k`.
        if (static_cast<double>(number) >= size * 0.99995)
            return QLocale().toString(static_cast<double>(number) / size, 'f', 1) + QLatin1String(unit);
    return count(number);
}

QString percent(double share)
{
    const double value = share * 100;
    const int decimals = value > 0 && value < 9.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals) + QStringLiteral("\u00a0%");
}

QString milliseconds(std::int64_t ms)
{
    if (ms < 1000)
        return count(ms) + QStringLiteral("\u00a0ms");
    if (ms < 100'000)
        return QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1) + QStringLiteral("\u00a0s");
    const std::int64_t whole = ms / 1000;
    return ui::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString seconds(std::int64_t ms)
{
    return QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1);
}

QString microsAsMs(std::int64_t micros)
{
    return QLocale().toString(static_cast<double>(micros) / 1000, 'f', 1) + QStringLiteral("\u00a0ms");
}

QString clock(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss"));
}

QString clockMinute(std::int64_t ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    if (time.date() == QDate::currentDate())
        return time.toString(QStringLiteral("HH:mm"));
    return date(time, Date::DayMonthTime);
}

QString date(const QDateTime &time, Date form)
{
    const auto pattern = [form] {
        switch (form) {
        case Date::WeekdayDay:
            return ui::tr("ddd d", "date");
        case Date::DayMonth:
            return ui::tr("d MMM", "date");
        case Date::DayMonthTime:
            return ui::tr("d MMM HH:mm", "date");
        case Date::MonthYear:
            return ui::tr("MMM yy", "date");
        case Date::LongDayMonth:
            return ui::tr("d MMMM", "date");
        case Date::LongDay:
            return ui::tr("dddd, d MMMM", "date");
        case Date::LongDayTime:
            return ui::tr("dddd, d MMMM, HH:mm", "date");
        case Date::WeekdayTime:
            return ui::tr("dddd, HH:mm", "date");
        case Date::LongMonthYear:
            return ui::tr("MMMM yyyy", "date");
        }
        return QString();
    };
    return QLocale().toString(time, pattern());
}

QString ago(std::int64_t ms, std::int64_t now)
{
    if (ms <= 0)
        return ui::tr("never");
    const std::int64_t minutes = (now - ms) / 60'000;
    if (minutes < 1)
        return ui::tr("just now");
    if (minutes < 60)
        return ui::tr("%1 min ago").arg(minutes);
    if (minutes < 48 * 60)
        return ui::tr("%1 h ago").arg(minutes / 60);
    return ui::tr("%n days ago", nullptr, static_cast<int>(minutes / 60 / 24));
}

QString bytes(std::int64_t count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace tollgate::ui::format
