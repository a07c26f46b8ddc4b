// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_chat/PromptText.h"
#include "core/dialects/RequestView.h"

/// What the gateway wants to know of Messages requests and answers that go on byte for byte.
namespace tollgate::anthropic_messages {

/// A thin view, for openai_chat::rewritten(): the members that are spliced have the same names. Error: BadRequest
/// naming the member. Pure.
Result<RequestView> read(std::string_view body);

/// An upper estimate of a prompt's tokens without a tokenizer: bytes / 3; base64 data counts 1,500 tokens. Pure.
std::int64_t promptTokensAtMost(std::string_view body);

/// What of a request a tokenizer can count. Pure; takes long for a large body.
openai_chat::PromptText promptText(std::string_view body);

using openai_chat::AnswerFacts;

/// Errors: UpstreamGarbled, or what the provider says where it says only an error. Pure.
Result<AnswerFacts> readAnswer(std::string_view body);

/// Watches a stream go by. The interface is that of openai_chat::StreamObserver.
class StreamObserver {
public:
    using Pass = openai_chat::StreamObserver::Pass;

    /// Terminal: `message_stop`. Error: an error event, or garbage.
    Result<Pass> see(const SseEvent &event);
    /// Of a whole answer: what can be counted.
    void seeContent(std::string_view rawContent);

    const AnswerFacts &facts() const { return m_facts; }
    bool sawFinish() const { return m_sawFinish; } ///< a stop_reason came
    bool sawContent() const { return m_seen.isAny(); }
    const std::string &seenText() const { return m_seen.text(); } ///< bounded to 8 MiB
    std::int64_t seenBytes() const { return m_seen.bytes(); }
    /// The events that end the stream here as one that reached its maximum.
    std::string endAtMaximum() const;

private:
    void seeMessage(std::string_view message);
    void seeUsage(std::string_view usage);

    AnswerFacts m_facts;
    SeenText m_seen;
    std::int64_t m_open = -1; ///< index of the block that is open
    bool m_sawFinish = false;
};

} // namespace tollgate::anthropic_messages
