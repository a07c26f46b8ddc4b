// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate::openai_chat {
namespace {

using namespace chat;

using reading::wrong;

bool isNull(std::string_view raw)
{
    return raw == "null";
}

void readImage(Part &part, std::string_view value)
{
    Image image;
    if (value.starts_with('"'))
        image.source = sourceOf(json::textOf(value));
    json::eachMember(value, [&](std::string_view name, std::string_view raw) {
        if (name == "url")
            image.source = sourceOf(json::textOf(raw));
        else if (name == "detail")
            image.detail = json::textOf(raw);
    });
    part.value = std::move(image);
}

void readAudio(Part &part, std::string_view value)
{
    Audio audio;
    json::eachMember(value, [&](std::string_view name, std::string_view raw) {
        if (name == "data")
            audio.data = json::textOf(raw);
        else if (name == "format")
            audio.format = json::textOf(raw);
    });
    part.value = std::move(audio);
}

void readFile(Part &part, std::string_view value)
{
    Document document;
    json::eachMember(value, [&](std::string_view name, std::string_view raw) {
        if (name == "file_data")
            document.source = sourceOf(json::textOf(raw));
        else if (name == "file_id")
            document.source = {Source::Kind::FileId, {}, json::textOf(raw)};
        else if (name == "filename")
            document.title = json::textOf(raw);
    });
    part.value = std::move(document);
}

} // namespace

Result<Part> decodePart(std::string_view raw, const std::string &where)
{
    Part part;
    std::string type;
    std::string_view body;
    bool isObject = json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "cache_control")
            part.cacheMark = isNull(value) ? RawJson() : RawJson(value);
        else if (name == "text" || name == "refusal" || name == "image_url" || name == "input_audio" || name == "file")
            body = value;
        else
            part.extra.emplace_back(name, value);
    });
    if (!isObject)
        return wrong(where, "must be an object.");
    if (type == "text")
        part.value = Text{json::textOf(body), {}};
    else if (type == "refusal")
        part.value = Refusal{json::textOf(body)};
    else if (type == "image_url")
        readImage(part, body);
    else if (type == "input_audio")
        readAudio(part, body);
    else if (type == "file")
        readFile(part, body);
    else if (type == "thinking" || type == "redacted_thinking") {
        std::vector<Part> thinking = thinkingParts('[' + std::string(raw) + ']');
        if (!thinking.empty())
            return std::move(thinking.front());
    } else
        part.value = Opaque{type, RawJson(raw), Family::OpenAi};
    return part;
}

namespace {

/// `content`: text, a list of parts, or null.
Result<void> readContent(std::vector<Part> &parts, std::string_view raw, const std::string &where)
{
    if (isNull(raw))
        return {};
    if (raw.starts_with('"')) {
        parts.push_back({Text{json::textOf(raw), {}}});
        return {};
    }
    return reading::eachElement(raw, where, "must be text or a list of parts.",
                                [&](std::string_view element, const std::string &) -> Result<void> {
                                    TG_TRY(Part part, decodePart(element, where));
                                    parts.push_back(std::move(part));
                                    return {};
                                });
}

} // namespace

Part decodeCall(std::string_view raw)
{
    ToolCall call;
    Part part;
    const auto readFunction = [&](std::string_view function) {
        json::eachMember(function, [&](std::string_view name, std::string_view value) {
            if (name == "name")
                call.name = json::textOf(value);
            else if (name == "arguments" || name == "input")
                call.arguments = value.starts_with('"') ? json::textOf(value) : std::string(value);
        });
    };
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            call.id = json::textOf(value);
        else if (name == "function")
            readFunction(value);
        else if (name == "custom") {
            call.isFreeText = true;
            readFunction(value);
        } else if (name == "cache_control")
            part.cacheMark = value;
        else if (name != "type" && name != "index")
            part.extra.emplace_back(name, value);
    });
    part.value = std::move(call);
    return part;
}

namespace {

/// What an assistant's message holds beside its content, in the order that models produce it.
struct AssistantMembers {
    std::string_view reasoning, thinkingBlocks, refusal, calls, annotations, audio;

    bool take(std::string_view name, std::string_view value)
    {
        if (name == "reasoning_content" || (name == "reasoning" && reasoning.empty()))
            reasoning = value;
        else if (name == "thinking_blocks")
            thinkingBlocks = value;
        else if (name == "refusal")
            refusal = value;
        else if (name == "tool_calls")
            calls = value;
        else if (name == "annotations")
            annotations = value;
        else if (name == "audio")
            audio = value;
        else
            return false;
        return true;
    }

    void addTo(std::vector<Part> &parts) const
    {
        std::vector<Part> thinking = thinkingParts(thinkingBlocks);
        if (thinking.empty() && reasoning.size() > 2 && reasoning.front() == '"')
            thinking.push_back({Thinking{json::textOf(reasoning), {}}});
        parts.insert(parts.begin(), std::make_move_iterator(thinking.begin()), std::make_move_iterator(thinking.end()));
        if (refusal.size() > 2 && refusal.front() == '"')
            parts.push_back({Refusal{json::textOf(refusal)}});
        json::eachMember(audio, [&](std::string_view name, std::string_view value) {
            if (name == "id")
                parts.push_back({Audio{{}, {}, json::textOf(value)}});
        });
        json::eachElement(calls, [&](std::string_view call) { parts.push_back(decodeCall(call)); });
    }
};

std::optional<Role> roleOf(std::string_view name)
{
    constexpr std::pair<std::string_view, Role> roles[] = {
        {"system", Role::System},       {"developer", Role::Developer}, {"user", Role::User},
        {"assistant", Role::Assistant}, {"tool", Role::Tool},
    };
    for (const auto &[spelled, role] : roles)
        if (spelled == name)
            return role;
    return {};
}

Result<Message> readMessage(std::string_view raw, const std::string &where)
{
    Message message;
    AssistantMembers assistant;
    std::string role, callId;
    std::string_view content = "null";
    RawJson cacheMark;
    const bool isObject = json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "role")
            role = json::textOf(value);
        else if (name == "content")
            content = value;
        else if (name == "name")
            message.name = json::textOf(value);
        else if (name == "tool_call_id")
            callId = json::textOf(value);
        else if (name == "cache_control")
            cacheMark = value;
        else if (!assistant.take(name, value) && !isNull(value))
            message.extra.emplace_back(name, value);
    });
    if (!isObject)
        return wrong(where, "must be an object.");
    const std::optional<Role> known = roleOf(role);
    if (!known)
        return wrong(where + ".role",
                     role == "function" ? "`function` is the legacy form; send `tool` messages."
                                        : "must be system, developer, user, assistant or tool.");
    message.role = *known;
    std::vector<Part> parts;
    TG_CHECK(readContent(parts, content, where + ".content"));
    if (message.role == Role::Assistant)
        assistant.addTo(parts);
    if (message.role == Role::Tool) {
        Part result{ToolResult{std::move(callId), std::move(parts), false}};
        parts.clear();
        parts.push_back(std::move(result));
    }
    if (!cacheMark.empty() && !parts.empty())
        parts.back().cacheMark = std::move(cacheMark);
    message.parts = std::move(parts);
    return message;
}

} // namespace

Result<std::vector<Message>> decodeMessages(std::string_view raw)
{
    std::vector<Message> messages;
    TG_CHECK(reading::eachElement(raw, "messages", "must be a list.",
                                  [&](std::string_view element, const std::string &place) -> Result<void> {
                                      TG_TRY(Message message, readMessage(element, place));
                                      messages.push_back(std::move(message));
                                      return {};
                                  }));
    return messages;
}

} // namespace tollgate::openai_chat
