// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <string_view>

namespace tollgate {

/// `host:port` as it stands in a URL, without a user's name.
std::string_view hostOf(std::string_view url);
/// Whether `host:port` is this computer: no proxy is asked for it, and no name is looked up.
bool isLoopback(std::string_view hostAndPort);
/// Fields that frame a request (RFC 9112, 6) are written by whoever sends it; two of them would be a way to smuggle
/// one.
bool isFraming(std::string_view fieldName);
/// The disk that a large body lies on fails.
Error unreadBody();
/// Error: Config when the URL or a header holds a line break or NUL, or the scheme is another one than HTTP's.
Result<void> checkText(const HttpCall &call);

} // namespace tollgate
