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
/// The same for videos of which nobody will hear whether they were made: billed as they were asked for. Without units
/// they are billed elsewhere.
void videosAsAsked(CallRecord &record, const std::optional<ModelPrice> &price, const Units &units);

/// Sound that was heard as this provider counts it: a shortest length that is billed, or whole seconds. Where it says
/// nothing of the kind, as it is.
Units asBilled(Units units, std::string_view provider);

/// `2 images`, `12.4 s of sound (estimated)`; empty: nothing. `lasting`: what the seconds are of.
std::string inWords(const Units &units, std::string_view lasting = "sound");

/// Of seconds of video, which are never counted in tokens. Nothing: the price has none for them.
std::optional<Money> videoCost(const ModelPrice &price, const Units &units);

} // namespace tollgate::bill
