// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/Catalogue.h"

namespace tollgate {

/// Reads `{"providers": [{...}]}`. Strict: an unknown member, a wrong type or a value that cannot work is an Error
/// (Config) naming row and member. Order and doubles are the catalogue's to check.
Result<std::vector<Provider>> readProviderRows(std::string_view json);

} // namespace tollgate
