// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/cohere_chat/Codec.h"
#include "core/dialects/Reading.h"
#include "core/dialects/Reasoning.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <charconv>

namespace tollgate::cohere_chat {
namespace {

using namespace chat;

void writeTools(json::Writer &json, const Request &request)
{
    using Mode = ToolChoice::Mode;
    const ToolChoice &choice = request.toolChoice;
    if (request.tools.empty())
        return;
    json.name("tools").begin('[');
    for (const Tool &tool : request.tools) {
        // One tool that must be called is a list of one, all of which must be called.
        if (choice.mode == Mode::Named && tool.name != choice.name)
            continue;
        json.begin('{').member("type", "function").name("function").begin('{').member("name", tool.name);
        json.memberUnlessEmpty("description", tool.description);
        json.rawMember("parameters",
                       tool.parameters.empty() ? R"({"type":"object","properties":{}})" : tool.parameters);
        json.end('}').end('}');
    }
    json.end(']');
    if (std::ranges::all_of(request.tools, [](const Tool &tool) { return tool.strict.value_or(false); }))
        json.name("strict_tools").boolean(true);
    if (choice.mode == Mode::Required || choice.mode == Mode::Named)
        json.member("tool_choice", "REQUIRED");
    else if (choice.mode == Mode::None)
        json.member("tool_choice", "NONE");
}

void writeFormat(json::Writer &json, const Format &format)
{
    if (format.kind != Format::Kind::JsonObject && format.kind != Format::Kind::JsonSchema)
        return;
    json.name("response_format").begin('{').member("type", "json_object");
    if (format.kind == Format::Kind::JsonSchema)
        json.rawMember("json_schema", format.schema);
    json.end('}');
}

/// https://docs.cohere.com/docs/reasoning: models with `reasoning` in their name think, unless they are told not to.
void writeThinking(json::Writer &json, const Reasoning &asked, const DialectTarget &target, Notes &notes)
{
    using Mode = Reasoning::Mode;
    if (asked.mode == Mode::Unset && asked.effort.empty())
        return;
    const bool thinks = target.model.find("reasoning") != std::string_view::npos;
    if (asked.mode == Mode::Off) {
        if (thinks)
            json.name("thinking").begin('{').member("type", "disabled").end('}');
        return;
    }
    if (!thinks) {
        notes.add("thinking was not asked for: " + target.model + " does not think");
        return;
    }
    json.name("thinking").begin('{').member("type", "enabled");
    if (asked.mode == Mode::Budget)
        json.numberMember("token_budget", asked.budget);
    else if (!asked.effort.empty())
        json.numberMember("token_budget", reasoning::budgetOf(asked.effort));
    json.end('}');
}

/// The API takes 0.01 to 0.99.
RawJson nucleus(const RawJson &topP, Notes &notes)
{
    double value = 0;
    const auto [end, error] = std::from_chars(topP.data(), topP.data() + topP.size(), value);
    if (topP.empty() || error != std::errc() || value <= 0.99)
        return topP;
    if (value > 0.99 && value < 1)
        notes.add("top_p was lowered to 0.99, the API's highest");
    return value >= 1 ? RawJson() : RawJson("0.99"); // 1 asks for nothing
}

void writeStops(json::Writer &json, const std::vector<std::string> &stops)
{
    if (stops.empty())
        return;
    json.name("stop_sequences").begin('[');
    for (const std::string &stop : stops)
        json.text(stop);
    json.end(']');
}

void readTool(Request &request, std::string_view raw)
{
    Tool tool;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "function")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "name")
                    tool.name = json::textOf(inner);
                else if (member == "description")
                    tool.description = json::textOf(inner);
                else if (member == "parameters")
                    tool.parameters = inner;
            });
    });
    request.tools.push_back(std::move(tool));
}

void readThinking(Reasoning &reasoning, std::string_view raw)
{
    using Mode = Reasoning::Mode;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            reasoning.mode = value == "\"disabled\"" ? Mode::Off : Mode::Adaptive;
    });
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "token_budget") {
            reasoning.mode = Mode::Budget;
            reasoning.budget = json::asInteger(value).value_or(0);
        }
    });
}

void readFormat(Format &format, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "json_schema") {
            format.kind = Format::Kind::JsonSchema;
            format.schema = value;
        } else if (value == "\"json_object\"" && format.kind == Format::Kind::Unset) {
            format.kind = Format::Kind::JsonObject;
        }
    });
    reading::settle(format);
}

void readMember(Request &request, std::string_view name, std::string_view value)
{
    const std::pair<std::string_view, RawJson *> numbers[] = {
        {"temperature", &request.temperature},
        {"p", &request.topP},
        {"k", &request.topK},
        {"seed", &request.seed},
        {"frequency_penalty", &request.frequencyPenalty},
        {"presence_penalty", &request.presencePenalty},
    };
    for (const auto &[known, place] : numbers)
        if (known == name) {
            *place = value;
            return;
        }
    if (name == "model")
        request.model = json::textOf(value);
    else if (name == "tools")
        json::eachElement(value, [&](std::string_view tool) { readTool(request, tool); });
    else if (name == "tool_choice")
        request.toolChoice.mode = value == "\"NONE\"" ? ToolChoice::Mode::None : ToolChoice::Mode::Required;
    else if (name == "response_format")
        readFormat(request.format, value);
    else if (name == "thinking")
        readThinking(request.reasoning, value);
    else if (name == "max_tokens")
        request.maxOutput = json::asInteger(value);
    else if (name == "stop_sequences")
        json::eachElement(value, [&](std::string_view stop) { request.stop.push_back(json::textOf(stop)); });
    else if (name == "stream")
        request.stream = value == "true";
    else if (name != "strict_tools")
        request.extra.emplace_back(name, value);
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
    std::optional<std::int64_t> most = request.maxOutput;
    if (target.maxOutput)
        most = std::min(most.value_or(*target.maxOutput), *target.maxOutput);
    if (most)
        json.numberMember("max_tokens", *most);
    writeStops(json, request.stop);
    json.rawUnlessEmpty("temperature", request.temperature).rawUnlessEmpty("p", nucleus(request.topP, notes));
    json.rawUnlessEmpty("k", request.topK).rawUnlessEmpty("seed", request.seed);
    json.rawUnlessEmpty("frequency_penalty", request.frequencyPenalty);
    json.rawUnlessEmpty("presence_penalty", request.presencePenalty);
    writeThinking(json, request.reasoning, target, notes);
    for (const auto &[name, value] : request.extra)
        json.rawMember(name, value);
    if (request.stream)
        json.name("stream").boolean(true);
    json.end('}');
    return out;
}

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    request.family = Family::Cohere;
    request.usageAsked = true; // its streams always have it
    std::string_view messages;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "messages")
            messages = value;
        else if (value != "null")
            readMember(request, name, value);
    });
    TG_CHECK(decodeMessages(request.messages, messages));
    if (request.toolChoice.mode == ToolChoice::Mode::Required && request.tools.size() == 1) {
        request.toolChoice.mode = ToolChoice::Mode::Named;
        request.toolChoice.name = request.tools.front().name;
    }
    return request;
}

} // namespace tollgate::cohere_chat
