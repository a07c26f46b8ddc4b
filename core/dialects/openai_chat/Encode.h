// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"
#include "core/json/Writer.h"

/// Pieces of encodeRequest(), each in a file of its own.
namespace tollgate::openai_chat {

/// The elements of `messages`.
void encodeMessages(json::Writer &json, const std::vector<chat::Message> &messages);

/// What of a part can be said in words; empty for images and the like.
std::string plainText(const chat::Part &part);
std::string joined(const std::vector<chat::Part> &parts, std::string_view between);

/// What OpenAI's APIs call a choice that is one word; empty: it is none, or none was made.
constexpr std::string_view toolChoiceWord(chat::ToolChoice::Mode mode)
{
    using Mode = chat::ToolChoice::Mode;
    return mode == Mode::Auto ? "auto" : mode == Mode::None ? "none" : mode == Mode::Required ? "required" : "";
}

} // namespace tollgate::openai_chat
