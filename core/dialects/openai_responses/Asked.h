// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"
#include "core/json/Writer.h"

#include <map>

namespace tollgate::openai_responses {

struct NativeTool;

/// What an answer needs of the request that it answers: the members that it repeats, and how its tools were named
/// before they were made into functions. A value.
class Asked {
public:
    explicit Asked(std::string_view body);

    /// The members of a response that say what was asked. `isWhole`: with instructions and tools, which may be large.
    void write(json::Writer &json, bool isWhole) const;

    /// What a called function was in the request.
    struct Called {
        enum class Form : std::uint8_t { Function, FreeText, Native };
        Form form = Form::Function;
        std::string name, space; ///< `space`: of a tool of a namespace
        const NativeTool *native = nullptr;
    };
    Called calledAs(const chat::ToolCall &call) const;

private:
    void addTool(std::string_view raw, const std::string &space);

    std::map<std::string_view, std::string> m_members; ///< by name; on one line, as streams need it
    std::map<std::string, Called> m_called; ///< by the name that other dialects know; plain functions are not in it
};

} // namespace tollgate::openai_responses
