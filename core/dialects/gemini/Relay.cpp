// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Relay.h"

#include "core/dialects/anthropic_messages/Relay.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::gemini {
namespace {

constexpr std::int64_t tokensOfMedia = 258; ///< an image, or a page: https://ai.google.dev/gemini-api/docs/tokens
constexpr std::int64_t tokensAContent = 4;

bool isConfig(std::string_view name)
{
    return name == "generationConfig" || name == "generation_config";
}

void addContent(openai_chat::PromptText &prompt, std::string_view content)
{
    prompt.tokensBeside += tokensAContent;
    json::eachMember(content, [&](std::string_view name, std::string_view parts) {
        if (name != "parts")
            return;
        json::eachElement(parts, [&](std::string_view part) {
            json::eachMember(part, [&](std::string_view member, std::string_view value) {
                if (member == "text") {
                    prompt.add(value);
                } else if (member == "inlineData" || member == "fileData") {
                    prompt.tokensBeside += tokensOfMedia;
                    prompt.isExact = false;
                } else if (member == "functionCall" || member == "functionResponse") {
                    prompt.pieces.emplace_back(value);
                    prompt.isExact = false;
                }
            });
        });
    });
}

} // namespace

Result<RequestView> read(std::string_view body, std::string_view model, bool stream)
{
    TG_TRY(const std::vector<json::Member> members, json::members(body));
    RequestView view;
    view.model = model;
    view.stream = stream;
    view.wantsUsage = true; // its answers always have it
    view.promptTokensAtMost = anthropic_messages::promptTokensAtMost(body);
    for (const json::Member &member : members)
        if (isConfig(member.name))
            json::eachMember(member.value, [&](std::string_view name, std::string_view value) {
                if (name == "maxOutputTokens")
                    view.maxOutput = json::asInteger(value);
                else if (name == "candidateCount")
                    view.choices = std::clamp<std::int64_t>(json::asInteger(value).value_or(1), 1, 128);
            });
    return view;
}

std::string rewritten(std::string_view body, std::optional<std::int64_t> maxOutput)
{
    if (!maxOutput)
        return std::string(body);
    const std::string number = std::to_string(*maxOutput);
    std::vector<json::Splice> splices;
    std::string_view config, maximum;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (isConfig(name) && value.starts_with('{'))
            config = value;
    });
    json::eachMember(config, [&](std::string_view name, std::string_view value) {
        if (name == "maxOutputTokens")
            maximum = value;
    });
    const auto at = [&](std::string_view place) { return static_cast<std::size_t>(place.data() - body.data()); };
    if (!maximum.empty()) {
        splices.push_back({at(maximum), maximum.size(), number});
    } else if (!config.empty()) {
        const bool isEmpty = json::skipBlanks(config.data() + 1, config.data() + config.size())[0] == '}';
        splices.push_back({at(config) + 1, 0, "\"maxOutputTokens\":" + number + (isEmpty ? "" : ",")});
    } else {
        const std::size_t begin = body.find('{') + 1;
        const bool isEmpty = json::skipBlanks(body.data() + begin, body.data() + body.size())[0] == '}';
        splices.push_back(
            {begin, 0, "\"generationConfig\":{\"maxOutputTokens\":" + number + '}' + (isEmpty ? "" : ",")});
    }
    return json::spliced(body, std::move(splices));
}

std::string rewrittenEmbedding(std::string_view body, std::string_view model)
{
    const std::string name = json::quoted("models/" + std::string(model));
    std::vector<json::Splice> splices;
    const auto spliceModel = [&](std::string_view member, std::string_view value) {
        if (member == "model")
            splices.push_back({static_cast<std::size_t>(value.data() - body.data()), value.size(), name});
    };
    json::eachMember(body, [&](std::string_view member, std::string_view value) {
        spliceModel(member, value);
        if (member == "requests")
            json::eachElement(value, [&](std::string_view one) { json::eachMember(one, spliceModel); });
    });
    return json::spliced(body, std::move(splices));
}

openai_chat::PromptText promptText(std::string_view body)
{
    openai_chat::PromptText prompt;
    std::string_view inner;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "generateContentRequest")
            inner = value;
    });
    json::eachMember(inner.empty() ? body : inner, [&](std::string_view name, std::string_view value) {
        if (name == "content" || name == "systemInstruction" || name == "system_instruction") {
            addContent(prompt, value);
        } else if (name == "requests") {
            json::eachElement(value, [&](std::string_view one) {
                json::eachMember(one, [&](std::string_view member, std::string_view content) {
                    if (member == "content")
                        addContent(prompt, content);
                });
            });
        } else if (name == "contents") {
            json::eachElement(value, [&](std::string_view content) { addContent(prompt, content); });
            if (value.starts_with('{'))
                addContent(prompt, value);
        } else if (name == "tools") {
            prompt.pieces.emplace_back(value);
            prompt.isExact = false;
        }
    });
    return prompt;
}

} // namespace tollgate::gemini
