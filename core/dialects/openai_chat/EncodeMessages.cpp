// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_chat/Encode.h"

namespace tollgate::openai_chat {
namespace {

using namespace chat;

void writeExtra(json::Writer &json, const Extra &extra)
{
    for (const auto &[name, value] : extra)
        json.rawMember(name, value);
}

void writeTextPart(json::Writer &json, std::string_view text, const Part &part)
{
    json.begin('{').member("type", "text").member("text", text).rawUnlessEmpty("cache_control", part.cacheMark);
    writeExtra(json, part.extra);
    json.end('}');
}

void writeImage(json::Writer &json, const Image &image, const Part &part)
{
    json.begin('{').member("type", "image_url").name("image_url").begin('{').member("url", urlOf(image.source));
    json.memberUnlessEmpty("detail", image.detail).end('}').rawUnlessEmpty("cache_control", part.cacheMark);
    writeExtra(json, part.extra);
    json.end('}');
}

void writeDocument(json::Writer &json, const Document &document, const Part &part)
{
    if (document.source.kind == Source::Kind::PlainText)
        return writeTextPart(json, plainText(part), part);
    json.begin('{').member("type", "file").name("file").begin('{');
    if (document.source.kind == Source::Kind::FileId)
        json.member("file_id", document.source.data);
    else
        json.member("filename", document.title.empty() ? "document.pdf" : document.title)
            .member("file_data", urlOf(document.source));
    json.end('}').rawUnlessEmpty("cache_control", part.cacheMark).end('}');
}

void writePart(json::Writer &json, const Part &part)
{
    if (const auto *image = part.as<Image>()) {
        writeImage(json, *image, part);
    } else if (const auto *document = part.as<Document>()) {
        writeDocument(json, *document, part);
    } else if (const auto *audio = part.as<Audio>()) {
        json.begin('{').member("type", "input_audio").name("input_audio").begin('{');
        json.member("data", audio->data).member("format", audio->format).end('}').end('}');
    } else if (const auto *opaque = part.as<Opaque>()) {
        json.raw(opaque->raw);
    } else {
        writeTextPart(json, plainText(part), part);
    }
}

/// `content` as text where there is only text (which every server takes), else as a list.
void writeContent(json::Writer &json, const std::vector<Part> &parts, std::string_view between)
{
    bool isPlain = true;
    for (const Part &part : parts)
        isPlain = isPlain && (part.as<Text>() || part.as<Refusal>()) && part.cacheMark.empty() && part.extra.empty();
    json.name("content");
    if (isPlain && (parts.size() < 2 || !between.empty())) {
        json.text(joined(parts, between));
        return;
    }
    json.begin('[');
    for (const Part &part : parts)
        writePart(json, part);
    json.end(']');
}

void writeCall(json::Writer &json, const ToolCall &call, const Part &part)
{
    json.begin('{').member("id", call.id).member("type", call.isFreeText ? "custom" : "function");
    json.name(call.isFreeText ? "custom" : "function").begin('{').member("name", call.name);
    const bool needsObject = call.arguments.empty() && !call.isFreeText;
    json.member(call.isFreeText ? "input" : "arguments", needsObject ? "{}" : call.arguments).end('}');
    writeExtra(json, part.extra);
    json.end('}');
}

void writeAssistant(json::Writer &json, const Message &message)
{
    std::vector<Part> content;
    std::string reasoning;
    std::vector<const Part *> calls;
    for (const Part &part : message.parts) {
        if (const auto *thinking = part.as<Thinking>())
            reasoning += thinking->text;
        else if (part.as<ToolCall>())
            calls.push_back(&part);
        else if (!part.as<RedactedThinking>())
            content.push_back(part);
    }
    if (content.empty() && calls.empty())
        return; // said nothing: a message without content is refused
    json.begin('{').member("role", "assistant");
    if (content.empty())
        json.rawMember("content", "null");
    else
        writeContent(json, content, "\n");
    json.memberUnlessEmpty("name", message.name).memberUnlessEmpty("reasoning_content", reasoning);
    if (!calls.empty()) {
        json.name("tool_calls").begin('[');
        for (const Part *call : calls)
            writeCall(json, *call->as<ToolCall>(), *call);
        json.end(']');
    }
    writeExtra(json, message.extra);
    json.end('}');
}

/// Tool messages take text only; what else a tool gave goes into a user message behind the last of them.
void writeResults(json::Writer &json, const Message &message, std::vector<Part> &behind)
{
    for (const Part &part : message.parts) {
        const auto *result = part.as<ToolResult>();
        if (!result)
            continue;
        std::vector<Part> text;
        bool isMoved = false;
        for (const Part &piece : result->content) {
            const bool isText = piece.as<Text>() || piece.as<Refusal>() || piece.as<Opaque>();
            if (!isText && !std::exchange(isMoved, true))
                behind.push_back({Text{"What tool call " + result->callId + " returned:", {}}});
            (isText ? text : behind).push_back(piece);
        }
        std::string said = joined(text, "\n");
        if (said.empty() && isMoved)
            said = "(see the following message)";
        if (result->isError && !said.starts_with("Error") && !said.starts_with("error"))
            said.insert(0, "Error: ");
        json.begin('{').member("role", "tool").member("tool_call_id", result->callId).member("content", said);
        writeExtra(json, message.extra);
        json.end('}');
    }
}

void writeUser(json::Writer &json, const std::vector<Part> &parts, const Message &message)
{
    if (parts.empty())
        return;
    json.begin('{').member("role", "user");
    writeContent(json, parts, {});
    json.memberUnlessEmpty("name", message.name);
    writeExtra(json, message.extra);
    json.end('}');
}

} // namespace

std::string plainText(const Part &part)
{
    if (const auto *text = part.as<Text>())
        return text->text;
    if (const auto *refusal = part.as<Refusal>())
        return refusal->text;
    if (const auto *opaque = part.as<Opaque>())
        return opaque->raw;
    const auto *document = part.as<Document>();
    if (!document || document->source.kind != Source::Kind::PlainText)
        return {};
    std::string out = document->title.empty() ? std::string() : document->title + "\n\n";
    return out.append(document->source.data);
}

std::string joined(const std::vector<Part> &parts, std::string_view between)
{
    std::string out;
    for (const Part &part : parts) {
        const std::string piece = plainText(part);
        if (!out.empty() && !piece.empty())
            out.append(between);
        out.append(piece);
    }
    return out;
}

void encodeMessages(json::Writer &json, const std::vector<Message> &messages)
{
    std::vector<Part> behind; // of the tool messages
    for (const Message &message : messages) {
        if (message.role == Role::Tool) {
            writeResults(json, message, behind);
            continue;
        }
        if (message.role == Role::User && !behind.empty()) {
            behind.insert(behind.end(), message.parts.begin(), message.parts.end());
            writeUser(json, std::exchange(behind, {}), message);
            continue;
        }
        writeUser(json, std::exchange(behind, {}), {});
        if (message.role == Role::Assistant) {
            writeAssistant(json, message);
        } else if (message.role == Role::User) {
            writeUser(json, message.parts, message);
        } else {
            json.begin('{').member("role", message.role == Role::System ? "system" : "developer");
            writeContent(json, message.parts, "\n\n");
            json.memberUnlessEmpty("name", message.name).end('}');
        }
    }
    writeUser(json, behind, {});
}

} // namespace tollgate::openai_chat
