// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_chat/PromptText.h"
#include "core/dialects/RequestView.h"

/// What the gateway wants to know of Responses requests and answers that go on byte for byte.
namespace tollgate::openai_responses {

/// A thin view, for openai_chat::rewritten(): `max_output_tokens` stands in the place of `max_tokens`. Error:
/// BadRequest naming the member. Pure.
Result<RequestView> read(std::string_view body);

/// What of a request a tokenizer can count. Pure; takes long for a large body.
openai_chat::PromptText promptText(std::string_view body);

using openai_chat::AnswerFacts;

/// Errors: UpstreamGarbled, or what the provider says where it says only an error. Pure.
Result<AnswerFacts> readAnswer(std::string_view body);

/// Watches a stream go by. The interface is that of openai_chat::StreamObserver.
class StreamObserver {
public:
    using Pass = openai_chat::StreamObserver::Pass;

    /// Terminal: `response.completed`, `response.incomplete`. Error: `error`, `response.failed`, or garbage.
    Result<Pass> see(const SseEvent &event);
    /// Of a whole answer: what can be counted.
    void seeOutput(std::string_view rawOutput);

    const AnswerFacts &facts() const { return m_facts; }
    bool sawContent() const { return m_seen.isAny(); }
    const std::string &seenText() const { return m_seen.text(); } ///< bounded to 8 MiB
    std::int64_t seenBytes() const { return m_seen.bytes(); }
    /// The event that ends the stream here as one that reached its maximum.
    std::string endAtMaximum() const;
    /// The events that end it as one that broke.
    std::string broken(const Error &error) const;

private:
    /// The response object as far as it is known.
    std::string response(std::string_view status, const Error *error) const;

    AnswerFacts m_facts;
    SeenText m_seen;
    std::string m_created; ///< `created_at`, as it was written
    std::vector<std::string> m_items; ///< done ones
    std::int64_t m_sequence = -1, m_itemBytes = 0;
};

} // namespace tollgate::openai_responses
