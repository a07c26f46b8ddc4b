// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/BackgroundAnswer.h"

namespace tollgate {

/// What a key may do with a response that is being made for it in the background: look at it (GET), read it as a stream
/// (`stream=true`, from behind `starting_after`), cancel it, or delete it, which cancels it, too. False, and `client`
/// as it was: that is answered as for one that is over.
bool answerRunning(const Inbound &inbound, std::unique_ptr<ClientStream> &client, BackgroundAnswer &running);

} // namespace tollgate
