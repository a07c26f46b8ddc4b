// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/ollama/Codec.h"
#include "core/dialects/openai_chat/Encode.h"

#include <map>

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

/// Results name their tool; newer servers look at the call's id, too.
class ToolNames {
public:
    void see(const std::vector<Part> &parts)
    {
        for (const Part &part : parts)
            if (const auto *call = part.as<ToolCall>())
                m_names[call->id] = call->name;
    }
    std::string_view of(const std::string &callId) const
    {
        const auto found = m_names.find(callId);
        return found == m_names.end() ? std::string_view() : found->second;
    }

private:
    std::map<std::string, std::string_view> m_names;
};

void writeResult(json::Writer &json, const ToolResult &result, std::string_view tool)
{
    std::string said = openai_chat::joined(result.content, "\n");
    if (result.isError && !said.starts_with("Error") && !said.starts_with("error"))
        said.insert(0, "Error: ");
    json.begin('{').member("role", "tool").member("content", said).memberUnlessEmpty("tool_name", tool);
    json.memberUnlessEmpty("tool_call_id", result.callId);
    writeImages(json, result.content);
    json.end('}');
}

void writeMessages(json::Writer &json, const std::vector<Message> &messages)
{
    ToolNames tools;
    json.name("messages").begin('[');
    for (const Message &message : messages) {
        tools.see(message.parts);
        std::vector<Part> others; // beside the results of a turn
        for (const Part &part : message.parts) {
            if (const auto *result = part.as<ToolResult>())
                writeResult(json, *result, tools.of(result->callId));
            else
                others.push_back(part);
        }
        if (message.role != Role::Tool && !others.empty())
            writeMessage(json, message.role, others);
    }
    json.end(']');
}

void writeTools(json::Writer &json, const std::vector<Tool> &tools)
{
    json.name("tools").begin('[');
    for (const Tool &tool : tools)
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

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model);
    writeMessages(json, request.messages);
    // There is no tool_choice: who must not call a tool is told of none.
    if (!request.tools.empty() && request.toolChoice.mode != ToolChoice::Mode::None)
        writeTools(json, request.tools);
    writeThinking(json, request.reasoning, target.model, notes);
    if (request.format.kind == Format::Kind::JsonSchema)
        json.rawMember("format", request.format.schema);
    else if (request.format.kind == Format::Kind::JsonObject)
        json.member("format", "json");
    json.rawUnlessEmpty("logprobs", request.logprobs).rawUnlessEmpty("top_logprobs", request.topLogprobs);
    writeOptions(json, request, target.maxOutput);
    json.name("stream").boolean(request.stream).end('}');
    return out;
}

} // namespace tollgate::ollama
