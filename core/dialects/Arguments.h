// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"

#include <string>
#include <string_view>

/// A tool call's arguments for APIs that have an object where OpenAI has text.
namespace tollgate::arguments {

/// Always an object, also where the model's arguments are none: `{"_unparsed":"..."}`, text of a tool that takes text:
/// `{"input":"..."}`. Pure.
std::string asObject(const chat::ToolCall &call);
/// The arguments behind such an object: what asObject() had to wrap is unwrapped. Pure.
std::string fromObject(std::string_view object);

} // namespace tollgate::arguments
