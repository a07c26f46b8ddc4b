// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/WordSplitter.h"

#include <array>
#include <QChar>

namespace tollgate {
namespace {

/// What the patterns tell apart. Bits, so that a set of kinds is one mask.
enum Kind : std::uint8_t {
    Upper = 1, ///< Lu, Lt
    Lower = 2, ///< Ll
    Caseless = 4, ///< Lm, Lo
    Mark = 8, ///< M: part of words for o200k, but no letter
    Number = 16, ///< N
    Newline = 32, ///< \r, \n
    Blank = 64, ///< other white space
    Symbol = 128,
};
constexpr unsigned letters = Upper | Lower | Caseless;
constexpr unsigned both = Caseless | Mark; ///< stand among capitals as well as among small letters
constexpr unsigned white = Newline | Blank;
constexpr unsigned symbols = Symbol | Mark; ///< [^\s\p{L}\p{N}]

Kind kindOf(char32_t code)
{
    if (code == '\r' || code == '\n')
        return Newline;
    if (code == ' ' || (code >= 9 && code <= 12) || code == 0xfeff)
        return Blank;
    switch (QChar::category(code)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return Upper;
    case QChar::Letter_Lowercase:
        return Lower;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Caseless;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Mark;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Number;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Blank;
    default:
        return Symbol;
    }
}

const std::array<Kind, 128> &asciiKinds()
{
    static const std::array<Kind, 128> kinds = [] {
        std::array<Kind, 128> made{};
        for (char32_t code = 0; code < 128; ++code)
            made[code] = kindOf(code);
        return made;
    }();
    return kinds;
}

struct Character {
    Kind kind;
    std::uint8_t size;
};

Character decoded(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned first = byte(0);
    const unsigned size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + size > text.size())
        return {Symbol, 1};
    char32_t code = first & (0xffU >> (size + 1));
    for (unsigned i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {Symbol, 1};
        code = code << 6 | (byte(i) & 0x3f);
    }
    return {kindOf(code), static_cast<std::uint8_t>(size)};
}

/// The text from one place on; every function answers with an end, 0 where its pattern does not match.
struct Scanner {
    std::string_view text;
    const std::array<Kind, 128> &ascii = asciiKinds();

    Character at(std::size_t place) const
    {
        const auto first = static_cast<unsigned char>(text[place]);
        return first < 128 ? Character{ascii[first], 1} : decoded(text, place);
    }
    bool is(std::size_t place, unsigned kinds) const { return place < text.size() && (at(place).kind & kinds); }
    /// Past all characters of these kinds.
    std::size_t skip(std::size_t place, unsigned kinds) const
    {
        while (place < text.size()) {
            const Character character = at(place);
            if (!(character.kind & kinds))
                break;
            place += character.size;
        }
        return place;
    }

    /// `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d` in any case; the place itself where there is none.
    std::size_t contraction(std::size_t place) const
    {
        if (place + 1 >= text.size() || text[place] != '\'')
            return place;
        const auto lower = [this](std::size_t i) { return i < text.size() ? static_cast<char>(text[i] | 0x20) : '\0'; };
        const char first = lower(place + 1);
        const char second = lower(place + 2);
        if (first == 's' || first == 't' || first == 'm' || first == 'd')
            return place + 2;
        if ((first == 'r' && second == 'e') || (first == 'v' && second == 'e') || (first == 'l' && second == 'l'))
            return place + 3;
        return place;
    }

    /// [Lu Lt Lm Lo M]* [Ll Lm Lo M]+: capitals, then small letters. Where no small letter follows the capitals, the
    /// expression gives capitals back until one is found that may stand for a small one.
    std::size_t smallWord(std::size_t place) const
    {
        std::size_t lastBoth = 0;
        std::size_t end = place;
        while (end < text.size()) {
            const Character character = at(end);
            if (!(character.kind & (Upper | both)))
                break;
            end += character.size;
            if (character.kind & both)
                lastBoth = end;
        }
        return is(end, Lower) ? skip(end, Lower | both) : lastBoth;
    }
    /// [Lu Lt Lm Lo M]+ [Ll Lm Lo M]*
    std::size_t capitalWord(std::size_t place) const
    {
        const std::size_t end = skip(place, Upper | both);
        return end > place ? skip(end, Lower | both) : 0;
    }
    std::size_t letterWord(std::size_t place) const
    {
        const std::size_t end = skip(place, letters);
        return end > place ? end : 0;
    }

    /// With one character in front that is neither letter, number nor newline, else without.
    template <std::size_t (Scanner::*word)(std::size_t) const>
    std::size_t led() const
    {
        const Character first = at(0);
        if (!(first.kind & (letters | Number | Newline)))
            if (const std::size_t end = (this->*word)(first.size))
                return end;
        return (this->*word)(0);
    }

    std::size_t digits() const
    {
        std::size_t place = 0;
        for (int i = 0; i < 3 && is(place, Number); ++i)
            place += at(place).size;
        return place;
    }
    std::size_t symbolRun(bool slashes) const
    {
        const std::size_t begin = text[0] == ' ' ? 1 : 0;
        std::size_t end = skip(begin, symbols);
        if (end == begin)
            return 0;
        while (end < text.size() && (text[end] == '\r' || text[end] == '\n' || (slashes && text[end] == '/')))
            ++end;
        return end;
    }
    /// \s*[\r\n]+ | \s+(?!\S) | \s+
    std::size_t whiteRun() const
    {
        std::size_t afterNewline = 0;
        std::size_t last = 0;
        std::size_t end = 0;
        while (end < text.size()) {
            const Character character = at(end);
            if (!(character.kind & white))
                break;
            last = end;
            end += character.size;
            if (character.kind == Newline)
                afterNewline = end;
        }
        if (afterNewline)
            return afterNewline;
        return end < text.size() && last > 0 ? last : end; // the last blank leads the next word
    }
};

std::size_t o200kPiece(const Scanner &scan)
{
    if (const std::size_t end = scan.led<&Scanner::smallWord>())
        return scan.contraction(end);
    if (const std::size_t end = scan.led<&Scanner::capitalWord>())
        return scan.contraction(end);
    if (const std::size_t end = scan.digits())
        return end;
    if (const std::size_t end = scan.symbolRun(true))
        return end;
    return scan.whiteRun();
}

std::size_t cl100kPiece(const Scanner &scan)
{
    if (const std::size_t end = scan.contraction(0))
        return end;
    if (const std::size_t end = scan.led<&Scanner::letterWord>())
        return end;
    if (const std::size_t end = scan.digits())
        return end;
    if (const std::size_t end = scan.symbolRun(false))
        return end;
    return scan.whiteRun();
}

} // namespace

std::string_view WordSplitter::next()
{
    if (m_rest.empty())
        return {};
    const Scanner scan{m_rest};
    const std::size_t end = m_ranks == Ranks::O200k ? o200kPiece(scan) : cl100kPiece(scan);
    const std::string_view piece = m_rest.substr(0, end ? end : 1); // no text stops it
    m_rest.remove_prefix(piece.size());
    return piece;
}

} // namespace tollgate
