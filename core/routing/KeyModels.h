// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/VirtualKey.h"
#include "core/routing/ModelTable.h"

/// Which models a key may use, under any name that serves them. Pure.
namespace tollgate {

/// By its name, or by the name under which the table serves it: `anthropic/*` lets `claude-opus-4-8` through where
/// that is what the name leads to.
bool mayUse(const VirtualKey &key, const ModelTable &models, std::string_view name);

/// What a key means by a model name: its alias, or the name. Error: ModelForbidden where it may use neither.
Result<std::string> modelFor(const VirtualKey &key, const ModelTable &models, const std::string &asked);

} // namespace tollgate
