// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/PromptText.h"
#include "core/dialects/SurfaceTable.h"

/// What the gateway wants to know of a request of an Ollama client.
namespace tollgate::ollama {

/// A thin view of /api/chat, /api/generate, /api/embed and /api/embeddings. A `:latest` behind a plain name is none of
/// ours: clients add it. Error: BadRequest naming the member. Pure.
Result<RequestView> read(Operation operation, std::string_view body);

/// The body for a provider that is Ollama, too: another model's name, `options.num_predict` where the budget says so.
std::string rewritten(const AskedRequest &asked, const RequestView &view, const RequestChange &change);

/// What of a request a tokenizer can count. Pure; takes long for a large body.
openai_chat::PromptText promptText(Operation operation, std::string_view body);

/// A request that only loads or unloads a model (no prompt, no messages): the answer, since models here are always
/// ready. Nothing: a model has to be asked. Pure.
std::optional<std::string> answerWithoutModel(const AskedRequest &asked, std::int64_t created);

} // namespace tollgate::ollama
