// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Relay.h"
#include "core/dialects/openai_chat/Request.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::anthropic_messages {
namespace {

constexpr std::int64_t tokensOfData = 1'500; ///< an image or a page or two, whatever its bytes
constexpr std::int64_t tokensOfAnImage = 1'600; ///< of about a megapixel, the largest that is not scaled down
constexpr std::int64_t tokensAMessage = 4;
constexpr std::size_t leastData = 1024; ///< what is shorter may as well be words

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '=' || c == '\\';
}

void addContent(openai_chat::PromptText &prompt, std::string_view content);

void addBlock(openai_chat::PromptText &prompt, std::string_view block)
{
    json::eachMember(block, [&](std::string_view name, std::string_view value) {
        if (name == "text" || name == "thinking" || name == "name" || name == "title") {
            prompt.add(value);
        } else if (name == "content") {
            addContent(prompt, value);
        } else if (name == "input") {
            prompt.pieces.emplace_back(value);
            prompt.isExact = false;
        } else if (name == "source") {
            bool isPlain = false;
            std::string_view data;
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                isPlain = isPlain || (member == "type" && inner == "\"text\"");
                if (member == "data" || member == "content")
                    data = inner;
            });
            prompt.isExact = false;
            if (isPlain || data.starts_with('['))
                addContent(prompt, data);
            else
                prompt.tokensBeside += tokensOfAnImage;
        }
    });
}

void addContent(openai_chat::PromptText &prompt, std::string_view content)
{
    if (content.starts_with('"'))
        prompt.add(content);
    json::eachElement(content, [&](std::string_view block) { addBlock(prompt, block); });
}

} // namespace

std::int64_t promptTokensAtMost(std::string_view body)
{
    constexpr std::string_view mark = "\"data\"";
    std::size_t bytes = body.size();
    std::int64_t tokens = 0;
    for (std::size_t at = body.find(mark); at != std::string_view::npos; at = body.find(mark, at)) {
        at = body.find_first_not_of(" \t\r\n:", at + mark.size());
        if (at == std::string_view::npos || body[at] != '"')
            continue;
        const std::size_t end = body.find('"', at + 1);
        if (end == std::string_view::npos)
            break;
        const std::string_view data = body.substr(at + 1, end - at - 1);
        at = end;
        if (data.size() < leastData || !std::ranges::all_of(data, isBase64))
            continue;
        bytes -= data.size();
        tokens += tokensOfData;
    }
    return static_cast<std::int64_t>((bytes + 2) / 3) + tokens;
}

Result<RequestView> read(std::string_view body)
{
    TG_TRY(RequestView view, openai_chat::read(Operation::Chat, body));
    view.wantsUsage = false; // nothing to ask for: its streams always have it
    view.promptTokensAtMost = promptTokensAtMost(body);
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "metadata")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "user_id")
                    view.user = json::textOf(inner);
            });
    });
    return view;
}

openai_chat::PromptText promptText(std::string_view body)
{
    openai_chat::PromptText prompt;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "system") {
            addContent(prompt, value);
        } else if (name == "messages") {
            json::eachElement(value, [&](std::string_view message) {
                prompt.tokensBeside += tokensAMessage;
                json::eachMember(message, [&](std::string_view member, std::string_view inner) {
                    if (member == "content")
                        addContent(prompt, inner);
                });
            });
        } else if (name == "tools") {
            prompt.pieces.emplace_back(value);
            prompt.isExact = false;
        }
    });
    return prompt;
}

} // namespace tollgate::anthropic_messages
