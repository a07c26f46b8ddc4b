// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Operation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate::openai_chat {

/// What of a request a tokenizer can count.
struct PromptText {
    std::vector<std::string> pieces; ///< each is counted on its own: the wire format stands between them
    std::int64_t tokensBeside = 0; ///< frames of messages, token numbers, images
    bool isExact = true; ///< false: tools, schemas, images or audio, whose tokens only the provider knows

    /// A JSON string as it was written; an empty one is no piece.
    void add(std::string_view rawString);
};

/// The texts of a request that has been read already; what makes no sense is passed over. A message costs three tokens
/// beside its text, a name one, the answer's beginning three
/// (https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken). An image counts as one of 1024 by 1024
/// pixels. Pure; takes long for a large body.
PromptText promptText(Operation operation, std::string_view body);

} // namespace tollgate::openai_chat
