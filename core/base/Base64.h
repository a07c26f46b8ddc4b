// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tollgate {

/// RFC 4648, section 4, with padding. Pure.
std::string base64(std::string_view bytes);
/// Section 5: URL-safe, without padding (RFC 7515). Pure.
std::string base64Url(std::string_view bytes);
/// Of section 4, padding optional; nothing where a character is none of its alphabet. Pure.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace tollgate
