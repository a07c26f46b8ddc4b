// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tollgate {

/// A provider's words without what looks like a credential: known key shapes (`sk-...`, `AIza...`, `Bearer ...`) and
/// whatever follows "API key provided:" or `key=` are replaced by "...". Pure.
std::string withoutCredentials(std::string_view text);

} // namespace tollgate
