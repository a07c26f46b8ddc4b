// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/Arguments.h"
#include "core/dialects/Turns.h"

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;

void writeSource(json::Writer &json, const Source &source)
{
    json.name("source").begin('{');
    switch (source.kind) {
    case Source::Kind::Base64:
        json.member("type", "base64").member("media_type", source.mediaType).member("data", source.data);
        break;
    case Source::Kind::Url:
        json.member("type", "url").member("url", source.data);
        break;
    case Source::Kind::FileId:
        json.member("type", "file").member("file_id", source.data);
        break;
    case Source::Kind::PlainText:
        json.member("type", "text").member("media_type", "text/plain").member("data", source.data);
        break;
    case Source::Kind::Blocks:
        json.member("type", "content").rawMember("content", source.data);
        break;
    }
    json.end('}');
}

void endBlock(json::Writer &json, const Part &part)
{
    json.rawUnlessEmpty("cache_control", part.cacheMark);
    for (const auto &[name, value] : part.extra)
        json.rawMember(name, value);
    json.end('}');
}

void writeText(json::Writer &json, const Text &text, const Part &part)
{
    json.begin('{').member("type", "text").member("text", text.text);
    if (!text.citations.empty()) {
        json.name("citations").begin('[');
        for (const Citation &citation : text.citations)
            if (citation.family == Family::Anthropic)
                json.raw(citation.raw);
        json.end(']');
    }
    endBlock(json, part);
}

void writeDocument(json::Writer &json, const Document &document, const Part &part)
{
    json.begin('{').member("type", "document");
    writeSource(json, document.source);
    json.memberUnlessEmpty("title", document.title).memberUnlessEmpty("context", document.context);
    json.rawUnlessEmpty("citations", document.citations);
    endBlock(json, part);
}

void writeResult(json::Writer &json, const ToolResult &result, const Part &part)
{
    json.begin('{').member("type", "tool_result").member("tool_use_id", toolId(result.callId));
    const bool isOneText = result.content.size() == 1 && result.content.front().as<Text>()
        && result.content.front().cacheMark.empty() && result.content.front().extra.empty();
    if (isOneText) {
        json.member("content", result.content.front().as<Text>()->text);
    } else if (!result.content.empty()) {
        json.name("content").begin('[');
        for (const Part &piece : result.content)
            encodeBlock(json, piece);
        json.end(']');
    }
    if (result.isError)
        json.name("is_error").boolean(true);
    endBlock(json, part);
}

} // namespace

void encodeBlock(json::Writer &json, const Part &part)
{
    if (const auto *text = part.as<Text>()) {
        writeText(json, *text, part);
    } else if (const auto *refusal = part.as<Refusal>()) {
        json.begin('{').member("type", "text").member("text", refusal->text);
        endBlock(json, part);
    } else if (const auto *image = part.as<Image>()) {
        json.begin('{').member("type", "image");
        writeSource(json, image->source);
        endBlock(json, part);
    } else if (const auto *document = part.as<Document>()) {
        writeDocument(json, *document, part);
    } else if (const auto *call = part.as<ToolCall>()) {
        json.begin('{').member("type", "tool_use").member("id", toolId(call->id)).member("name", call->name);
        json.rawMember("input", arguments::asObject(*call));
        endBlock(json, part);
    } else if (const auto *result = part.as<ToolResult>()) {
        writeResult(json, *result, part);
    } else if (const auto *thinking = part.as<Thinking>()) {
        json.begin('{').member("type", "thinking").member("thinking", thinking->text);
        json.member("signature", thinking->signature).end('}');
    } else if (const auto *redacted = part.as<RedactedThinking>()) {
        json.begin('{').member("type", "redacted_thinking").member("data", redacted->data).end('}');
    } else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->family == Family::Anthropic) {
        json.raw(opaque->raw);
    }
}

void encodeMessages(json::Writer &json, const std::vector<Message> &messages, Notes &notes)
{
    for (const Message &turn : turnsOf(messages, notes)) {
        json.begin('{').member("role", turn.role == Role::Assistant ? "assistant" : "user").name("content");
        const bool isOneText = turn.parts.size() == 1 && turn.parts.front().as<Text>()
            && turn.parts.front().cacheMark.empty() && turn.parts.front().extra.empty()
            && turn.parts.front().as<Text>()->citations.empty();
        if (isOneText) {
            json.text(turn.parts.front().as<Text>()->text).end('}');
            continue;
        }
        json.begin('[');
        for (const Part &part : turn.parts)
            encodeBlock(json, part);
        json.end(']').end('}');
    }
}

} // namespace tollgate::anthropic_messages
