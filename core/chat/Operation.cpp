// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Operation.h"

namespace tollgate {
namespace {

constexpr OperationRow rows[] = {
    {Operation::Chat, "chat", "chat completions", "/chat/completions", true},
    {Operation::Completion, "completion", "legacy completions", "/completions", true},
    {Operation::Embedding, "embedding", "embeddings", "/embeddings"},
    {Operation::Rerank, "rerank", "rerank", "/rerank"},
    {Operation::Moderation, "moderation", "moderations", "/moderations"},
    {Operation::ImageGeneration, "image_generation", "image generation", "/images/generations"},
    {Operation::ImageEdit, "image_edit", "image edits", "/images/edits"},
    {Operation::ImageVariation, "image_variation", "image variations", "/images/variations"},
    {Operation::Speech, "speech", "speech", "/audio/speech"},
    {Operation::Transcription, "transcription", "transcriptions", "/audio/transcriptions"},
    {Operation::AudioTranslation, "audio_translation", "translations of speech", "/audio/translations"},
    {Operation::File, "file", "files", "/files"},
    {Operation::Batch, "batch", "batches", "/batches"},
    {Operation::Realtime, "realtime", "realtime sessions", "/realtime", false, true},
    {Operation::FineTuning, "fine_tuning", "fine-tuning jobs", "/fine_tuning/jobs"},
    {Operation::VectorStore, "vector_store", "vector stores", "/vector_stores"},
    {Operation::Container, "container", "containers", "/containers"},
    {Operation::Video, "video", "videos", "/videos"},
    {Operation::Assistant, "assistant", "assistants", "/assistants"},
    {Operation::Evaluation, "evaluation", "evaluations", "/evals"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (static_cast<std::size_t>(rows[i].operation) != i)
            return false;
    return true;
}
static_assert(isInOrder());

} // namespace

const OperationRow &rowOf(Operation operation)
{
    return rows[static_cast<std::size_t>(operation)];
}

std::span<const OperationRow> operations()
{
    return rows;
}

std::optional<Operation> operationNamed(std::string_view name)
{
    for (const OperationRow &row : rows)
        if (row.name == name)
            return row.operation;
    return {};
}

std::string_view nameOf(Operation operation)
{
    return rowOf(operation).name;
}

std::string_view nameOf(Surface surface)
{
    switch (surface) {
    case Surface::OpenAiChat:
        return "openai_chat";
    case Surface::OpenAiCompletions:
        return "openai_completions";
    case Surface::OpenAiEmbeddings:
        return "openai_embeddings";
    case Surface::AnthropicMessages:
        return "anthropic_messages";
    case Surface::OpenAiResponses:
        return "openai_responses";
    case Surface::Gemini:
    case Surface::GeminiArray:
        return "gemini";
    case Surface::Ollama:
        return "ollama";
    case Surface::OpenAiMedia:
        return "openai_media";
    case Surface::OpenAiRealtime:
        return "openai_realtime";
    case Surface::GeminiLive:
        return "gemini_live";
    }
    return "openai_chat";
}

} // namespace tollgate
