// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

#include <functional>

namespace tollgate::bedrock_converse {
namespace {

using namespace chat;

Result<void> readMessage(std::vector<Message> &messages, std::string_view raw, const std::string &where)
{
    std::string role;
    std::string_view content;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "role")
            role = json::textOf(value);
        else if (name == "content")
            content = value;
    });
    if (role != "user" && role != "assistant")
        return Error{ErrorKind::BadRequest, '`' + where + ".role` must be user or assistant.", where + ".role"};
    std::vector<Part> parts;
    TG_CHECK(decodeParts(parts, content, where + ".content"));
    if (role == "assistant") {
        messages.push_back({Role::Assistant, std::move(parts), {}});
        return {};
    }
    Message results{Role::Tool, {}, {}}, user{Role::User, {}, {}};
    for (Part &part : parts)
        (part.as<ToolResult>() ? results : user).parts.push_back(std::move(part));
    for (Message &message : {std::ref(results), std::ref(user)})
        if (!message.parts.empty())
            messages.push_back(std::move(message));
    return {};
}

void readTool(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view kind, std::string_view value) {
        if (kind == "cachePoint") {
            if (!request.tools.empty())
                request.tools.back().cacheMark = R"({"type":"ephemeral"})";
            return;
        }
        Tool tool;
        if (kind != "toolSpec") {
            tool.kind = Tool::Kind::Server;
            tool.type = kind;
            tool.raw = raw;
        }
        json::eachMember(value, [&](std::string_view name, std::string_view inner) {
            if (name == "name")
                tool.name = json::textOf(inner);
            else if (name == "description")
                tool.description = json::textOf(inner);
            else if (name == "strict")
                tool.strict = json::asBool(inner);
            else if (name == "inputSchema")
                json::eachMember(inner, [&](std::string_view, std::string_view schema) { tool.parameters = schema; });
        });
        request.tools.push_back(std::move(tool));
    });
}

void readToolConfig(Request &request, std::string_view raw)
{
    using Mode = ToolChoice::Mode;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "tools")
            json::eachElement(value, [&](std::string_view tool) { readTool(request, tool); });
        else if (name == "toolChoice")
            json::eachMember(value, [&](std::string_view mode, std::string_view inner) {
                ToolChoice &choice = request.toolChoice;
                choice.mode = mode == "any" ? Mode::Required : mode == "tool" ? Mode::Named : Mode::Auto;
                json::eachMember(inner,
                                 [&](std::string_view, std::string_view text) { choice.name = json::textOf(text); });
            });
    });
}

void readInference(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "maxTokens")
            request.maxOutput = json::asInteger(value);
        else if (name == "temperature")
            request.temperature = value;
        else if (name == "topP")
            request.topP = value;
        else if (name == "stopSequences")
            json::eachElement(value, [&](std::string_view stop) { request.stop.push_back(json::textOf(stop)); });
    });
}

void readThinking(Reasoning &reasoning, std::string_view raw)
{
    using Mode = Reasoning::Mode;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            reasoning.mode = value == "\"enabled\"" ? Mode::Budget
                : value == "\"disabled\""           ? Mode::Off
                                                    : Mode::Adaptive;
        else if (name == "budget_tokens")
            reasoning.budget = json::asInteger(value).value_or(0);
        else if (name == "maxReasoningEffort")
            reasoning.effort = json::textOf(value);
        else if (name == "display")
            reasoning.display = json::textOf(value);
    });
}

/// What goes to the model itself.
void readModelFields(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "thinking" || name == "reasoningConfig")
            readThinking(request.reasoning, value);
        else if (name == "reasoning_effort")
            request.reasoning.effort = json::textOf(value);
        else if (name == "top_k")
            request.topK = value;
        else if (name == "tool_choice" && value.find("\"disable_parallel_tool_use\":true") != std::string_view::npos)
            request.toolChoice.parallel = false;
        else
            request.extra.emplace_back("additionalModelRequestFields." + std::string(name), value);
    });
}

void readOutputConfig(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "effort")
            request.reasoning.effort = json::textOf(value);
        if (name != "textFormat")
            return;
        json::eachMember(value, [&](std::string_view member, std::string_view structure) {
            if (member != "structure")
                return;
            json::eachMember(structure, [&](std::string_view, std::string_view definition) {
                request.format.kind = Format::Kind::JsonSchema;
                json::eachMember(definition, [&](std::string_view part, std::string_view inner) {
                    if (part == "schema")
                        request.format.schema = json::textOf(inner);
                    else if (part == "name")
                        request.format.name = json::textOf(inner);
                    else if (part == "description")
                        request.format.description = json::textOf(inner);
                });
                reading::settle(request.format);
            });
        });
    });
}

void readMember(Request &request, std::string_view name, std::string_view value)
{
    if (name == "toolConfig")
        readToolConfig(request, value);
    else if (name == "inferenceConfig")
        readInference(request, value);
    else if (name == "additionalModelRequestFields")
        readModelFields(request, value);
    else if (name == "outputConfig")
        readOutputConfig(request, value);
    else if (name == "requestMetadata")
        request.metadata = value;
    else if (name == "modelId")
        request.model = json::textOf(value);
    else if (name != "additionalModelResponseFieldPaths")
        request.extra.emplace_back(name, value);
}

} // namespace

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    request.family = Family::Converse;
    request.usageAsked = true;
    std::string_view system, messages;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "system")
            system = value;
        else if (name == "messages")
            messages = value;
        else
            readMember(request, name, value);
    });
    if (!system.empty()) {
        Message first{Role::System, {}, {}};
        TG_CHECK(decodeParts(first.parts, system, "system"));
        if (!first.parts.empty())
            request.messages.push_back(std::move(first));
    }
    TG_CHECK(reading::eachElement(messages, "messages", "must be a list.",
                                  [&](std::string_view element, const std::string &place) {
                                      return readMessage(request.messages, element, place);
                                  }));
    return request;
}

} // namespace tollgate::bedrock_converse
