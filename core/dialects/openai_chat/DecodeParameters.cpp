// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::openai_chat {

namespace {

using namespace chat;

void readDefinition(Tool &tool, std::string_view definition)
{
    json::eachMember(definition, [&](std::string_view name, std::string_view value) {
        if (name == "name")
            tool.name = json::textOf(value);
        else if (name == "description")
            tool.description = json::textOf(value);
        else if (name == "parameters")
            tool.parameters = value == "null" ? RawJson() : RawJson(value);
        else if (name == "format")
            tool.format = value;
        else if (name == "strict")
            tool.strict = json::asBool(value);
        else if (name == "cache_control")
            tool.cacheMark = value;
        else
            tool.extra.emplace_back(name, value);
    });
}

Tool readTool(std::string_view raw)
{
    Tool tool;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type") {
            tool.type = json::textOf(value);
        } else if (name == "function") {
            readDefinition(tool, value);
        } else if (name == "custom") {
            tool.kind = Tool::Kind::FreeText;
            readDefinition(tool, value);
        } else if (name == "cache_control") {
            tool.cacheMark = value;
        }
    });
    if (tool.type != "function" && tool.type != "custom") {
        tool.kind = Tool::Kind::Server;
        tool.raw = raw;
    }
    return tool;
}

void readToolChoice(ToolChoice &choice, std::string_view raw)
{
    using Mode = ToolChoice::Mode;
    if (raw.starts_with('"')) {
        const std::string mode = json::textOf(raw);
        choice.mode = mode == "none" ? Mode::None : mode == "required" || mode == "any" ? Mode::Required : Mode::Auto;
        return;
    }
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "function" || name == "custom") {
            choice.mode = Mode::Named;
            json::eachMember(value, [&](std::string_view member, std::string_view named) {
                if (member == "name")
                    choice.name = json::textOf(named);
            });
        } else if (name == "allowed_tools") {
            choice.mode = Mode::Allowed;
            choice.raw = raw;
        }
    });
}

void readFormat(Format &format, std::string_view raw)
{
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        if (name == "type") {
            const std::string type = json::textOf(value);
            format.kind = type == "json_schema" ? Format::Kind::JsonSchema
                : type == "json_object"         ? Format::Kind::JsonObject
                                                : Format::Kind::Text;
        } else if (name == "json_schema") {
            json::eachMember(value, [&](std::string_view member, std::string_view inner) {
                if (member == "name")
                    format.name = json::textOf(inner);
                else if (member == "description")
                    format.description = json::textOf(inner);
                else if (member == "schema")
                    format.schema = inner;
                else if (member == "strict")
                    format.strict = json::asBool(inner);
            });
        }
    });
    reading::settle(format);
}

void readEffort(Reasoning &reasoning, std::string_view raw)
{
    reasoning.effort = json::textOf(raw);
    if (reasoning.effort == "none") {
        reasoning.mode = Reasoning::Mode::Off;
        reasoning.effort.clear();
    }
}

void readStop(std::vector<std::string> &stop, std::string_view raw)
{
    if (raw.starts_with('"'))
        stop.push_back(json::textOf(raw));
    json::eachElement(raw, [&](std::string_view element) { stop.push_back(json::textOf(element)); });
}

/// The members that are carried as they are.
RawJson Request::*rawMember(std::string_view name)
{
    constexpr std::pair<std::string_view, RawJson Request::*> members[] = {
        {"temperature", &Request::temperature},
        {"top_p", &Request::topP},
        {"top_k", &Request::topK},
        {"frequency_penalty", &Request::frequencyPenalty},
        {"presence_penalty", &Request::presencePenalty},
        {"seed", &Request::seed},
        {"logprobs", &Request::logprobs},
        {"top_logprobs", &Request::topLogprobs},
        {"logit_bias", &Request::logitBias},
        {"modalities", &Request::modalities},
        {"audio", &Request::audio},
        {"prediction", &Request::prediction},
        {"web_search_options", &Request::webSearch},
        {"metadata", &Request::metadata},
        {"cache_control", &Request::cacheMark},
    };
    for (const auto &[spelled, member] : members)
        if (spelled == name)
            return member;
    return nullptr;
}

std::string Request::*textMember(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string Request::*> members[] = {
        {"model", &Request::model},
        {"user", &Request::user},
        {"service_tier", &Request::serviceTier},
        {"verbosity", &Request::verbosity},
        {"prompt_cache_key", &Request::promptCacheKey},
    };
    for (const auto &[spelled, member] : members)
        if (spelled == name)
            return member;
    return nullptr;
}

/// The members that have a form of their own.
struct Shaped {
    std::string_view name;
    bool (*isThere)(const Request &request);
    void (*forget)(Request &request);
};
constexpr Shaped shaped[] = {
    {"tools", [](const Request &request) { return !request.tools.empty(); },
     [](Request &request) { request.tools.clear(); }},
    {"tool_choice", [](const Request &request) { return request.toolChoice.mode != ToolChoice::Mode::Unset; },
     [](Request &request) { request.toolChoice.mode = ToolChoice::Mode::Unset; }},
    {"parallel_tool_calls", [](const Request &request) { return request.toolChoice.parallel.has_value(); },
     [](Request &request) { request.toolChoice.parallel.reset(); }},
    {"response_format", [](const Request &request) { return request.format.kind != Format::Kind::Unset; },
     [](Request &request) { request.format = {}; }},
    {"reasoning_effort",
     [](const Request &request) {
         return request.reasoning.mode != Reasoning::Mode::Unset || !request.reasoning.effort.empty();
     },
     [](Request &request) { request.reasoning = {}; }},
    {"max_tokens", [](const Request &request) { return request.maxOutput.has_value(); },
     [](Request &request) { request.maxOutput.reset(); }},
    {"n", [](const Request &request) { return request.choices.has_value(); },
     [](Request &request) { request.choices.reset(); }},
    {"stop", [](const Request &request) { return !request.stop.empty(); },
     [](Request &request) { request.stop.clear(); }},
};

const Shaped *shapedMember(std::string_view name)
{
    // Two words for one thing.
    const std::string_view known = name == "max_completion_tokens" ? "max_tokens"
        : name == "thinking"                                       ? "reasoning_effort"
                                                                   : name;
    const auto *const found = std::ranges::find(shaped, known, &Shaped::name);
    return found == std::end(shaped) ? nullptr : found;
}

} // namespace

bool hasMember(const Request &request, std::string_view name)
{
    if (const Shaped *const member = shapedMember(name))
        return member->isThere(request);
    if (RawJson Request::*const raw = rawMember(name))
        return !(request.*raw).empty();
    if (std::string Request::*const plain = textMember(name))
        return !(request.*plain).empty();
    return std::ranges::any_of(request.extra, [name](const auto &member) { return member.first == name; });
}

void forgetMember(Request &request, std::string_view name)
{
    if (const Shaped *const member = shapedMember(name))
        return member->forget(request);
    if (RawJson Request::*const raw = rawMember(name))
        (request.*raw).clear();
    else if (std::string Request::*const plain = textMember(name))
        (request.*plain).clear();
    else
        std::erase_if(request.extra, [name](const auto &member) { return member.first == name; });
}

void decodeMember(Request &request, std::string_view name, std::string_view value)
{
    if (name == "tools")
        json::eachElement(value, [&](std::string_view tool) { request.tools.push_back(readTool(tool)); });
    else if (name == "tool_choice")
        readToolChoice(request.toolChoice, value);
    else if (name == "parallel_tool_calls")
        request.toolChoice.parallel = json::asBool(value);
    else if (name == "response_format")
        readFormat(request.format, value);
    else if (name == "reasoning_effort")
        readEffort(request.reasoning, value);
    else if (name == "thinking")
        reading::readThinking(request.reasoning, value);
    else if (name == "max_completion_tokens")
        request.maxOutput = json::asInteger(value);
    else if (name == "max_tokens")
        request.maxOutput = request.maxOutput ? request.maxOutput : json::asInteger(value);
    else if (name == "n")
        request.choices = json::asInteger(value);
    else if (name == "stop")
        readStop(request.stop, value);
    else if (name == "stream")
        request.stream = value == "true";
    else if (name == "stream_options")
        json::eachMember(value, [&](std::string_view option, std::string_view raw) {
            if (option == "include_usage")
                request.usageAsked = raw == "true";
        });
    else if (RawJson Request::*const raw = rawMember(name))
        request.*raw = value;
    else if (std::string Request::*const plain = textMember(name))
        request.*plain = json::textOf(value);
    else
        request.extra.emplace_back(name, value);
}

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    std::string_view messages;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "messages")
            messages = value;
        else if (value != "null")
            decodeMember(request, name, value);
    });
    TG_TRY(request.messages, decodeMessages(messages));
    return request;
}

} // namespace tollgate::openai_chat
