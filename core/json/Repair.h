// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tollgate::json {

enum class Lines { Any, One };

/// A provider's object as one that everybody can read, on one line where that is asked for: what is valid comes back as
/// it is; what is not (lone surrogates, bytes that are no UTF-8, NaN, line feeds between the members) is written anew
/// in `buffer`, with U+FFFD and null in place of what cannot be said. What is no object at all comes back as it is, for
/// the reader to refuse. The view is into one of the two. Pure.
std::string_view strict(std::string_view object, std::string &buffer, Lines lines);

} // namespace tollgate::json
