// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Masking.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

/// How keys of providers start; at least eight more characters make it one.
constexpr std::array<std::string_view, 14> keyPrefixes
    = {"sk-", "sk_", "AIza", "gsk_", "xai-", "pplx-", "hf_", "r8_", "nvapi-", "fw_", "csk-", "tgp_", "ya29.", "eyJ"};
/// What stands in front of a key of any shape.
constexpr std::array<std::string_view, 10> leads
    = {"api key provided:", "api key:",   "api_key=", "api-key:", "apikey=", "key=", "token:",
       "bearer ",           "x-api-key:", "api key "};

bool isKeyCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.' || c == '*' || c == '+' || c == '/' || c == '=' || c == '~';
}

bool looksRandom(std::string_view word)
{
    const auto has
        = [&](char from, char to) { return std::ranges::any_of(word, [&](char c) { return c >= from && c <= to; }); };
    const bool isPath = word.find('/') != std::string_view::npos || word.find('.') != std::string_view::npos;
    return word.size() >= 32 && !isPath && has('0', '9') && (has('A', 'Z') || word.find('-') == std::string_view::npos);
}

/// "API key" and "Bearer" are also plain words: they lead a key only if what follows is no plain word.
bool isLed(std::string_view lowerBefore, std::string_view word)
{
    for (const std::string_view lead : leads) {
        std::string_view before = lowerBefore;
        if (lead.back() != ' ')
            while (before.ends_with(' ') || before.ends_with('"') || before.ends_with('\''))
                before.remove_suffix(1);
        if (before.ends_with(lead))
            return lead.back() != ' ' || word.find_first_of("0123456789*.") != std::string_view::npos;
    }
    return false;
}

bool isKey(std::string_view lowerBefore, std::string_view word)
{
    const bool hasPrefix = std::ranges::any_of(keyPrefixes, [&](std::string_view prefix) {
        return word.starts_with(prefix) && word.size() >= prefix.size() + 8;
    });
    return hasPrefix || (word.size() >= 3 && isLed(lowerBefore, word)) || looksRandom(word);
}

} // namespace

std::string withoutCredentials(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (!isKeyCharacter(text[at])) {
            out += text[at++];
            continue;
        }
        // '=' and '/' separate words unless a key's prefix came before: `?key=abc`.
        std::size_t end = at;
        while (end < text.size() && isKeyCharacter(text[end]) && text[end] != '=')
            ++end;
        std::size_t trimmed = end;
        while (trimmed > at && text[trimmed - 1] == '.')
            --trimmed;
        const std::string_view word = text.substr(at, trimmed - at);
        out += isKey(std::string_view(lower).substr(0, at), word) ? std::string_view("...") : word;
        out += text.substr(trimmed, end - trimmed);
        at = end;
        while (at < text.size() && text[at] == '=')
            out += text[at++];
    }
    return out;
}

} // namespace tollgate
