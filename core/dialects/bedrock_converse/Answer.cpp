// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/Arguments.h"
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/json/Repair.h"
#include "core/json/Walk.h"

namespace tollgate::bedrock_converse {
namespace {

using namespace chat;

std::string stopSequenceIn(std::string_view fields)
{
    std::string stop;
    json::eachMember(fields, [&](std::string_view name, std::string_view value) {
        if (name == "stop_sequence")
            stop = json::textOf(value);
    });
    return stop;
}

void writeUsage(json::Writer &json, const Usage &usage)
{
    const std::int64_t written = usage.cacheWrite5m + usage.cacheWrite1h;
    json.name("usage").begin('{');
    json.numberMember("inputTokens", usage.promptTokens() - usage.cacheRead - written);
    json.numberMember("outputTokens", usage.completionTokens()).numberMember("totalTokens", usage.total());
    json.numberMember("cacheReadInputTokens", usage.cacheRead).numberMember("cacheWriteInputTokens", written).end('}');
}

} // namespace

Result<Answer> decodeAnswer(std::string_view received)
{
    std::string repaired;
    const std::string_view body = json::strict(received, repaired, json::Lines::Any);
    Answer answer;
    Choice choice;
    std::string_view content;
    const bool isObject = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "output")
            json::eachMember(value, [&](std::string_view, std::string_view message) {
                json::eachMember(message, [&](std::string_view member, std::string_view inner) {
                    if (member == "content")
                        content = inner;
                });
            });
        else if (name == "stopReason")
            choice.finish = finishOf(json::textOf(value));
        else if (name == "usage")
            answer.usage = readUsage(value);
        else if (name == "additionalModelResponseFields")
            choice.stopSequence = stopSequenceIn(value);
    });
    if (!isObject || content.empty()) {
        Error error = openai_chat::readError(200, {}, body);
        if (isObject && body.find("\"message\"") == std::string_view::npos) {
            error.kind = ErrorKind::UpstreamGarbled;
            error.message = "The provider's answer is JSON, but no message: it has no `output`.";
        }
        return error;
    }
    TG_CHECK(decodeParts(choice.parts, content, "output.message.content"));
    answer.choices.push_back(std::move(choice));
    return answer;
}

std::string encodeAnswer(const Answer &answer, const EncodeOptions &)
{
    static const Choice none;
    const Choice &choice = answer.choices.empty() ? none : answer.choices.front();
    std::string out;
    json::Writer json(out);
    json.begin('{').name("output").begin('{').name("message").begin('{').member("role", "assistant");
    json.name("content").begin('[');
    Notes notes;
    encodeParts(json, choice.parts, {}, notes);
    json.end(']').end('}').end('}').member("stopReason", nameOf(choice.finish));
    if (answer.usage)
        writeUsage(json, *answer.usage);
    json.end('}');
    return out;
}

} // namespace tollgate::bedrock_converse
