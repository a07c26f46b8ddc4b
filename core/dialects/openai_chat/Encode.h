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

} // namespace tollgate::openai_chat
