// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Repair.h"

#include "core/json/Walk.h"
#include "core/json/Writer.h"

#include <algorithm>

namespace tollgate::json {
namespace {

constexpr int deepest = 256;
constexpr std::string_view replacement = "\xef\xbf\xbd";

/// How many bytes the character at `at` has; 0: it is none. (RFC 3629, 4.)
std::size_t characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if ((first & 0xf0) == 0xe0) {
        const bool isFair = !(first == 0xe0 && byte(1) < 0xa0) && !(first == 0xed && byte(1) > 0x9f);
        return isFair && follows(1) && follows(2) ? 3 : 0;
    }
    if (first < 0xf0 || first > 0xf4)
        return 0;
    const bool isFair = !(first == 0xf0 && byte(1) < 0x90) && !(first == 0xf4 && byte(1) > 0x8f);
    return isFair && follows(1) && follows(2) && follows(3) ? 4 : 0;
}

std::string readable(std::string_view inside)
{
    std::string text, out;
    appendUnescaped(text, inside);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = characterAt(text, at);
        out.append(size > 0 ? std::string_view(text).substr(at, size) : replacement);
        at += std::max<std::size_t>(size, 1);
    }
    return out;
}

void write(Writer &json, std::string_view value, int depth)
{
    if (depth > deepest || value.empty()) {
        json.raw("null");
    } else if (value.front() == '{') {
        json.begin('{');
        eachMember(value, [&](std::string_view name, std::string_view inner) {
            const std::string quotedName = json::quoted(readable(name));
            json.name(inside(quotedName));
            write(json, inner, depth + 1);
        });
        json.end('}');
    } else if (value.front() == '[') {
        json.begin('[');
        eachElement(value, [&](std::string_view inner) { write(json, inner, depth + 1); });
        json.end(']');
    } else if (value.front() == '"') {
        json.text(readable(inside(value)));
    } else {
        json.raw(members("{\"a\":" + std::string(value) + '}') ? value : "null");
    }
}

} // namespace

std::string_view strict(std::string_view object, std::string &buffer, Lines lines)
{
    const bool isFramed = lines == Lines::Any || object.find_first_of("\r\n") == std::string_view::npos;
    if (isFramed && members(object))
        return object;
    if (!eachMember(object, [](std::string_view, std::string_view) {}))
        return object;
    buffer.clear();
    Writer json(buffer);
    write(json, object, 0);
    return buffer;
}

} // namespace tollgate::json
