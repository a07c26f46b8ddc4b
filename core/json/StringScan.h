// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/Block.h"

#include <cstdint>
#include <string_view>

/// Inside of Scan.cpp: the characters of a body. Here rather than compiled apart, because every byte of every request
/// goes through it.
namespace tollgate::json {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 if it is none.
inline int utf8Length(const char *at, const char *end)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(at[i]); };
    const auto left = end - at;
    const auto follows = [&](int i) { return (byte(i) & 0xc0) == 0x80; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return left >= 2 && follows(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        if (left < 3 || !follows(1) || !follows(2))
            return 0;
        const bool isOverlong = first == 0xe0 && byte(1) < 0xa0;
        const bool isSurrogate = first == 0xed && byte(1) > 0x9f;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        if (left < 4 || !follows(1) || !follows(2) || !follows(3))
            return 0;
        const bool isOverlong = first == 0xf0 && byte(1) < 0x90;
        const bool isTooBig = first == 0xf4 && byte(1) > 0x8f;
        return isOverlong || isTooBig ? 0 : 4;
    }
    return 0;
}

inline int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Where a pass over a text stands, and how it goes past a string. Every step returns false after it has noted what was
/// expected where.
class StringScanner {
public:
    explicit StringScanner(std::string_view text)
        : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size())
    {
    }

protected:
    bool fail(std::string_view expected)
    {
        m_expected = expected;
        return false;
    }
    /// 0 at the end: no JSON token starts with it.
    char peek() const { return m_at < m_end ? *m_at : '\0'; }
    std::string_view since(const char *start) const { return {start, static_cast<std::size_t>(m_at - start)}; }

    /// A string with its quotes; leaves its inside in m_name.
    bool string()
    {
        const char *const start = ++m_at;
        while (true) {
            while (m_end - m_at >= 8) {
                const std::uint64_t eight = block::load(m_at);
                const std::uint64_t marks = block::equals(eight, '"') | block::equals(eight, '\\')
                    | block::controls(eight) | (eight & block::highs);
                if (marks) {
                    m_at += block::before(marks);
                    break;
                }
                m_at += 8;
            }
            if (m_at == m_end)
                return fail("the end of a string");
            const char c = *m_at;
            if (c == '"') {
                m_name = since(start);
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                return fail("an escape instead of a control character");
            } else if (!characters()) {
                return false;
            }
        }
    }

    /// At least one character, and every further one that is not ASCII.
    bool characters()
    {
        do {
            const int length = utf8Length(m_at, m_end);
            if (length == 0)
                return fail("valid UTF-8");
            m_at += length;
        } while (m_at < m_end && (*m_at & 0x80));
        return true;
    }

    bool escape()
    {
        ++m_at;
        switch (peek()) {
        case '"':
        case '\\':
        case '/':
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't':
            ++m_at;
            return true;
        case 'u':
            return unicodeEscape();
        default:
            return fail("a valid escape");
        }
    }

    bool unicodeEscape()
    {
        const int first = fourHexDigits();
        if (first < 0 || (first >= 0xdc00 && first <= 0xdfff))
            return fail(first < 0 ? "four hexadecimal digits" : "the first half of a surrogate pair");
        if (first < 0xd800 || first > 0xdbff)
            return true;
        const bool hasSecond = m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u';
        if (hasSecond)
            ++m_at;
        const int second = hasSecond ? fourHexDigits() : 0;
        return (second >= 0xdc00 && second <= 0xdfff) || fail("the second half of a surrogate pair");
    }

    /// Stands on the `u`; -1 if no four digits follow.
    int fourHexDigits()
    {
        if (m_end - m_at < 5)
            return -1;
        int value = 0;
        for (int i = 1; i <= 4; ++i) {
            const int digit = hexValue(m_at[i]);
            if (digit < 0)
                return -1;
            value = value * 16 + digit;
        }
        m_at += 5;
        return value;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::string_view m_name; ///< the last string's inside
    std::string_view m_expected;
};

} // namespace tollgate::json
