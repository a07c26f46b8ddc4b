// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace tollgate {

/// What one call used, in buckets that never overlap, so that a bill is a plain sum: input excludes cache reads and
/// writes, audio and images; output excludes reasoning and audio. Dialects normalise once, where they read a provider's
/// answer (facts: OpenAI's prompt_tokens include cached ones, Anthropic's input_tokens exclude them).
struct Usage {
    std::int64_t input = 0;
    std::int64_t cacheRead = 0;
    std::int64_t cacheWrite5m = 0;
    std::int64_t cacheWrite1h = 0;
    std::int64_t inputAudio = 0;
    std::int64_t inputImage = 0;
    std::int64_t output = 0;
    std::int64_t reasoning = 0;
    std::int64_t outputAudio = 0;
    std::int64_t outputImage = 0;

    std::int64_t promptTokens() const
    {
        return input + cacheRead + cacheWrite5m + cacheWrite1h + inputAudio + inputImage;
    }
    std::int64_t completionTokens() const { return output + reasoning + outputAudio + outputImage; }
    std::int64_t total() const { return promptTokens() + completionTokens(); }
    bool isZero() const { return total() == 0; }
    /// What is known after another word about the same call: a later word of a broken stream never takes back what was
    /// used, and one without details does not count them twice.
    void raiseTo(const Usage &other);

    friend bool operator==(const Usage &, const Usage &) = default;
};

/// Who counted.
enum class UsageSource : std::uint8_t {
    None, ///< nothing was used, or nothing is known
    Provider,
    Counted, ///< by our tokenizer, from what was streamed
    Estimated, ///< by our tokenizer with another family's ranks, or from bytes
};
std::string_view nameOf(UsageSource source);

} // namespace tollgate
