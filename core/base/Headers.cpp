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

Headers::Headers(std::initializer_list<Field> fields)
{
    m_places.reserve(fields.size());
    for (const auto &[name, value] : fields)
        add(name, value);
}

Headers::Field Headers::fieldAt(const Place &place) const
{
    const std::string_view text(m_text);
    return {text.substr(place.at, place.name), text.substr(place.at + place.name, place.value)};
}

void Headers::add(std::string_view name, std::string_view value)
{
    const auto at = static_cast<std::uint32_t>(m_text.size());
    // Room first: the views may be of this very text.
    if (m_text.size() + name.size() + value.size() > m_text.capacity()) {
        std::string roomy;
        roomy.reserve(2 * (m_text.size() + name.size() + value.size()));
        roomy.append(m_text).append(name).append(value);
        m_text.swap(roomy);
    } else {
        m_text.append(name).append(value);
    }
    m_places.push_back({at, static_cast<std::uint32_t>(name.size()), static_cast<std::uint32_t>(value.size())});
}

void Headers::set(std::string_view name, std::string_view value)
{
    remove(name);
    add(name, value);
}

/// Its text stays behind until all is cleared: fields are removed seldom, and views of others hold on.
void Headers::remove(std::string_view name)
{
    std::erase_if(m_places, [&](const Place &place) { return sameFieldName(fieldAt(place).first, name); });
}

std::string_view Headers::value(std::string_view name) const
{
    return find(name).value_or(std::string_view());
}

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    for (const Place &place : m_places)
        if (place.name == name.size() && sameFieldName(fieldAt(place).first, name))
            return fieldAt(place).second;
    return std::nullopt;
}

void Headers::reserve(std::size_t count, std::size_t bytes)
{
    m_places.reserve(count);
    m_text.reserve(bytes);
}

void Headers::clear()
{
    m_text.clear();
    m_places.clear();
}

bool operator==(const Headers &a, const Headers &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace tollgate
