// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Codec.h"
#include "core/dialects/Reading.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

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

void readMember(Request &request, std::string_view name, std::string_view value)
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

} // namespace

Result<Request> decodeRequest(std::string_view body)
{
    Request request;
    std::string_view messages;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "messages")
            messages = value;
        else if (value != "null")
            readMember(request, name, value);
    });
    TG_TRY(request.messages, decodeMessages(messages));
    return request;
}

} // namespace tollgate::openai_chat
