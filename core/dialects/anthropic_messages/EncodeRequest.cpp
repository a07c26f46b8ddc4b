// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Codec.h"
#include "core/dialects/anthropic_messages/Thinking.h"
#include "core/dialects/Turns.h"

#include <algorithm>

namespace tollgate::anthropic_messages {
namespace {

using namespace chat;

/// A format that the API can hold the model to: every object of the schema is closed.
bool isNative(const Format &format)
{
    return format.kind == Format::Kind::JsonSchema
        && (format.strict.value_or(false) || format.schema.find("\"additionalProperties\":false") != std::string::npos
            || format.schema.find("\"additionalProperties\": false") != std::string::npos);
}

void writeSystem(json::Writer &json, const std::vector<Part> &parts)
{
    if (parts.empty())
        return;
    json.name("system");
    if (parts.size() == 1 && parts.front().cacheMark.empty() && parts.front().extra.empty()) {
        json.text(parts.front().as<Text>()->text);
        return;
    }
    json.begin('[');
    for (const Part &part : parts)
        encodeBlock(json, part);
    json.end(']');
}

void writeTool(json::Writer &json, const Tool &tool)
{
    if (tool.kind == Tool::Kind::Server) {
        json.raw(tool.raw);
        return;
    }
    json.begin('{').member("name", tool.name).memberUnlessEmpty("description", tool.description);
    json.rawMember("input_schema", tool.parameters.empty() ? R"({"type":"object","properties":{}})" : tool.parameters);
    if (tool.strict.value_or(false))
        json.name("strict").boolean(true);
    json.rawUnlessEmpty("cache_control", tool.cacheMark);
    for (const auto &[name, value] : tool.extra)
        json.rawMember(name, value);
    json.end('}');
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
    const bool isSerial = choice.parallel == false;
    if (choice.mode == Mode::Unset && !isSerial)
        return;
    json.name("tool_choice").begin('{');
    json.member("type",
                choice.mode == Mode::None           ? "none"
                    : choice.mode == Mode::Required ? "any"
                    : choice.mode == Mode::Named    ? "tool"
                                                    : "auto");
    if (choice.mode == Mode::Named)
        json.member("name", choice.name);
    if (isSerial && choice.mode != Mode::None)
        json.name("disable_parallel_tool_use").boolean(true);
    json.end('}');
}

void writeThinking(json::Writer &json, const ThinkingPlan &plan, const Reasoning &asked)
{
    using Mode = ThinkingPlan::Mode;
    if (plan.mode == Mode::Unsaid)
        return;
    json.name("thinking").begin('{');
    if (plan.mode == Mode::Budget)
        json.member("type", "enabled").numberMember("budget_tokens", plan.budget);
    else
        json.member("type", plan.mode == Mode::Adaptive ? "adaptive" : "disabled");
    if (plan.mode != Mode::Disabled)
        json.memberUnlessEmpty("display", asked.display);
    json.end('}');
}

void writeOutputConfig(json::Writer &json, const Request &request, const ThinkingPlan &plan)
{
    const bool hasFormat = isNative(request.format);
    if (!hasFormat && plan.effort.empty())
        return;
    json.name("output_config").begin('{').memberUnlessEmpty("effort", plan.effort);
    if (hasFormat)
        json.name("format")
            .begin('{')
            .member("type", "json_schema")
            .rawMember("schema", request.format.schema)
            .end('}');
    json.end('}');
}

void writeStop(json::Writer &json, const std::vector<std::string> &stops, Notes &notes)
{
    const auto isBlank = [](const std::string &stop) { return stop.find_first_not_of(" \t\r\n") == std::string::npos; };
    if (std::ranges::any_of(stops, isBlank))
        notes.add("stop sequences of white space alone were left out: the API refuses them");
    if (std::ranges::all_of(stops, isBlank))
        return;
    json.name("stop_sequences").begin('[');
    for (const std::string &stop : stops)
        if (!isBlank(stop))
            json.text(stop);
    json.end(']');
}

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    const ThinkingPlan plan = planThinking(request, target, notes);
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model).numberMember("max_tokens", plan.maxTokens);
    writeSystem(json, systemParts(request, isNative(request.format), notes));
    json.name("messages").begin('[');
    encodeMessages(json, request.messages, notes);
    json.end(']');
    writeTools(json, request);
    writeThinking(json, plan, request.reasoning);
    writeOutputConfig(json, request, plan);
    json.rawUnlessEmpty("temperature", plan.temperature).rawUnlessEmpty("top_p", plan.topP);
    json.rawUnlessEmpty("top_k", plan.topK);
    writeStop(json, request.stop, notes);
    if (!request.user.empty())
        json.name("metadata").begin('{').member("user_id", request.user).end('}');
    json.memberUnlessEmpty("service_tier", request.serviceTier).rawUnlessEmpty("cache_control", request.cacheMark);
    for (const auto &[name, value] : request.extra)
        json.rawMember(name, value);
    if (request.stream)
        json.name("stream").boolean(true);
    json.end('}');
    return out;
}

} // namespace tollgate::anthropic_messages
