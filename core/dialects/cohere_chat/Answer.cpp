// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/cohere_chat/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

namespace tollgate::cohere_chat {

using namespace chat;

Result<Answer> decodeAnswer(std::string_view received)
{
    std::string repaired;
    const std::string_view body = json::strict(received, repaired, json::Lines::Any);
    Answer answer;
    Choice choice;
    std::string_view message;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            answer.id = json::textOf(value);
        else if (name == "message")
            message = value;
        else if (name == "finish_reason")
            choice.finish = finishOf(json::textOf(value));
        else if (name == "usage")
            answer.usage = readUsage(value);
    });
    if (!isObject || !message.starts_with('{')) // an error's message is a text
        return openai_chat::readError(200, {}, body);
    choice.parts = decodeAssistant(message);
    answer.choices.push_back(std::move(choice));
    return answer;
}

std::string encodeAnswer(const Answer &answer, const EncodeOptions &options)
{
    static const Choice none;
    const Choice &choice = answer.choices.empty() ? none : answer.choices.front();
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", answer.id.empty() ? options.id : answer.id);
    json.member("finish_reason", nameOf(choice.finish)).name("message");
    encodeAssistant(json, choice.parts);
    if (answer.usage) {
        const auto units = [&](std::string_view name) {
            json.name(name).begin('{').numberMember("input_tokens", answer.usage->promptTokens());
            json.numberMember("output_tokens", answer.usage->completionTokens()).end('}');
        };
        json.name("usage").begin('{');
        units("billed_units");
        units("tokens");
        json.numberMember("cached_tokens", answer.usage->cacheRead).end('}');
    }
    json.end('}');
    return out;
}

} // namespace tollgate::cohere_chat
