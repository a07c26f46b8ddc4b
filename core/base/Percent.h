// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tollgate {

/// `%3A` and the like resolved (RFC 3986, 2.1); what is no such triple stays. Pure.
std::string percentDecoded(std::string_view text);

} // namespace tollgate
