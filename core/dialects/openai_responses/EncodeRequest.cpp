// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Encode.h"
#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/Reasoning.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::openai_responses {
namespace {

using namespace chat;

void writeTool(json::Writer &json, const Tool &tool)
{
    if (!tool.raw.empty()) {
        json.raw(tool.raw);
        return;
    }
    const bool isFunction = tool.kind == Tool::Kind::Function;
    json.begin('{').member("type", isFunction ? "function" : "custom").member("name", tool.name);
    json.memberUnlessEmpty("description", tool.description);
    if (isFunction) {
        json.rawMember("parameters",
                       tool.parameters.empty() ? R"({"type":"object","properties":{}})" : tool.parameters);
        // Unsaid means true here and false everywhere else; a schema that is not strict would be refused.
        json.name("strict").boolean(tool.strict.value_or(false));
    } else {
        json.rawUnlessEmpty("format", tool.format);
    }
    for (const auto &[name, value] : tool.extra)
        json.rawMember(name, value);
    json.end('}');
}

bool isCustom(const Request &request, const std::string &name)
{
    return std::ranges::any_of(
        request.tools, [&](const Tool &tool) { return tool.kind == Tool::Kind::FreeText && tool.name == name; });
}

/// The hub holds chat's form of `allowed_tools`.
void writeAllowedTools(json::Writer &json, std::string_view raw)
{
    std::string mode = "auto";
    std::string_view tools;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "allowed_tools")
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "mode")
                    mode = json::textOf(inner);
                else if (member == "tools")
                    tools = inner;
            });
    });
    json.name("tool_choice").begin('{').member("type", "allowed_tools").member("mode", mode).name("tools").begin('[');
    json::eachElement(tools, [&](std::string_view tool) {
        std::string type;
        std::string_view named = "\"\"";
        json::eachMember(tool, [&](std::string_view name, std::string_view value) {
            if (name == "type")
                type = json::textOf(value);
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "name")
                    named = inner;
            });
        });
        json.begin('{').member("type", type).rawMember("name", named).end('}');
    });
    json.end(']').end('}');
}

void writeToolChoice(json::Writer &json, const Request &request)
{
    using Mode = ToolChoice::Mode;
    const ToolChoice &choice = request.toolChoice;
    if (const std::string_view word = openai_chat::toolChoiceWord(choice.mode); !word.empty()) {
        json.member("tool_choice", word);
    } else if (choice.mode == Mode::Named) {
        const auto typed = std::ranges::find_if(
            request.tools, [&](const Tool &tool) { return !tool.raw.empty() && tool.type == choice.name; });
        json.name("tool_choice").begin('{');
        if (typed != request.tools.end())
            json.member("type", choice.name).end('}');
        else
            json.member("type", isCustom(request, choice.name) ? "custom" : "function")
                .member("name", choice.name)
                .end('}');
    } else if (choice.mode == Mode::Allowed) {
        writeAllowedTools(json, choice.raw);
    }
    if (choice.parallel)
        json.name("parallel_tool_calls").boolean(*choice.parallel);
}

void writeTools(json::Writer &json, const Request &request)
{
    if (request.tools.empty())
        return;
    json.name("tools").begin('[');
    for (const Tool &tool : request.tools)
        writeTool(json, tool);
    json.end(']');
    writeToolChoice(json, request);
}

void writeText(json::Writer &json, const Request &request)
{
    const Format &format = request.format;
    if (format.kind == Format::Kind::Unset && request.verbosity.empty())
        return;
    json.name("text").begin('{');
    if (format.kind == Format::Kind::JsonSchema) {
        json.name("format").begin('{').member("type", "json_schema");
        json.member("name", format.name.empty() ? "answer" : format.name);
        json.memberUnlessEmpty("description", format.description).rawMember("schema", format.schema);
        json.name("strict").boolean(format.strict.value_or(false)).end('}');
    } else if (format.kind != Format::Kind::Unset) {
        json.name("format").begin('{');
        json.member("type", format.kind == Format::Kind::JsonObject ? "json_object" : "text").end('}');
    }
    json.memberUnlessEmpty("verbosity", request.verbosity).end('}');
}

/// The provider keeps nothing: what was thought comes back sealed, and the client brings it with the next turn.
void writeReasoning(json::Writer &json, const Request &request, const DialectTarget &target, Notes &notes)
{
    const std::string effort = reasoning::effortFor(target.model, request.reasoning, notes);
    const bool wantsSummary = request.reasoning.display == "summarized" && reasoning::thinks(target.model);
    if (!effort.empty() || wantsSummary) {
        json.name("reasoning").begin('{').memberUnlessEmpty("effort", effort);
        if (wantsSummary)
            json.member("summary", "auto");
        json.end('}');
    }
    json.name("store").boolean(false);
    const bool wantsLogprobs = request.logprobs == "true";
    if (!reasoning::thinks(target.model) && !wantsLogprobs)
        return;
    json.name("include").begin('[');
    if (reasoning::thinks(target.model))
        json.text("reasoning.encrypted_content");
    if (wantsLogprobs)
        json.text("message.output_text.logprobs");
    json.end(']');
}

void writeMaximum(json::Writer &json, const Request &request, const DialectTarget &target, Notes &notes)
{
    constexpr std::int64_t least = 16; ///< the API refuses less
    std::optional<std::int64_t> most = request.maxOutput;
    if (most && *most < least) {
        most = least;
        notes.add("max_tokens was raised to 16, the least that the API takes");
    }
    if (most && target.usualMaximum > 0 && *most > target.usualMaximum) {
        notes.add("max_tokens was lowered to " + std::to_string(target.usualMaximum) + ", the most that " + target.model
                  + " gives");
        most = target.usualMaximum;
    }
    if (target.maxOutput)
        most = std::max(*target.maxOutput, least);
    if (most)
        json.numberMember("max_output_tokens", *most);
}

void writeSampling(json::Writer &json, const Request &request, const DialectTarget &target, Notes &notes)
{
    if (!reasoning::thinks(target.model)) {
        json.rawUnlessEmpty("temperature", request.temperature).rawUnlessEmpty("top_p", request.topP);
        return;
    }
    const auto isSaid = [](const RawJson &number) { return !number.empty() && number != "1" && number != "1.0"; };
    if (isSaid(request.temperature) || isSaid(request.topP))
        notes.add("temperature and top_p were left out: " + target.model + " takes none");
}

} // namespace

std::string encodeRequest(const Request &request, const DialectTarget &target, Notes &notes)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("model", target.model);
    json.memberUnlessEmpty("instructions", instructionsOf(request.messages)).name("input").begin('[');
    encodeItems(json, request.messages);
    json.end(']');
    writeTools(json, request);
    writeText(json, request);
    writeReasoning(json, request, target, notes);
    writeMaximum(json, request, target, notes);
    writeSampling(json, request, target, notes);
    json.rawUnlessEmpty("top_logprobs", request.topLogprobs).rawUnlessEmpty("metadata", request.metadata);
    json.memberUnlessEmpty("user", request.user).memberUnlessEmpty("service_tier", request.serviceTier);
    json.memberUnlessEmpty("prompt_cache_key", request.promptCacheKey);
    for (const auto &[name, value] : request.extra)
        json.rawMember(name, value);
    if (request.stream)
        json.name("stream").boolean(true);
    json.end('}');
    return out;
}

} // namespace tollgate::openai_responses
