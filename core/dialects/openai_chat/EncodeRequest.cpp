// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/openai_chat/Encode.h"
#include "core/dialects/Reasoning.h"

namespace tollgate::openai_chat {
namespace {

using namespace chat;

void writeTool(json::Writer &json, const Tool &tool)
{
    if (tool.kind == Tool::Kind::Server) {
        json.raw(tool.raw);
        return;
    }
    const bool isFunction = tool.kind == Tool::Kind::Function;
    json.begin('{').member("type", isFunction ? "function" : "custom").name(isFunction ? "function" : "custom");
    json.begin('{').member("name", tool.name).memberUnlessEmpty("description", tool.description);
    if (isFunction)
        json.rawMember("parameters",
                       tool.parameters.empty() ? R"({"type":"object","properties":{}})" : tool.parameters);
    else
        json.rawUnlessEmpty("format", tool.format);
    if (tool.strict)
        json.name("strict").boolean(*tool.strict);
    for (const auto &[name, value] : tool.extra)
        json.rawMember(name, value);
    json.end('}').rawUnlessEmpty("cache_control", tool.cacheMark).end('}');
}

void writeTools(json::Writer &json, const Request &request)
{
    if (request.tools.empty())
        return;
    json.name("tools").begin('[');
    for (const Tool &tool : request.tools)
        writeTool(json, tool);
    json.end(']');
    using Mode = ToolChoice::Mode;
    const ToolChoice &choice = request.toolChoice;
    if (const std::string_view word = toolChoiceWord(choice.mode); !word.empty())
        json.member("tool_choice", word);
    else if (choice.mode == Mode::Named)
        json.name("tool_choice")
            .begin('{')
            .member("type", "function")
            .name("function")
            .begin('{')
            .member("name", choice.name)
            .end('}')
            .end('}');
    else if (choice.mode == Mode::Allowed)
        json.rawMember("tool_choice", choice.raw);
    if (choice.parallel)
        json.name("parallel_tool_calls").boolean(*choice.parallel);
}

void writeFormat(json::Writer &json, const Format &format)
{
    if (format.kind == Format::Kind::Unset)
        return;
    json.name("response_format").begin('{');
    if (format.kind == Format::Kind::Text)
        json.member("type", "text");
    else if (format.kind == Format::Kind::JsonObject)
        json.member("type", "json_object");
    else {
        json.member("type", "json_schema").name("json_schema").begin('{');
        json.member("name", format.name.empty() ? "answer" : format.name);
        json.memberUnlessEmpty("description", format.description).rawMember("schema", format.schema);
        if (format.strict)
            json.name("strict").boolean(*format.strict);
        json.end('}');
    }
    json.end('}');
}

void writeMaximum(json::Writer &json, const Request &request, const DialectTarget &target, Notes &notes)
{
    std::optional<std::int64_t> most = request.maxOutput;
    if (most && target.usualMaximum > 0 && *most > target.usualMaximum) {
        notes.add("max_tokens was lowered to " + std::to_string(target.usualMaximum) + ", the most that " + target.model
                  + " gives");
        most = target.usualMaximum;
    }
    if (target.maxOutput)
        most = target.maxOutput;
    if (most)
        json.numberMember(target.maximumMember, *most);
}

void writeSampling(json::Writer &json, const Request &request)
{
    json.rawUnlessEmpty("temperature", request.temperature).rawUnlessEmpty("top_p", request.topP);
    json.rawUnlessEmpty("top_k", request.topK).rawUnlessEmpty("seed", request.seed);
    json.rawUnlessEmpty("frequency_penalty", request.frequencyPenalty);
    json.rawUnlessEmpty("presence_penalty", request.presencePenalty);
    json.rawUnlessEmpty("logprobs", request.logprobs).rawUnlessEmpty("top_logprobs", request.topLogprobs);
    json.rawUnlessEmpty("logit_bias", request.logitBias);
    if (request.choices)
        json.numberMember("n", *request.choices);
    if (request.stop.empty())
        return;
    json.name("stop").begin('[');
    for (const std::string &stop : request.stop)
        json.text(stop);
    json.end(']');
}

void writeRest(json::Writer &json, const Request &request)
{
    json.rawUnlessEmpty("modalities", request.modalities).rawUnlessEmpty("audio", request.audio);
    json.rawUnlessEmpty("prediction", request.prediction).rawUnlessEmpty("web_search_options", request.webSearch);
    json.rawUnlessEmpty("metadata", request.metadata).memberUnlessEmpty("user", request.user);
    json.memberUnlessEmpty("service_tier", request.serviceTier).memberUnlessEmpty("verbosity", request.verbosity);
    json.memberUnlessEmpty("prompt_cache_key", request.promptCacheKey);
    for (const auto &[name, value] : request.extra)
        json.rawMember(name, value);
}

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model).name("messages").begin('[');
    encodeMessages(json, request.messages);
    json.end(']');
    writeTools(json, request);
    writeFormat(json, request.format);
    json.memberUnlessEmpty("reasoning_effort", reasoning::effortFor(target.model, request.reasoning, notes));
    writeMaximum(json, request, target, notes);
    writeSampling(json, request);
    writeRest(json, request);
    if (request.stream) {
        json.name("stream").boolean(true);
        if (target.includeUsage || request.usageAsked)
            json.rawMember("stream_options", R"({"include_usage":true})");
    }
    json.end('}');
    return out;
}

} // namespace tollgate::openai_chat
