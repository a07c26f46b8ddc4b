// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace tollgate {

/// Sets one member of a settings file and leaves every other byte as it is: comments, trailing commas and the person's
/// own way to indent stay. `path` is a list of names with `/` between; objects that are missing are made. An empty text
/// is an empty object. Pure.
/// Error: BadRequest where the text is no JSON object (with the line), or where the path leads through something else.
Result<std::string> withMember(std::string_view text, std::string_view path, const boost::json::value &value);

/// The value of a member as it stands there; nothing where there is none.
std::optional<std::string> memberText(std::string_view text, std::string_view path);
/// Takes one member out, and then the objects around it that are empty without it, up to and with `top` (a beginning of
/// `path`). A text without that member stays as it is. Error: BadRequest as above.
Result<std::string> withoutMember(std::string_view text, std::string_view path, std::string_view top);

} // namespace tollgate
