// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/Asked.h"

#include "core/dialects/openai_responses/Codec.h"
#include "core/dialects/openai_responses/NativeTools.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::openai_responses {
namespace {

/// What a response repeats, with what it says where nothing was asked; empty: nothing.
struct Row {
    std::string_view name, unsaid;
    bool isLarge = false;
};
constexpr Row repeated[] = {
    {"background", "false"},
    {"instructions", "null", true},
    {"max_output_tokens", "null"},
    {"max_tool_calls", "null"},
    {"metadata", "{}"},
    {"parallel_tool_calls", "true"},
    {"previous_response_id", "null"},
    {"prompt_cache_key", ""},
    {"reasoning", R"({"effort":null,"summary":null})"},
    {"safety_identifier", ""},
    {"store", "true"},
    {"temperature", "1.0"},
    {"text", R"({"format":{"type":"text"}})"},
    {"tool_choice", R"("auto")"},
    {"tools", "[]", true},
    {"top_logprobs", "0"},
    {"top_p", "1.0"},
    {"truncation", R"("disabled")"},
    {"user", ""},
};

std::string onOneLine(std::string_view json)
{
    std::string out(json);
    std::ranges::replace_if(
        out, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return out;
}

} // namespace

Asked::Asked(std::string_view body)
{
    std::string_view tools, input;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (name == "tools")
            tools = value;
        else if (name == "input")
            input = value;
        for (const Row &row : repeated)
            if (row.name == name)
                m_members[row.name] = onOneLine(value);
    });
    json::eachElement(tools, [&](std::string_view tool) { addTool(tool, {}); });
    if (input.find("\"additional_tools\"") == std::string_view::npos)
        return;
    json::eachElement(input, [&](std::string_view item) {
        json::eachMember(item, [&](std::string_view name, std::string_view value) {
            if (name == "tools")
                json::eachElement(value, [&](std::string_view tool) { addTool(tool, {}); });
        });
    });
}

void Asked::addTool(std::string_view raw, const std::string &space)
{
    std::string type, name;
    std::string_view inner;
    json::eachMember(raw, [&](std::string_view member, std::string_view value) {
        if (member == "type")
            type = json::textOf(value);
        else if (member == "name")
            name = json::textOf(value);
        else if (member == "tools")
            inner = value;
    });
    if (type == "namespace") {
        if (space.empty())
            json::eachElement(inner, [&](std::string_view tool) { addTool(tool, name); });
        return;
    }
    Called called{Called::Form::Function, name, space, findNativeTool(type)};
    if (called.native)
        called.form = Called::Form::Native;
    else if (type == "custom")
        called.form = Called::Form::FreeText;
    else if (space.empty())
        return;
    m_called.insert_or_assign(called.native ? type : flatName(space, name), std::move(called));
}

Asked::Called Asked::calledAs(const chat::ToolCall &call) const
{
    if (const auto found = m_called.find(call.name); found != m_called.end())
        return found->second;
    return {call.isFreeText ? Called::Form::FreeText : Called::Form::Function, call.name, {}, nullptr};
}

void Asked::write(json::Writer &json, bool isWhole) const
{
    for (const Row &row : repeated) {
        const auto found = m_members.find(row.name);
        const bool isSaid = found != m_members.end() && found->second != "null" && (isWhole || !row.isLarge);
        json.rawUnlessEmpty(row.name, isSaid ? std::string_view(found->second) : row.unsaid);
    }
}

} // namespace tollgate::openai_responses
