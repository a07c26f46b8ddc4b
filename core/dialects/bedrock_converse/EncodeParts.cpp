// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Signature.h"
#include "core/dialects/Arguments.h"
#include "core/dialects/bedrock_converse/Codec.h"

#include <algorithm>

namespace tollgate::bedrock_converse {
namespace {

using namespace chat;

/// `image/jpeg` -> `jpeg`: what the API calls a format.
std::string_view formatOf(std::string_view mediaType)
{
    struct Row {
        std::string_view type, format;
    };
    static constexpr Row rows[] = {
        {"image/png", "png"},
        {"image/jpeg", "jpeg"},
        {"image/jpg", "jpeg"},
        {"image/gif", "gif"},
        {"image/webp", "webp"},
        {"application/pdf", "pdf"},
        {"text/plain", "txt"},
        {"text/markdown", "md"},
        {"text/html", "html"},
        {"text/csv", "csv"},
        {"application/msword", "doc"},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
        {"application/vnd.ms-excel", "xls"},
        {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
    };
    const auto *const row = std::ranges::find(rows, mediaType, &Row::type);
    return row == std::end(rows) ? std::string_view() : row->format;
}

/// Bytes, or a place in S3: the API fetches nothing else.
void writeSource(json::Writer &json, const Source &source)
{
    json.name("source").begin('{');
    if (source.kind == Source::Kind::PlainText)
        json.member("text", source.data);
    else if (source.kind == Source::Kind::Url)
        json.name("s3Location").begin('{').member("uri", source.data).end('}');
    else
        json.member("bytes", source.data);
    json.end('}');
}

void writeImage(json::Writer &json, const Image &image)
{
    std::string_view format = formatOf(image.source.mediaType);
    if (format.empty() && image.source.kind == Source::Kind::Url) {
        const std::string_view end = std::string_view(image.source.data).substr(image.source.data.rfind('.') + 1);
        format = end == "jpg" ? "jpeg" : end;
    }
    json.begin('{').name("image").begin('{').member("format", format.empty() ? "png" : format);
    writeSource(json, image.source);
    json.end('}').end('}');
}

/// Names have letters, digits, single blanks, hyphens and brackets only.
std::string documentName(std::string_view title, int number)
{
    std::string name;
    for (const char c : title) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '(' || c == ')' || c == '[' || c == ']';
        const char put = isPlain ? c : c == '_' || c == '.' ? '-' : ' ';
        if (put != ' ' || (!name.empty() && name.back() != ' '))
            name += put;
    }
    while (name.ends_with(' '))
        name.pop_back();
    return name.empty() ? "document-" + std::to_string(number) : name.substr(0, 200);
}

void writeDocument(json::Writer &json, const Document &document, int number)
{
    std::string_view format = formatOf(document.source.mediaType);
    if (document.source.kind == Source::Kind::PlainText)
        format = "txt";
    json.begin('{').name("document").begin('{').member("format", format.empty() ? "pdf" : format);
    json.member("name", documentName(document.title, number));
    writeSource(json, document.source);
    json.memberUnlessEmpty("context", document.context).rawUnlessEmpty("citations", document.citations);
    json.end('}').end('}');
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void writeText(json::Writer &json, std::string_view text)
{
    json.begin('{').member("text", text).end('}');
}

void writeResult(json::Writer &json, const ToolResult &result, const ModelFacts &facts)
{
    json.begin('{').name("toolResult").begin('{').member("toolUseId", toolId(result.callId)).name("content").begin('[');
    int number = 0;
    for (const Part &part : result.content) {
        if (const auto *text = part.as<Text>())
            writeText(json, text->text);
        else if (const auto *image = part.as<Image>())
            writeImage(json, *image);
        else if (const auto *document = part.as<Document>())
            writeDocument(json, *document, ++number);
    }
    json.end(']');
    if (result.isError && (facts.isClaude || facts.isNova))
        json.member("status", "error");
    json.end('}').end('}');
}

void writeThinking(json::Writer &json, const Thinking &thinking)
{
    json.begin('{').name("reasoningContent").begin('{').name("reasoningText").begin('{');
    json.member("text", thinking.text);
    json.memberUnlessEmpty("signature", signatureFor(Family::Anthropic, thinking)).end('}').end('}').end('}');
}

void writePart(json::Writer &json, const Part &part, const ModelFacts &facts, int &documents, Notes &notes)
{
    if (const auto *text = part.as<Text>()) {
        if (isBlank(text->text))
            notes.add("texts of white space alone were left out: the API refuses them");
        else
            writeText(json, text->text);
    } else if (const auto *refusal = part.as<Refusal>()) {
        if (!isBlank(refusal->text))
            writeText(json, refusal->text);
    } else if (const auto *image = part.as<Image>()) {
        writeImage(json, *image);
    } else if (const auto *document = part.as<Document>()) {
        writeDocument(json, *document, ++documents);
    } else if (const auto *call = part.as<ToolCall>()) {
        json.begin('{').name("toolUse").begin('{').member("toolUseId", toolId(call->id)).member("name", call->name);
        json.rawMember("input", arguments::asObject(*call)).end('}').end('}');
    } else if (const auto *result = part.as<ToolResult>()) {
        writeResult(json, *result, facts);
    } else if (const auto *thinking = part.as<Thinking>()) {
        writeThinking(json, *thinking);
    } else if (const auto *redacted = part.as<RedactedThinking>()) {
        json.begin('{').name("reasoningContent").begin('{').member("redactedContent", redacted->data);
        json.end('}').end('}');
    } else if (const auto *opaque = part.as<Opaque>(); opaque && opaque->family == Family::Converse) {
        json.raw(opaque->raw);
    }
}

} // namespace

void encodeCachePoint(json::Writer &json, std::string_view mark, const ModelFacts &facts, Notes &notes)
{
    if (mark.empty())
        return;
    if (!facts.caches) {
        notes.add("cache_control left out: this model has no prompt cache on Bedrock");
        return;
    }
    json.begin('{').name("cachePoint").begin('{').member("type", "default");
    if (mark.find("\"1h\"") != std::string_view::npos) {
        if (facts.cachesAnHour)
            json.member("ttl", "1h");
        else
            notes.add("cache_control: this model's prompt cache lasts five minutes, not an hour");
    }
    json.end('}').end('}');
}

void encodeParts(json::Writer &json, const std::vector<Part> &parts, const ModelFacts &facts, Notes &notes)
{
    int documents = 0;
    bool hasText = false;
    for (const Part &part : parts) {
        const auto *const text = part.as<Text>();
        hasText = hasText || (text && !isBlank(text->text));
        writePart(json, part, facts, documents, notes);
        encodeCachePoint(json, part.cacheMark, facts, notes);
    }
    // The API takes a document only beside a text.
    if (documents > 0 && !hasText)
        writeText(json, ".");
}

} // namespace tollgate::bedrock_converse
