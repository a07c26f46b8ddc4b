// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Request.h"
#include "core/dialects/openai_responses/Relay.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate::openai_responses {
namespace {

constexpr std::int64_t tokensOfAnImage = 1'105; ///< of about a megapixel in high detail
constexpr std::int64_t tokensAnItem = 4;

void addContent(openai_chat::PromptText &prompt, std::string_view content)
{
    if (content.starts_with('"'))
        prompt.add(content);
    json::eachElement(content, [&](std::string_view part) {
        json::eachMember(part, [&](std::string_view name, std::string_view value) {
            if (name == "text" || name == "refusal") {
                prompt.add(value);
            } else if (name == "image_url" || name == "file_data" || name == "file_id" || name == "file_url") {
                prompt.isExact = false;
                prompt.tokensBeside += tokensOfAnImage;
            }
        });
    });
}

void addItem(openai_chat::PromptText &prompt, std::string_view item)
{
    prompt.tokensBeside += tokensAnItem;
    json::eachMember(item, [&](std::string_view name, std::string_view value) {
        if (name == "content" || name == "output" || name == "summary")
            addContent(prompt, value);
        else if (name == "arguments" || name == "input" || name == "name")
            prompt.add(value);
        else if (name == "action" || name == "operation" || name == "tools")
            prompt.pieces.emplace_back(value);
        else if (name == "encrypted_content")
            prompt.isExact = false;
    });
}

} // namespace

Result<RequestView> read(std::string_view body)
{
    TG_TRY(RequestView view, openai_chat::read(Operation::Chat, body));
    view.wantsUsage = true; // its streams always have it
    view.maxOutput.reset();
    view.choices = 1;
    view.maxCompletionTokensValue = view.maxTokensValue = {};
    TG_TRY(const auto members, json::members(body));
    if (const json::Member *const most = json::find(members, "max_output_tokens"); most && most->value != "null") {
        view.maxOutput = json::asInteger(most->value);
        if (!view.maxOutput || *view.maxOutput < 1)
            return Error{ErrorKind::BadRequest, "`max_output_tokens` must be an integer of at least 1.",
                         "max_output_tokens"};
        view.maxTokensValue = {static_cast<std::size_t>(most->value.data() - body.data()), most->value.size()};
    }
    if (const json::Member *const who = json::find(members, "safety_identifier"); who && view.user.empty())
        view.user = json::textOf(who->value);
    return view;
}

openai_chat::PromptText promptText(std::string_view body)
{
    openai_chat::PromptText prompt;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "instructions") {
            prompt.add(value);
        } else if (name == "input") {
            if (value.starts_with('"'))
                prompt.add(value);
            json::eachElement(value, [&](std::string_view item) { addItem(prompt, item); });
        } else if (name == "tools") {
            prompt.pieces.emplace_back(value);
            prompt.isExact = false;
        }
    });
    return prompt;
}

} // namespace tollgate::openai_responses
