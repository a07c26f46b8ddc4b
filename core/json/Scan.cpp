// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Scan.h"

#include "core/json/Block.h"

namespace tollgate::json {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 if it is none.
int utf8Length(const char *at, const char *end)
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

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// One pass over a text. Every step returns false after it has noted what was expected where.
class Scanner {
public:
    Scanner(std::string_view text, int maxDepth)
        : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size()), m_maxDepth(maxDepth)
    {
    }

    bool document(std::vector<Member> &members)
    {
        blanks();
        if (peek() != '{')
            return fail("a JSON object");
        if (!object(members))
            return false;
        blanks();
        return m_at == m_end || fail("the end of the body");
    }

    Error error() const
    {
        return Error{ErrorKind::BadRequest,
                     "The request body is not valid JSON: expected " + std::string(m_expected) + " at byte "
                         + std::to_string(m_at - m_begin) + (m_at == m_end ? ", where the body ends." : ".")};
    }

private:
    bool fail(std::string_view expected)
    {
        m_expected = expected;
        return false;
    }
    /// 0 at the end: no JSON token starts with it.
    char peek() const { return m_at < m_end ? *m_at : '\0'; }
    void blanks()
    {
        while (m_at < m_end && isBlank(*m_at))
            ++m_at;
    }
    std::string_view since(const char *start) const { return {start, static_cast<std::size_t>(m_at - start)}; }

    bool object(std::vector<Member> &members)
    {
        if (m_maxDepth < 1)
            return fail("no further nesting");
        ++m_at;
        blanks();
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        while (true) {
            if (peek() != '"')
                return fail("a member name in quotes");
            Member member;
            const char *const name = m_at;
            member.begin = static_cast<std::size_t>(name - m_begin);
            if (!string() || !colon())
                return false;
            member.name = m_name;
            const char *const value = m_at;
            if (!this->value())
                return false;
            member.value = since(value);
            members.push_back(member);
            blanks();
            if (peek() == '}') {
                ++m_at;
                return true;
            }
            if (peek() != ',')
                return fail("',' or '}'");
            ++m_at;
            blanks();
        }
    }

    bool colon()
    {
        blanks();
        if (peek() != ':')
            return fail("':'");
        ++m_at;
        blanks();
        return true;
    }

    /// Any value; what is inside is only checked. A loop over a stack of brackets, so that depth costs no call stack.
    bool value()
    {
        m_open.clear();
        while (true) {
            // Here a value has to start.
            const char c = peek();
            if (c == '{' || c == '[') {
                if (static_cast<int>(m_open.size()) + 2 > m_maxDepth)
                    return fail("less nesting");
                ++m_at;
                blanks();
                const char close = c == '{' ? '}' : ']';
                if (peek() != close) {
                    m_open.push_back(close);
                    if (close == '}' && !name())
                        return false;
                    continue;
                }
                ++m_at;
            } else if (!scalar(c)) {
                return false;
            }
            // A value has ended: close what ends with it.
            while (true) {
                if (m_open.empty())
                    return true;
                blanks();
                const char next = peek();
                if (next == ',') {
                    ++m_at;
                    blanks();
                    if (m_open.back() == '}' && !name())
                        return false;
                    break;
                }
                if (next != m_open.back())
                    return fail(m_open.back() == '}' ? "',' or '}'" : "',' or ']'");
                ++m_at;
                m_open.pop_back();
            }
        }
    }

    bool name()
    {
        if (peek() != '"')
            return fail("a member name in quotes");
        return string() && colon();
    }

    bool scalar(char c)
    {
        switch (c) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(std::string_view expected)
    {
        if (std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).substr(0, expected.size()) != expected)
            return fail("a value");
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return fail("a digit");
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return true;
    }

    bool number()
    {
        if (peek() == '-')
            ++m_at;
        else if (!isDigit(peek()))
            return fail("a value");
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            return digits();
        }
        return true;
    }

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
    int m_maxDepth;
    std::string m_open; ///< closing brackets that are due
    std::string_view m_name;
    std::string_view m_expected;
};

} // namespace

Result<std::vector<Member>> members(std::string_view body, int maxDepth)
{
    std::vector<Member> found;
    found.reserve(16);
    Scanner scanner(body, maxDepth);
    if (!scanner.document(found))
        return scanner.error();
    return found;
}

const Member *find(std::span<const Member> members, std::string_view name)
{
    for (auto member = members.rbegin(); member != members.rend(); ++member)
        if (member->name == name)
            return &*member;
    return nullptr;
}

} // namespace tollgate::json
