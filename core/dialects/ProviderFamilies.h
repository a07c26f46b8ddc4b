// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"

namespace tollgate {

/// Families that only providers speak, numbered far behind those that clients speak, too (chat::Family): no request ever
/// comes in their words.
namespace families {
inline constexpr chat::Family converse{100}; ///< Amazon Bedrock's Converse
inline constexpr chat::Family cohere{101};
} // namespace families

} // namespace tollgate
