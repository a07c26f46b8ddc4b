// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Walk.h"

#include "core/json/Block.h"

namespace tollgate::json {
namespace {

bool endsScalar(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

const char *skipBlanks(const char *at, const char *end)
{
    while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
        ++at;
    return at;
}

const char *skipString(const char *at, const char *end)
{
    ++at;
    while (true) {
        while (end - at >= 8) {
            const std::uint64_t eight = block::load(at);
            const std::uint64_t marks = block::equals(eight, '"') | block::equals(eight, '\\');
            if (marks) {
                at += block::before(marks);
                break;
            }
            at += 8;
        }
        if (at == end)
            return nullptr;
        if (*at == '"')
            return at + 1;
        if (*at == '\\') {
            if (end - at < 2)
                return nullptr;
            ++at;
        }
        ++at;
    }
}

const char *skipValue(const char *at, const char *end)
{
    if (at == end)
        return nullptr;
    if (*at == '"')
        return skipString(at, end);
    if (*at != '{' && *at != '[') {
        const char *const start = at;
        while (at != end && !endsScalar(*at))
            ++at;
        return at == start ? nullptr : at;
    }
    std::size_t open = 0;
    while (at != end) {
        const char c = *at;
        if (c == '"') {
            at = skipString(at, end);
            if (!at)
                return nullptr;
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++open;
        else if ((c == '}' || c == ']') && --open == 0)
            return at;
    }
    return nullptr;
}

} // namespace tollgate::json
