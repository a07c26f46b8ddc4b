// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;

using reading::wrong;

/// A user's message: what tools returned is said first, as a message of its own.
void addUser(std::vector<Message> &messages, std::vector<Part> parts)
{
    Message results{Role::Tool, {}, {}};
    Message user{Role::User, {}, {}};
    for (Part &part : parts)
        (part.as<ToolResult>() ? results : user).parts.push_back(std::move(part));
    if (!results.parts.empty())
        messages.push_back(std::move(results));
    if (!user.parts.empty())
        messages.push_back(std::move(user));
}

Result<void> readMessage(std::vector<Message> &messages, std::string_view raw, const std::string &where)
{
    std::string role;
    std::string_view content;
    const bool isObject = json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "role")
            role = json::textOf(value);
        else if (name == "content")
            content = value;
    });
    if (!isObject)
        return wrong(where, "must be an object.");
    std::vector<Part> parts;
    TG_CHECK(decodeContent(parts, content, where + ".content"));
    if (role == "user")
        addUser(messages, std::move(parts));
    else if (role == "assistant" || role == "system")
        messages.push_back({role == "system" ? Role::System : Role::Assistant, std::move(parts), {}});
    else
        return wrong(where + ".role", "must be user, assistant or system.");
    return {};
}

Tool readTool(std::string_view raw)
{
    Tool tool;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "type")
            tool.type = json::textOf(value);
        else if (name == "name")
            tool.name = json::textOf(value);
        else if (name == "description")
            tool.description = json::textOf(value);
        else if (name == "input_schema")
            tool.parameters = value;
        else if (name == "strict")
            tool.strict = json::asBool(value);
        else if (name == "cache_control")
            tool.cacheMark = value;
        else
            tool.extra.emplace_back(name, value);
    });
    if (!tool.type.empty() && tool.type != "custom") {
        tool.kind = Tool::Kind::Server;
        tool.raw = raw;
    }
    return tool;
}

void readToolChoice(ToolChoice &choice, std::string_view raw)
{
    using Mode = ToolChoice::Mode;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type") {
            const std::string type = json::textOf(value);
            choice.mode = type == "any" ? Mode::Required
                : type == "tool"        ? Mode::Named
                : type == "none"        ? Mode::None
                                        : Mode::Auto;
        } else if (name == "name") {
            choice.name = json::textOf(value);
        } else if (name == "disable_parallel_tool_use" && value == "true") {
            choice.parallel = false;
        }
    });
}

void readOutputConfig(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "effort") {
            request.reasoning.effort = json::textOf(value);
        } else if (name == "format") {
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "type" && inner == "\"json_schema\"")
                    request.format.kind = Format::Kind::JsonSchema;
                else if (member == "schema")
                    request.format.schema = inner;
            });
            reading::settle(request.format);
        } else {
            request.extra.emplace_back("output_config." + std::string(name), value);
        }
    });
}

void readMetadata(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "user_id")
            request.user = json::textOf(value);
    });
}

void readMember(Request &request, std::string_view name, std::string_view value)
{
    if (name == "model")
        request.model = json::textOf(value);
    else if (name == "max_tokens")
        request.maxOutput = json::asInteger(value);
    else if (name == "tools")
        json::eachElement(value, [&](std::string_view tool) { request.tools.push_back(readTool(tool)); });
    else if (name == "tool_choice")
        readToolChoice(request.toolChoice, value);
    else if (name == "thinking")
        reading::readThinking(request.reasoning, value);
    else if (name == "output_config")
        readOutputConfig(request, value);
    else if (name == "stop_sequences")
        json::eachElement(value, [&](std::string_view stop) { request.stop.push_back(json::textOf(stop)); });
    else if (name == "stream")
        request.stream = value == "true";
    else if (name == "temperature")
        request.temperature = value;
    else if (name == "top_p")
        request.topP = value;
    else if (name == "top_k")
        request.topK = value;
    else if (name == "metadata")
        readMetadata(request, value);
    else if (name == "service_tier")
        request.serviceTier = json::textOf(value);
    else if (name == "cache_control")
        request.cacheMark = value;
    else
        request.extra.emplace_back(name, value);
}

} // namespace

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    request.family = Family::Anthropic;
    request.usageAsked = true; // its streams always have it
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
        TG_CHECK(decodeContent(first.parts, system, "system"));
        if (!first.parts.empty())
            request.messages.push_back(std::move(first));
    }
    TG_CHECK(reading::eachElement(messages, "messages", "must be a list.",
                                  [&](std::string_view element, const std::string &place) {
                                      return readMessage(request.messages, element, place);
                                  }));
    return request;
}

} // namespace tollgate::anthropic_messages
