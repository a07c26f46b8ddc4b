// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/PromptText.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate::openai_chat {
namespace {

constexpr std::int64_t tokensAMessage = 3;
constexpr std::int64_t tokensOfTheBeginning = 3;
constexpr std::int64_t tokensOfAnImage = 765;
constexpr std::int64_t tokensOfASmallImage = 85; ///< `"detail":"low"`

/// JSON that the provider writes into the prompt in a form of its own.
void addRaw(PromptText &prompt, std::string_view raw)
{
    if (raw == "null" || raw == "[]")
        return;
    prompt.pieces.emplace_back(raw);
    prompt.isExact = false;
}

void addPart(PromptText &prompt, std::string_view part)
{
    bool isText = false;
    bool isSmall = false;
    json::eachMember(part, [&](std::string_view name, std::string_view value) {
        if (name == "text" || name == "refusal") {
            prompt.add(value);
            isText = true;
        } else if (name == "image_url" && value.front() == '{') {
            json::eachMember(value, [&](std::string_view member, std::string_view detail) {
                isSmall = isSmall || (member == "detail" && detail == "\"low\"");
            });
        }
    });
    if (isText)
        return;
    prompt.tokensBeside += isSmall ? tokensOfASmallImage : tokensOfAnImage;
    prompt.isExact = false;
}

void addCall(PromptText &prompt, std::string_view call)
{
    prompt.isExact = false;
    json::eachMember(call, [&](std::string_view name, std::string_view value) {
        if (name == "function" || name == "custom")
            addCall(prompt, value);
        else if (name == "name" || name == "arguments" || name == "input")
            prompt.add(value);
    });
}

void addMessage(PromptText &prompt, std::string_view message)
{
    prompt.tokensBeside += tokensAMessage;
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (name == "content" && value.front() == '[') {
            json::eachElement(value, [&](std::string_view part) { addPart(prompt, part); });
        } else if (name == "role" || name == "content" || name == "reasoning_content" || name == "refusal") {
            prompt.add(value);
        } else if (name == "name") {
            prompt.add(value);
            ++prompt.tokensBeside;
        } else if (name == "tool_calls") {
            json::eachElement(value, [&](std::string_view call) { addCall(prompt, call); });
        } else if (name == "function_call") {
            addCall(prompt, value);
        }
    });
}

/// Text, a list of texts, token numbers, or lists of those.
void addPrompt(PromptText &prompt, std::string_view value)
{
    if (value.front() == '"')
        return prompt.add(value);
    json::eachElement(value, [&](std::string_view element) {
        if (element.front() == '"' || element.front() == '[')
            addPrompt(prompt, element);
        else
            ++prompt.tokensBeside;
    });
}

} // namespace

void PromptText::add(std::string_view rawString)
{
    std::string text = json::textOf(rawString);
    if (!text.empty())
        pieces.push_back(std::move(text));
}

PromptText promptText(Operation operation, std::string_view body)
{
    PromptText prompt;
    if (operation == Operation::Chat)
        prompt.tokensBeside = tokensOfTheBeginning;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (operation != Operation::Chat) {
            if (name == (operation == Operation::Embedding ? "input" : "prompt"))
                addPrompt(prompt, value);
        } else if (name == "messages") {
            json::eachElement(value, [&](std::string_view message) { addMessage(prompt, message); });
        } else if (name == "tools" || name == "functions" || name == "response_format") {
            addRaw(prompt, value);
        }
    });
    return prompt;
}

} // namespace tollgate::openai_chat
