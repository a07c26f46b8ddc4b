// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include "core/settings/Replacement.h"

#include <algorithm>

namespace tollgate {

bool Settings::isCurrency(const Text &code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool Settings::areProfiles(const Names &items)
{
    return std::ranges::all_of(items, [](const Text &item) { return static_cast<bool>(replacementFrom(item)); });
}

bool Settings::isDay(const Text &day)
{
    if (day.empty())
        return true;
    constexpr std::string_view form = "0000-00-00";
    if (day.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '-' ? day[i] != '-' : day[i] < '0' || day[i] > '9')
            return false;
    const auto number = [&](std::size_t at, std::size_t length) { return std::stoi(day.substr(at, length)); };
    return std::chrono::year_month_day(std::chrono::year(number(0, 4)),
                                       std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                       std::chrono::day(static_cast<unsigned>(number(8, 2))))
        .ok();
}

} // namespace tollgate
