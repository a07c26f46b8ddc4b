// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/DecodeParts.h"
#include "core/dialects/gemini/Thinking.h"
#include "core/json/Walk.h"

namespace tollgate::gemini {

using namespace chat;

namespace {

void readFunction(Tool &tool, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "name")
            tool.name = json::textOf(value);
        else if (name == "description")
            tool.description = json::textOf(value);
        else if (name == "parameters" && value.starts_with('{'))
            tool.parameters = jsonSchemaOf(value);
        else if (name == "parametersJsonSchema" || name == "parameters_json_schema")
            tool.parameters = value;
        else if (value != "null")
            tool.extra.emplace_back(name, value);
    });
}

/// A format that was asked for by a media type, and the schema beside it.
void readFormat(Format &format, std::string_view mediaType, std::string_view schema, std::string_view jsonSchema)
{
    if (mediaType != "\"application/json\"")
        return;
    format.kind = Format::Kind::JsonObject;
    if (jsonSchema.starts_with('{'))
        format.schema = jsonSchema;
    else if (schema.starts_with('{'))
        format.schema = jsonSchemaOf(schema, true);
    if (!format.schema.empty())
        format.kind = Format::Kind::JsonSchema;
}

/// The members that are carried as they are.
RawJson Request::*rawMember(std::string_view name)
{
    constexpr std::pair<std::string_view, RawJson Request::*> members[] = {
        {"temperature", &Request::temperature},
        {"topP", &Request::topP},
        {"topK", &Request::topK},
        {"frequencyPenalty", &Request::frequencyPenalty},
        {"presencePenalty", &Request::presencePenalty},
        {"seed", &Request::seed},
        {"responseLogprobs", &Request::logprobs},
        {"logprobs", &Request::topLogprobs},
    };
    for (const auto &[spelled, member] : members)
        if (spelled == name)
            return member;
    return nullptr;
}

} // namespace

void decodeTools(std::vector<Tool> &tools, std::string_view raw)
{
    json::eachElement(raw, [&](std::string_view entry) {
        json::eachMember(entry, [&](std::string_view name, std::string_view value) {
            if (name == "functionDeclarations" || name == "function_declarations") {
                json::eachElement(value,
                                  [&](std::string_view function) { readFunction(tools.emplace_back(), function); });
                return;
            }
            Tool &tool = tools.emplace_back();
            tool.kind = Tool::Kind::Server;
            tool.type = tool.name = name;
            json::Writer(tool.raw).begin('{').rawMember(name, value).end('}');
        });
    });
}

void decodeToolConfig(Request &request, std::string_view raw)
{
    using Mode = ToolChoice::Mode;
    ToolChoice &choice = request.toolChoice;
    std::string mode;
    std::vector<std::string> names;
    json::eachMember(raw, [&](std::string_view outer, std::string_view config) {
        if (outer != "functionCallingConfig" && outer != "function_calling_config") {
            request.extra.emplace_back("toolConfig." + std::string(outer), config);
            return;
        }
        json::eachMember(config, [&](std::string_view name, std::string_view value) {
            if (name == "mode")
                mode = json::textOf(value);
            else if (name == "allowedFunctionNames" || name == "allowed_function_names")
                json::eachElement(value, [&](std::string_view each) { names.push_back(json::textOf(each)); });
        });
    });
    const bool isRequired = mode == "ANY";
    choice.mode = isRequired ? Mode::Required : mode == "NONE" ? Mode::None : mode.empty() ? Mode::Unset : Mode::Auto;
    if (names.size() == 1 && isRequired) {
        choice.mode = Mode::Named;
        choice.name = names.front();
    } else if (!names.empty() && mode != "NONE") {
        choice.mode = Mode::Allowed;
        json::Writer json(choice.raw);
        json.begin('{').member("type", "allowed_tools").name("allowed_tools").begin('{');
        json.member("mode", isRequired ? "required" : "auto").name("tools").begin('[');
        for (const std::string &name : names)
            json.begin('{')
                .member("type", "function")
                .name("function")
                .begin('{')
                .member("name", name)
                .end('}')
                .end('}');
        json.end(']').end('}').end('}');
    }
}

void decodeConfig(Request &request, std::string_view raw)
{
    std::string_view mediaType, schema, jsonSchema;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "maxOutputTokens")
            request.maxOutput = json::asInteger(value);
        else if (name == "candidateCount")
            request.choices = json::asInteger(value);
        else if (name == "stopSequences")
            json::eachElement(value, [&](std::string_view stop) { request.stop.push_back(json::textOf(stop)); });
        else if (name == "responseMimeType")
            mediaType = value;
        else if (name == "responseSchema")
            schema = value;
        else if (name == "responseJsonSchema")
            jsonSchema = value;
        else if (name == "thinkingConfig")
            request.reasoning = reasoningOf(value);
        else if (RawJson Request::*const member = rawMember(name))
            request.*member = value;
        else if (name != "responseModalities" || value != "[\"TEXT\"]")
            request.extra.emplace_back("generationConfig." + std::string(name), value);
    });
    readFormat(request.format, mediaType, schema, jsonSchema);
}

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    request.family = Family::Gemini;
    std::string_view contents, system;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (value == "null")
            return;
        if (name == "contents")
            contents = value;
        else if (name == "systemInstruction" || name == "system_instruction")
            system = value;
        else if (name == "tools")
            decodeTools(request.tools, value);
        else if (name == "toolConfig" || name == "tool_config")
            decodeToolConfig(request, value);
        else if (name == "generationConfig" || name == "generation_config")
            decodeConfig(request, value);
        else if (name == "model")
            request.model = json::textOf(value);
        else
            request.extra.emplace_back(name, value);
    });
    TG_TRY(request.messages, decodeContents(contents));
    Message instruction{Role::System, {}, {}};
    if (system.starts_with('"'))
        instruction.parts.push_back({Text{json::textOf(system), {}}});
    json::eachMember(system, [&](std::string_view name, std::string_view value) {
        const auto addPart = [&](std::string_view raw) {
            if (std::optional<Part> part = decodePart(PartMembers(raw), raw))
                instruction.parts.push_back(*std::move(part));
        };
        if (name == "parts" && value.starts_with('{'))
            addPart(value);
        else if (name == "parts")
            json::eachElement(value, addPart);
    });
    if (!instruction.parts.empty())
        request.messages.insert(request.messages.begin(), std::move(instruction));
    return request;
}

} // namespace tollgate::gemini
