// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Items.h"

#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::openai_responses {
namespace {

using namespace chat;

/// Unicode characters, which is what `start_index` counts.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

/// What a call of a native tool is to do, with the members that its types say are always there.
std::string bodyOf(const NativeTool &tool, const std::string &arguments)
{
    const auto members = json::members(arguments);
    std::string out;
    json::Writer json(out);
    json.begin('{');
    if (tool.type == "local_shell")
        json.member("type", "exec").rawMember("env", "{}");
    if (members)
        for (const json::Member &member : *members)
            if (tool.type != "local_shell" || (member.name != "type" && member.name != "env"))
                json.rawMember(member.name, member.value);
    if (tool.type == "shell")
        for (const std::string_view name : {"commands", "timeout_ms", "max_output_length"})
            if (!members || !json::find(*members, name))
                json.rawMember(name, name == "commands" ? "[]" : "null");
    json.end('}');
    return out;
}

} // namespace

std::string itemId(std::string_view kind, std::string_view answerId, int index)
{
    if (answerId.starts_with("resp_"))
        answerId.remove_prefix(5);
    return std::string(kind).append("_").append(answerId).append("_").append(std::to_string(index));
}

std::string textPart(const Text &text, std::string_view logprobs)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("type", "output_text").member("text", text.text).name("annotations").begin('[');
    const std::size_t length = text.citations.empty() ? 0 : characters(text.text);
    for (const Citation &citation : text.citations)
        if (citation.family == Family::Responses || !citation.url.empty())
            json.raw(annotation(citation, 0, length));
    json.end(']').rawMember("logprobs", logprobs.empty() ? "[]" : logprobs).end('}');
    return out;
}

std::string refusalPart(std::string_view refusal)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("type", "refusal").member("refusal", refusal).end('}');
    return out;
}

std::string messageItem(std::string_view id, std::string_view status, std::string_view content)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", id).member("type", "message").member("status", status).member("role", "assistant");
    json.name("content").begin('[').raw(content).end(']').end('}');
    return out;
}

std::string reasoningItem(std::string_view id, const Part &part)
{
    const Sealed seal = sealOf(part);
    const auto *thinking = part.as<Thinking>();
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", id).member("type", "reasoning");
    json.name("summary").begin('[');
    if (thinking && !thinking->text.empty())
        json.begin('{').member("type", "summary_text").member("text", thinking->text).end('}');
    json.end(']').memberUnlessEmpty("encrypted_content", seal.encrypted).end('}');
    return out;
}

std::string callItem(std::string_view id, std::string_view status, const Asked::Called &called, const ToolCall &call)
{
    using Form = Asked::Called::Form;
    const bool isDone = status != "in_progress";
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", id);
    switch (called.form) {
    case Form::Function:
        json.member("type", "function_call").member("status", status);
        json.member("arguments", isDone && call.arguments.empty() ? "{}" : call.arguments);
        break;
    case Form::FreeText:
        json.member("type", "custom_tool_call").member("status", status).member("input", call.arguments);
        break;
    case Form::Native:
        json.member("type", called.native->call).member("status", status);
        json.rawMember(called.native->body, bodyOf(*called.native, call.arguments));
        break;
    }
    json.member("call_id", call.id);
    if (called.form != Form::Native)
        json.member("name", called.name).memberUnlessEmpty("namespace", called.space);
    else if (called.native->type == "shell")
        json.rawMember("environment", "null");
    json.end('}');
    return out;
}

std::string_view tokensOf(std::string_view logprobs)
{
    std::string_view tokens;
    json::eachMember(logprobs, [&](std::string_view name, std::string_view value) {
        if (name == "content" && value.starts_with('['))
            tokens = value;
    });
    return tokens;
}

std::string_view statusOf(Finish finish, bool hasRefusal)
{
    const bool isIncomplete = finish == Finish::Length || (finish == Finish::Refusal && !hasRefusal);
    return isIncomplete ? "incomplete" : "completed";
}

std::string_view errorCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ContextTooLong:
        return "context_length_exceeded";
    case ErrorKind::BudgetSpent:
        return "insufficient_quota";
    case ErrorKind::RateLimited:
    case ErrorKind::UpstreamRateLimited:
        return "rate_limit_exceeded";
    case ErrorKind::ContentRefused:
    case ErrorKind::BadRequest:
    case ErrorKind::UpstreamRefused:
        return "invalid_prompt";
    default:
        return "server_error";
    }
}

std::string errorEvents(const Error &error, std::int64_t sequence, std::string_view response)
{
    const std::string_view code = errorCode(error.kind);
    std::string data;
    json::Writer json(data);
    json.begin('{').member("type", "error").numberMember("sequence_number", sequence).member("code", code);
    json.member("message", error.message).rawMember("param", "null").name("error").begin('{').member("type", code);
    json.member("code", code).member("message", error.message).rawMember("param", "null").end('}').end('}');
    std::string out = "event: error\ndata: " + data + "\n\nevent: response.failed\ndata: ";
    out.append(R"({"type":"response.failed","sequence_number":)").append(std::to_string(sequence + 1));
    return out.append(",\"response\":").append(response).append("}\n\n");
}

std::string responseObject(const Outcome &outcome, const Asked &asked, const EncodeOptions &options)
{
    const bool isOver = outcome.status != "in_progress";
    std::string out;
    json::Writer json(out);
    json.begin('{').member("id", options.id).member("object", "response");
    json.numberMember("created_at", outcome.created != 0 ? outcome.created : options.created);
    json.member("status", outcome.status);
    if (outcome.error)
        json.name("error")
            .begin('{')
            .member("code", errorCode(outcome.error->kind))
            .member("message", outcome.error->message)
            .end('}');
    else
        json.rawMember("error", "null");
    json.name("incomplete_details");
    if (outcome.status == "incomplete")
        json.begin('{').member("reason", nameOf(outcome.finish)).end('}');
    else
        json.raw("null");
    json.member("model", outcome.model.empty() ? options.model : outcome.model);
    json.name("output").begin('[').raw(outcome.output).end(']');
    asked.write(json, isOver);
    json.member("service_tier", outcome.serviceTier.empty() ? "default" : outcome.serviceTier);
    json.rawMember("usage", outcome.usage ? usageJson(*outcome.usage) : "null").end('}');
    return out;
}

} // namespace tollgate::openai_responses
