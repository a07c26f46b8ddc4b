// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic_messages/Thinking.h"
#include "core/dialects/bedrock_converse/Codec.h"
#include "core/dialects/Reasoning.h"
#include "core/dialects/Turns.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::bedrock_converse {
namespace {

using namespace chat;
using anthropic_messages::planThinking;
using anthropic_messages::ThinkingPlan;

bool isClosed(const Format &format)
{
    return format.strict.value_or(false) || format.schema.find("\"additionalProperties\":false") != std::string::npos
        || format.schema.find("\"additionalProperties\": false") != std::string::npos;
}

bool isNative(const Format &format, const ModelFacts &facts)
{
    return facts.holdsToSchema && format.kind == Format::Kind::JsonSchema && isClosed(format);
}

void writeSystem(json::Writer &json, const Request &request, const ModelFacts &facts, Notes &notes)
{
    const std::vector<Part> parts = systemParts(request, isNative(request.format, facts), notes);
    if (parts.empty())
        return;
    json.name("system").begin('[');
    for (const Part &part : parts) {
        if (part.as<Text>()->text.find_first_not_of(" \t\r\n") != std::string::npos)
            json.begin('{').member("text", part.as<Text>()->text).end('}');
        encodeCachePoint(json, part.cacheMark, facts, notes);
    }
    json.end(']');
}

void writeMessages(json::Writer &json, const Request &request, const ModelFacts &facts, Notes &notes)
{
    std::vector<Message> turns = turnsOf(request.messages, notes);
    if (!request.cacheMark.empty() && !turns.empty() && !turns.back().parts.empty())
        turns.back().parts.back().cacheMark = request.cacheMark;
    json.name("messages").begin('[');
    for (const Message &turn : turns) {
        json.begin('{').member("role", turn.role == Role::Assistant ? "assistant" : "user").name("content").begin('[');
        encodeParts(json, turn.parts, facts, notes);
        json.end(']').end('}');
    }
    json.end(']');
}

void writeTool(json::Writer &json, const Tool &tool)
{
    json.begin('{').name("toolSpec").begin('{').member("name", tool.name);
    json.memberUnlessEmpty("description", tool.description).name("inputSchema").begin('{');
    json.rawMember("json", tool.parameters.empty() ? R"({"type":"object","properties":{}})" : tool.parameters).end('}');
    if (tool.strict.value_or(false))
        json.name("strict").boolean(true);
    json.end('}').end('}');
}

/// The API wants to know the tools of a conversation that has calls in it, also where no more are offered.
std::vector<Tool> toolsOf(const Request &request, Notes &notes)
{
    std::vector<Tool> tools = request.tools;
    if (!tools.empty())
        return tools;
    for (const Message &message : request.messages)
        for (const Part &part : message.parts)
            if (const auto *call = part.as<ToolCall>();
                call && std::ranges::find(tools, call->name, &Tool::name) == tools.end()) {
                Tool tool;
                tool.name = call->name;
                tools.push_back(std::move(tool));
            }
    if (!tools.empty())
        notes.add("the tools of earlier calls were named again: the API wants them where calls are");
    return tools;
}

bool hasCalls(const Request &request)
{
    return std::ranges::any_of(request.messages, [](const Message &message) {
        return std::ranges::any_of(message.parts,
                                   [](const Part &part) { return part.as<ToolCall>() || part.as<ToolResult>(); });
    });
}

void writeToolConfig(json::Writer &json, const Request &request, const ModelFacts &facts, Notes &notes)
{
    using Mode = ToolChoice::Mode;
    const ToolChoice &choice = request.toolChoice;
    const std::vector<Tool> tools = toolsOf(request, notes);
    if (tools.empty() || (choice.mode == Mode::None && !hasCalls(request)))
        return;
    json.name("toolConfig").begin('{').name("tools").begin('[');
    for (const Tool &tool : tools) {
        writeTool(json, tool);
        if (facts.cachesTools)
            encodeCachePoint(json, tool.cacheMark, facts, notes);
        else if (!tool.cacheMark.empty())
            notes.add("cache_control of tools left out: this model does not cache them on Bedrock");
    }
    json.end(']');
    if (choice.mode == Mode::None)
        notes.add("tool_choice none was left out: the API has no such choice while calls are in the conversation");
    if (!request.tools.empty() && (choice.mode == Mode::Auto || choice.mode == Mode::Required))
        json.name("toolChoice").begin('{').rawMember(choice.mode == Mode::Auto ? "auto" : "any", "{}").end('}');
    if (choice.mode == Mode::Named)
        json.name("toolChoice").begin('{').name("tool").begin('{').member("name", choice.name).end('}').end('}');
    json.end('}');
}

/// What Converse has no member for goes to the model as it is.
class ModelFields {
public:
    json::Writer &name(std::string_view name)
    {
        if (m_text.empty())
            m_json.begin('{');
        return m_json.name(name);
    }
    void writeTo(json::Writer &json)
    {
        if (m_text.empty())
            return;
        m_json.end('}');
        json.rawMember("additionalModelRequestFields", m_text);
    }

private:
    std::string m_text;
    json::Writer m_json{m_text};
};

void writeThinking(ModelFields &fields, const ThinkingPlan &plan, const Reasoning &asked)
{
    using Mode = ThinkingPlan::Mode;
    if (plan.mode == Mode::Unsaid)
        return;
    json::Writer &json = fields.name("thinking").begin('{');
    if (plan.mode == Mode::Budget)
        json.member("type", "enabled").numberMember("budget_tokens", plan.budget);
    else
        json.member("type", plan.mode == Mode::Adaptive ? "adaptive" : "disabled");
    if (plan.mode != Mode::Disabled)
        json.memberUnlessEmpty("display", asked.display);
    json.end('}');
}

void writeSerialCalls(ModelFields &fields, const Request &request, const ModelFacts &facts, Notes &notes)
{
    using Mode = ToolChoice::Mode;
    const ToolChoice &choice = request.toolChoice;
    if (choice.parallel != false || request.tools.empty() || choice.mode == Mode::None)
        return;
    if (!facts.serialisesCalls) {
        notes.add("parallel_tool_calls: false left out: this model cannot be held to one call on Bedrock");
        return;
    }
    json::Writer &json = fields.name("tool_choice").begin('{');
    json.member("type", choice.mode == Mode::Required ? "any" : choice.mode == Mode::Named ? "tool" : "auto");
    if (choice.mode == Mode::Named)
        json.member("name", choice.name);
    json.name("disable_parallel_tool_use").boolean(true).end('}');
}

/// Other models than Claude: how each is told to think.
void writeEffort(ModelFields &fields, const Request &request, const DialectTarget &target, const ModelFacts &facts,
                 Notes &notes)
{
    if (facts.reasonsByEffort) {
        if (const std::string effort = reasoning::effortFor(target.model, request.reasoning, notes); !effort.empty())
            fields.name("reasoning_effort").text(effort);
        return;
    }
    using Mode = Reasoning::Mode;
    const Reasoning &asked = request.reasoning;
    if (asked.mode == Mode::Off || (asked.mode == Mode::Unset && asked.effort.empty()))
        return;
    if (target.model.find("nova-2") == std::string_view::npos) {
        notes.add("thinking was not asked for: " + target.model + " is not told to think by this API");
        return;
    }
    std::string_view effort = asked.effort;
    if (effort.empty())
        effort = asked.mode == Mode::Budget ? reasoning::effortOf(asked.budget) : std::string_view("medium");
    if (effort == "minimal")
        effort = "low";
    else if (effort == "xhigh" || effort == "max")
        effort = "high";
    fields.name("reasoningConfig").begin('{').member("type", "enabled").member("maxReasoningEffort", effort).end('}');
}

void writeTopK(ModelFields &fields, const RawJson &topK, const DialectTarget &target, const ModelFacts &facts,
               Notes &notes)
{
    if (topK.empty())
        return;
    if (facts.isClaude)
        fields.name("top_k").raw(topK);
    else if (facts.isNova)
        fields.name("inferenceConfig").begin('{').rawMember("topK", topK).end('}');
    else
        notes.add("top_k left out: " + target.model + " has no such member on Bedrock");
}

void writeInference(json::Writer &json, const Request &request, const ThinkingPlan &plan)
{
    const bool hasStops = !request.stop.empty();
    if (plan.maxTokens == 0 && plan.temperature.empty() && plan.topP.empty() && !hasStops)
        return;
    json.name("inferenceConfig").begin('{');
    if (plan.maxTokens > 0)
        json.numberMember("maxTokens", plan.maxTokens);
    json.rawUnlessEmpty("temperature", plan.temperature).rawUnlessEmpty("topP", plan.topP);
    if (hasStops) {
        json.name("stopSequences").begin('[');
        for (const std::string &stop : request.stop)
            json.text(stop);
        json.end(']');
    }
    json.end('}');
}

void writeOutputConfig(json::Writer &json, const Request &request, const ThinkingPlan &plan, const ModelFacts &facts)
{
    const bool hasFormat = isNative(request.format, facts);
    if (!hasFormat && plan.effort.empty())
        return;
    json.name("outputConfig").begin('{').memberUnlessEmpty("effort", plan.effort);
    if (hasFormat) {
        json.name("textFormat").begin('{').member("type", "json_schema").name("structure").begin('{');
        json.name("jsonSchema").begin('{').member("schema", request.format.schema);
        json.memberUnlessEmpty("name", request.format.name);
        json.memberUnlessEmpty("description", request.format.description).end('}').end('}').end('}');
    }
    json.end('}');
}

bool isMetadata(std::string_view text)
{
    return text.size() <= 256 && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || std::string_view(" \t:_@$#=/+,-.").find(c) != std::string_view::npos;
           });
}

/// `metadata` and `user`, where their letters are among those that the API takes.
void writeMetadata(json::Writer &json, const Request &request, Notes &notes)
{
    constexpr std::size_t mostPairs = 16;
    std::vector<std::pair<std::string, std::string>> pairs;
    const auto add = [&](std::string name, std::string value) {
        if (name.empty() || !isMetadata(name) || !isMetadata(value) || pairs.size() == mostPairs)
            notes.add("metadata left out that Bedrock's requestMetadata does not take: " + name);
        else
            pairs.emplace_back(std::move(name), std::move(value));
    };
    json::eachMember(request.metadata, [&](std::string_view name, std::string_view value) {
        add(std::string(name), json::textOf(value));
    });
    if (!request.user.empty())
        add("user_id", request.user);
    if (pairs.empty())
        return;
    json.name("requestMetadata").begin('{');
    for (const auto &[name, value] : pairs)
        json.member(name, value);
    json.end('}');
}

/// For a model that is none of Anthropic's: what was asked for.
ThinkingPlan plainPlan(const Request &request, const DialectTarget &target)
{
    ThinkingPlan plan;
    plan.maxTokens = request.maxOutput.value_or(0);
    if (target.maxOutput)
        plan.maxTokens = plan.maxTokens > 0 ? std::min(plan.maxTokens, *target.maxOutput) : *target.maxOutput;
    plan.temperature = request.temperature;
    plan.topP = request.topP;
    plan.topK = request.topK;
    return plan;
}

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    const ModelFacts facts = modelFacts(target.model);
    const ThinkingPlan plan = facts.isClaude ? planThinking(request, target, notes) : plainPlan(request, target);
    std::string out;
    json::Writer json(out);
    json.begin('{');
    writeSystem(json, request, facts, notes);
    writeMessages(json, request, facts, notes);
    writeInference(json, request, plan);
    writeToolConfig(json, request, facts, notes);
    ModelFields fields;
    if (facts.isClaude)
        writeThinking(fields, plan, request.reasoning);
    else
        writeEffort(fields, request, target, facts, notes);
    writeTopK(fields, plan.topK, target, facts, notes);
    writeSerialCalls(fields, request, facts, notes);
    fields.writeTo(json);
    if (facts.isClaude && !request.stop.empty())
        json.rawMember("additionalModelResponseFieldPaths", R"(["/stop_sequence"])");
    writeOutputConfig(json, request, plan, facts);
    writeMetadata(json, request, notes);
    for (const auto &[name, value] : request.extra)
        json.rawMember(name, value);
    json.end('}');
    return out;
}

} // namespace tollgate::bedrock_converse
