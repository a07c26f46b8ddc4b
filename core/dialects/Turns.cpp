// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Turns.h"

namespace tollgate {
namespace {

using namespace chat;

bool isEmptyText(const Part &part)
{
    const auto *text = part.as<Text>();
    const auto *refusal = part.as<Refusal>();
    return (text && text->text.empty()) || (refusal && refusal->text.empty());
}

/// The API refuses a last assistant message that ends in white space.
void trimEnd(Message &message)
{
    if (message.role != Role::Assistant || message.parts.empty())
        return;
    if (auto *text = std::get_if<Text>(&message.parts.back().value))
        text->text.erase(text->text.find_last_not_of(" \t\r\n") + 1);
}

/// What the API cannot enforce is asked for in words.
std::string formatInWords(const Format &format, bool isNative)
{
    if (format.kind == Format::Kind::JsonObject)
        return "Answer with one JSON object and nothing else: no words around it, no code fence.";
    if (format.kind != Format::Kind::JsonSchema || isNative)
        return {};
    return "Answer with one JSON value that fits this JSON schema and nothing else: no words around it, no code "
           "fence.\n\n"
        + format.schema;
}

} // namespace

std::vector<Message> turnsOf(const std::vector<Message> &messages, Notes &notes)
{
    std::vector<Message> turns;
    for (const Message &message : messages) {
        if (message.role == Role::System || message.role == Role::Developer)
            continue;
        const Role role = message.role == Role::Assistant ? Role::Assistant : Role::User;
        if (turns.empty() && role == Role::Assistant) {
            turns.push_back({Role::User, {Part{Text{".", {}}}}, {}});
            notes.add("a user message '.' was put first: the API wants a conversation to begin with the user");
        }
        if (turns.empty() || turns.back().role != role)
            turns.push_back({role, {}, {}});
        std::vector<Part> &parts = turns.back().parts;
        for (const Part &part : message.parts)
            if (!isEmptyText(part))
                parts.push_back(part);
        if (parts.empty())
            turns.pop_back();
    }
    if (turns.empty())
        turns.push_back({Role::User, {Part{Text{".", {}}}}, {}});
    trimEnd(turns.back());
    return turns;
}

std::vector<Part> systemParts(const Request &request, bool isNative, Notes &notes)
{
    std::vector<Part> parts;
    bool hasBegun = false;
    for (const Message &message : request.messages) {
        if (message.role != Role::System && message.role != Role::Developer) {
            hasBegun = true;
            continue;
        }
        if (hasBegun)
            notes.add("system messages in mid-conversation were moved to its beginning");
        for (const Part &part : message.parts)
            if (const auto *text = part.as<Text>(); text && !text->text.empty())
                parts.push_back(part);
    }
    if (std::string words = formatInWords(request.format, isNative); !words.empty()) {
        parts.push_back({Text{std::move(words), {}}});
        notes.add("response_format was asked for in words: the API cannot enforce it");
    }
    return parts;
}

} // namespace tollgate
