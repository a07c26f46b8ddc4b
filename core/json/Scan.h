// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Reading and changing a JSON body without taking it apart: what is not touched goes on byte for byte.
namespace tollgate::json {

/// Where a member of the outermost object stands in the body.
struct Member {
    std::string_view name; ///< raw, without quotes (an escaped name never equals a name that we ask for)
    std::string_view value; ///< raw JSON text, surrounding white space excluded
    std::size_t begin = 0; ///< offset of the name's opening quote
};

/// The members of the outermost object, in order, in one strict validating pass (RFC 8259 grammar and UTF-8, depth at
/// most `maxDepth`; lone surrogate escapes, NaN, trailing commas and a byte-order mark are errors).
/// Error: BadRequest with byte offset and what was expected.
/// A name that occurs twice is listed twice; readers take the last, like most parsers in use, or refuse it.
Result<std::vector<Member>> members(std::string_view body, int maxDepth = 512);

/// The last member of that name.
const Member *find(std::span<const Member> members, std::string_view name);
/// Typed looks at a raw value; nothing where the type is another.
std::optional<std::string> asString(std::string_view raw);
inline std::string textOf(std::string_view raw) ///< empty where it is no string
{
    return asString(raw).value_or(std::string());
}
std::optional<bool> asBool(std::string_view raw);
std::optional<std::int64_t> asInteger(std::string_view raw); ///< also "1e3" and "5.0"; nothing when fractional

/// The text of a raw string's inside (without its quotes) with escapes resolved, added to `out`. What cannot be
/// resolved (a lone surrogate) becomes U+FFFD.
void appendUnescaped(std::string &out, std::string_view inside);

/// One change to a body: the raw text at [begin, begin+length) becomes `with`.
struct Splice {
    std::size_t begin = 0;
    std::size_t length = 0;
    std::string with;
};
/// Applies splices (any order, not overlapping) to the body in one copy.
std::string spliced(std::string_view body, std::vector<Splice> splices);

/// JSON text of a string, with quotes.
std::string quoted(std::string_view text);
void appendQuoted(std::string &out, std::string_view text);

} // namespace tollgate::json
