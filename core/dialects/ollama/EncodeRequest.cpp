// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/openai_chat/Encode.h"

namespace tollgate::ollama {
namespace {

using namespace chat;

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::System:
    case Role::Developer:
        return "system";
    case Role::User:
        return "user";
    case Role::Assistant:
        return "assistant";
    case Role::Tool:
        return "tool";
    }
    return "user";
}

/// Only bytes: Ollama fetches nothing.
void writeImages(json::Writer &json, const std::vector<Part> &parts)
{
    bool isFirst = true;
    for (const Part &part : parts) {
        const auto *const image = part.as<Image>();
        if (!image || image->source.kind != Source::Kind::Base64)
            continue;
        if (std::exchange(isFirst, false))
            json.name("images").begin('[');
        json.text(image->source.data);
    }
    if (!isFirst)
        json.end(']');
}

void writeMessage(json::Writer &json, Role role, const std::vector<Part> &parts)
{
    std::string text, thinking, calls;
    json::Writer callWriter(calls);
    std::int64_t count = 0;
    for (const Part &part : parts) {
        if (const auto *thought = part.as<Thinking>())
            thinking += thought->text;
        else if (const auto *call = part.as<ToolCall>())
            writeCall(callWriter, *call, count++);
        else
            text += openai_chat::plainText(part);
    }
    json.begin('{').member("role", roleName(role)).member("content", text).memberUnlessEmpty("thinking", thinking);
    writeImages(json, parts);
    if (!calls.empty())
        json.rawMember("tool_calls", '[' + calls + ']');
    json.end('}');
}

void writeMessages(json::Writer &json, const std::vector<Message> &messages)
{
    json.name("messages").begin('[');
    for (const Message &message : messages) {
        if (message.role != Role::Tool) {
            writeMessage(json, message.role, message.parts);
            continue;
        }
        for (const Part &part : message.parts)
            if (const auto *result = part.as<ToolResult>()) {
                json.begin('{').member("role", "tool").member("content", openai_chat::joined(result->content, "\n"));
                json.member("tool_call_id", result->callId);
                writeImages(json, result->content);
                json.end('}');
            }
    }
    json.end(']');
}

void writeOptions(json::Writer &json, const Request &request, const std::optional<std::int64_t> &most)
{
    json.name("options").begin('{');
    if (most)
        json.numberMember("num_predict", *most);
    json.rawUnlessEmpty("temperature", request.temperature).rawUnlessEmpty("top_p", request.topP);
    json.rawUnlessEmpty("top_k", request.topK).rawUnlessEmpty("seed", request.seed);
    json.rawUnlessEmpty("frequency_penalty", request.frequencyPenalty);
    json.rawUnlessEmpty("presence_penalty", request.presencePenalty);
    if (!request.stop.empty()) {
        json.name("stop").begin('[');
        for (const std::string &stop : request.stop)
            json.text(stop);
        json.end(']');
    }
    json.end('}');
}

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &)
{
    using Mode = Reasoning::Mode;
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model);
    writeMessages(json, request.messages);
    if (!request.tools.empty()) {
        json.name("tools").begin('[');
        for (const Tool &tool : request.tools)
            if (tool.kind == Tool::Kind::Function)
                json.begin('{')
                    .member("type", "function")
                    .name("function")
                    .begin('{')
                    .member("name", tool.name)
                    .memberUnlessEmpty("description", tool.description)
                    .rawMember("parameters", tool.parameters.empty() ? R"({"type":"object"})" : tool.parameters)
                    .end('}')
                    .end('}');
        json.end(']');
    }
    if (!request.reasoning.effort.empty())
        json.member("think", request.reasoning.effort);
    else if (request.reasoning.mode != Mode::Unset)
        json.name("think").boolean(request.reasoning.mode != Mode::Off);
    if (request.format.kind == Format::Kind::JsonSchema)
        json.rawMember("format", request.format.schema);
    else if (request.format.kind == Format::Kind::JsonObject)
        json.member("format", "json");
    json.rawUnlessEmpty("logprobs", request.logprobs).rawUnlessEmpty("top_logprobs", request.topLogprobs);
    writeOptions(json, request, target.maxOutput ? target.maxOutput : request.maxOutput);
    json.name("stream").boolean(request.stream).end('}');
    return out;
}

} // namespace tollgate::ollama
