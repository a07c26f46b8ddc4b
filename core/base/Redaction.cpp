// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Redaction.h"

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

/// What stands between the lines of a private key: in JSON a line's end is a backslash and a letter, and a quote that
/// is no end of the text has one in front of it.
std::size_t keyLines(std::string_view text, std::size_t from)
{
    constexpr std::string_view others = "+/=-:, \t\r\n";
    std::size_t end = from;
    while (end < text.size())
        if (isAlnum(text[end]) || others.find(text[end]) != std::string_view::npos)
            ++end;
        else if (text[end] == '\\' && end + 1 < text.size())
            end += 2;
        else
            break;
    return end - from;
}

/// From `-----BEGIN … PRIVATE KEY-----` to its end, or as far as there are lines of one where that has been cut off.
/// Who only speaks of such a line says no secret.
std::size_t privateKey(std::string_view text)
{
    constexpr std::string_view what = "PRIVATE KEY-----";
    constexpr std::size_t least = 16;
    const std::size_t head = text.substr(0, 64).find(what);
    if (head == std::string_view::npos)
        return 0;
    const std::size_t begin = head + what.size(), length = keyLines(text, begin);
    const std::string_view lines = text.substr(begin, length);
    const std::size_t foot = lines.find("-----END ");
    if (foot == std::string_view::npos)
        return length >= least || begin + length == text.size() ? begin + length : 0;
    const std::size_t end = lines.substr(foot, 64).find(what);
    return begin + (end == std::string_view::npos ? foot : foot + end + what.size());
}

std::size_t formed(std::string_view text)
{
    for (const Form &form : forms) {
        if (!text.starts_with(form.begins))
            continue;
        const std::size_t length = run(text, form.begins.size(), form.letters);
        if (form.isExact ? length == form.atLeast : length >= form.atLeast)
            return form.begins.size() + length;
    }
    return 0;
}

/// `eyJ….….…`. Many may begin in one run of letters; its end and what follows are looked at once.
class WebTokens {
public:
    explicit WebTokens(std::string_view text) : m_text(text) { }
    /// Zero where none begins there. Places in order.
    std::size_t at(std::size_t begin)
    {
        if (begin >= m_head) {
            m_head = begin + run(m_text, begin, Letters::Url);
            m_end = part(part(m_head));
        }
        return m_end > 0 && m_head - begin >= least ? m_end - begin : 0;
    }

private:
    static constexpr std::size_t least = 10;
    /// The end of the part that follows a dot; zero: there is none.
    std::size_t part(std::size_t dot) const
    {
        if (dot == 0 || dot >= m_text.size() || m_text[dot] != '.')
            return 0;
        const std::size_t length = run(m_text, dot + 1, Letters::Url);
        return length >= least ? dot + 1 + length : 0;
    }

    std::string_view m_text;
    std::size_t m_head = 0; ///< where the run ends that was looked at last
    std::size_t m_end = 0; ///< of the token that begins in it
};

/// Letters with which no form begins are passed over at once.
constexpr std::array<bool, 256> beginnings = [] {
    std::array<bool, 256> made{};
    for (const Form &form : forms)
        made[static_cast<unsigned char>(form.begins.front())] = true;
    made['e'] = made['-'] = true;
    return made;
}();

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Not in the middle of a word. A line's end in JSON is a backslash and a letter, `>` may be `\u003e`, and `=` in a URL
/// `%3D`.
bool isBeginning(std::string_view text, std::size_t at)
{
    if (at == 0 || !(isAlnum(text[at - 1]) || text[at - 1] == '_'))
        return true;
    if (at > 1 && text[at - 2] == '\\' && std::string_view("nrt").find(text[at - 1]) != std::string_view::npos)
        return true;
    if (at > 2 && text[at - 3] == '%' && isHex(text[at - 2]) && isHex(text[at - 1]))
        return true;
    return at > 5 && text.substr(at - 6, 2) == "\\u" && std::ranges::all_of(text.substr(at - 4, 4), isHex);
}

} // namespace

std::vector<SecretPlace> secretsIn(std::string_view text)
{
    std::vector<SecretPlace> places;
    WebTokens tokens(text);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        if (beginnings[static_cast<unsigned char>(text[at])] && isBeginning(text, at)) {
            const std::string_view rest = text.substr(at);
            length = rest.starts_with("eyJ")      ? tokens.at(at)
                : rest.starts_with("-----BEGIN ") ? privateKey(rest)
                                                  : formed(rest);
        }
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
        made.append(text.substr(end, place.at - end)).append(secretMask);
        end = place.at + place.length;
    }
    return made.append(text.substr(end));
}

} // namespace tollgate
