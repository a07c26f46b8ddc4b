// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/dialects/Reading.h"
#include "core/json/Walk.h"

namespace tollgate::openai_responses {
namespace {

using namespace chat;

void readDefinition(Tool &tool, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            tool.type = json::textOf(value);
        else if (value == "null")
            return;
        else if (name == "name")
            tool.name = json::textOf(value);
        else if (name == "description")
            tool.description = json::textOf(value);
        else if (name == "parameters")
            tool.parameters = value;
        else if (name == "format")
            tool.format = value;
        else if (name == "strict")
            tool.strict = json::asBool(value);
        else
            tool.extra.emplace_back(name, value);
    });
}

void addNamespace(std::vector<Tool> &tools, std::string_view raw)
{
    std::string space;
    std::string_view list;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "name")
            space = json::textOf(value);
        else if (name == "tools")
            list = value;
    });
    json::eachElement(list, [&](std::string_view element) {
        const std::size_t before = tools.size();
        addTools(tools, element);
        if (tools.size() > before)
            tools.back().name = flatName(space, tools.back().name);
    });
}

/// `allowed_tools` in the form that chat has for it, which the hub holds.
RawJson allowedTools(std::string_view raw)
{
    std::string mode = "auto";
    std::string list;
    json::Writer json(list);
    json.begin('[');
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "mode")
            mode = json::textOf(value);
        else if (name == "tools")
            json::eachElement(value, [&](std::string_view tool) {
                std::string_view named = "\"\"";
                json::eachMember(tool, [&](std::string_view member, std::string_view inner) {
                    if (member == "name")
                        named = inner;
                });
                json.begin('{').member("type", "function").name("function").begin('{').rawMember("name", named);
                json.end('}').end('}');
            });
    });
    json.end(']');
    std::string out;
    json::Writer whole(out);
    whole.begin('{').member("type", "allowed_tools").name("allowed_tools").begin('{').member("mode", mode);
    whole.rawMember("tools", list).end('}').end('}');
    return out;
}

void readToolChoice(ToolChoice &choice, std::string_view raw)
{
    using Mode = ToolChoice::Mode;
    if (raw.starts_with('"')) {
        const std::string mode = json::textOf(raw);
        choice.mode = mode == "none" ? Mode::None : mode == "required" ? Mode::Required : Mode::Auto;
        return;
    }
    std::string type;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "name")
            choice.name = json::textOf(value);
    });
    choice.mode = Mode::Named;
    if (type == "allowed_tools") {
        choice.mode = Mode::Allowed;
        choice.raw = allowedTools(raw);
    } else if (choice.name.empty()) {
        choice.name = type; // a tool that is known by its type
    }
}

void readFormat(Format &format, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type") {
            const std::string type = json::textOf(value);
            format.kind = type == "json_schema" ? Format::Kind::JsonSchema
                : type == "json_object"         ? Format::Kind::JsonObject
                                                : Format::Kind::Unset; // text is what there is anyway
        } else if (name == "name") {
            format.name = json::textOf(value);
        } else if (name == "description") {
            format.description = json::textOf(value);
        } else if (name == "schema") {
            format.schema = value;
        } else if (name == "strict") {
            format.strict = json::asBool(value);
        }
    });
    reading::settle(format);
}

void readReasoning(Reasoning &reasoning, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "effort") {
            reasoning.effort = json::textOf(value);
            if (reasoning.effort == "none") {
                reasoning.mode = Reasoning::Mode::Off;
                reasoning.effort.clear();
            }
        } else if ((name == "summary" || name == "generate_summary") && value.starts_with('"')) {
            reasoning.display = "summarized";
        }
    });
}

void readText(Request &request, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "format")
            readFormat(request.format, value);
        else if (name == "verbosity")
            request.verbosity = json::textOf(value);
    });
}

/// What concerns us alone, or says what is so anyway: keeping and finding answers, and making them in
/// the background, is the gateway's own affair.
bool isOwnAffair(std::string_view name, std::string_view value)
{
    constexpr std::string_view own[] = {
        "store", "metadata", "include", "previous_response_id", "stream_options", "prompt_cache_options", "background"};
    if (std::find(std::begin(own), std::end(own), name) != std::end(own))
        return true;
    return name == "truncation" && value == "\"disabled\"";
}

void readMember(Request &request, std::string_view name, std::string_view value)
{
    if (name == "model")
        request.model = json::textOf(value);
    else if (name == "tools")
        json::eachElement(value, [&](std::string_view tool) { addTools(request.tools, tool); });
    else if (name == "tool_choice")
        readToolChoice(request.toolChoice, value);
    else if (name == "parallel_tool_calls")
        request.toolChoice.parallel = json::asBool(value);
    else if (name == "text")
        readText(request, value);
    else if (name == "reasoning")
        readReasoning(request.reasoning, value);
    else if (name == "max_output_tokens")
        request.maxOutput = json::asInteger(value);
    else if (name == "stream")
        request.stream = value == "true";
    else if (name == "temperature")
        request.temperature = value;
    else if (name == "top_p")
        request.topP = value;
    else if (name == "top_logprobs") {
        request.logprobs = value == "0" ? "" : "true";
        request.topLogprobs = value == "0" ? "" : value;
    } else if (name == "service_tier")
        request.serviceTier = json::textOf(value);
    else if (name == "prompt_cache_key")
        request.promptCacheKey = json::textOf(value);
    else if (name == "user" || (name == "safety_identifier" && request.user.empty()))
        request.user = json::textOf(value);
    else if (!isOwnAffair(name, value))
        request.extra.emplace_back(name, value);
}

/// Tools may stand among the items, too.
void addToolsOfInput(std::vector<Tool> &tools, std::string_view input)
{
    if (input.find("\"additional_tools\"") == std::string_view::npos)
        return;
    json::eachElement(input, [&](std::string_view item) {
        std::string_view type, list;
        json::eachMember(item, [&](std::string_view name, std::string_view value) {
            if (name == "type")
                type = value;
            else if (name == "tools")
                list = value;
        });
        if (type == "\"additional_tools\"")
            json::eachElement(list, [&](std::string_view tool) { addTools(tools, tool); });
    });
}

} // namespace

void addTools(std::vector<Tool> &tools, std::string_view raw)
{
    Tool tool;
    readDefinition(tool, raw);
    if (tool.type == "namespace")
        return addNamespace(tools, raw);
    if (tool.type == "custom") {
        tool.kind = Tool::Kind::FreeText;
    } else if (const NativeTool *const native = findNativeTool(tool.type)) {
        tool.name = native->type;
        tool.description = native->description;
        tool.parameters = native->parameters;
        tool.extra.clear();
        tool.raw = raw;
    } else if (tool.type != "function") {
        tool.kind = Tool::Kind::Server;
        tool.raw = raw;
    }
    tools.push_back(std::move(tool));
}

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    request.family = Family::Responses;
    request.usageAsked = true; // its streams always have it
    std::string_view instructions, input = "[]";
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "instructions")
            instructions = value;
        else if (name == "input")
            input = value;
        else
            readMember(request, name, value);
    });
    if (instructions.size() > 2 && instructions.front() == '"')
        request.messages.push_back({Role::System, {Part{Text{json::textOf(instructions), {}}}}, {}});
    TG_CHECK(addInput(request.messages, input));
    addToolsOfInput(request.tools, input);
    return request;
}

} // namespace tollgate::openai_responses
