// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Outline.h"

#include <algorithm>

namespace tollgate::json {

void Outline::feed(std::string_view bytes)
{
    while (!bytes.empty() && !m_isLost) {
        if (m_isInString) {
            bytes.remove_prefix(feedString(bytes));
            continue;
        }
        const std::size_t quote = bytes.find('"');
        const std::size_t size = std::min(quote, bytes.size() - 1) + 1;
        keep(bytes.substr(0, size));
        bytes.remove_prefix(size);
        if (quote == std::string_view::npos)
            continue;
        m_isInString = true;
        m_isLong = false;
        m_stringBegin = m_text.size();
    }
}

/// How many of these belong to the string.
std::size_t Outline::feedString(std::string_view bytes)
{
    std::size_t size = 0;
    while (size < bytes.size()) {
        if (m_isEscaped) {
            m_isEscaped = false;
            ++size;
            continue;
        }
        size = std::min(bytes.find_first_of("\"\\", size), bytes.size());
        if (size == bytes.size())
            break;
        m_isEscaped = bytes[size++] == '\\';
        if (m_isEscaped)
            continue;
        m_isInString = false;
        break;
    }
    const std::size_t inside = size - (m_isInString ? 0 : 1);
    if (!m_isLong && m_text.size() - m_stringBegin + inside > stringAtMost) {
        m_isLong = true;
        m_text.resize(m_stringBegin);
    }
    if (!m_isLong)
        keep(bytes.substr(0, inside));
    if (!m_isInString)
        keep("\"");
    return size;
}

void Outline::keep(std::string_view bytes)
{
    m_isLost = m_text.size() + bytes.size() > sizeAtMost;
    if (m_isLost)
        std::string().swap(m_text);
    else
        m_text.append(bytes);
}

} // namespace tollgate::json
