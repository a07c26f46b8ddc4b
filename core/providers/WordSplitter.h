// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tollgate {

/// Whose rules cut a text into the pieces that are merged on their own.
enum class Ranks : std::uint8_t {
    O200k, ///< GPT-4o and later
    Cl100k, ///< GPT-4, GPT-3.5, embeddings
};

/// Cuts UTF-8 text as the regular expressions of the two vocabularies do, by hand: they need look-ahead and
/// backtracking, which a linear-time engine has not, and a backtracking one should not run on what strangers send.
/// Time is linear in the text. White space is ECMAScript's `\s`. A byte that is no UTF-8 counts as a symbol.
class WordSplitter {
public:
    WordSplitter(std::string_view text, Ranks ranks) : m_rest(text), m_ranks(ranks) { }
    /// The next piece; empty at the end.
    std::string_view next();

private:
    std::string_view m_rest;
    Ranks m_ranks;
};

} // namespace tollgate
