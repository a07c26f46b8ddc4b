// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ProviderOf.h"
#include "core/config/Reader.h"

namespace tollgate {

/// Entries of `credential_list` by name.
using NamedCredentials = std::map<std::string, YAML::Node>;

/// One entry of `model_list`. Nothing if it is wrong (reported), blocked, or of a dialect that is not spoken yet (a
/// warning).
std::optional<Deployment> readModelEntry(const YAML::Node &entry, const NamedCredentials &credentials,
                                         const Catalogue &catalogue, Reader &reader);

} // namespace tollgate
