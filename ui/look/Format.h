// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <cstdint>
#include <optional>
#include <QDateTime>
#include <QString>

/// How people read figures, in the locale of the application and in the currency of the window.
namespace tollgate::ui::format {

/// In what amounts are shown. The ledger, budgets, what is typed into a field and what is exported are US dollars.
struct Currency {
    QString code = QStringLiteral("USD");
    double rate = 1; ///< how much of it one dollar is
    QDate day = {}; ///< of that rate; invalid: nobody has said

    bool isDollar() const { return code == u"USD"; }
    friend bool operator==(const Currency &, const Currency &) = default;
};
void setCurrency(const Currency &currency);
const Currency &currency();
/// `One US dollar is taken as 0.92 EUR, the rate of 20 November. ...`; empty where amounts are dollars.
QString currencyInWords();

/// As long as it lives, amounts are in dollars: for what is written to a file.
class InDollars {
public:
    InDollars() : m_before(currency()) { setCurrency({}); }
    ~InDollars() { setCurrency(m_before); }
    InDollars(const InDollars &) = delete;
    InDollars &operator=(const InDollars &) = delete;

private:
    Currency m_before;
};

/// Two decimals: what is added up and compared with a budget. Below a cent, but not nothing: `< $0.01`.
QString money(Money money);
/// Three decimals, the same down a column of calls.
QString cost(Money money);
/// Four decimals: the lines of a bill. Below that, but not nothing: `< $0.0001`.
QString exact(Money money);
/// What a million tokens cost: two decimals, up to four where these would hide something (`$3.00`, `$0.0375`).
QString price(Money perMillion);
/// The same in words, and as it is billed, in US dollars: `$3.00 for a million tokens`.
QString priceInDollars(Money perMillion);
/// In the currency of the window, as a number: what a chart draws.
double shown(Money money);
/// The same as money(), of such a number.
QString shownMoney(double amount);
/// For the axis of a chart: as many decimals as its step needs, `$2` or `$1.50`; from 10,000 on as `$150k`.
QString axisMoney(double shown, double step);
double dollars(Money money);
/// What a person wrote as an amount, as the gateway reads it: `$1,250.50`, in German `1.250,50`, becomes `1250.50`.
std::string amount(const QString &written);
/// What a person wrote to compare with amounts that are shown: a number of the window's currency, with its sign or
/// without, or of US dollars with `$`. Answers in the window's currency; nothing: it is no number.
std::optional<double> shownAmount(const QString &written);
/// What such a sum of dollars, written into a field, is in the window's currency; empty where that says nothing new.
QString converted(const QString &dollars);

QString count(std::int64_t number); ///< `4,212`
QString shortCount(std::int64_t number); ///< `48.2k`, `61.0M`
QString percent(double share); ///< of 0.007: `0.7 %`; of 0.63: `63 %`
QString wholePercent(double share); ///< the same down a column: `63 %`, `3 %`, `< 1 %`
QString milliseconds(std::int64_t ms); ///< `640 ms`, `1.1 s`, `2 min 05 s`
QString seconds(std::int64_t ms); ///< `9.8`: in a column whose heading has the unit
QString microsAsMs(std::int64_t micros); ///< `0.3 ms`
QString clock(std::int64_t ms); ///< `14:03:22`, local time
QString clockMinute(std::int64_t ms); ///< `14:03`, with the day where it is not today
/// How much of a date is said: `Sat 21`, `21 Nov`, `21 Nov 14:03`, `Nov 26`; long: `21 November`, `Saturday, 21
/// November`, the same with `, 14:03`, `Saturday, 14:03`, `November 2026`. The order is the language's.
enum class Date : std::uint8_t {
    WeekdayDay,
    DayMonth,
    DayMonthTime,
    MonthYear,
    LongDayMonth,
    LongDay,
    LongDayTime,
    WeekdayTime,
    LongMonthYear
};
QString date(const QDateTime &time, Date form);
QString ago(std::int64_t ms, std::int64_t now); ///< `2 min ago`; `never` for 0
QString bytes(std::int64_t count);

} // namespace tollgate::ui::format
