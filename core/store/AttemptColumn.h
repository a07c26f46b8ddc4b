// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/store/Names.h"

#include <string>
#include <string_view>
#include <vector>

namespace tollgate::attemptcolumn {

/// The attempts of a call as they stand in its row: nearly every call has one, and a table of their own cost a second
/// row and a second page with each. An array for each attempt, for json_each: number, deployment, provider, model,
/// api_base (numbers of names), milliseconds after the call's start, duration_ms, status, outcome (a name),
/// estimated_nano, message. Empty: no attempt. `failed` becomes the database's error code where a name cannot be kept.
std::string write(const CallRecord &record, Names &names, std::int64_t &failed);
/// What is not of this form is left out.
std::vector<AttemptRecord> read(std::string_view text, WallTime callStarted, Names &names);

} // namespace tollgate::attemptcolumn
