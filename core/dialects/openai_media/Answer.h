// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/Answer.h"

namespace tollgate::media {

/// What an answer says about itself, whole or the last event of a stream: usage in the several words that these APIs
/// have for it (images' `input_tokens`, sound's `input_token_details`, rerank's `total_tokens`). Sound and texts say
/// nothing. Error: what the provider says where it says only an error. Pure.
Result<openai_chat::AnswerFacts> readAnswer(std::string_view body);

/// Whether an event ends its stream: `image_generation.completed`, `transcript.text.done`, `[DONE]`. Pure.
bool endsStream(std::string_view data);

} // namespace tollgate::media
