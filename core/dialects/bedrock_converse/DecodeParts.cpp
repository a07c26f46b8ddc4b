// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Arguments.h"
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::bedrock_converse {
namespace {

using namespace chat;

std::string mediaTypeOf(std::string_view kind, std::string_view format)
{
    if (kind == "image")
        return "image/" + std::string(format);
    struct Row {
        std::string_view format, type;
    };
    static constexpr Row rows[] = {
        {"pdf", "application/pdf"},
        {"txt", "text/plain"},
        {"md", "text/markdown"},
        {"html", "text/html"},
        {"csv", "text/csv"},
        {"doc", "application/msword"},
        {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {"xls", "application/vnd.ms-excel"},
        {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    };
    const auto *const row = std::ranges::find(rows, format, &Row::format);
    return row == std::end(rows) ? std::string() : std::string(row->type);
}

/// An image's or a document's members.
struct Media {
    Source source;
    std::string name, context;
    RawJson citations;
};

Media readMedia(std::string_view kind, std::string_view raw)
{
    Media media;
    json::eachMember(raw, [&](std::string_view member, std::string_view value) {
        if (member == "format")
            media.source.mediaType = mediaTypeOf(kind, json::textOf(value));
        else if (member == "name")
            media.name = json::textOf(value);
        else if (member == "context")
            media.context = json::textOf(value);
        else if (member == "citations")
            media.citations = value;
        else if (member == "source")
            json::eachMember(value, [&](std::string_view where, std::string_view inner) {
                media.source.data = json::textOf(inner);
                if (where == "text")
                    media.source.kind = Source::Kind::PlainText;
                if (where == "s3Location") {
                    media.source.kind = Source::Kind::Url;
                    json::eachMember(inner, [&](std::string_view part, std::string_view text) {
                        if (part == "uri")
                            media.source.data = json::textOf(text);
                    });
                }
            });
    });
    return media;
}

Part readReasoning(std::string_view raw)
{
    Part part{Thinking{}};
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "redactedContent") {
            part.value = RedactedThinking{json::textOf(value)};
        } else if (name == "reasoningText") {
            Thinking thinking;
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "text")
                    thinking.text = json::textOf(inner);
                else if (member == "signature")
                    thinking.signature = json::textOf(inner);
            });
            part.value = std::move(thinking);
        }
    });
    return part;
}

Part readCall(std::string_view raw)
{
    ToolCall call;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "toolUseId")
            call.id = json::textOf(value);
        else if (name == "name")
            call.name = json::textOf(value);
        else if (name == "input")
            call.arguments = arguments::fromObject(value);
    });
    return {std::move(call)};
}

Result<Part> readResult(std::string_view raw, const std::string &where)
{
    ToolResult result;
    std::string_view content;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "toolUseId")
            result.callId = json::textOf(value);
        else if (name == "content")
            content = value;
        else if (name == "status")
            result.isError = value == "\"error\"";
    });
    TG_CHECK(decodeParts(result.content, content, where + ".content"));
    return Part{std::move(result)};
}

/// What is generated with its sources: a text, and where it comes from.
Part readCited(std::string_view raw)
{
    Text text;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "content")
            json::eachElement(value, [&](std::string_view piece) {
                json::eachMember(piece, [&](std::string_view member, std::string_view inner) {
                    if (member == "text")
                        text.text += json::textOf(inner);
                });
            });
        else if (name == "citations")
            json::eachElement(value, [&](std::string_view each) { text.citations.push_back(decodeCitation(each)); });
    });
    return {std::move(text)};
}

Result<void> readBlock(std::vector<Part> &parts, std::string_view name, std::string_view value,
                       const std::string &where)
{
    if (name == "text") {
        parts.push_back({Text{json::textOf(value), {}}});
    } else if (name == "image") {
        parts.push_back({Image{readMedia(name, value).source, {}}});
    } else if (name == "document") {
        Media media = readMedia(name, value);
        parts.push_back({Document{std::move(media.source), std::move(media.name), std::move(media.context),
                                  std::move(media.citations)}});
    } else if (name == "toolUse") {
        parts.push_back(readCall(value));
    } else if (name == "toolResult") {
        TG_TRY(Part result, readResult(value, where));
        parts.push_back(std::move(result));
    } else if (name == "reasoningContent") {
        parts.push_back(readReasoning(value));
    } else if (name == "citationsContent") {
        parts.push_back(readCited(value));
    } else if (name == "json") {
        parts.push_back({Text{std::string(value), {}}});
    } else if (name == "cachePoint") {
        const bool isLong = value.find("\"1h\"") != std::string_view::npos;
        if (!parts.empty())
            parts.back().cacheMark = isLong ? R"({"type":"ephemeral","ttl":"1h"})" : R"({"type":"ephemeral"})";
    } else {
        std::string raw = "{\"" + std::string(name) + "\":" + std::string(value) + '}';
        parts.push_back({Opaque{std::string(name), std::move(raw), Family::Converse}});
    }
    return {};
}

} // namespace

Citation decodeCitation(std::string_view raw)
{
    Citation citation{.url = {}, .title = {}, .citedText = {}, .raw = RawJson(raw), .family = Family::Converse};
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "title") {
            citation.title = json::textOf(value);
        } else if (name == "sourceContent") {
            json::eachElement(value, [&](std::string_view piece) {
                json::eachMember(piece, [&](std::string_view member, std::string_view inner) {
                    if (member == "text")
                        citation.citedText += json::textOf(inner);
                });
            });
        } else if (name == "location") {
            json::eachMember(value, [&](std::string_view kind, std::string_view place) {
                if (kind == "web")
                    json::eachMember(place, [&](std::string_view member, std::string_view inner) {
                        if (member == "url")
                            citation.url = json::textOf(inner);
                    });
            });
        }
    });
    return citation;
}

Result<void> decodeParts(std::vector<Part> &parts, std::string_view list, const std::string &where)
{
    std::optional<Error> error;
    const bool isList = json::eachElement(list, [&](std::string_view block) {
        json::eachMember(block, [&](std::string_view name, std::string_view value) {
            if (error || value == "null")
                return;
            if (Result<void> read = readBlock(parts, name, value, where); !read)
                error = std::move(read).error();
        });
    });
    if (error)
        return *std::move(error);
    if (!isList)
        return Error{ErrorKind::BadRequest, '`' + where + "` must be a list of blocks.", where};
    return {};
}

} // namespace tollgate::bedrock_converse
