// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Codec.h"
#include "core/dialects/gemini/Thinking.h"
#include "core/dialects/Reasoning.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::gemini {
namespace {

using namespace chat;

constexpr std::string_view inConfig = "generationConfig."; ///< members of `extra` that stand there

/// What was pruned from schemas, said once.
class SchemaNotes {
public:
    explicit SchemaNotes(Notes &notes) : m_notes(notes) { }
    std::string cleaned(std::string_view schema) { return cleanedSchema(schema, m_leftOut); }
    void tell() const
    {
        std::string list;
        for (const std::string &name : m_leftOut)
            list.append(list.empty() ? "" : ", ").append(name);
        if (!list.empty())
            m_notes.add("left out of schemas, since the API does not know it: " + list);
    }

private:
    Notes &m_notes;
    std::set<std::string> m_leftOut;
};

bool asksJson(const Format &format)
{
    return format.kind == Format::Kind::JsonObject || format.kind == Format::Kind::JsonSchema;
}

/// The older models do not call tools where a format is asked for.
bool saysFormatInWords(const Request &request, std::string_view model)
{
    return asksJson(request.format) && !request.tools.empty() && !reasoning::geminiFacts(model).callsWithSchema;
}

std::string formatInWords(const Format &format)
{
    std::string words = "When you give your final answer, give one JSON value";
    words += format.kind == Format::Kind::JsonSchema ? " that fits the JSON schema below" : std::string();
    words += " and nothing else: no words around it, no code fence.";
    return format.kind == Format::Kind::JsonSchema ? words + "\n\n" + format.schema : words;
}

void writeSystem(json::Writer &json, const Request &request, const DialectTarget &target, Notes &notes)
{
    std::vector<std::string_view> texts;
    bool hasBegun = false;
    for (const Message &message : request.messages) {
        if (message.role != Role::System && message.role != Role::Developer) {
            hasBegun = true;
            continue;
        }
        if (hasBegun)
            notes.add("system messages in mid-conversation were moved to its beginning");
        for (const Part &part : message.parts)
            if (const auto *text = part.as<Text>(); text && !text->text.empty())
                texts.push_back(text->text);
    }
    std::string words;
    if (saysFormatInWords(request, target.model)) {
        words = formatInWords(request.format);
        texts.push_back(words);
        notes.add("response_format was asked for in words: " + target.model + " does not take it together with tools");
    }
    if (texts.empty())
        return;
    json.name("systemInstruction").begin('{').name("parts").begin('[');
    for (const std::string_view text : texts)
        json.begin('{').member("text", text).end('}');
    json.end(']').end('}');
}

bool isIn(const std::vector<std::string> &names, const Tool &tool)
{
    return names.empty() || std::ranges::find(names, tool.name) != names.end();
}

void writeTools(json::Writer &json, const Request &request, const std::vector<std::string> &only, SchemaNotes &schemas)
{
    const auto isFunction = [](const Tool &tool) { return tool.kind == Tool::Kind::Function; };
    json.name("tools").begin('[');
    if (std::ranges::any_of(request.tools, isFunction)) {
        json.begin('{').name("functionDeclarations").begin('[');
        for (const Tool &tool : request.tools) {
            if (!isFunction(tool) || !isIn(only, tool))
                continue;
            json.begin('{').member("name", tool.name).memberUnlessEmpty("description", tool.description);
            const std::string cleaned = tool.parameters.empty() ? std::string() : schemas.cleaned(tool.parameters);
            if (!cleaned.empty() && !isEmptyObject(cleaned))
                json.rawMember("parameters", cleaned);
            for (const auto &[name, value] : tool.extra)
                json.rawMember(name, value);
            json.end('}');
        }
        json.end(']').end('}');
    }
    for (const Tool &tool : request.tools)
        if (tool.kind == Tool::Kind::Server)
            json.raw(tool.raw);
    json.end(']');
}

/// OpenAI's `allowed_tools`: the names, and whether one of them has to be called.
std::vector<std::string> allowedNames(std::string_view raw, bool &isRequired)
{
    std::vector<std::string> names;
    const auto addName = [&](std::string_view name, std::string_view value) {
        if (name == "name")
            names.push_back(json::textOf(value));
        else if (name == "function")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "name")
                    names.push_back(json::textOf(inner));
            });
    };
    const auto read = [&](std::string_view object, const auto &again) -> void {
        json::eachMember(object, [&](std::string_view name, std::string_view value) {
            if (name == "mode")
                isRequired = value == "\"required\"";
            else if (name == "tools")
                json::eachElement(value, [&](std::string_view tool) { json::eachMember(tool, addName); });
            else if (name == "allowed_tools")
                again(value, again);
        });
    };
    read(raw, read);
    return names;
}

constexpr std::string_view inToolConfig = "toolConfig.";

void writeToolConfig(json::Writer &json, const Request &request, std::string_view mode,
                     const std::vector<std::string> &names)
{
    const auto isExtra = [](const auto &member) { return member.first.starts_with(inToolConfig); };
    if (mode.empty() && std::ranges::none_of(request.extra, isExtra))
        return;
    json.name("toolConfig").begin('{');
    if (!mode.empty()) {
        json.name("functionCallingConfig").begin('{').member("mode", mode);
        if (!names.empty()) {
            json.name("allowedFunctionNames").begin('[');
            for (const std::string &name : names)
                json.text(name);
            json.end(']');
        }
        json.end('}');
    }
    for (const auto &member : request.extra)
        if (isExtra(member))
            json.rawMember(std::string_view(member.first).substr(inToolConfig.size()), member.second);
    json.end('}');
}

void writeToolsAndChoice(json::Writer &json, const Request &request, SchemaNotes &schemas)
{
    if (request.tools.empty())
        return;
    using Mode = ToolChoice::Mode;
    const ToolChoice &choice = request.toolChoice;
    bool isRequired = false;
    std::vector<std::string> allowed;
    if (choice.mode == Mode::Allowed)
        allowed = allowedNames(choice.raw, isRequired);
    // Names can be given only where one of them has to be called; otherwise the others are not told of.
    writeTools(json, request, isRequired ? std::vector<std::string>() : allowed, schemas);
    if (choice.mode == Mode::Named)
        allowed = {choice.name};
    const bool isForced = choice.mode == Mode::Required || choice.mode == Mode::Named || isRequired;
    writeToolConfig(json, request,
                    isForced                        ? "ANY"
                        : choice.mode == Mode::None ? "NONE"
                        : choice.mode == Mode::Auto ? "AUTO"
                                                    : "",
                    isForced ? allowed : std::vector<std::string>());
}

std::optional<std::int64_t> maximumFor(const Request &request, const DialectTarget &target, Notes &notes)
{
    std::optional<std::int64_t> most = request.maxOutput;
    if (most && target.usualMaximum > 0 && *most > target.usualMaximum) {
        notes.add("max_tokens was lowered to " + std::to_string(target.usualMaximum) + ", the most that " + target.model
                  + " gives");
        most = target.usualMaximum;
    }
    return target.maxOutput ? target.maxOutput : most;
}

/// `generationConfig`; empty: nothing to say.
std::string configOf(const Request &request, const DialectTarget &target, SchemaNotes &schemas, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    if (const auto most = maximumFor(request, target, notes))
        json.numberMember("maxOutputTokens", *most);
    json.rawUnlessEmpty("temperature", request.temperature).rawUnlessEmpty("topP", request.topP);
    json.rawUnlessEmpty("topK", request.topK).rawUnlessEmpty("seed", request.seed);
    json.rawUnlessEmpty("frequencyPenalty", request.frequencyPenalty);
    json.rawUnlessEmpty("presencePenalty", request.presencePenalty);
    if (request.choices)
        json.numberMember("candidateCount", *request.choices);
    if (!request.stop.empty()) {
        json.name("stopSequences").begin('[');
        for (const std::string &stop : request.stop)
            json.text(stop);
        json.end(']');
    }
    if (asksJson(request.format) && !saysFormatInWords(request, target.model)) {
        json.member("responseMimeType", "application/json");
        if (request.format.kind == Format::Kind::JsonSchema)
            json.rawMember("responseSchema", schemas.cleaned(request.format.schema));
    }
    json.rawUnlessEmpty("thinkingConfig", thinkingConfig(request.reasoning, target.model, notes));
    for (const auto &[name, value] : request.extra)
        if (name.starts_with(inConfig))
            json.rawMember(std::string_view(name).substr(inConfig.size()), value);
    return out;
}

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{');
    writeSystem(json, request, target, notes);
    json.name("contents").begin('[');
    encodeContents(json, request.messages, target, notes);
    json.end(']');
    SchemaNotes schemas(notes);
    writeToolsAndChoice(json, request, schemas);
    if (const std::string config = configOf(request, target, schemas, notes); !config.empty())
        json.name("generationConfig").raw('{' + config + '}');
    for (const auto &[name, value] : request.extra)
        if (!name.starts_with(inConfig) && !name.starts_with(inToolConfig))
            json.rawMember(name, value);
    json.end('}');
    schemas.tell();
    return out;
}

} // namespace tollgate::gemini
