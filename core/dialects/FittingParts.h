// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"

#include <algorithm>

/// What FittingTable.h's rows ask about the parts of a conversation, wherever they stand.
namespace tollgate::fitting {

/// Calls visit(part) for every part, those inside tool results too, until one says true.
template <class Parts, class Visit>
bool anyPart(Parts &parts, const Visit &visit)
{
    return std::ranges::any_of(parts, [&](auto &part) {
        if (visit(part))
            return true;
        auto *const result = std::get_if<chat::ToolResult>(&part.value);
        return result && anyPart(result->content, visit);
    });
}
template <class Visit>
bool anyPart(const chat::Request &request, const Visit &visit)
{
    return std::ranges::any_of(request.messages,
                               [&](const chat::Message &message) { return anyPart(message.parts, visit); });
}

/// Takes out every part that `isOut` says yes to.
template <class IsOut>
void erase(std::vector<chat::Part> &parts, const IsOut &isOut)
{
    std::erase_if(parts, isOut);
    for (chat::Part &part : parts)
        if (auto *const result = std::get_if<chat::ToolResult>(&part.value))
            erase(result->content, isOut);
}
template <class IsOut>
void erase(chat::Request &request, const IsOut &isOut)
{
    for (chat::Message &message : request.messages)
        erase(message.parts, isOut);
}

template <class Kind>
bool hasPart(const chat::Request &request)
{
    return anyPart(request, [](const chat::Part &part) { return part.as<Kind>() != nullptr; });
}
template <class Kind>
void dropParts(chat::Request &request)
{
    erase(request, [](const chat::Part &part) { return part.as<Kind>() != nullptr; });
}

template <chat::Source::Kind Kind>
bool isDocument(const chat::Part &part)
{
    const auto *const document = part.as<chat::Document>();
    return document && document->source.kind == Kind;
}
template <chat::Source::Kind Kind>
bool hasDocument(const chat::Request &request)
{
    return anyPart(request, isDocument<Kind>);
}
template <chat::Source::Kind Kind>
void dropDocuments(chat::Request &request)
{
    erase(request, isDocument<Kind>);
}

/// An image that the provider would have to fetch from the web; s3:// is another matter.
bool hasWebImage(const chat::Request &request);
void dropWebImages(chat::Request &request);
bool hasStoredFile(const chat::Request &request);
void dropStoredFiles(chat::Request &request);
bool hasCacheMarks(const chat::Request &request);
void dropCacheMarks(chat::Request &request);
/// Thinking that Anthropic, or Gemini, has not signed.
bool hasUnsignedThinking(const chat::Request &request);
void dropUnsignedThinking(chat::Request &request);
bool hasThinkingWithoutGemini(const chat::Request &request);
void dropThinkingWithoutGemini(chat::Request &request);
bool hasThinkingWithoutResponses(const chat::Request &request);
void dropThinkingWithoutResponses(chat::Request &request);
/// Of a Responses client: tools of the provider that its agent can do without, since it brings its own.
bool hasToolsBeside(const chat::Request &request);
void dropToolsBeside(chat::Request &request);
/// Of a Responses client: what only makes sense where it is kept.
bool hasKeptState(const chat::Request &request);
void dropKeptState(chat::Request &request);
bool hasSearchResults(const chat::Request &request);
bool hasExtra(const chat::Request &request);
void dropExtra(chat::Request &request);
/// `container, context_management`: for the note.
std::string namesOfExtra(const chat::Request &request);

/// Search results and documents made of blocks as plain text, where the target's family has no such thing; tools that
/// take text as functions.
void sayInWords(chat::Request &request);

} // namespace tollgate::fitting
