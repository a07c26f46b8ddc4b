// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tollgate {

/// What a caller asks a model to do, whatever the wire format.
enum class Operation : std::uint8_t { Chat, Completion, Embedding };

/// The wire format a client speaks; decides the shape of errors and of streams.
enum class Surface : std::uint8_t {
    OpenAiChat,
    OpenAiCompletions,
    OpenAiEmbeddings,
    AnthropicMessages,
    OpenAiResponses,
    Gemini,
    GeminiArray, ///< a stream as one JSON list
};

std::string_view nameOf(Operation operation); ///< `chat`, `completion`, `embedding`: the ledger's call_type
std::string_view nameOf(Surface surface);

} // namespace tollgate
