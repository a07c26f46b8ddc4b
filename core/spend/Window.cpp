// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spend/Budgets.h"

#include <charconv>

namespace tollgate {
namespace {

using namespace std::chrono;

struct Length {
    std::int64_t count = 0;
    std::string_view unit;
};

std::optional<Length> parse(std::string_view period)
{
    Length length;
    const auto [end, error] = std::from_chars(period.data(), period.data() + period.size(), length.count);
    length.unit = period.substr(static_cast<std::size_t>(end - period.data()));
    if (error != std::errc() || length.count <= 0 || length.count > 100'000)
        return {};
    return length;
}

/// Windows of `step` that start anew at every `base` (an hour's minutes, a day's hours).
Window within(WallTime now, WallTime base, milliseconds whole, milliseconds step)
{
    const WallTime begin = base + (now - base) / step * step;
    return {begin, std::min(begin + step, base + whole)};
}

Window monthOf(WallTime now)
{
    const year_month_day today(floor<days>(now));
    const year_month month = today.year() / today.month();
    return {sys_days(month / 1), WallTime(sys_days((month + months(1)) / 1))};
}

Window daysFrom(WallTime now, std::int64_t count)
{
    const sys_days today = floor<days>(now);
    if (count == 7) {
        const sys_days monday = today - (weekday(today) - Monday);
        return {monday, WallTime(monday + days(7))};
    }
    // Runs of N days counted from 1970, so that every look at the clock finds the same window.
    const auto since = today.time_since_epoch().count();
    const sys_days begin(days(since - since % count));
    return {begin, WallTime(begin + days(count))};
}

} // namespace

Result<Window> windowAt(std::string_view period, WallTime now)
{
    if (period.empty())
        return Window();
    const std::optional<Length> length = parse(period);
    const auto bad = [&] {
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "'" + std::string(period)
                         + "' is no period. Expected a number and s, m, h, d or mo, like 30d or 1mo."};
    };
    if (!length)
        return bad();
    const sys_days today = floor<days>(now);
    const WallTime hour = floor<hours>(now);
    if (length->unit == "s" && length->count <= 3600)
        return within(now, hour, hours(1), seconds(length->count));
    if (length->unit == "m" && length->count <= 60)
        return within(now, hour, hours(1), minutes(length->count));
    if (length->unit == "h" && length->count <= 24)
        return within(now, today, days(1), hours(length->count));
    if (length->unit == "d")
        return length->count == 30 ? monthOf(now) : daysFrom(now, length->count);
    if (length->unit == "w")
        return daysFrom(now, 7 * length->count);
    if (length->unit == "mo" && length->count == 1)
        return monthOf(now);
    return bad();
}

} // namespace tollgate
