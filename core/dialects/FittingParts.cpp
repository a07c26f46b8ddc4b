// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/FittingParts.h"

#include "core/chat/Signature.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <set>

namespace tollgate::fitting {
namespace {

using namespace chat;

bool isStoredFile(const Part &part)
{
    const auto *const image = part.as<Image>();
    const auto *const document = part.as<Document>();
    return (image && image->source.kind == Source::Kind::FileId)
        || (document && document->source.kind == Source::Kind::FileId);
}

bool isWebImage(const Part &part)
{
    const auto *const image = part.as<Image>();
    return image && image->source.kind == Source::Kind::Url && !image->source.data.starts_with("s3://");
}

template <Family Signer>
bool isUnsigned(const Part &part)
{
    const auto *const thinking = part.as<Thinking>();
    return thinking && signatureFor(Signer, *thinking).empty();
}

/// What agents ask for in every request, whether they need it or not; but not what the model is told to call.
bool isBeside(const Tool &tool, const Request &request)
{
    constexpr std::string_view types[] = {"web_search", "web_search_preview", "image_generation", "tool_search"};
    const bool isForced = request.toolChoice.mode == ToolChoice::Mode::Named && request.toolChoice.name == tool.type;
    return tool.kind == Tool::Kind::Server && !isForced
        && std::ranges::any_of(types, [&](std::string_view type) { return tool.type.starts_with(type); });
}

bool isKeptMember(const std::pair<std::string, RawJson> &member)
{
    return member.first == "conversation" || member.first == "prompt" || member.first == "context_management";
}

bool isKeptItem(const Part &part)
{
    const auto *const opaque = part.as<Opaque>();
    return opaque && opaque->family == Family::Responses
        && (opaque->type.starts_with("compaction") || opaque->type == "item_reference");
}

bool isSearchResult(const Part &part)
{
    const auto *const opaque = part.as<Opaque>();
    return opaque && opaque->type == "search_result";
}

/// The `text` members of a list of blocks.
std::string textOfBlocks(std::string_view blocks)
{
    if (blocks.starts_with('"'))
        return json::textOf(blocks);
    std::string out;
    json::eachElement(blocks, [&](std::string_view block) {
        json::eachMember(block, [&](std::string_view name, std::string_view value) {
            if (name == "text")
                out.append(out.empty() ? "" : "\n").append(json::textOf(value));
        });
    });
    return out;
}

std::string searchResultInWords(std::string_view raw)
{
    std::string title, source, content;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "title")
            title = json::textOf(value);
        else if (name == "source")
            source = json::textOf(value);
        else if (name == "content")
            content = textOfBlocks(value);
    });
    return title.append("\n").append(source).append("\n\n").append(content);
}

void sayPartsInWords(std::vector<Part> &parts)
{
    for (Part &part : parts) {
        if (isSearchResult(part)) {
            part.value = Text{searchResultInWords(part.as<Opaque>()->raw), {}};
        } else if (auto *document = std::get_if<Document>(&part.value);
                   document && document->source.kind == Source::Kind::Blocks) {
            document->source = {Source::Kind::PlainText, "text/plain", textOfBlocks(document->source.data)};
        } else if (auto *result = std::get_if<ToolResult>(&part.value)) {
            sayPartsInWords(result->content);
        }
    }
}

void dropMarks(std::vector<Part> &parts)
{
    for (Part &part : parts) {
        part.cacheMark.clear();
        if (auto *const result = std::get_if<ToolResult>(&part.value))
            dropMarks(result->content);
    }
}

void dropExtraOf(std::vector<Part> &parts)
{
    for (Part &part : parts) {
        part.extra.clear();
        if (auto *const result = std::get_if<ToolResult>(&part.value))
            dropExtraOf(result->content);
    }
}

} // namespace

bool hasWebImage(const Request &request)
{
    return anyPart(request, isWebImage);
}

void dropWebImages(Request &request)
{
    erase(request, isWebImage);
}

bool hasStoredFile(const Request &request)
{
    return anyPart(request, isStoredFile);
}

void dropStoredFiles(Request &request)
{
    erase(request, isStoredFile);
}

bool hasCacheMarks(const Request &request)
{
    return !request.cacheMark.empty()
        || std::ranges::any_of(request.tools, [](const Tool &tool) { return !tool.cacheMark.empty(); })
        || anyPart(request, [](const Part &part) { return !part.cacheMark.empty(); });
}

void dropCacheMarks(Request &request)
{
    request.cacheMark.clear();
    for (Tool &tool : request.tools)
        tool.cacheMark.clear();
    for (Message &message : request.messages)
        dropMarks(message.parts);
}

bool hasUnsignedThinking(const Request &request)
{
    return anyPart(request, isUnsigned<Family::Anthropic>);
}

void dropUnsignedThinking(Request &request)
{
    erase(request, isUnsigned<Family::Anthropic>);
}

bool hasThinkingWithoutGemini(const Request &request)
{
    return anyPart(request, isUnsigned<Family::Gemini>);
}

void dropThinkingWithoutGemini(Request &request)
{
    erase(request, isUnsigned<Family::Gemini>);
}

bool hasThinkingWithoutResponses(const Request &request)
{
    return anyPart(request, isUnsigned<Family::Responses>);
}

void dropThinkingWithoutResponses(Request &request)
{
    erase(request, isUnsigned<Family::Responses>);
}

bool hasToolsBeside(const Request &request)
{
    const bool hasOwn
        = std::ranges::any_of(request.tools, [](const Tool &tool) { return tool.kind != Tool::Kind::Server; });
    return request.family == Family::Responses && hasOwn
        && std::ranges::any_of(request.tools, [&](const Tool &tool) { return isBeside(tool, request); });
}

void dropToolsBeside(Request &request)
{
    std::erase_if(request.tools, [&](const Tool &tool) { return isBeside(tool, request); });
}

bool hasKeptState(const Request &request)
{
    return request.family == Family::Responses
        && (std::ranges::any_of(request.extra, isKeptMember) || anyPart(request, isKeptItem));
}

void dropKeptState(Request &request)
{
    std::erase_if(request.extra, isKeptMember);
    erase(request, isKeptItem);
}

bool hasSearchResults(const Request &request)
{
    return anyPart(request, isSearchResult);
}

bool hasExtra(const Request &request)
{
    return !namesOfExtra(request).empty();
}

std::string namesOfExtra(const Request &request)
{
    std::set<std::string> names;
    const auto add = [&](const Extra &extra, const std::string &where) {
        for (const auto &[name, value] : extra)
            names.insert(where + name);
    };
    add(request.extra, {});
    for (const Tool &tool : request.tools)
        add(tool.extra, "tools[].");
    for (const Message &message : request.messages)
        add(message.extra, "messages[].");
    anyPart(request, [&](const Part &part) {
        add(part.extra, "content[].");
        return false;
    });
    std::string list;
    for (const std::string &name : names)
        list.append(list.empty() ? "" : ", ").append(name);
    return list;
}

void dropExtra(Request &request)
{
    request.extra.clear();
    for (Tool &tool : request.tools)
        tool.extra.clear();
    for (Message &message : request.messages) {
        message.extra.clear();
        dropExtraOf(message.parts);
    }
}

void sayInWords(Request &request)
{
    if (request.family == Family::Responses)
        openai_responses::customToolsAsFunctions(request);
    if (request.family == Family::Anthropic)
        for (Message &message : request.messages)
            sayPartsInWords(message.parts);
}

} // namespace tollgate::fitting
