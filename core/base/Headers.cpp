// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Headers.h"

#include <algorithm>

namespace tollgate {

bool sameFieldName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

void Headers::set(std::string name, std::string value)
{
    remove(name);
    add(std::move(name), std::move(value));
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_fields, [&](const Field &field) { return sameFieldName(field.first, name); });
}

std::string_view Headers::value(std::string_view name) const
{
    return find(name).value_or(std::string_view());
}

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    const auto found
        = std::ranges::find_if(m_fields, [&](const Field &field) { return sameFieldName(field.first, name); });
    return found == m_fields.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

} // namespace tollgate
