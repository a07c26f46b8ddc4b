// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Answer.h"
#include "core/dialects/Dialect.h"
#include "core/dialects/openai_responses/Asked.h"

/// The items of an answer's `output`, as they stand there when they are complete, and the answer around them.
namespace tollgate::openai_responses {

/// Ids that are the same in every event: `msg_…_0`, made of the answer's id.
std::string itemId(std::string_view kind, std::string_view answerId, int index);

/// Elements of a message's content. `logprobs`: a list, or empty.
std::string textPart(const chat::Text &text, std::string_view logprobs);
std::string refusalPart(std::string_view refusal);
/// `content`: the elements, with commas.
std::string messageItem(std::string_view id, std::string_view status, std::string_view content);

std::string reasoningItem(std::string_view id, const chat::Part &part);
/// A call that is `in_progress` has no arguments yet.
std::string callItem(std::string_view id, std::string_view status, const Asked::Called &called,
                     const chat::ToolCall &call);

/// The tokens of chat's `logprobs` object, which the hub holds, as a list; empty: there are none.
std::string_view tokensOf(std::string_view logprobs);

/// What is known of an answer.
struct Outcome {
    std::string_view status; ///< `in_progress`, `completed`, `incomplete`, `failed`
    chat::Finish finish = chat::Finish::None;
    std::string output; ///< the items, with commas
    std::optional<Usage> usage;
    std::string model, serviceTier;
    std::int64_t created = 0;
    const Error *error = nullptr; ///< of one that failed
};
std::string responseObject(const Outcome &outcome, const Asked &asked, const EncodeOptions &options);

/// In the words that clients of the API act on: `rate_limit_exceeded`, `server_error` ...
std::string_view errorCode(ErrorKind kind);
/// What ends a stream that broke: `error`, which libraries raise, and `response.failed`, which agents wait for. The
/// first gets this number. `response`: the object as far as it is known.
std::string errorEvents(const Error &error, std::int64_t sequence, std::string_view response);

/// How an answer is called that ended so.
std::string_view statusOf(chat::Finish finish, bool hasRefusal);

} // namespace tollgate::openai_responses
