// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/chat/Conversation.h"
#include "core/chat/Usage.h"

namespace tollgate::chat {

/// Why an answer ended.
enum class Finish : std::uint8_t {
    None, ///< it has not, or nobody said why
    Stop,
    StopSequence,
    Length, ///< the maximum of output tokens, or the context window, was reached
    ToolCalls,
    Refusal, ///< the model or the provider's policy said no
    Pause, ///< the provider wants to be asked to go on
};

struct Choice {
    std::vector<Part> parts;
    Finish finish = Finish::None;
    std::string stopSequence; ///< which one, for Finish::StopSequence
    RawJson logprobs;
};

/// A whole answer.
struct Answer {
    std::string id, model;
    std::int64_t created = 0; ///< seconds since 1970; 0: not said
    std::vector<Choice> choices;
    std::optional<Usage> usage;
    std::string serviceTier;
};

/// A stream is a list of these. Parts are numbered densely from 0 within a choice, in the order they started; deltas of
/// several open parts may come mixed. Each part that started is stopped before its choice finishes.
namespace event {

struct Started {
    std::string id, model;
    std::int64_t created = 0;
    std::optional<Usage> usage; ///< what is known of the prompt already
};
/// `part` has no text yet, but for what comes in one piece: a tool call's id and name, redacted thinking, opaque parts.
struct PartStarted {
    int choice = 0, index = 0;
    Part part;
};
struct PartGrew {
    enum class What : std::uint8_t { Text, Thinking, Signature, Arguments, Refusal };
    int choice = 0, index = 0;
    What what = What::Text;
    std::string text;
};
struct Cited {
    int choice = 0, index = 0;
    Citation citation;
};
struct PartStopped {
    int choice = 0, index = 0;
};
struct LogprobsSeen {
    int choice = 0;
    RawJson logprobs;
};
struct UsageSeen {
    Usage usage; ///< of the whole call so far: field by field the largest that was said
};
struct Finished {
    int choice = 0;
    Finish finish = Finish::Stop;
    std::string stopSequence;
};
struct Ping { };
/// The terminating event: nothing follows.
struct Ended { };

} // namespace event

using Event = std::variant<event::Started, event::PartStarted, event::PartGrew, event::Cited, event::PartStopped,
                           event::LogprobsSeen, event::UsageSeen, event::Finished, event::Ping, event::Ended>;

} // namespace tollgate::chat
