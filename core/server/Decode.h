// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace tollgate {

/// A request body as it was before Content-Encoding (gzip, deflate, br, zstd; several in a row are refused). Errors:
/// UnsupportedEncoding, BodyTooLarge (more than `most` bytes come out), BadRequest (broken). Pure; any thread.
Result<std::string> decoded(std::string_view encoding, std::string_view body, std::size_t most);

} // namespace tollgate
