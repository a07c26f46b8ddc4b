// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Dialect.h"

namespace tollgate::anthropic_messages {

/// What a request says about thinking, output length and sampling, in the terms that the model takes: each bounds the
/// others.
struct ThinkingPlan {
    enum class Mode : std::uint8_t { Unsaid, Disabled, Adaptive, Budget };
    Mode mode = Mode::Unsaid;
    std::int64_t budget = 0;
    std::string effort; ///< `output_config.effort`
    std::int64_t maxTokens = 0;
    chat::RawJson temperature, topP, topK;
};

/// Pure; what was changed is noted.
ThinkingPlan planThinking(const chat::Request &request, const DialectTarget &target, Notes &notes);

} // namespace tollgate::anthropic_messages
