// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"

namespace tollgate::gemini {

/// `thinkingConfig` as JSON, in the terms that the model takes; empty: nothing to say. What was changed is noted. Pure.
chat::RawJson thinkingConfig(const chat::Reasoning &asked, std::string_view model, Notes &notes);

/// The other way round.
chat::Reasoning reasoningOf(std::string_view thinkingConfig);

} // namespace tollgate::gemini
