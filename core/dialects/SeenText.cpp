// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/SeenText.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate {

void SeenText::add(std::string_view rawString)
{
    const std::string_view inside = json::inside(rawString);
    if (inside.empty())
        return;
    m_isAny = true;
    m_bytes += static_cast<std::int64_t>(inside.size());
    if (m_text.size() + inside.size() <= most)
        json::appendUnescaped(m_text, inside);
}

void SeenText::addPlain(std::string_view text)
{
    m_isAny = m_isAny || !text.empty();
    m_bytes += static_cast<std::int64_t>(text.size());
    if (m_text.size() + text.size() <= most)
        m_text.append(text);
}

} // namespace tollgate
