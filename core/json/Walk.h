// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

/// Looking into a provider's JSON without judging it: structure is followed, never past the end, but text and numbers
/// are not validated. What a provider sends (lone surrogates, NaN in logprobs) goes on as it came; strictness is for
/// clients (Scan.h). Nothing is allocated.
namespace tollgate::json {

const char *skipBlanks(const char *at, const char *end);
/// The end of the string that starts at `at` (a quote), or nullptr.
const char *skipString(const char *at, const char *end);
/// The end of the value that starts at `at`, or nullptr. Brackets are counted, not matched by kind.
const char *skipValue(const char *at, const char *end);

/// The inside of a raw string: without quotes, escapes as they are; empty if it is no string.
inline std::string_view inside(std::string_view rawString)
{
    const bool isString = rawString.size() >= 2 && rawString.front() == '"' && rawString.back() == '"';
    return isString ? rawString.substr(1, rawString.size() - 2) : std::string_view();
}

/// Calls visit(name, rawValue) for each member. False if the text is no object, or broken; members before that have
/// been visited.
template <class Visit>
bool eachMember(std::string_view object, Visit &&visit)
{
    const char *const end = object.data() + object.size();
    const char *at = skipBlanks(object.data(), end);
    if (at == end || *at != '{')
        return false;
    at = skipBlanks(at + 1, end);
    if (at != end && *at == '}')
        return skipBlanks(at + 1, end) == end;
    while (at != end && *at == '"') {
        const char *const nameEnd = skipString(at, end);
        if (!nameEnd)
            return false;
        const std::string_view name(at + 1, static_cast<std::size_t>(nameEnd - at - 2));
        at = skipBlanks(nameEnd, end);
        if (at == end || *at != ':')
            return false;
        at = skipBlanks(at + 1, end);
        const char *const valueEnd = skipValue(at, end);
        if (!valueEnd)
            return false;
        visit(name, std::string_view(at, static_cast<std::size_t>(valueEnd - at)));
        at = skipBlanks(valueEnd, end);
        if (at != end && *at == '}')
            return skipBlanks(at + 1, end) == end;
        if (at == end || *at != ',')
            return false;
        at = skipBlanks(at + 1, end);
    }
    return false;
}

/// Calls visit(rawValue) for each element; otherwise like eachMember().
template <class Visit>
bool eachElement(std::string_view array, Visit &&visit)
{
    const char *const end = array.data() + array.size();
    const char *at = skipBlanks(array.data(), end);
    if (at == end || *at != '[')
        return false;
    at = skipBlanks(at + 1, end);
    if (at != end && *at == ']')
        return skipBlanks(at + 1, end) == end;
    while (true) {
        const char *const valueEnd = skipValue(at, end);
        if (!valueEnd)
            return false;
        visit(std::string_view(at, static_cast<std::size_t>(valueEnd - at)));
        at = skipBlanks(valueEnd, end);
        if (at != end && *at == ']')
            return skipBlanks(at + 1, end) == end;
        if (at == end || *at != ',')
            return false;
        at = skipBlanks(at + 1, end);
    }
}

/// How many elements a list has; of a broken one, those before the break.
inline std::int64_t elementsIn(std::string_view list)
{
    std::int64_t count = 0;
    eachElement(list, [&count](std::string_view) { ++count; });
    return count;
}

} // namespace tollgate::json
