// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/dialects/openai_chat/Answer.h"

#include <string>

namespace tollgate {

struct Candidate;

/// One attempt at one deployment, as its exchange sees it. Destroying it hangs up.
class Attempt {
public:
    virtual ~Attempt() = default;
    virtual const Candidate &candidate() const = 0;
    virtual const openai_chat::AnswerFacts &facts() const = 0;
    /// What was streamed, for counting where the provider sent no usage; bounded.
    virtual const std::string &seenText() const = 0;
    /// What tells a client that has begun to read that the answer broke off; empty: the surface's error event will do.
    virtual std::string broken(const Error &) const { return {}; }
    virtual bool hasAnswerBegun() const = 0;
    /// What has begun to go to the client is a file of whatever kind: nothing of ours belongs into it.
    virtual bool isInsideFile() const { return false; }
    /// What it begins goes on at the provider, whoever hears of it: it has to be known which one it is.
    virtual bool outlivesClient() const { return false; }
    virtual bool isOver() const = 0; ///< the provider has nothing more to say

    virtual void hangUp() = 0; ///< no more of this answer is wanted; what was seen stays known
    virtual void clientDrained() = 0;
    /// The gateway is shutting down; of a session.
    virtual void goAway() { }
    /// Once a second: heartbeats.
    virtual void tick(SteadyTime) { }
};

} // namespace tollgate
