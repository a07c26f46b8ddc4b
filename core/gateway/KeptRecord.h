// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/json/Writer.h"

#include <string_view>

/// What of a call's record outlives the process in an entry of the database, so that what a provider still makes for it
/// is billed to whom it belongs: who asked whom, and no word of what was said.
namespace tollgate::keptrecord {

/// Members of the object that is open.
void write(json::Writer &json, const CallRecord &record);
/// One of them, as it was written; what is not known is left alone.
void read(CallRecord &record, std::string_view name, std::string_view value);

} // namespace tollgate::keptrecord
