// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Writer.h"

#include <algorithm>

namespace tollgate::openai_chat {
namespace {

using namespace chat;

/// Unicode characters, which is what `start_index` counts.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

/// The parts of an answer as the members of one message.
struct MessageMembers {
    std::string content, reasoning, refusal, thinkingBlocks, calls, annotations;
    bool hasContent = false;

    void add(const Part &part)
    {
        if (const auto *text = part.as<Text>())
            addText(*text);
        else if (const auto *said = part.as<Refusal>())
            refusal += said->text;
        else if (const auto *call = part.as<ToolCall>())
            addCall(*call);
        else if (const auto *thinking = part.as<Thinking>()) {
            reasoning += thinking->text;
            if (!thinking->signature.empty())
                list(thinkingBlocks, thinkingBlock(part));
        } else if (part.as<RedactedThinking>()) {
            list(thinkingBlocks, thinkingBlock(part));
        }
    }

private:
    static void list(std::string &elements, std::string_view element)
    {
        elements.append(elements.empty() ? "" : ",").append(element);
    }

    void addText(const Text &text)
    {
        const std::size_t begin = text.citations.empty() ? 0 : characters(content);
        content += text.text;
        hasContent = true;
        for (const Citation &citation : text.citations)
            if (!citation.url.empty())
                list(annotations, annotation(citation, begin, characters(content)));
    }

    void addCall(const ToolCall &call)
    {
        std::string out;
        json::Writer json(out);
        json.begin('{').member("id", call.id).member("type", call.isFreeText ? "custom" : "function");
        json.name(call.isFreeText ? "custom" : "function").begin('{').member("name", call.name);
        json.member(call.isFreeText ? "input" : "arguments", call.arguments).end('}').end('}');
        list(calls, out);
    }
};

void writeChoice(json::Writer &json, const Choice &choice, std::int64_t index)
{
    MessageMembers members;
    for (const Part &part : choice.parts)
        members.add(part);
    json.begin('{').numberMember("index", index).name("message").begin('{').member("role", "assistant");
    if (members.hasContent || (members.calls.empty() && members.refusal.empty()))
        json.member("content", members.content);
    else
        json.rawMember("content", "null");
    if (!members.reasoning.empty())
        json.member("reasoning_content", members.reasoning);
    if (!members.thinkingBlocks.empty())
        json.rawMember("thinking_blocks", '[' + members.thinkingBlocks + ']');
    if (members.refusal.empty())
        json.rawMember("refusal", "null");
    else
        json.member("refusal", members.refusal);
    if (!members.annotations.empty())
        json.rawMember("annotations", '[' + members.annotations + ']');
    if (!members.calls.empty())
        json.rawMember("tool_calls", '[' + members.calls + ']');
    json.end('}').rawMember("logprobs", choice.logprobs.empty() ? "null" : choice.logprobs);
    json.member("finish_reason", nameOf(choice.finish)).end('}');
}

} // namespace

std::string encodeAnswer(const Answer &answer, const EncodeOptions &options)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", answer.id.empty() ? options.id : answer.id).member("object", "chat.completion");
    json.numberMember("created", answer.created != 0 ? answer.created : options.created);
    json.member("model", answer.model.empty() ? options.model : answer.model).name("choices").begin('[');
    std::int64_t index = 0;
    for (const Choice &choice : answer.choices)
        writeChoice(json, choice, index++);
    json.end(']');
    if (answer.usage)
        json.rawMember("usage", usageJson(*answer.usage));
    json.memberUnlessEmpty("service_tier", answer.serviceTier).end('}');
    return out;
}

} // namespace tollgate::openai_chat
