// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Scan.h"

#include <algorithm>
#include <charconv>

namespace tollgate::json {
namespace {

void appendUtf8(std::string &out, unsigned code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 63));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 63));
        out += static_cast<char>(0x80 | (code & 63));
    } else {
        out += static_cast<char>(0xf0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 63));
        out += static_cast<char>(0x80 | ((code >> 6) & 63));
        out += static_cast<char>(0x80 | (code & 63));
    }
}

std::optional<unsigned> hexAt(std::string_view text, std::size_t at)
{
    unsigned value = 0;
    if (at + 4 > text.size())
        return {};
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    if (error != std::errc{} || end != text.data() + at + 4)
        return {};
    return value;
}

/// Resolves `\u` at `at`; returns how many bytes of `inside` it took.
std::size_t appendUnicode(std::string &out, std::string_view inside, std::size_t at)
{
    constexpr unsigned replacement = 0xfffd;
    const auto first = hexAt(inside, at + 2);
    if (!first) {
        appendUtf8(out, replacement);
        return 2;
    }
    if (*first < 0xd800 || *first > 0xdfff) {
        appendUtf8(out, *first);
        return 6;
    }
    const bool isPair = *first <= 0xdbff && inside.substr(at + 6, 2) == "\\u";
    const auto second = isPair ? hexAt(inside, at + 8) : std::nullopt;
    if (!second || *second < 0xdc00 || *second > 0xdfff) {
        appendUtf8(out, replacement);
        return 6;
    }
    appendUtf8(out, 0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00));
    return 12;
}

char simpleEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

} // namespace

void appendUnescaped(std::string &out, std::string_view inside)
{
    std::size_t at = 0;
    while (true) {
        const std::size_t escape = inside.find('\\', at);
        if (escape == std::string_view::npos) {
            out.append(inside.substr(at));
            return;
        }
        out.append(inside.substr(at, escape - at));
        if (escape + 1 >= inside.size())
            return;
        if (inside[escape + 1] == 'u') {
            at = escape + appendUnicode(out, inside, escape);
        } else {
            out += simpleEscape(inside[escape + 1]);
            at = escape + 2;
        }
    }
}

std::optional<std::string> asString(std::string_view raw)
{
    if (raw.size() < 2 || raw.front() != '"' || raw.back() != '"')
        return {};
    std::string text;
    text.reserve(raw.size() - 2);
    appendUnescaped(text, raw.substr(1, raw.size() - 2));
    return text;
}

std::optional<bool> asBool(std::string_view raw)
{
    if (raw == "true")
        return true;
    return raw == "false" ? std::optional(false) : std::nullopt;
}

std::optional<std::int64_t> asInteger(std::string_view raw)
{
    std::int64_t whole = 0;
    const char *const end = raw.data() + raw.size();
    const auto [rest, error] = std::from_chars(raw.data(), end, whole);
    if (error == std::errc{} && rest == end && !raw.empty())
        return whole;
    if (raw.empty() || (raw[0] != '-' && (raw[0] < '0' || raw[0] > '9')))
        return {};
    double value = 0;
    const auto [doubleEnd, doubleError] = std::from_chars(raw.data(), end, value);
    // Beyond 2^53 a double no longer says which integer was meant.
    constexpr double most = 9007199254740992.0;
    if (doubleError != std::errc{} || doubleEnd != end || !(value >= -most && value <= most))
        return {};
    const auto integer = static_cast<std::int64_t>(value);
    return static_cast<double>(integer) == value ? std::optional(integer) : std::nullopt;
}

std::string spliced(std::string_view body, std::vector<Splice> splices)
{
    std::ranges::sort(splices, {}, &Splice::begin);
    std::size_t size = body.size();
    for (const Splice &splice : splices)
        size += splice.with.size();
    std::string out;
    out.reserve(size);
    std::size_t at = 0;
    for (const Splice &splice : splices) {
        out.append(body.substr(at, splice.begin - at));
        out.append(splice.with);
        at = splice.begin + splice.length;
    }
    out.append(body.substr(at));
    return out;
}

void appendQuoted(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text.substr(done, i - done));
        done = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[c & 15];
        }
    }
    out.append(text.substr(done));
    out += '"';
}

std::string quoted(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 2);
    appendQuoted(out, text);
    return out;
}

} // namespace tollgate::json
