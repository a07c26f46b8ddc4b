// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/ollama/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::ollama {

using namespace chat;

std::string encodeAnswer(const Answer &answer, const EncodeOptions &options)
{
    const Choice none;
    const Choice &choice = answer.choices.empty() ? none : answer.choices.front();
    std::string text, thinking, calls;
    json::Writer callWriter(calls);
    std::int64_t count = 0;
    for (const Part &part : choice.parts) {
        if (const auto *said = part.as<Text>())
            text += said->text;
        else if (const auto *refusal = part.as<Refusal>())
            text += refusal->text;
        else if (const auto *thought = part.as<Thinking>())
            thinking += thought->text;
        else if (const auto *call = part.as<ToolCall>())
            writeCall(callWriter, *call, count++);
    }
    std::string out;
    json::Writer json(out);
    beginLine(json, options, answer.model, answer.created);
    if (isGenerate(options.asked) && !options.asked.empty()) {
        json.member("response", text).memberUnlessEmpty("thinking", thinking);
    } else {
        json.name("message").begin('{').member("role", "assistant").member("content", text);
        json.memberUnlessEmpty("thinking", thinking);
        if (!calls.empty())
            json.rawMember("tool_calls", '[' + calls + ']');
        json.end('}');
    }
    json.rawUnlessEmpty("logprobs", logprobsIn(choice.logprobs));
    const std::int64_t took = options.elapsed ? options.elapsed().count() : 0;
    writeEnding(json, choice.finish, answer.usage.value_or(Usage()), {took, 0});
    json.end('}');
    return out;
}

namespace {

Finish finishOf(std::string_view reason, bool hasCalls)
{
    return reason == "length"        ? Finish::Length
        : reason == "content_filter" ? Finish::Refusal
        : hasCalls                   ? Finish::ToolCalls
                                     : Finish::Stop;
}

/// Older servers give calls no id. `2025-11-21T20:25:18.123456Z` names a moment, and so a call.
void nameCalls(std::vector<Part> &parts, std::string_view createdAt, std::size_t calls)
{
    std::string moment;
    std::ranges::copy_if(createdAt, std::back_inserter(moment), [](char c) { return c >= '0' && c <= '9'; });
    for (Part &part : parts)
        if (auto *call = std::get_if<ToolCall>(&part.value)) {
            if (call->id.empty())
                call->id = "call_" + moment + '_' + std::to_string(calls);
            ++calls;
        }
}

std::int64_t countOf(std::string_view raw)
{
    return std::max<std::int64_t>(json::asInteger(raw).value_or(0), 0);
}

} // namespace

Result<Line> readLine(std::string_view received, std::size_t calls)
{
    std::string repaired;
    const std::string_view body = json::strict(received, repaired, json::Lines::Any);
    Line line;
    Usage usage;
    std::string response, thinking, reason, createdAt;
    std::string_view message, logprobs;
    bool hasError = false;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "model")
            line.answer.model = json::textOf(value);
        else if (name == "created_at")
            createdAt = json::textOf(value);
        else if (name == "message")
            message = value;
        else if (name == "response")
            response = json::textOf(value);
        else if (name == "thinking")
            thinking = json::textOf(value);
        else if (name == "done")
            line.isDone = value == "true";
        else if (name == "done_reason")
            reason = json::textOf(value);
        else if (name == "prompt_eval_count")
            usage.input = countOf(value);
        else if (name == "eval_count")
            usage.output = countOf(value);
        else if (name == "logprobs" && value.starts_with('['))
            logprobs = value;
        else if (name == "error")
            hasError = true;
    });
    if (hasError)
        return openai_chat::readError(200, {}, body);
    if (!isObject)
        return Error{ErrorKind::UpstreamGarbled, "The provider's answer is not JSON."};
    if (!usage.isZero())
        line.answer.usage = usage;
    Choice &choice = line.answer.choices.emplace_back();
    if (!thinking.empty())
        choice.parts.push_back({Thinking{std::move(thinking), {}}});
    if (!response.empty())
        choice.parts.push_back({Text{std::move(response), {}}});
    if (!message.empty())
        std::ranges::move(decodeMessage(message).parts, std::back_inserter(choice.parts));
    nameCalls(choice.parts, createdAt, calls);
    if (!logprobs.empty())
        choice.logprobs = "{\"content\":" + std::string(logprobs) + ",\"refusal\":null}";
    const auto isCall = [](const Part &part) { return part.as<ToolCall>() != nullptr; };
    choice.finish = finishOf(reason, std::ranges::any_of(choice.parts, isCall));
    return line;
}

Result<Answer> decodeAnswer(std::string_view body)
{
    TG_TRY(Line line, readLine(body));
    return std::move(line.answer);
}

} // namespace tollgate::ollama
