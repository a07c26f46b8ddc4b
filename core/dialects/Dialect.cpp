// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Dialect.h"

#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/cohere_chat/Codec.h"
#include "core/dialects/Embedding.h"
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/Conversation.h"
#include "core/dialects/template/Codec.h"

#include <algorithm>

namespace tollgate {
namespace {

/// All wire formats, by hand: this list is the documentation.
constexpr Dialect table[] = {
    {.name = "openai",
     .family = chat::Family::OpenAi,
     .surface = Surface::OpenAiChat,
     .answerId = "chatcmpl-",
     .chatPath = [](std::string_view, bool) { return std::string("/chat/completions"); },
     .modelsPath = "/models",
     .nameOf = openai_chat::nameOf,
     .decodeRequest = openai_chat::decodeRequest,
     .encodeRequest = openai_chat::encodeRequest,
     .decodeAnswer = openai_chat::decodeAnswer,
     .encodeAnswer = openai_chat::encodeAnswer,
     .streamDecoder = openai_chat::streamDecoder,
     .streamEncoder = openai_chat::streamEncoder,
     .embedding = &openai_chat::embeddings},
    {.name = "anthropic",
     .family = chat::Family::Anthropic,
     .surface = Surface::AnthropicMessages,
     .answerId = "msg_",
     .chatPath = [](std::string_view, bool) { return std::string("/v1/messages"); },
     .modelsPath = "/v1/models",
     .nameOf = anthropic_messages::nameOf,
     .decodeRequest = anthropic_messages::decodeRequest,
     .encodeRequest = anthropic_messages::encodeRequest,
     .decodeAnswer = anthropic_messages::decodeAnswer,
     .encodeAnswer = anthropic_messages::encodeAnswer,
     .streamDecoder = anthropic_messages::streamDecoder,
     .streamEncoder = anthropic_messages::streamEncoder},
    {.name = "openai_responses",
     .family = chat::Family::Responses,
     .surface = Surface::OpenAiResponses,
     .answerId = "resp_",
     .chatPath = [](std::string_view, bool) { return std::string("/responses"); },
     .modelsPath = "/models",
     .nameOf = openai_responses::nameOf,
     .decodeRequest = openai_responses::decodeRequest,
     .encodeRequest = openai_responses::encodeRequest,
     .decodeAnswer = openai_responses::decodeAnswer,
     .encodeAnswer = openai_responses::encodeAnswer,
     .streamDecoder = openai_responses::streamDecoder,
     .streamEncoder = openai_responses::streamEncoder,
     .otherPath = openai_responses::compactPath},
    {.name = "gemini",
     .family = chat::Family::Gemini,
     .surface = Surface::Gemini,
     .answerId = "gemini-",
     .chatPath = gemini::chatPath,
     .modelsPath = "/v1beta/models",
     .nameOf = gemini::nameOf,
     .decodeRequest = gemini::decodeRequest,
     .encodeRequest = gemini::encodeRequest,
     .decodeAnswer = gemini::decodeAnswer,
     .encodeAnswer = gemini::encodeAnswer,
     .streamDecoder = gemini::streamDecoder,
     .streamEncoder = gemini::streamEncoder,
     .streamQuery = "alt=sse",
     .embedding = &gemini::embeddings},
    {.name = "ollama",
     .family = chat::Family::Ollama,
     .surface = Surface::Ollama,
     .answerId = "call_",
     .chatPath = [](std::string_view, bool) { return std::string("/api/chat"); },
     .modelsPath = "/api/tags",
     .nameOf = ollama::nameOf,
     .decodeRequest = ollama::decodeRequest,
     .encodeRequest = ollama::encodeRequest,
     .decodeAnswer = ollama::decodeAnswer,
     .encodeAnswer = ollama::encodeAnswer,
     .streamDecoder = ollama::streamDecoder,
     .streamEncoder = ollama::streamEncoder,
     .streamReader = [] { return std::unique_ptr<EventReader>(std::make_unique<LineReader>()); },
     .streamType = "application/x-ndjson",
     .otherPath = "/api/generate",
     .isOwnMember = ollama::isOwnMember,
     .embedding = &ollama::embeddings},
    {.name = "bedrock_converse",
     .family = chat::Family::Converse,
     .surface = Surface::OpenAiChat, // no client speaks it
     .answerId = "bedrock-",
     .chatPath = bedrock_converse::chatPath,
     .modelsPath = "",
     .nameOf = bedrock_converse::nameOf,
     .decodeRequest = bedrock_converse::decodeRequest,
     .encodeRequest = bedrock_converse::encodeRequest,
     .decodeAnswer = bedrock_converse::decodeAnswer,
     .encodeAnswer = bedrock_converse::encodeAnswer,
     .streamDecoder = bedrock_converse::streamDecoder,
     .streamEncoder = nullptr},
    {.name = "cohere",
     .family = chat::Family::Cohere,
     .surface = Surface::OpenAiChat, // likewise
     .answerId = "cohere-",
     .chatPath = [](std::string_view, bool) { return std::string("/v2/chat"); },
     .modelsPath = "/v1/models",
     .nameOf = cohere_chat::nameOf,
     .decodeRequest = cohere_chat::decodeRequest,
     .encodeRequest = cohere_chat::encodeRequest,
     .decodeAnswer = cohere_chat::decodeAnswer,
     .encodeAnswer = cohere_chat::encodeAnswer,
     .streamDecoder = cohere_chat::streamDecoder,
     .streamEncoder = nullptr,
     .embedding = &cohere_chat::embeddings},
};

/// Providers that are described as data. It is in no table of what survives: each description says that of its own.
/// What reads answers needs the description (dialects/template).
constexpr Dialect describedOnes{
    .name = "template",
    .family = chat::Family::Described,
    .surface = Surface::OpenAiChat, // likewise
    .answerId = "answer-",
    .chatPath = [](std::string_view, bool) { return std::string(); },
    .modelsPath = "",
    .nameOf = described::nameOf,
    .decodeRequest = [](std::string_view) -> Result<chat::Request> {
        return Error{ErrorKind::BadRequest, "No client speaks as a described provider does."};
    },
    .encodeRequest = described::encodeRequest,
    .decodeAnswer = [](std::string_view) -> Result<chat::Answer> {
        return Error{ErrorKind::UpstreamGarbled, "The provider has no description."};
    },
    .encodeAnswer = openai_chat::encodeAnswer,
    .streamDecoder = openai_chat::streamDecoder,
    .streamEncoder = nullptr,
    .streamType = "text/event-stream, application/x-ndjson, application/json"};

} // namespace

std::unique_ptr<EventReader> serverSentEvents()
{
    return std::make_unique<SseReader>();
}

std::span<const Dialect> dialects()
{
    return table;
}

const Dialect *findDialect(std::string_view name)
{
    const auto *const found = std::ranges::find(table, name, &Dialect::name);
    if (found != std::end(table))
        return found;
    return name == describedOnes.name ? &describedOnes : nullptr;
}

void Notes::add(std::string note)
{
    if (std::ranges::find(m_notes, note) == m_notes.end())
        m_notes.push_back(std::move(note));
}

} // namespace tollgate
