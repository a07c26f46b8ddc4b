// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Arguments.h"
#include "core/dialects/cohere_chat/Codec.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_chat/Encode.h"
#include "core/json/Walk.h"

namespace tollgate::cohere_chat {
namespace {

using namespace chat;

/// What a model with tools says before it calls them is its plan.
std::string wordsOf(const std::vector<Part> &parts)
{
    std::string words;
    for (const Part &part : parts)
        if (part.as<Text>() || part.as<Refusal>())
            words.append(words.empty() ? "" : "\n").append(openai_chat::plainText(part));
    return words;
}

void writeContent(json::Writer &json, const std::string &thinking, const std::string &words)
{
    if (thinking.empty() && words.empty())
        return;
    json.name("content").begin('[');
    if (!thinking.empty())
        json.begin('{').member("type", "thinking").member("thinking", thinking).end('}');
    if (!words.empty())
        json.begin('{').member("type", "text").member("text", words).end('}');
    json.end(']');
}

void writeCalls(json::Writer &json, const std::vector<Part> &parts)
{
    json.name("tool_calls").begin('[');
    for (const Part &part : parts)
        if (const auto *call = part.as<ToolCall>()) {
            json.begin('{').member("id", call->id).member("type", "function").name("function").begin('{');
            json.member("name", call->name).member("arguments", arguments::asObject(*call)).end('}').end('}');
        }
    json.end(']');
}

Part readContent(std::string_view item)
{
    std::string type, text;
    json::eachMember(item, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "text" || name == "thinking")
            text = json::textOf(value);
    });
    if (type == "thinking")
        return {Thinking{std::move(text), {}}};
    return {Text{std::move(text), {}}};
}

void addCitations(std::vector<Part> &parts, std::string_view list)
{
    for (Part &part : parts)
        if (auto *text = std::get_if<Text>(&part.value)) {
            json::eachElement(list, [&](std::string_view raw) { text->citations.push_back(decodeCitation(raw)); });
            return;
        }
}

} // namespace

void encodeAssistant(json::Writer &json, const std::vector<Part> &parts)
{
    std::string thinking;
    bool calls = false;
    for (const Part &part : parts) {
        if (const auto *thought = part.as<Thinking>())
            thinking += thought->text;
        calls = calls || part.as<ToolCall>();
    }
    const std::string words = wordsOf(parts);
    json.begin('{').member("role", "assistant");
    if (calls) {
        json.memberUnlessEmpty("tool_plan", words);
        writeCalls(json, parts);
    }
    writeContent(json, thinking, calls ? std::string() : words);
    json.end('}');
}

void encodeMessages(json::Writer &json, const std::vector<Message> &messages)
{
    std::vector<Message> others; // these are written as OpenAI has them
    const auto flush = [&] {
        if (!others.empty())
            openai_chat::encodeMessages(json, others);
        others.clear();
    };
    for (const Message &message : messages) {
        if (message.role == Role::Assistant) {
            flush();
            if (!message.parts.empty())
                encodeAssistant(json, message.parts);
            continue;
        }
        others.push_back(message);
        others.back().name.clear();
        if (message.role == Role::Developer)
            others.back().role = Role::System;
    }
    flush();
}

std::vector<Part> decodeAssistant(std::string_view message)
{
    std::vector<Part> parts, calls;
    std::string plan;
    std::string_view citations;
    json::eachMember(message, [&](std::string_view name, std::string_view value) {
        if (name == "content" && value.starts_with('"'))
            parts.push_back({Text{json::textOf(value), {}}});
        else if (name == "content")
            json::eachElement(value, [&](std::string_view item) { parts.push_back(readContent(item)); });
        else if (name == "tool_plan")
            plan = json::textOf(value);
        else if (name == "tool_calls")
            json::eachElement(value, [&](std::string_view call) { calls.push_back(openai_chat::decodeCall(call)); });
        else if (name == "citations")
            citations = value;
    });
    if (!plan.empty())
        parts.push_back({Text{std::move(plan), {}}});
    addCitations(parts, citations);
    for (Part &call : calls)
        parts.push_back(std::move(call));
    return parts;
}

Result<void> decodeMessages(std::vector<Message> &messages, std::string_view list)
{
    std::optional<Error> error;
    const bool isList = json::eachElement(list, [&](std::string_view raw) {
        if (error)
            return;
        bool isAssistant = false;
        json::eachMember(raw, [&](std::string_view name, std::string_view value) {
            isAssistant = isAssistant || (name == "role" && value == "\"assistant\"");
        });
        if (isAssistant) {
            messages.push_back({Role::Assistant, decodeAssistant(raw), {}});
            return;
        }
        Result<std::vector<Message>> read = openai_chat::decodeMessages('[' + std::string(raw) + ']');
        if (!read)
            error = std::move(read).error();
        else
            for (Message &message : *read)
                messages.push_back(std::move(message));
    });
    if (error)
        return *std::move(error);
    if (!isList)
        return Error{ErrorKind::BadRequest, "`messages` must be a list.", "messages"};
    return {};
}

} // namespace tollgate::cohere_chat
