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
};

/// What belongs to an operation, declared once.
struct OperationRow {
    Operation operation;
    std::string_view name; ///< `chat`, `completion`, `embedding`: the ledger's call_type, the catalogue's word
    std::string_view inWords; ///< `chat completions`
    std::string_view path; ///< behind an OpenAI-like provider's base URL
    bool writesText = false; ///< its output is tokens that the caller may limit
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
};

std::string_view nameOf(Operation operation);
std::string_view nameOf(Surface surface);

} // namespace tollgate
