// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Reader.h"
#include "core/routing/PassRoute.h"

#include <optional>

namespace tollgate {

/// An entry of `general_settings.pass_through_endpoints`. What is wrong is told to the reader; then there is none.
/// Other than in LiteLLM a key of this gateway is always asked for, and the client's own headers go on.
std::optional<PassRoute> readPassEntry(const YAML::Node &entry, Reader &reader);

} // namespace tollgate
