// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Format.h"

#include "ui/look/Words.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QRegularExpression>

namespace tollgate::ui::format {
namespace {

Currency &theCurrency()
{
    static Currency currency;
    return currency;
}

/// The sign that everybody knows it by, else its code.
QString signOf(const QString &code)
{
    static const std::pair<const char *, const char *> signs[]
        = {{"USD", "$"}, {"EUR", "€"}, {"GBP", "£"}, {"JPY", "¥"},
           {"CNY", "¥"}, {"INR", "₹"}, {"KRW", "₩"}, {"BRL", "R$"}};
    for (const auto &[name, sign] : signs)
        if (code == QLatin1String(name))
            return QString::fromUtf8(sign);
    return code;
}

/// Of some there are no cents.
int decimalsLess(const QString &code)
{
    return code == u"JPY" || code == u"KRW" || code == u"VND" || code == u"CLP" || code == u"ISK" ? 2 : 0;
}

/// Before or after the amount, as the language has it; without a language as in English. A code stands behind.
QString withSign(double amount, int decimals)
{
    const QLocale locale;
    const QString sign = signOf(theCurrency().code);
    if (sign.size() > 2)
        return locale.toString(amount, 'f', decimals) + QChar::Nbsp + sign;
    return locale.language() == QLocale::C ? sign + locale.toString(amount, 'f', decimals)
                                           : locale.toCurrencyString(amount, sign, decimals);
}

QString amountText(double amount, int decimals)
{
    const int shownDecimals = std::max(0, decimals - decimalsLess(theCurrency().code));
    const QString text = withSign(std::abs(amount), shownDecimals);
    return amount < 0 ? u'\u2212' + text : text;
}

} // namespace

void setCurrency(const Currency &currency)
{
    theCurrency() = currency;
}

const Currency &currency()
{
    return theCurrency();
}

QString currencyInWords()
{
    const Currency &now = theCurrency();
    if (now.isDollar())
        return {};
    const QString rate = QLocale().toString(now.rate, 'g', 6);
    return now.day.isValid()
        ? ui::tr("Amounts are shown converted: one US dollar is taken as %1 %2, the rate of %3. What you enter as a "
                 "limit, the ledger and exports are in US dollars.")
              .arg(rate, now.code, QLocale().toString(now.day, QLocale::ShortFormat))
        : ui::tr(
              "Amounts are shown converted: one US dollar is taken as %1 %2. What you enter as a limit, the ledger and "
              "exports are in US dollars.")
              .arg(rate, now.code);
}

double dollars(Money money)
{
    return static_cast<double>(money.nano()) / 1e9; // to be looked at, never to be added up
}

double shown(Money money)
{
    return dollars(money) * theCurrency().rate;
}

QString shownMoney(double amount)
{
    const double least = decimalsLess(theCurrency().code) > 0 ? 1 : 0.01;
    if (amount > 0 && amount < least / 2)
        return QStringLiteral("< ") + amountText(least, 2);
    return amountText(amount, 2);
}

QString money(Money money)
{
    return shownMoney(shown(money));
}

QString cost(Money money)
{
    const double amount = shown(money), least = decimalsLess(theCurrency().code) > 0 ? 0.1 : 0.001;
    if (amount > 0 && amount < least / 2) // never nothing for what was something
        return QStringLiteral("< ") + amountText(least, 3);
    return amountText(amount, 3);
}

QString exact(Money money)
{
    const double amount = shown(money), least = decimalsLess(theCurrency().code) > 0 ? 0.01 : 0.0001;
    if (amount > 0 && amount < least / 2)
        return QStringLiteral("< ") + amountText(least, 4);
    return amountText(amount, 4);
}

QString price(Money perMillion)
{
    const double amount = shown(perMillion);
    int decimals = 2;
    // What is converted is no exact figure anyway.
    if (!theCurrency().isDollar())
        decimals = amount < 1 ? 3 : 2;
    else
        for (std::int64_t unit = 10'000'000; decimals < 4 && perMillion.nano() % unit != 0; unit /= 10)
            ++decimals;
    return amountText(amount, decimals);
}

QString priceInDollars(Money perMillion)
{
    const InDollars dollars;
    return ui::tr("%1 for a million tokens").arg(price(perMillion));
}

std::optional<double> shownAmount(const QString &written)
{
    const Currency &now = theCurrency();
    QString text = written;
    for (const QString &mark : {signOf(now.code), now.code})
        text.remove(mark, Qt::CaseInsensitive);
    const bool isInDollars = text.contains(u'$'); // and not that of `R$`
    text.remove(u'$');
    if (QLocale().decimalPoint() == u",")
        text.replace(u',', u'.');
    bool isNumber = false;
    const double amount = text.toDouble(&isNumber);
    if (!isNumber)
        return {};
    return isInDollars ? amount * now.rate : amount;
}

QString converted(const QString &dollars)
{
    const std::optional<Money> sum = Money::parse(amount(dollars));
    return theCurrency().isDollar() || !sum || sum->isZero() ? QString() : money(*sum);
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

QString axisMoney(double shown, double step)
{
    for (const auto &[size, unit] : {std::pair(1e9, u'G'), std::pair(1e6, u'M'), std::pair(1e3, u'k')}) {
        if (shown < size * 0.99995 || shown < 9'999.5)
            continue;
        const double amount = shown / size;
        QString text = withSign(amount, amount == std::floor(amount) ? 0 : 1);
        const auto last = std::find_if(text.crbegin(), text.crend(), [](QChar one) { return one.isDigit(); });
        return text.insert(std::distance(last, text.crend()), unit); // behind the figure, before a sign that follows it
    }
    int decimals = 0;
    for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return withSign(shown, decimals == 1 ? 2 : decimals); // money has none or two
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

QString wholePercent(double share)
{
    if (share > 0 && share < 0.005)
        return QStringLiteral("< 1\u00a0%");
    return QLocale().toString(share * 100, 'f', 0) + QStringLiteral("\u00a0%");
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
