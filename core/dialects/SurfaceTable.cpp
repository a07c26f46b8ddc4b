// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/SurfaceTable.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/gemini/Relay.h"
#include "core/dialects/ollama/Relay.h"
#include "core/dialects/openai_chat/Request.h"
#include "core/dialects/openai_media/Relay.h"
#include "core/dialects/openai_responses/Relay.h"

namespace tollgate {
namespace {

using chat::Family;

Result<RequestView> readOpenAi(const AskedRequest &asked)
{
    return openai_chat::read(asked.operation, asked.body, asked.modelFromPath);
}

std::string rewrittenOpenAi(const AskedRequest &asked, const RequestView &view, const RequestChange &change)
{
    return openai_chat::rewritten(asked.operation, asked.body, view, change);
}

/// Its model stands in the path.
Result<RequestView> readGemini(const AskedRequest &asked)
{
    return gemini::read(asked.body, asked.modelFromPath, asked.path.ends_with(":streamGenerateContent"));
}

std::string rewrittenGemini(const AskedRequest &asked, const RequestView &, const RequestChange &change)
{
    if (asked.operation == Operation::Embedding)
        return gemini::rewrittenEmbedding(asked.body, change.model);
    return gemini::rewritten(asked.body, change.maxOutput);
}

/// Its model stands in the query, or in the first message; nothing else of it is known when it begins.
Result<RequestView> readSession(const AskedRequest &asked)
{
    if (asked.modelFromPath.empty())
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "A realtime session names its model in the address: /v1/realtime?model=...",
                     .param = "model"};
    RequestView view;
    view.model = asked.modelFromPath;
    view.stream = true;
    return view;
}

/// All surfaces, by hand, in the order of the enumeration: this list is the documentation.
constexpr SurfaceRow rows[] = {
    {.surface = Surface::OpenAiChat,
     .family = Family::OpenAi,
     .read = readOpenAi,
     .rewritten = rewrittenOpenAi,
     .promptText = openai_chat::promptText,
     .asksForUsage = true},
    {.surface = Surface::OpenAiCompletions,
     .family = Family::OpenAi,
     .read = readOpenAi,
     .rewritten = rewrittenOpenAi,
     .promptText = openai_chat::promptText,
     .maximumMember = "max_tokens",
     .asksForUsage = true},
    {.surface = Surface::OpenAiEmbeddings,
     .family = Family::OpenAi,
     .read = readOpenAi,
     .rewritten = rewrittenOpenAi,
     .promptText = openai_chat::promptText},
    {.surface = Surface::AnthropicMessages,
     .family = Family::Anthropic,
     .read = [](const AskedRequest &asked) { return anthropic_messages::read(asked.body); },
     .rewritten = rewrittenOpenAi, // the members that are spliced have the same names
     .promptText = [](Operation, std::string_view body) { return anthropic_messages::promptText(body); }},
    {.surface = Surface::OpenAiResponses,
     .family = Family::Responses,
     .read = [](const AskedRequest &asked) { return openai_responses::read(asked.body); },
     .rewritten = rewrittenOpenAi,
     .promptText = [](Operation, std::string_view body) { return openai_responses::promptText(body); },
     .maximumMember = "max_output_tokens"},
    {.surface = Surface::Gemini,
     .family = Family::Gemini,
     .read = readGemini,
     .rewritten = rewrittenGemini,
     .promptText = [](Operation, std::string_view body) { return gemini::promptText(body); },
     .takesComments = false},
    {.surface = Surface::GeminiArray,
     .family = Family::Gemini,
     .read = readGemini,
     .rewritten = rewrittenGemini,
     .promptText = [](Operation, std::string_view body) { return gemini::promptText(body); },
     .framing = Framing::List,
     .streamType = "application/json; charset=utf-8",
     .takesComments = false},
    {.surface = Surface::Ollama,
     .family = Family::Ollama,
     .read = [](const AskedRequest &asked) { return ollama::read(asked.operation, asked.body); },
     .rewritten = ollama::rewritten,
     .promptText = ollama::promptText,
     .streamType = "application/x-ndjson",
     .takesComments = false,
     .answeredHere = ollama::answerWithoutModel},
    {.surface = Surface::OpenAiMedia,
     .family = Family::OpenAi,
     .read = media::read,
     .rewritten = media::rewritten,
     .promptText = nullptr,
     .takesAnyBody = true,
     .takesComments = false,
     .rewrittenLarge = media::rewrittenLarge},
    {.surface = Surface::OpenAiRealtime,
     .family = Family::OpenAi,
     .read = readSession,
     .rewritten = nullptr,
     .promptText = nullptr,
     .framing = Framing::Messages},
    {.surface = Surface::GeminiLive,
     .family = Family::Gemini,
     .read = readSession,
     .rewritten = nullptr,
     .promptText = nullptr,
     .framing = Framing::Messages,
     .opensWithModel = true},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (static_cast<std::size_t>(rows[i].surface) != i)
            return false;
    return true;
}
static_assert(isInOrder());

} // namespace

const SurfaceRow &rowOf(Surface surface)
{
    return rows[static_cast<std::size_t>(surface)];
}

} // namespace tollgate
