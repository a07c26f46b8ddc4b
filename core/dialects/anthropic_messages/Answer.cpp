// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/Arguments.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;

/// A content block of an answer. Citations are there only where there are some, as in the API's own answers: `null`,
/// which the SDK's types want, is refused by others (the AI SDK).
void writeBlock(json::Writer &json, const Part &part)
{
    if (const auto *text = part.as<Text>()) {
        json.begin('{').member("type", "text").member("text", text->text);
        if (text->citations.empty()) {
            json.end('}');
            return;
        }
        json.name("citations").begin('[');
        for (const Citation &citation : text->citations)
            json.raw(citationOf(citation));
        json.end(']').end('}');
    } else if (const auto *refusal = part.as<Refusal>()) {
        json.begin('{').member("type", "text").member("text", refusal->text).end('}');
    } else if (const auto *call = part.as<ToolCall>()) {
        json.begin('{').member("type", "tool_use").member("id", call->id).member("name", call->name);
        json.rawMember("input", arguments::asObject(*call)).rawMember("caller", R"({"type":"direct"})").end('}');
    } else {
        encodeBlock(json, part);
    }
}

} // namespace

Result<Answer> decodeAnswer(std::string_view received)
{
    std::string repaired;
    const std::string_view body = json::strict(received, repaired, json::Lines::Any);
    Answer answer;
    Choice choice;
    UsageReader usage;
    std::string_view type, content;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = value;
        else if (name == "id")
            answer.id = json::textOf(value);
        else if (name == "model")
            answer.model = json::textOf(value);
        else if (name == "content")
            content = value;
        else if (name == "stop_reason")
            choice.finish = finishOf(json::textOf(value));
        else if (name == "stop_sequence")
            choice.stopSequence = json::textOf(value);
        else if (name == "usage")
            usage.read(value);
    });
    if (type == "\"error\"")
        return openai_chat::readError(200, {}, body);
    if (!isObject || content.empty()) {
        Error error = openai_chat::readError(200, {}, isObject ? "{}" : body);
        error.kind = ErrorKind::UpstreamGarbled;
        if (isObject)
            error.message = "The provider's answer is JSON, but no message: it has no `content`.";
        return error;
    }
    TG_CHECK(decodeContent(choice.parts, content, "content"));
    if (usage.hasSeen())
        answer.usage = usage.usage();
    answer.choices.push_back(std::move(choice));
    return answer;
}

std::string encodeAnswer(const Answer &answer, const EncodeOptions &options)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", answer.id.empty() ? options.id : answer.id).member("type", "message");
    json.member("role", "assistant").member("model", answer.model.empty() ? options.model : answer.model);
    json.name("content").begin('[');
    static const Choice none;
    const Choice &choice = answer.choices.empty() ? none : answer.choices.front();
    for (const Part &part : choice.parts)
        writeBlock(json, part);
    json.end(']').member("stop_reason", nameOf(choice.finish));
    if (choice.finish == Finish::StopSequence)
        json.member("stop_sequence", choice.stopSequence);
    else
        json.rawMember("stop_sequence", "null");
    json.rawMember("stop_details", "null").rawMember("container", "null").rawMember("diagnostics", "null");
    json.name("usage");
    writeUsage(json, answer.usage.value_or(Usage()));
    json.end('}');
    return out;
}

} // namespace tollgate::anthropic_messages
