// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

/// Texts as lines: what has changed, and how to take a change back. Lines keep their ends, so that texts can be put
/// together again byte for byte. Pure.
namespace tollgate {

std::vector<std::string> linesOf(std::string_view text);
std::string joined(const std::vector<std::string> &lines);

struct DiffLine {
    enum class Kind : char { Same = ' ', Gone = '-', Added = '+', Gap = '~' };
    Kind kind;
    std::string text; ///< without its end
};
/// What changed, with up to `context` lines around; Gap stands for lines that are left out.
std::vector<DiffLine> diffOf(std::string_view before, std::string_view after, std::size_t context = 2);

/// One change in a form that does not hold what was added, only its fingerprints: a settings file may have a key in it.
struct Hunk {
    std::vector<std::string> old; ///< lines that were there
    std::vector<std::string> added; ///< SHA-256 of each line that came instead
    std::string lineBefore; ///< SHA-256 of the line in front of it; empty: the beginning
};
std::vector<Hunk> hunksOf(std::string_view before, std::string_view after);
/// Takes the changes back in a text that may have changed elsewhere since.
/// Error: Conflict where the place of a change cannot be found any more, or not without doubt.
Result<std::string> takenBack(std::string_view current, const std::vector<Hunk> &hunks);

} // namespace tollgate
