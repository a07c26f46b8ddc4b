// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// One file of tests/cases/<folder>/: what goes in and, beside it, what must come out. The form, as
/// tests/cases/README.md has it for people:
///
///     A sentence or two: what this case shows.
///     kind: exchange
///
///     === request
///     POST /v1/chat/completions
///
///     {"model":"m"}
///     === client gets
///     ...
///
/// A section's text ends before the line feed in front of the next `===`, so it may end with or without one. A section
/// whose line ends in ` (escaped)` is written with \r \n \t \\ \xNN, and its real line feeds mean nothing. A value.
struct GoldenCase {
    struct Section {
        std::string name; ///< `request`, `provider gets` ...
        std::string text; ///< as it is, not as it is written
        friend bool operator==(const Section &, const Section &) = default;
    };

    std::string path;
    std::string about; ///< the words at the top
    std::map<std::string, std::string> header; ///< `kind` and what that kind understands
    std::vector<Section> sections;

    /// Error: Config with file and line.
    static Result<GoldenCase> parse(std::string path, std::string_view text);
    static Result<GoldenCase> read(const std::string &path);
    /// As a file; what cannot stand in one as it is gets escaped. parse() of it is the same case.
    std::string text() const;

    std::string_view value(const std::string &name) const; ///< of the header; empty: not there
    /// The section of that name, counted from 0; null: there are not so many.
    const Section *find(std::string_view name, std::size_t count = 0) const;
};

/// `*` in the header of a message: first line, header lines, a blank line, and all the rest.
struct CaseMessage {
    std::string start;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string body;
    /// Pure; what has no blank line has no body.
    static CaseMessage parse(std::string_view text);
    std::string text() const;
};

/// The first line in which two texts differ, for a failure's message; empty: they are the same.
std::string firstDifference(std::string_view expected, std::string_view actual);

/// The slices that every stream is fed in: the result must not depend on them. 0: all at once.
inline constexpr std::size_t caseSlices[] = {0, 1, 2, 3, 7, 64};

/// Feeds `bytes` piece by piece until `take` says no.
template <class Take>
void inSlices(std::string_view bytes, std::size_t slice, Take take)
{
    for (std::size_t at = 0; at < bytes.size(); at += slice == 0 ? bytes.size() : slice)
        if (!take(bytes.substr(at, slice == 0 ? bytes.npos : slice)))
            return;
}

} // namespace tollgate
