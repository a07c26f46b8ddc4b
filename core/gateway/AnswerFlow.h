// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/Answer.h"

#include <functional>
#include <memory>

namespace tollgate {

class Exchange;
struct Candidate;

/// A provider's answer on its way to the client: handed on byte for byte where both speak the same dialect, translated
/// where they do not; in both cases looked at for usage. One object an attempt; no I/O.
class AnswerFlow {
public:
    enum class Pass : std::uint8_t { More, Terminal };

    virtual ~AnswerFlow() = default;
    /// One event of a stream. What the client gets of it is added to `out`, and what ends the answer (held until the
    /// row is committed) to `tail`. Error: the provider's own, or garbage.
    virtual Result<Pass> take(const SseEvent &event, std::string &out, std::string &tail) = 0;
    /// The connection has ended. True: the answer is complete, and `tail` ends it.
    virtual bool finish(std::string &out, std::string &tail) = 0;
    /// What ends the stream here as one that reached its maximum, which every client understands.
    virtual std::string endAtMaximum() = 0;
    /// What tells a client that has begun to read that the answer broke off; empty: the surface's error event will do.
    virtual std::string broken(const Error &) { return {}; }
    /// A whole answer as the client gets it. Error: as take().
    virtual Result<std::string> whole(std::string body) = 0;
    /// What whole() does, in two halves, for a body that would keep the gateway thread too long. The first touches
    /// nothing of this object and may run elsewhere, while the exchange lives; it answers the second, which belongs on
    /// the gateway thread while this object lives. Empty, and `body` as it was: whole() is quick.
    using Rest = std::function<Result<std::string>()>;
    virtual std::function<Rest()> wholeApart(std::string &) { return {}; }

    /// Whether a whole answer may go on as it comes, since nothing in it is changed: then watch() sees what goes, and
    /// whole() what did not have to.
    virtual bool goesOnAsItComes() const { return false; }
    virtual void watch(std::string_view) { }
    virtual void watched() { } ///< it has ended

    /// Whether whole() makes a stream, since its client asked for one and its provider has none.
    virtual bool makesStream() const { return false; }

    virtual const openai_chat::AnswerFacts &facts() const = 0;
    virtual const std::string &seenText() const = 0; ///< for counting where the provider sent no usage; bounded
    virtual std::int64_t seenBytes() const = 0;
    virtual bool sawContent() const = 0;
};

std::unique_ptr<AnswerFlow> answerFlow(const Exchange &exchange, const Candidate &candidate);

} // namespace tollgate
