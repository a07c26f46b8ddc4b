// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Redaction.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tollgate {
namespace {

enum class Letters : std::uint8_t { Url, Word, Alnum, Dashed, Upper };

/// A beginning, and how many letters of which kind follow it at least.
struct Form {
    std::string_view begins;
    Letters letters;
    std::size_t atLeast;
    bool isExact = false; ///< and no letter more
};

constexpr std::array forms{
    Form{"sk-", Letters::Url, 16}, // OpenAI, Anthropic, OpenRouter, LiteLLM, Tollgate
    Form{"pk-", Letters::Url, 16},          Form{"rk-", Letters::Url, 16},      Form{"gsk_", Letters::Url, 16},
    Form{"gsk-", Letters::Url, 16},         Form{"xai-", Letters::Url, 16},     Form{"hf_", Letters::Url, 16},
    Form{"r8_", Letters::Url, 16},          Form{"tvly-", Letters::Url, 16},    Form{"pplx-", Letters::Url, 16},
    Form{"nvapi-", Letters::Url, 16},       Form{"AIza", Letters::Url, 30},     Form{"ya29.", Letters::Url, 20},
    Form{"ghp_", Letters::Alnum, 30},       Form{"gho_", Letters::Alnum, 30},   Form{"ghu_", Letters::Alnum, 30},
    Form{"ghs_", Letters::Alnum, 30},       Form{"ghr_", Letters::Alnum, 30},   Form{"github_pat_", Letters::Word, 30},
    Form{"xoxa-", Letters::Dashed, 10},     Form{"xoxb-", Letters::Dashed, 10}, Form{"xoxp-", Letters::Dashed, 10},
    Form{"xoxr-", Letters::Dashed, 10},     Form{"xoxs-", Letters::Dashed, 10}, Form{"AKIA", Letters::Upper, 16, true},
    Form{"ASIA", Letters::Upper, 16, true},
};

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isOf(Letters letters, char c)
{
    switch (letters) {
    case Letters::Url:
        return isAlnum(c) || c == '_' || c == '-';
    case Letters::Word:
        return isAlnum(c) || c == '_';
    case Letters::Alnum:
        return isAlnum(c);
    case Letters::Dashed:
        return isAlnum(c) || c == '-';
    case Letters::Upper:
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return false;
}

std::size_t run(std::string_view text, std::size_t from, Letters letters)
{
    std::size_t end = from;
    while (end < text.size() && isOf(letters, text[end]))
        ++end;
    return end - from;
}

/// `eyJ….….…`; zero where it is none.
std::size_t webToken(std::string_view text)
{
    std::size_t end = 0;
    for (int part = 0; part < 3; ++part) {
        if (part > 0 && (end >= text.size() || text[end++] != '.'))
            return 0;
        const std::size_t length = run(text, end, Letters::Url);
        if (length < 10)
            return 0;
        end += length;
    }
    return end;
}

/// From `-----BEGIN … PRIVATE KEY-----` to its end, or to the end of the text where that has been cut off.
std::size_t privateKey(std::string_view text)
{
    constexpr std::string_view what = "PRIVATE KEY-----";
    const std::size_t head = text.substr(0, 64).find(what);
    if (head == std::string_view::npos)
        return 0;
    const std::size_t foot = text.find("-----END ", head);
    if (foot == std::string_view::npos)
        return text.size();
    const std::size_t end = text.substr(foot, 64).find(what);
    return end == std::string_view::npos ? text.size() : foot + end + what.size();
}

std::size_t secretAt(std::string_view text)
{
    if (text.starts_with("eyJ"))
        return webToken(text);
    if (text.starts_with("-----BEGIN "))
        return privateKey(text);
    for (const Form &form : forms) {
        if (!text.starts_with(form.begins))
            continue;
        const std::size_t length = run(text, form.begins.size(), form.letters);
        if (form.isExact ? length == form.atLeast : length >= form.atLeast)
            return form.begins.size() + length;
    }
    return 0;
}

/// Letters with which no form begins are passed over at once.
constexpr std::array<bool, 256> beginnings = [] {
    std::array<bool, 256> made{};
    for (const Form &form : forms)
        made[static_cast<unsigned char>(form.begins.front())] = true;
    made['e'] = made['-'] = true;
    return made;
}();

/// Not in the middle of a word. A line's end in JSON is a backslash and a letter.
bool isBeginning(std::string_view text, std::size_t at)
{
    if (at == 0 || !(isAlnum(text[at - 1]) || text[at - 1] == '_'))
        return true;
    return at > 1 && text[at - 2] == '\\' && std::string_view("nrt").find(text[at - 1]) != std::string_view::npos;
}

} // namespace

std::vector<SecretPlace> secretsIn(std::string_view text)
{
    std::vector<SecretPlace> places;
    for (std::size_t at = 0; at < text.size();) {
        const bool mayBe = beginnings[static_cast<unsigned char>(text[at])] && isBeginning(text, at);
        const std::size_t length = mayBe ? secretAt(text.substr(at)) : 0;
        if (length > 0)
            places.push_back({at, length});
        at += std::max<std::size_t>(1, length);
    }
    return places;
}

std::string redacted(std::string_view text, const std::vector<SecretPlace> &places)
{
    std::string made;
    made.reserve(text.size());
    std::size_t end = 0;
    for (const SecretPlace &place : places) {
        made.append(text.substr(end, place.at - end)).append("•••");
        end = place.at + place.length;
    }
    return made.append(text.substr(end));
}

} // namespace tollgate
