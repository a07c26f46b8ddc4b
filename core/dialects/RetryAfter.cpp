// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/RetryAfter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tollgate {
namespace {

using std::chrono::milliseconds;
constexpr double mostMs = 24.0 * 3600 * 1000;

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    if (at + count > text.size())
        return {};
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + count, value);
    return error == std::errc{} && end == text.data() + at + count ? std::optional(value) : std::nullopt;
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7); the two obsolete forms are not in use by providers.
std::optional<std::chrono::sys_seconds> httpDate(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> months
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 29 || text.substr(25) != " GMT")
        return {};
    const auto month = std::ranges::find(months, text.substr(8, 3));
    const auto day = digits(text, 5, 2), year = digits(text, 12, 4), hour = digits(text, 17, 2),
               minute = digits(text, 20, 2), second = digits(text, 23, 2);
    if (month == months.end() || !day || !year || !hour || !minute || !second)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(month - months.begin() + 1)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return {};
    return std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute)
        + std::chrono::seconds(*second);
}

milliseconds bounded(double ms)
{
    return milliseconds(static_cast<std::int64_t>(std::clamp(ms, 0.0, mostMs)));
}

} // namespace

std::optional<milliseconds> retryAfter(const Headers &headers)
{
    if (const auto ms = number(headers.value("retry-after-ms")))
        return bounded(*ms);
    const std::string_view value = headers.value("retry-after");
    if (const auto seconds = number(value))
        return bounded(*seconds * 1000);
    const auto then = httpDate(value), sent = httpDate(headers.value("date"));
    if (!then || !sent)
        return {};
    return bounded(static_cast<double>(std::chrono::duration_cast<milliseconds>(*then - *sent).count()));
}

} // namespace tollgate
