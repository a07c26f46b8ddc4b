// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/keys/VirtualKey.h"
#include "core/routing/ModelTable.h"

#include <memory>

namespace tollgate {

class Worker;

/// `POST /v1/messages/count_tokens` and Gemini's `:countTokens`: answered here, by our tokenizer. No provider is asked,
/// nothing is billed, no limit counts it, and no deployment's health is touched: agents ask it dozens of times at once.
/// What the tokenizer cannot see (images) is estimated. A model that the key may not use is refused. Counts on the
/// worker; null: at once. Gateway thread.
void countTokensFor(Inbound inbound, std::unique_ptr<ClientStream> client, const VirtualKey &key,
                    const ModelTablePtr &models, Worker *worker);

} // namespace tollgate
