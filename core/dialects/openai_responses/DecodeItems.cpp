// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

namespace tollgate::openai_responses {
namespace {

using namespace chat;

using reading::wrong;

/// The members that some kind of item has.
struct ItemMembers {
    std::string type, role, id, callId, name, space, phase, status;
    std::string_view content, arguments, input, output, summary, body;
    std::string encrypted;
    bool isObject = false;

    explicit ItemMembers(std::string_view raw)
    {
        isObject = json::eachMember(raw, [&](std::string_view member, std::string_view value) {
            if (value != "null")
                take(member, value);
        });
    }

private:
    void take(std::string_view member, std::string_view value)
    {
        if (member == "type")
            type = json::textOf(value);
        else if (member == "role")
            role = json::textOf(value);
        else if (member == "id")
            id = json::textOf(value);
        else if (member == "call_id")
            callId = json::textOf(value);
        else if (member == "name")
            name = json::textOf(value);
        else if (member == "namespace")
            space = json::textOf(value);
        else if (member == "phase")
            phase = value;
        else if (member == "status")
            status = json::textOf(value);
        else if (member == "content")
            content = value;
        else if (member == "arguments")
            arguments = value;
        else if (member == "input")
            input = value;
        else if (member == "output")
            output = value;
        else if (member == "summary")
            summary = value;
        else if (member == "action" || member == "operation")
            body = value;
        else if (member == "encrypted_content")
            encrypted = json::textOf(value);
    }
};

Source fileOf(std::string_view data)
{
    Source source = openai_chat::sourceOf(data);
    if (source.kind == Source::Kind::Url && !data.starts_with("data:"))
        source = {Source::Kind::Base64, "application/pdf", std::string(data)}; // bytes without a type
    return source;
}

/// `input_image`, `input_file`, `input_audio`: what is not text.
bool readMedia(Part &part, const std::string &type, std::string_view raw)
{
    Image image;
    Document document;
    Audio audio;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (value == "null" || name == "type")
            return;
        if (name == "image_url")
            image.source = openai_chat::sourceOf(json::textOf(value));
        else if (name == "detail")
            image.detail = json::textOf(value);
        else if (name == "file_id")
            image.source = document.source = {Source::Kind::FileId, {}, json::textOf(value)};
        else if (name == "file_data")
            document.source = fileOf(json::textOf(value));
        else if (name == "file_url")
            document.source = {Source::Kind::Url, {}, json::textOf(value)};
        else if (name == "filename")
            document.title = json::textOf(value);
        else if (name == "input_audio")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                (member == "data" ? audio.data : audio.format) = json::textOf(inner);
            });
        else
            part.extra.emplace_back(name, value);
    });
    if (type == "input_image" || type == "computer_screenshot")
        part.value = std::move(image);
    else if (type == "input_file")
        part.value = std::move(document);
    else if (type == "input_audio")
        part.value = std::move(audio);
    else
        return false;
    return true;
}

Result<Part> readPart(std::string_view raw, const std::string &where)
{
    std::string type;
    std::string_view text, refusal, annotations;
    const bool isObject = json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "text")
            text = value;
        else if (name == "refusal")
            refusal = value;
        else if (name == "annotations")
            annotations = value;
    });
    if (!isObject)
        return wrong(where, "must be an object.");
    Part part;
    if (type == "input_text" || type == "output_text" || type == "text" || type == "summary_text")
        part.value = Text{json::textOf(text), citationsOf(annotations)};
    else if (type == "refusal")
        part.value = Refusal{json::textOf(refusal)};
    else if (!readMedia(part, type, raw))
        part.value = Opaque{std::string(contentMark) + type, RawJson(raw), Family::Responses};
    return part;
}

/// Text, or a list of parts.
Result<void> readContent(std::vector<Part> &parts, std::string_view raw, const std::string &where)
{
    if (raw.empty())
        return {};
    if (raw.starts_with('"')) {
        parts.push_back({Text{json::textOf(raw), {}}});
        return {};
    }
    return reading::eachElement(raw, where, "must be text or a list of parts.",
                                [&](std::string_view element, const std::string &) -> Result<void> {
                                    TG_TRY(Part part, readPart(element, where));
                                    parts.push_back(std::move(part));
                                    return {};
                                });
}

std::vector<Part> &partsOf(std::vector<Message> &messages, Role role)
{
    if (messages.empty() || messages.back().role != role)
        messages.push_back({role, {}, {}});
    return messages.back().parts;
}

Result<void> addMessage(std::vector<Message> &messages, const ItemMembers &item, const std::string &where)
{
    constexpr std::pair<std::string_view, Role> roles[] = {
        {"user", Role::User}, {"assistant", Role::Assistant}, {"system", Role::System}, {"developer", Role::Developer}};
    const auto *const role
        = std::find_if(std::begin(roles), std::end(roles), [&](const auto &row) { return row.first == item.role; });
    if (role == std::end(roles))
        return wrong(where + ".role", "must be user, assistant, system or developer.");
    std::vector<Part> parts;
    TG_CHECK(readContent(parts, item.content, where + ".content"));
    if (!item.phase.empty() && !parts.empty())
        parts.front().extra.emplace_back("phase", item.phase);
    if (role->second == Role::Assistant) {
        std::vector<Part> &turn = partsOf(messages, Role::Assistant);
        std::move(parts.begin(), parts.end(), std::back_inserter(turn));
    } else {
        messages.push_back({role->second, std::move(parts), {}});
    }
    return {};
}

/// What was thought in so many words, else its summary; pieces apart by a blank line.
std::string thoughtOf(const ItemMembers &item)
{
    std::string text;
    for (const std::string_view list : {item.content, item.summary}) {
        json::eachElement(list, [&](std::string_view piece) {
            json::eachMember(piece, [&](std::string_view name, std::string_view value) {
                if (name == "text")
                    text.append(text.empty() ? "" : "\n\n").append(json::textOf(value));
            });
        });
        if (!text.empty())
            break;
    }
    return text;
}

/// A call of a tool that has a type of its own, as one of the function in its place.
void addNativeCall(std::vector<Message> &messages, const NativeTool &tool, const ItemMembers &item)
{
    ToolCall call{item.callId.empty() ? item.id : item.callId, std::string(tool.type), std::string(item.body), false};
    partsOf(messages, Role::Assistant).push_back({std::move(call)});
}

Result<void> addResult(std::vector<Message> &messages, const ItemMembers &item, const std::string &where)
{
    ToolResult result{item.callId.empty() ? item.id : item.callId, {}, false};
    if (item.type == "shell_call_output")
        result.content.push_back({Text{std::string(item.output), {}}}); // what was printed, exit codes: JSON
    else
        TG_CHECK(readContent(result.content, item.output, where + ".output"));
    result.isError = item.type == "apply_patch_call_output" && item.status == "failed";
    partsOf(messages, Role::Tool).push_back({std::move(result)});
    return {};
}

} // namespace

Result<void> addItem(std::vector<Message> &messages, std::string_view raw, const std::string &where)
{
    const ItemMembers item(raw);
    if (!item.isObject)
        return wrong(where, "must be an object.");
    if (item.type == "message" || (item.type.empty() && !item.role.empty()))
        return addMessage(messages, item, where);
    if (item.type == "function_call" || item.type == "custom_tool_call") {
        const bool isFreeText = item.type == "custom_tool_call";
        ToolCall call{item.callId, flatName(item.space, item.name),
                      json::textOf(isFreeText ? item.input : item.arguments), isFreeText};
        partsOf(messages, Role::Assistant).push_back({std::move(call)});
        return {};
    }
    if (item.type == "function_call_output" || item.type == "custom_tool_call_output")
        return addResult(messages, item, where);
    if (item.type == "reasoning") {
        partsOf(messages, Role::Assistant).push_back(thinkingOf(thoughtOf(item), item.id, item.encrypted));
        return {};
    }
    for (const NativeTool &tool : nativeTools()) {
        if (item.type == tool.call) {
            addNativeCall(messages, tool, item);
            return {};
        }
        if (item.type == tool.output)
            return addResult(messages, item, where);
    }
    // An item without a type and a role is a reference to one that the provider keeps.
    const std::string type = item.type.empty() ? "item_reference" : item.type;
    if (type != "additional_tools") // whose tools are among the others already
        partsOf(messages, Role::Assistant).push_back({Opaque{type, RawJson(raw), Family::Responses}});
    return {};
}

Result<void> addInput(std::vector<Message> &messages, std::string_view raw)
{
    if (raw.starts_with('"')) {
        messages.push_back({Role::User, {Part{Text{json::textOf(raw), {}}}}, {}});
        return {};
    }
    return reading::eachElement(
        raw, "input", "must be text or a list of items.",
        [&](std::string_view element, const std::string &place) { return addItem(messages, element, place); });
}

} // namespace tollgate::openai_responses
