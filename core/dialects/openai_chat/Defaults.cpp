// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Defaults.h"

#include "core/dialects/openai_chat/Codec.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::openai_chat {
namespace {

constexpr std::string_view members[] = {"temperature",
                                        "top_p",
                                        "top_k",
                                        "n",
                                        "stop",
                                        "max_tokens",
                                        "max_completion_tokens",
                                        "presence_penalty",
                                        "frequency_penalty",
                                        "seed",
                                        "response_format",
                                        "tools",
                                        "tool_choice",
                                        "parallel_tool_calls",
                                        "reasoning_effort",
                                        "thinking",
                                        "logit_bias",
                                        "logprobs",
                                        "top_logprobs",
                                        "verbosity",
                                        "service_tier",
                                        "web_search_options",
                                        "modalities",
                                        "audio",
                                        "prediction",
                                        "user",
                                        "keep_alive",
                                        "num_ctx",
                                        "repetition_penalty",
                                        "min_p",
                                        "dimensions",
                                        "input_type"};

constexpr std::string_view ofEmbeddings[] = {"dimensions", "input_type", "user"};
/// What Messages and Responses spell and mean as chat completions do.
constexpr std::string_view ofMessages[] = {"temperature", "top_p", "top_k", "thinking", "max_tokens"};
constexpr std::string_view ofResponses[]
    = {"temperature", "top_p", "user", "service_tier", "parallel_tool_calls", "top_logprobs"};

bool isAmong(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isMaximum(std::string_view name)
{
    return name == "max_tokens" || name == "max_completion_tokens";
}

/// Whether such a request has a member of this name. What extra_body adds is the provider's own affair.
bool takes(Operation operation, chat::Family family, std::string_view name)
{
    const bool isForEmbeddings = isAmong(ofEmbeddings, name);
    if (operation == Operation::Embedding)
        return isForEmbeddings || !isDefaultMember(name);
    if (!isDefaultMember(name))
        return true;
    switch (family) {
    case chat::Family::OpenAi:
        return name != "dimensions" && name != "input_type";
    case chat::Family::Anthropic:
        return isAmong(ofMessages, name);
    case chat::Family::Responses:
        return isAmong(ofResponses, name);
    default:
        return false;
    }
}

} // namespace

bool isDefaultMember(std::string_view name)
{
    return isAmong(members, name);
}

std::string withDefaults(std::string body, std::span<const DefaultMember> defaults, Operation operation,
                         chat::Family family, std::vector<std::string> &left)
{
    std::vector<DefaultMember> taken;
    for (const DefaultMember &member : defaults)
        if (takes(operation, family, member.first))
            taken.push_back(member);
        else
            left.push_back(member.first + " left out");
    return withMembers(std::move(body), taken);
}

std::string withMembers(std::string body, std::span<const DefaultMember> added)
{
    if (added.empty())
        return body;
    const auto present = json::members(body);
    if (!present)
        return body;
    const bool hasMaximum
        = std::ranges::any_of(*present, [](const json::Member &member) { return isMaximum(member.name); });
    std::string text;
    for (const auto &[name, value] : added) {
        if (json::find(*present, name) || (hasMaximum && isMaximum(name)))
            continue;
        text += text.empty() ? "" : ",";
        json::appendQuoted(text, name);
        text.append(":").append(value);
    }
    if (text.empty())
        return body;
    return body.insert(body.find('{') + 1, text + (present->empty() ? "" : ","));
}

void fillIn(chat::Request &request, std::span<const DefaultMember> defaults)
{
    for (const auto &[name, value] : defaults)
        if (!hasMember(request, name))
            decodeMember(request, name, value);
}

std::vector<DefaultMember> takeOut(chat::Request &request, std::string_view body, std::span<const std::string> names)
{
    std::vector<DefaultMember> taken;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (std::ranges::find(names, name) == names.end())
            return;
        taken.emplace_back(name, value);
        forgetMember(request, name);
    });
    return taken;
}

} // namespace tollgate::openai_chat
