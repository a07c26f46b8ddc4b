// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/DecodeParts.h"

#include "core/chat/Signature.h"
#include "core/json/Walk.h"

namespace tollgate::gemini {

using namespace chat;

namespace {

/// A file of Google's own stores is nobody else's.
bool isStored(std::string_view uri)
{
    return uri.starts_with("gs://") || uri.starts_with("https://generativelanguage.googleapis.com/");
}

Source readSource(std::string_view raw)
{
    Source source;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "mimeType" || name == "mime_type") {
            source.mediaType = json::textOf(value);
        } else if (name == "data") {
            source.data = json::textOf(value);
        } else if (name == "fileUri" || name == "file_uri") {
            source.data = json::textOf(value);
            source.kind = isStored(source.data) ? Source::Kind::FileId : Source::Kind::Url;
        }
    });
    return source;
}

Part partOf(Source source)
{
    if (source.mediaType.empty())
        source.mediaType = mediaTypeOf(source.data);
    if (source.mediaType.starts_with("image/"))
        return {Image{std::move(source), {}}};
    if (source.mediaType.starts_with("audio/") && source.kind == Source::Kind::Base64) {
        std::string format = source.mediaType.substr(6);
        if (format == "mpeg")
            format = "mp3";
        return {Audio{std::move(source.data), std::move(format), {}}};
    }
    return {Document{std::move(source), {}, {}, {}}};
}

} // namespace

PartMembers::PartMembers(std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "text")
            text = value;
        else if (name == "inlineData" || name == "inline_data")
            inlineData = value;
        else if (name == "fileData" || name == "file_data")
            fileData = value;
        else if (name == "functionCall" || name == "function_call")
            call = value;
        else if (name == "functionResponse" || name == "function_response")
            result = value;
        else if (name == "thoughtSignature" || name == "thought_signature")
            signature = value;
        else if (name == "thought")
            isThought = value == "true";
        else if (name == "videoMetadata" || name == "mediaResolution")
            extra.emplace_back(name, value);
        else if (value.starts_with('{') && other.empty()) {
            other = value;
            otherName = name;
        }
    });
}

std::optional<Part> decodePart(const PartMembers &members, std::string_view raw)
{
    std::optional<Part> part;
    if (!members.inlineData.empty() || !members.fileData.empty()) {
        part = partOf(readSource(members.inlineData.empty() ? members.fileData : members.inlineData));
        part->extra = members.extra;
    } else if (members.isThought) {
        part = Part{
            Thinking{json::textOf(members.text), markedSignature(Family::Gemini, json::textOf(members.signature))}};
    } else if (members.text.size() > 2) {
        part = Part{Text{json::textOf(members.text), {}}};
    } else if (!members.other.empty()) {
        part = Part{Opaque{members.otherName, RawJson(raw), Family::Gemini}};
    }
    return part;
}

namespace {

/// Members whose values are schemas by name, lists of schemas, schemas.
void writeInner(json::Writer &json, std::string_view name, std::string_view value, bool isClosed);

void writeJsonSchema(json::Writer &json, std::string_view schema, bool isClosed)
{
    bool isNullable = false, hasMembers = false, saysOthers = false;
    json::eachMember(schema, [&](std::string_view name, std::string_view value) {
        isNullable = isNullable || (name == "nullable" && value == "true");
        hasMembers = hasMembers || name == "properties";
        saysOthers = saysOthers || name == "additionalProperties";
    });
    json.begin('{');
    json::eachMember(schema, [&](std::string_view name, std::string_view value) {
        if (name == "type" && value.starts_with('"')) {
            std::string type = json::textOf(value);
            for (char &c : type)
                c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            if (isNullable)
                json.name("type").begin('[').text(type).text("null").end(']');
            else
                json.member("type", type);
        } else if (name != "nullable" && name != "propertyOrdering") {
            json.name(name);
            writeInner(json, name, value, isClosed);
        }
    });
    if (isClosed && hasMembers && !saysOthers)
        json.name("additionalProperties").boolean(false);
    json.end('}');
}

void writeInner(json::Writer &json, std::string_view name, std::string_view value, bool isClosed)
{
    if (name == "properties" && value.starts_with('{')) {
        json.begin('{');
        json::eachMember(value, [&](std::string_view property, std::string_view schema) {
            json.name(property);
            writeJsonSchema(json, schema, isClosed);
        });
        json.end('}');
    } else if (name == "anyOf" && value.starts_with('[')) {
        json.begin('[');
        json::eachElement(value, [&](std::string_view schema) { writeJsonSchema(json, schema, isClosed); });
        json.end(']');
    } else if (name == "items" && value.starts_with('{')) {
        writeJsonSchema(json, value, isClosed);
    } else {
        json.raw(value);
    }
}

} // namespace

std::string jsonSchemaOf(std::string_view schema, bool isClosed)
{
    std::string out;
    json::Writer json(out);
    writeJsonSchema(json, schema, isClosed);
    return out;
}

} // namespace tollgate::gemini
