// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/gateway/SessionSecrets.h"
#include "core/routing/ModelTable.h"

namespace tollgate {

/// `POST /realtime/client_secrets`, and the older `/realtime/sessions`: a secret for a client that is not to hold a
/// key. It is one of this gateway's: a secret of the provider's would let its holder past budgets and limits. Errors:
/// BadRequest naming the member, ModelUnknown, TooManyParallel.
/// Source: https://platform.openai.com/docs/api-reference/realtime-sessions
Result<std::string> clientSecret(const Inbound &inbound, const VirtualKey &key, const ModelTable &models,
                                 SessionSecrets &secrets);

} // namespace tollgate
