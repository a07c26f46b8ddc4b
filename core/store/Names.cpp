// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Names.h"

#include <sqlite3.h>

namespace tollgate {
namespace {

constexpr std::size_t inMemoryAtMost = 4096;

} // namespace

Result<Names> Names::open(Database &database)
{
    Names names;
    Preparation prepare(database);
    names.m_find = prepare("SELECT id FROM name WHERE text = ?1");
    names.m_insert = prepare("INSERT INTO name (text) VALUES (?1) RETURNING id");
    names.m_text = prepare("SELECT text FROM name WHERE id = ?1");
    TG_CHECK(prepare.outcome());
    return names;
}

void Names::remember(std::string_view text, std::int64_t number)
{
    if (m_numbers.size() >= inMemoryAtMost)
        m_numbers.clear();
    m_numbers.emplace(text, number);
}

std::int64_t Names::find(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    m_find.bind(1, text);
    const int code = m_find.step();
    const std::int64_t number = code == SQLITE_ROW ? m_find.number(0) : -1;
    m_find.reset();
    if (number >= 0)
        remember(text, number);
    return number;
}

std::int64_t Names::numberOf(std::string_view text)
{
    if (const std::int64_t known = find(text); known >= 0)
        return known;
    m_insert.bind(1, text);
    const int code = m_insert.step();
    const std::int64_t number = code == SQLITE_ROW ? m_insert.number(0) : -static_cast<std::int64_t>(code);
    // A statement with RETURNING is over only when it has been stepped to its end.
    const int end = code == SQLITE_ROW ? m_insert.run() : SQLITE_DONE;
    m_insert.reset();
    if (end != SQLITE_DONE)
        return -static_cast<std::int64_t>(end);
    if (number >= 0)
        remember(text, number);
    return number;
}

const std::string &Names::textOf(std::int64_t number)
{
    if (const auto known = m_texts.find(number); known != m_texts.end())
        return known->second;
    if (m_texts.size() >= inMemoryAtMost)
        m_texts.clear();
    std::string text;
    if (number > 0) {
        m_text.bind(1, number);
        if (m_text.step() == SQLITE_ROW)
            text = m_text.text(0);
        m_text.reset();
    }
    return m_texts.emplace(number, std::move(text)).first->second;
}

} // namespace tollgate
