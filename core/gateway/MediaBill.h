// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/chat/Units.h"
#include "core/providers/Price.h"

#include <optional>
#include <string>
#include <string_view>

/// Images, sound, ranks: billed by tokens where the answer counts them and they have a price, else by what was made.
/// Pure.
namespace tollgate::bill {

/// Cost, who counted and a note into the record. Where the price says nothing of what was used, the row says that
/// rather than that it was free.
void media(CallRecord &record, const std::optional<ModelPrice> &price, const Usage &usage, const Units &units);

/// Sound that was heard as this provider counts it: a shortest length that is billed, or whole seconds. Where it says
/// nothing of the kind, as it is.
Units asBilled(Units units, std::string_view provider);

/// `2 images`, `12.4 s of sound (estimated)`; empty: nothing.
std::string inWords(const Units &units);

} // namespace tollgate::bill
