// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keys/VirtualKey.h"

#include <boost/json.hpp>

namespace tollgate {

/// A key as JSON, with LiteLLM's member names (`token`, `key_alias`, `max_budget`, `budget_duration` ...): what control
/// speaks, and what its admin API is made of. Never holds the secret.
boost::json::object toJson(const VirtualKey &key);

/// Takes the members of a request into a key; members that are not there leave it as it is. Errors: BadRequest, naming
/// the member and what was expected. `ignored` collects the names that mean nothing here.
Result<void> takeKeyMembers(const boost::json::object &members, WallTime now, VirtualKey &key,
                            std::vector<std::string> &ignored);

/// `90s`, `15m`, `12h`, `30d`, `2w`, `1mo` from a moment on. Pure.
Result<WallTime> after(WallTime now, std::string_view duration);

} // namespace tollgate
