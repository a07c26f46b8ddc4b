// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"

/// A conversation for APIs with one place for the system's words and turns of user and assistant.
namespace tollgate {

/// Turns as Anthropic and Bedrock want them: user and assistant in turn, the user first, no empty texts. What was
/// changed is noted. Pure.
std::vector<chat::Message> turnsOf(const std::vector<chat::Message> &messages, Notes &notes);

/// System and developer messages, wherever they stand, and the answer's format in words unless the API enforces it
/// (`isNative`). Texts only. Pure.
std::vector<chat::Part> systemParts(const chat::Request &request, bool isNative, Notes &notes);

} // namespace tollgate
