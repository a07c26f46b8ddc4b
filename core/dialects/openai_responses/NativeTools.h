// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"

#include <span>
#include <string_view>

/// Tools that the client runs and that the API knows by a type of their own. Elsewhere they are functions with the same
/// members.
namespace tollgate::openai_responses {

struct NativeTool {
    std::string_view type; ///< of the tool, and the function's name: `local_shell`
    std::string_view call, output; ///< types of the items
    std::string_view body; ///< the member of a call that holds what is to be done: `action`
    std::string_view description;
    std::string_view parameters; ///< JSON schema of what is in `body`
};

std::span<const NativeTool> nativeTools();
/// Null: there is no such tool.
const NativeTool *findNativeTool(std::string_view type);

/// Custom tools, which take text, as functions that take it in a member; calls of earlier turns likewise.
void customToolsAsFunctions(chat::Request &request);
/// The text in the arguments of such a function; what is none stays as it is. Pure.
std::string textOfArguments(const std::string &arguments);

} // namespace tollgate::openai_responses
