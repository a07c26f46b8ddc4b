// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/gateway/PriceMemo.h"
#include "core/keys/VirtualKey.h"
#include "core/routing/ModelTable.h"

/// What Ollama's clients ask before they chat: which models there are, and what each can do. VS Code, JetBrains and
/// Xcode find models this way. Sources: https://github.com/ollama/ollama/blob/main/docs/api.md, the typings of npm
/// `ollama` 0.6.4. Answered from memory. Gateway thread.
namespace tollgate::ollama {

/// Of the API that is spoken here; editors refuse one below 0.6.4.
std::string version();
/// `/api/tags`, `/api/show`, `/api/ps`: what a key may use. Models are not loaded here, so none is listed as running.
/// `prices`: null: nothing is known of models. Errors: BadRequest, ModelUnknown, NotFound.
Result<std::string> answer(const Inbound &inbound, const VirtualKey &key, const ModelTable &models, PriceMemo *prices);

} // namespace tollgate::ollama
