// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/Result.h"
#include "core/chat/Operation.h"
#include "core/chat/Units.h"
#include "core/chat/Usage.h"
#include "core/dialects/SeenText.h"
#include "core/dialects/Sse.h"

#include <optional>
#include <string>

namespace tollgate::openai_chat {

/// `usage` of an answer or a chunk, normalised: cached_tokens out of prompt_tokens, reasoning_tokens out of
/// completion_tokens, audio likewise; DeepSeek's prompt_cache_hit_tokens and others' variants; never negative. Pure.
std::optional<Usage> readUsage(std::string_view rawUsageObject);

/// What the gateway wants to know of a whole answer.
struct AnswerFacts {
    std::optional<Usage> usage;
    Units units; ///< what it is billed by beside tokens, where it says so
    std::string id; ///< the provider's own answer id
    std::string model; ///< what the provider says it used
    std::string finishReason;
    std::string serviceTier;
};
/// Errors: UpstreamGarbled if it is not a JSON object (HTML, broken JSON); what readError() says where a provider
/// answers 200 with an `error` and nothing else. Pure.
Result<AnswerFacts> readAnswer(Operation operation, std::string_view body);

/// A provider's error answer in our words: kind by status and by what it says (context length, content policy, rate
/// limit, auth, overload), the provider's message kept with credentials masked, Retry-After read (a date counts from
/// the answer's own `Date`). Numeric and text `error.code`, bodies that are no JSON. Pure.
Error readError(int status, const Headers &headers, std::string_view body);

/// Watches a stream go by and says what to do with each event. What goes on goes on byte for byte: a provider that puts
/// `usage` into chunks that carry choices (Mistral in the last one, xAI in every one, OpenAI a `null`) is passed on
/// with it, whether the client had asked or not; every client's types allow it there, and such providers do it unasked.
class StreamObserver {
public:
    enum class Pass { Send, Withhold, Terminal }; ///< Terminal: `[DONE]`, held until the row is committed
    struct Options {
        Operation operation = Operation::Chat;
        bool clientWantsUsage = false; ///< else the usage chunk (choices empty, null or missing) is withheld
    };
    explicit StreamObserver(Options options) : m_options(options) { }

    /// Error: an error event inside the stream (kind by its content), or garbage.
    Result<Pass> see(const SseEvent &event);

    const AnswerFacts &facts() const { return m_facts; }
    /// A finish_reason for a choice came: the answer is complete even without [DONE].
    bool sawFinish() const { return m_sawFinish; }
    bool sawDone() const { return m_sawDone; }
    bool sawContent() const { return m_seen.isAny(); } ///< text, reasoning or tool call: for time to first token
    /// Text, reasoning and tool arguments seen so far, for counting where no usage came. Bounded to 8 MiB.
    const std::string &seenText() const { return m_seen.text(); }
    std::int64_t seenBytes() const { return m_seen.bytes(); } ///< of the same, unbounded

private:
    void seeChoice(std::string_view choice);
    void seeDelta(std::string_view delta);
    void seeToolCall(std::string_view call);

    Options m_options;
    AnswerFacts m_facts;
    SeenText m_seen;
    bool m_sawFinish = false, m_sawDone = false;
};

} // namespace tollgate::openai_chat
