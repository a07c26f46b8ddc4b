// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

namespace tollgate::openai_chat {
namespace {

using namespace chat;

/// `content` of an answer: text, or a list of parts (Mistral's thinking is one).
void readContent(std::vector<Part> &parts, std::string_view raw)
{
    if (raw.starts_with('"')) {
        if (raw.size() > 2)
            parts.push_back({Text{json::textOf(raw), {}}});
        return;
    }
    json::eachElement(raw, [&](std::string_view element) {
        std::string_view type, inner;
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name == "type")
                type = value;
            else if (name == "thinking")
                inner = value;
        });
        if (type != "\"thinking\"" || !inner.starts_with('[')) {
            if (Result<Part> part = decodePart(element, "content"))
                parts.push_back(*std::move(part));
            return;
        }
        Thinking thinking;
        json::eachElement(inner, [&](std::string_view piece) {
            json::eachMember(piece, [&](std::string_view name, std::string_view value) {
                if (name == "text")
                    thinking.text += json::textOf(value);
            });
        });
        parts.push_back({std::move(thinking)});
    });
}

void readMessage(Choice &choice, std::string_view raw, const std::string &answerId)
{
    const MessageMembers message(raw);
    choice.parts = thinkingParts(message.thinkingBlocks);
    if (choice.parts.empty() && message.reasoning.size() > 2 && message.reasoning.front() == '"')
        choice.parts.push_back({Thinking{json::textOf(message.reasoning), {}}});
    readContent(choice.parts, message.content);
    if (std::vector<Citation> citations = citationsOf(message.annotations); !citations.empty())
        for (Part &part : choice.parts)
            if (auto *found = std::get_if<Text>(&part.value)) {
                found->citations = std::move(citations);
                break;
            }
    if (message.refusal.size() > 2)
        choice.parts.push_back({Refusal{json::textOf(message.refusal)}});
    int calls = 0;
    const auto addCall = [&](Part part) {
        auto &call = std::get<ToolCall>(part.value);
        // Servers that give no id (or an empty one) need one all the same: the result refers to it.
        if (call.id.empty())
            call.id = "call_" + answerId + '_' + std::to_string(calls);
        ++calls;
        choice.parts.push_back(std::move(part));
        choice.finish = Finish::ToolCalls;
    };
    json::eachElement(message.calls, [&](std::string_view call) { addCall(decodeCall(call)); });
    if (!message.functionCall.empty())
        addCall(decodeCall("{\"function\":" + std::string(message.functionCall) + '}'));
}

Choice readChoice(std::string_view raw, const std::string &answerId)
{
    Choice choice;
    std::string reason;
    std::string_view message;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "message")
            message = value;
        else if (name == "finish_reason")
            reason = json::textOf(value);
        else if (name == "stop_reason") // vLLM and SGLang: which stop sequence it was
            choice.stopSequence = json::textOf(value);
        else if (name == "logprobs" && value != "null")
            choice.logprobs = value;
    });
    readMessage(choice, message, answerId);
    // Some say `stop` after calls (Gemini's compatible endpoint); an agent would take it for the end of its work.
    const Finish said = finishOf(reason);
    if (choice.finish != Finish::ToolCalls || (said != Finish::Stop && said != Finish::None))
        choice.finish = said == Finish::None ? Finish::Stop : said;
    if (choice.finish == Finish::Stop && !choice.stopSequence.empty())
        choice.finish = Finish::StopSequence;
    return choice;
}

} // namespace

Result<Answer> decodeAnswer(std::string_view received)
{
    std::string repaired;
    const std::string_view body = json::strict(received, repaired, json::Lines::Any);
    if (Result<AnswerFacts> facts = readAnswer(Operation::Chat, body); !facts)
        return std::move(facts).error();
    Answer answer;
    std::string_view choices, usage;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "id")
            answer.id = json::textOf(value);
        else if (name == "model")
            answer.model = json::textOf(value);
        else if (name == "created")
            answer.created = json::asInteger(value).value_or(0);
        else if (name == "choices")
            choices = value;
        else if (name == "usage")
            usage = value;
        else if (name == "service_tier")
            answer.serviceTier = json::textOf(value);
    });
    if (!usage.empty())
        answer.usage = readUsage(usage);
    json::eachElement(choices,
                      [&](std::string_view choice) { answer.choices.push_back(readChoice(choice, answer.id)); });
    if (answer.choices.empty())
        return Error{ErrorKind::UpstreamGarbled, "The provider's answer holds no choice."};
    return answer;
}

} // namespace tollgate::openai_chat
