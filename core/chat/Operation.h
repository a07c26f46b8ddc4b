// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tollgate {

/// What a caller asks a model to do, whatever the wire format.
enum class Operation : std::uint8_t {
    Chat,
    Completion,
    Embedding,
    Rerank,
    Moderation,
    ImageGeneration,
    ImageEdit,
    ImageVariation,
    Speech,
    Transcription,
    AudioTranslation,
    File,
    Batch,
    Realtime, ///< a session of messages over a WebSocket
    FineTuning, ///< this and what follows: objects that a provider keeps for its callers
    VectorStore,
    Container,
    Video,
    Assistant,
    Evaluation,
};

/// What belongs to an operation, declared once.
struct OperationRow {
    Operation operation;
    std::string_view name; ///< `chat`, `completion`, `embedding`: the ledger's call_type, the catalogue's word
    std::string_view inWords; ///< `chat completions`
    std::string_view path; ///< behind an OpenAI-like provider's base URL
    bool writesText = false; ///< its output is tokens that the caller may limit
    bool isSession = false; ///< goes on as long as both sides like; what is in it is billed bit by bit
};
const OperationRow &rowOf(Operation operation);
std::span<const OperationRow> operations();
std::optional<Operation> operationNamed(std::string_view name);

/// The wire format a client speaks; decides the shape of errors and of streams.
enum class Surface : std::uint8_t {
    OpenAiChat,
    OpenAiCompletions,
    OpenAiEmbeddings,
    AnthropicMessages,
    OpenAiResponses,
    Gemini,
    GeminiArray, ///< a stream as one JSON list
    Ollama,
    OpenAiMedia, ///< what is handed on and never translated: images, sound, files, rerank ...
    OpenAiRealtime, ///< a session over a WebSocket
    GeminiLive, ///< the same in Google's words
};

std::string_view nameOf(Operation operation);
std::string_view nameOf(Surface surface);

} // namespace tollgate
