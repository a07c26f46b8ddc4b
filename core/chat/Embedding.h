// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"
#include "core/chat/Usage.h"

namespace tollgate::chat {

/// Texts that are to become vectors.
struct EmbeddingRequest {
    std::string model;
    std::vector<RawJson> inputs; ///< JSON strings, or lists of token numbers, which only OpenAI's family knows
    std::optional<std::int64_t> dimensions;
    std::string purpose; ///< what the texts are for, in the words of Gemini's taskType; others as they came
    std::string title, user;
    Extra extra; ///< members that only the client's family has
};

struct EmbeddingAnswer {
    std::string model;
    std::vector<RawJson> vectors; ///< JSON lists of numbers as they came, in the order of the inputs
    std::optional<Usage> usage;
};

} // namespace tollgate::chat
