// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Scan.h"

#include "core/json/StringScan.h"

namespace tollgate::json {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// One pass over a text. Every step returns false after it has noted what was expected where.
class Scanner : StringScanner {
public:
    Scanner(std::string_view text, int maxDepth) : StringScanner(text), m_maxDepth(maxDepth) { }

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
    void blanks()
    {
        while (m_at < m_end && isBlank(*m_at))
            ++m_at;
    }
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

    int m_maxDepth;
    std::string m_open; ///< closing brackets that are due
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
