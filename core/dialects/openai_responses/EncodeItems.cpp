// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_responses/Codec.h"

#include <set>

namespace tollgate::openai_responses {
namespace {

using namespace chat;

void writeText(json::Writer &json, std::string_view text, bool isModels)
{
    json.begin('{').member("type", isModels ? "output_text" : "input_text").member("text", text).end('}');
}

void writeImage(json::Writer &json, const Image &image)
{
    json.begin('{').member("type", "input_image").member("detail", image.detail.empty() ? "auto" : image.detail);
    if (image.source.kind == Source::Kind::FileId)
        json.member("file_id", image.source.data);
    else
        json.member("image_url", openai_chat::urlOf(image.source));
    json.end('}');
}

void writeDocument(json::Writer &json, const Document &document)
{
    const Source &source = document.source;
    if (source.kind == Source::Kind::PlainText)
        return writeText(json, (document.title.empty() ? "" : document.title + "\n\n") + source.data, false);
    json.begin('{').member("type", "input_file");
    if (source.kind == Source::Kind::FileId)
        json.member("file_id", source.data);
    else if (source.kind == Source::Kind::Url)
        json.member("file_url", source.data);
    else
        json.member("filename", document.title.empty() ? "document.pdf" : document.title)
            .member("file_data", openai_chat::urlOf(source));
    json.end('}');
}

/// What one part is in a list of content; nothing where it has no form there.
void writePart(json::Writer &json, const Part &part, bool isModels)
{
    if (const auto *text = part.as<Text>())
        writeText(json, text->text, isModels);
    else if (const auto *refusal = part.as<Refusal>())
        isModels ? void(json.begin('{').member("type", "refusal").member("refusal", refusal->text).end('}'))
                 : writeText(json, refusal->text, false);
    else if (const auto *image = part.as<Image>())
        writeImage(json, *image);
    else if (const auto *document = part.as<Document>())
        writeDocument(json, *document);
    else if (const auto *audio = part.as<Audio>(); audio && !audio->data.empty())
        json.begin('{')
            .member("type", "input_audio")
            .name("input_audio")
            .begin('{')
            .member("data", audio->data)
            .member("format", audio->format)
            .end('}')
            .end('}');
    else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->family == Family::Responses)
        json.raw(opaque->raw);
}

bool isContent(const Part &part)
{
    if (const auto *opaque = part.as<Opaque>())
        return opaque->family == Family::Responses && opaque->type.starts_with(contentMark);
    return !part.as<ToolCall>() && !part.as<ToolResult>() && !part.as<Thinking>() && !part.as<RedactedThinking>();
}

bool isEmptyText(const Part &part)
{
    const auto *text = part.as<Text>();
    return text && text->text.empty();
}

void writeReasoning(json::Writer &json, const Part &part)
{
    const auto *thinking = part.as<Thinking>();
    if (!thinking || signatureFor(Family::Responses, *thinking).empty())
        return; // only what it has sealed itself is of use to the provider
    const Sealed seal = sealOf(part);
    json.begin('{').member("type", "reasoning").memberUnlessEmpty("id", seal.id).name("summary").begin('[');
    if (!thinking->text.empty())
        json.begin('{').member("type", "summary_text").member("text", thinking->text).end('}');
    json.end(']').member("encrypted_content", seal.encrypted).end('}');
}

void writeCall(json::Writer &json, const ToolCall &call)
{
    json.begin('{').member("type", call.isFreeText ? "custom_tool_call" : "function_call").member("call_id", call.id);
    json.member("name", call.name);
    const bool needsObject = call.arguments.empty() && !call.isFreeText;
    json.member(call.isFreeText ? "input" : "arguments", needsObject ? "{}" : call.arguments).end('}');
}

/// A result is text where it is nothing but text.
void writeOutput(json::Writer &json, const ToolResult &result)
{
    std::string said;
    bool isPlain = true;
    for (const Part &part : result.content) {
        const auto *text = part.as<Text>();
        isPlain = isPlain && text;
        if (text && !text->text.empty())
            said.append(said.empty() ? "" : "\n").append(text->text);
    }
    if (result.isError && !said.starts_with("Error") && !said.starts_with("error"))
        said.insert(0, "Error: ");
    json.name("output");
    if (isPlain) {
        json.text(said);
        return;
    }
    json.begin('[');
    if (result.isError)
        writeText(json, "Error:", false);
    for (const Part &part : result.content)
        if (!isEmptyText(part))
            writePart(json, part, false);
    json.end(']');
}

/// A run of content as one message.
void writeMessage(json::Writer &json, const std::vector<const Part *> &parts, std::string_view role)
{
    if (parts.empty())
        return;
    json.begin('{').member("type", "message").member("role", role).name("content").begin('[');
    for (const Part *part : parts)
        writePart(json, *part, role == "assistant");
    json.end(']');
    for (const auto &[name, value] : parts.front()->extra)
        if (name == "phase")
            json.rawMember(name, value);
    json.end('}');
}

class ItemWriter {
public:
    explicit ItemWriter(json::Writer &json) : m_json(json) { }

    void write(const Message &message)
    {
        const std::string_view role = message.role == Role::Assistant ? "assistant"
            : message.role == Role::System                            ? "system"
            : message.role == Role::Developer                         ? "developer"
                                                                      : "user";
        std::vector<const Part *> run;
        for (const Part &part : message.parts) {
            if (isContent(part)) {
                if (!isEmptyText(part))
                    run.push_back(&part);
                continue;
            }
            writeMessage(m_json, std::exchange(run, {}), role);
            writeItem(part);
        }
        writeMessage(m_json, run, role);
    }

private:
    void writeItem(const Part &part)
    {
        if (const auto *call = part.as<ToolCall>()) {
            if (call->isFreeText)
                m_custom.insert(call->id);
            writeCall(m_json, *call);
        } else if (const auto *result = part.as<ToolResult>()) {
            const bool isCustom = m_custom.contains(result->callId);
            m_json.begin('{').member("type", isCustom ? "custom_tool_call_output" : "function_call_output");
            m_json.member("call_id", result->callId);
            writeOutput(m_json, *result);
            m_json.end('}');
        } else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->family == Family::Responses) {
            m_json.raw(opaque->raw);
        } else {
            writeReasoning(m_json, part);
        }
    }

    json::Writer &m_json;
    std::set<std::string> m_custom; ///< ids of calls that take text
};

bool isInstruction(const Message &message)
{
    return message.role == Role::System;
}

} // namespace

std::string instructionsOf(const std::vector<Message> &messages)
{
    std::string text;
    for (const Message &message : messages) {
        if (!isInstruction(message))
            break;
        for (const Part &part : message.parts)
            if (const auto *piece = part.as<Text>(); piece && !piece->text.empty())
                text.append(text.empty() ? "" : "\n\n").append(piece->text);
    }
    return text;
}

void encodeItems(json::Writer &json, const std::vector<Message> &messages)
{
    ItemWriter writer(json);
    bool hasBegun = false;
    for (const Message &message : messages) {
        hasBegun = hasBegun || !isInstruction(message);
        if (hasBegun)
            writer.write(message);
    }
}

} // namespace tollgate::openai_responses
