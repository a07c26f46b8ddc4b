// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Reader.h"
#include "core/providers/Catalogue.h"

#include <optional>

namespace tollgate {

/// An entry of `tollgate: providers:`: a provider of the user's own, or what is different about one of the catalogue.
/// What is wrong is told to the reader; then there is none.
std::optional<Provider> readProviderEntry(const std::string &id, const YAML::Node &map, const Catalogue &catalogue,
                                          Reader &reader);

} // namespace tollgate
