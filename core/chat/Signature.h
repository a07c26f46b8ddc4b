// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"

#include <string_view>

namespace tollgate::chat {

/// A provider's signature of its thinking in the form that goes through clients: Anthropic's as it is, others' with a
/// mark in front, so that in the next turn each provider gets back what it has signed and nothing else. Pure.
std::string markedSignature(Family signer, std::string_view signature);
/// The other way round: what this family has signed; empty: it has not.
std::string_view signatureFor(Family signer, const Thinking &thinking);

} // namespace tollgate::chat
