// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/chat/Operation.h"
#include "core/chat/Units.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// A stretch of the body; length 0: not there.
struct BodyPlace {
    std::size_t begin = 0;
    std::size_t length = 0;
    bool isThere() const { return length > 0; }
};

/// A thin view of a request that stays raw bytes: the members the gateway acts on, and where to splice.
/// Offsets are into the body it was read from.
struct RequestView {
    std::string model;
    std::size_t modelBegin = 0,
                modelLength = 0; ///< raw value with quotes; length 0: the body has no `model` (it came in the path)
    bool stream = false;
    bool wantsUsage = false; ///< the client asked for the usage chunk (stream_options.include_usage)
    std::optional<std::int64_t> maxOutput; ///< max_completion_tokens, else max_tokens
    std::int64_t choices = 1; ///< answers that are billed: `n`; legacy completions: prompts times max(`n`, `best_of`)
    std::int64_t promptTokensAtMost = 0; ///< the estimate that is held: body bytes / 3, a data URL counts 1,500 tokens
    Units units; ///< what the request lets expect that is billed beside tokens
    struct Image {
        std::string size; ///< `1024-x-1024`, as price lists spell it; empty: no images are asked for
        std::string quality; ///< empty: the API's own
    } image;
    std::vector<std::string> tags; ///< metadata.tags, if it is a list of strings
    std::string user;

    BodyPlace streamValue, streamOptionsValue, maxCompletionTokensValue, maxTokensValue; ///< raw values
};

/// What the relay changes in a request of the same dialect; everything else goes on byte for byte.
struct RequestChange {
    std::string model; ///< what the provider calls it
    bool includeUsage = false; ///< ask for the usage chunk of a stream
    std::optional<std::int64_t> maxOutput = {}; ///< lowered to what the budget still covers
    /// The member that is added where the client gave no maximum. OpenAI's and Azure's reasoning models refuse
    /// `max_tokens`, many compatible servers do not know `max_completion_tokens`.
    std::string_view maxOutputMember = "max_tokens";
    std::span<const std::string> refuses = {}; ///< members that are left out
    const std::map<std::string, std::string> *renames = nullptr; ///< members that get another name
    std::vector<std::string> *changed = nullptr; ///< collects what was left out or renamed, in words
};

} // namespace tollgate
