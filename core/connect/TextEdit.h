// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Changes to settings that are made of lines; every other byte stays. Pure.
namespace tollgate {

/// TOML: `name = "value"` in `[table]` (empty: before the first table); a table that is missing is added at the end.
std::string withTomlText(std::string_view text, std::string_view table, std::string_view name, std::string_view value);
/// A file of variables: `NAME=value`.
std::string withVariable(std::string_view text, std::string_view name, std::string_view value);
/// A shell's startup file: lines that set the variable become comments that say who did it.
std::string withoutVariable(std::string_view text, std::string_view name);
/// Whether a line of a shell's startup file (sh, fish, environment.d) sets the variable.
bool setsVariable(std::string_view line, std::string_view name);
/// The line as others may see it: values of what is called key, token, secret or password are dots.
std::string maskedLine(std::string_view line);

} // namespace tollgate
