// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/VirtualKey.h"
#include "core/routing/ModelTable.h"

/// Which models a key may use, under any name that serves them. Pure.
namespace tollgate {

/// By its name, or by the name under which the table serves it: `anthropic/*` lets `claude-opus-4-8` through where
/// that is what the name leads to.
bool mayUse(const VirtualKey &key, const ModelTable &models, std::string_view name);

/// Its other name for a model, or the name itself.
const std::string &aliasOf(const VirtualKey &key, const std::string &asked);

/// What a key gets for a model name: what its alias means, or what the chosen profile has instead. Who set those meant
/// what they lead to. Error: ModelForbidden where it may use none of them.
Result<std::string> modelFor(const VirtualKey &key, const ModelTable &models, const std::string &asked);

} // namespace tollgate
