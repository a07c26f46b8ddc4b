// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"

#include <optional>
#include <span>

namespace tollgate::gemini {

/// Other providers' thinking as a `thoughtSignature` for clients that speak Gemini: they hand signatures back with the
/// calls that they belong to, but leave thoughts out. What Gemini itself has signed is that signature. Base64, which
/// Google's SDKs decode and encode again. Pure.
std::string packedThinking(std::span<const chat::Part> thinking);
/// The other way round. Nothing: it is a signature of Gemini's own.
std::optional<std::vector<chat::Part>> unpackedThinking(std::string_view signature);

} // namespace tollgate::gemini
