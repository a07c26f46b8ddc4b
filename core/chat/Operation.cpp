// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Operation.h"

namespace tollgate {

std::string_view nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Chat:
        return "chat";
    case Operation::Completion:
        return "completion";
    case Operation::Embedding:
        return "embedding";
    }
    return "chat";
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
    }
    return "openai_chat";
}

} // namespace tollgate
