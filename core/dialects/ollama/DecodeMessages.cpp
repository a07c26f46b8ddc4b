// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Arguments.h"
#include "core/dialects/ollama/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::ollama {
namespace {

using namespace chat;

Part callOf(std::string_view raw)
{
    ToolCall call;
    std::string_view function;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            call.id = json::textOf(value);
        else if (name == "function")
            function = value;
    });
    json::eachMember(function, [&](std::string_view name, std::string_view value) {
        if (name == "name")
            call.name = json::textOf(value);
        else if (name == "arguments")
            call.arguments = value.starts_with('"') ? json::textOf(value) : arguments::fromObject(value);
    });
    if (call.arguments.empty() || call.arguments == "null")
        call.arguments = "{}";
    return {std::move(call)};
}

Role roleOf(std::string_view name)
{
    return name == "system"   ? Role::System
        : name == "assistant" ? Role::Assistant
        : name == "tool"      ? Role::Tool
                              : Role::User;
}

/// Calls need ids, which Ollama's clients mostly leave out: results find theirs by name and order.
class CallLinks {
public:
    void seeCall(ToolCall &call)
    {
        if (call.id.empty())
            call.id = "call_" + std::to_string(m_calls.size());
        m_calls.push_back({call.id, call.name, false});
    }
    std::string idFor(const std::string &id, const std::string &name)
    {
        const auto found = std::ranges::find_if(m_calls, [&](const Call &call) {
            if (!id.empty())
                return call.id == id;
            return !call.isAnswered && (name.empty() || call.name == name);
        });
        if (found == m_calls.end())
            return id.empty() ? "call_" + name : id;
        found->isAnswered = true;
        return found->id;
    }

private:
    struct Call {
        std::string id, name;
        bool isAnswered;
    };
    std::vector<Call> m_calls;
};

} // namespace

Source imageOf(std::string_view base64)
{
    Source source;
    constexpr std::pair<std::string_view, std::string_view> beginnings[]
        = {{"iVBORw0KGgo", "image/png"}, {"/9j/", "image/jpeg"}, {"R0lGOD", "image/gif"}, {"UklGR", "image/webp"}};
    if (const std::size_t comma = base64.find(','); base64.starts_with("data:") && comma != base64.npos) {
        source.mediaType = base64.substr(5, base64.find(';') - 5);
        base64.remove_prefix(comma + 1);
    }
    json::appendUnescaped(source.data, base64);
    for (const auto &[beginning, type] : beginnings)
        if (source.mediaType.empty() && source.data.starts_with(beginning))
            source.mediaType = type;
    if (source.mediaType.empty())
        source.mediaType = "image/png";
    return source;
}

Message decodeMessage(std::string_view raw)
{
    Message message;
    std::string content, thinking, toolName, callId;
    std::vector<Part> images, calls;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "role")
            message.role = roleOf(json::textOf(value));
        else if (name == "content")
            content = json::textOf(value);
        else if (name == "thinking")
            thinking = json::textOf(value);
        else if (name == "images")
            json::eachElement(value, [&](std::string_view image) {
                images.push_back({Image{imageOf(json::inside(image)), {}}});
            });
        else if (name == "tool_calls")
            json::eachElement(value, [&](std::string_view call) { calls.push_back(callOf(call)); });
        else if (name == "tool_name" || (name == "name" && toolName.empty()))
            toolName = json::textOf(value);
        else if (name == "tool_call_id")
            callId = json::textOf(value);
    });
    std::vector<Part> parts;
    if (!thinking.empty())
        parts.push_back({Thinking{std::move(thinking), {}}});
    if (!content.empty())
        parts.push_back({Text{std::move(content), {}}});
    std::ranges::move(images, std::back_inserter(parts));
    std::ranges::move(calls, std::back_inserter(parts));
    if (message.role == Role::Tool) {
        message.name = toolName;
        message.parts.push_back({ToolResult{callId, std::move(parts), false}});
    } else {
        message.parts = std::move(parts);
    }
    return message;
}

Result<std::vector<Message>> decodeMessages(std::string_view raw)
{
    std::vector<Message> messages;
    CallLinks links;
    const bool isList = json::eachElement(raw, [&](std::string_view element) {
        Message message = decodeMessage(element);
        const std::string tool = std::exchange(message.name, {});
        for (Part &part : message.parts) {
            if (auto *call = std::get_if<ToolCall>(&part.value))
                links.seeCall(*call);
            else if (auto *result = std::get_if<ToolResult>(&part.value))
                result->callId = links.idFor(result->callId, tool);
        }
        // Results of one turn are one message.
        if (message.role == Role::Tool && !messages.empty() && messages.back().role == Role::Tool)
            messages.back().parts.push_back(std::move(message.parts.front()));
        else
            messages.push_back(std::move(message));
    });
    if (!isList)
        return Error{ErrorKind::BadRequest, "`messages` must be a list.", "messages"};
    return messages;
}

} // namespace tollgate::ollama
