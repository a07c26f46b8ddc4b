// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/PromptText.h"
#include "core/dialects/RequestView.h"

/// What the gateway wants to know of generateContent requests that go on byte for byte.
namespace tollgate::gemini {

/// A thin view. Model and stream are the path's. Error: BadRequest naming the member. Pure.
Result<RequestView> read(std::string_view body, std::string_view model, bool stream);

/// The body for the provider: byte for byte, but for a maximum that is lowered. Pure.
std::string rewritten(std::string_view body, std::optional<std::int64_t> maxOutput);

/// Likewise of embedContent and batchEmbedContents, whose bodies may name the model. Pure.
std::string rewrittenEmbedding(std::string_view body, std::string_view model);

/// What of a request a tokenizer can count; also of the requests for embeddings, and of countTokens, which may hold it
/// in `generateContentRequest`. Pure; takes long for a large body.
openai_chat::PromptText promptText(std::string_view body);

} // namespace tollgate::gemini
