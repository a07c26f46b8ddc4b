// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/Arguments.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

#include <array>

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;

using reading::wrong;

/// The members of a block that some kind of it has; the rest is `extra`.
struct BlockMembers {
    std::string type;
    std::string_view text, citations, source, title, context, thinking, signature, data, id, name, input, toolUseId,
        content, isError;
    RawJson cacheMark;
    Extra extra;

    bool read(std::string_view raw);

private:
    std::string_view *place(std::string_view name);
};

std::string_view *BlockMembers::place(std::string_view spelled)
{
    const std::array<std::pair<std::string_view, std::string_view *>, 15> places = {{
        {"text", &text},
        {"citations", &citations},
        {"source", &source},
        {"title", &title},
        {"context", &context},
        {"thinking", &thinking},
        {"signature", &signature},
        {"data", &data},
        {"id", &id},
        {"name", &name},
        {"input", &input},
        {"tool_use_id", &toolUseId},
        {"content", &content},
        {"is_error", &isError},
    }};
    for (const auto &[known, where] : places)
        if (known == spelled)
            return where;
    return nullptr;
}

bool BlockMembers::read(std::string_view raw)
{
    return json::eachMember(raw, [&](std::string_view member, std::string_view value) {
        if (member == "type")
            type = json::textOf(value);
        else if (value == "null")
            return;
        else if (member == "cache_control")
            cacheMark = value;
        else if (std::string_view *const where = place(member))
            *where = value;
        else if (member != "caller" || value.find("\"direct\"") == std::string_view::npos)
            extra.emplace_back(member, value); // `caller: direct` says nothing
    });
}

Source readSource(std::string_view raw)
{
    Source source;
    std::string type;
    std::string_view blocks = "[]";
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "media_type")
            source.mediaType = json::textOf(value);
        else if (name == "data" || name == "url" || name == "file_id")
            source.data = json::textOf(value);
        else if (name == "content")
            blocks = value;
    });
    source.kind = type == "url" ? Source::Kind::Url
        : type == "file"        ? Source::Kind::FileId
        : type == "text"        ? Source::Kind::PlainText
        : type == "content"     ? Source::Kind::Blocks
                                : Source::Kind::Base64;
    if (source.kind == Source::Kind::Blocks)
        source.data = blocks;
    return source;
}

Text readText(const BlockMembers &block)
{
    Text text{json::textOf(block.text), {}};
    json::eachElement(block.citations, [&](std::string_view raw) { text.citations.push_back(decodeCitation(raw)); });
    return text;
}

} // namespace

Result<Part> decodeBlock(std::string_view raw, const std::string &where)
{
    BlockMembers block;
    if (!block.read(raw))
        return wrong(where, "must be an object.");
    Part part;
    if (block.type == "text") {
        part.value = readText(block);
    } else if (block.type == "image") {
        part.value = Image{readSource(block.source), {}};
    } else if (block.type == "document") {
        part.value = Document{readSource(block.source), json::textOf(block.title), json::textOf(block.context),
                              RawJson(block.citations)};
    } else if (block.type == "thinking") {
        part.value = Thinking{json::textOf(block.thinking), json::textOf(block.signature)};
    } else if (block.type == "redacted_thinking") {
        part.value = RedactedThinking{json::textOf(block.data)};
    } else if (block.type == "tool_use") {
        part.value
            = ToolCall{json::textOf(block.id), json::textOf(block.name), arguments::fromObject(block.input), false};
    } else if (block.type == "tool_result") {
        ToolResult result{json::textOf(block.toolUseId), {}, block.isError == "true"};
        if (!block.content.empty())
            TG_CHECK(decodeContent(result.content, block.content, where + ".content"));
        part.value = std::move(result);
    } else if (block.type.empty()) {
        return wrong(where + ".type", "is missing.");
    } else {
        part.value = Opaque{block.type, RawJson(raw), Family::Anthropic};
        return part;
    }
    part.cacheMark = std::move(block.cacheMark);
    part.extra = std::move(block.extra);
    return part;
}

Result<void> decodeContent(std::vector<Part> &parts, std::string_view raw, const std::string &where)
{
    if (raw.starts_with('"')) {
        parts.push_back({Text{json::textOf(raw), {}}});
        return {};
    }
    return reading::eachElement(raw, where, "must be text or a list of content blocks.",
                                [&](std::string_view element, const std::string &place) -> Result<void> {
                                    TG_TRY(Part part, decodeBlock(element, place));
                                    parts.push_back(std::move(part));
                                    return {};
                                });
}

} // namespace tollgate::anthropic_messages
