// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/dialects/realtime/Observer.h"
#include "core/gateway/Exchange.h"

#include <map>

namespace tollgate {

/// The responses of a session: each is a row of the ledger with its own money, from when it begins. Money for the next
/// one is always set aside beforehand. Owned by its Talk; gateway thread.
class TalkTurns {
public:
    TalkTurns(Exchange &exchange, const Candidate &candidate) : m_exchange(exchange), m_candidate(candidate) { }

    /// Before the session, and after every response: is the key still good, and does its budget cover another one?
    Result<void> reserve();
    /// A response begins. Errors: RateLimited, BudgetSpent; it is a row nonetheless.
    Result<void> begin(const std::string &turn);
    /// It goes on. Error: BudgetSpent, when what was set aside is used up and there is no more.
    Result<void> grow(const realtime::Heard &heard);
    /// It is complete; `committed` once the row is in the ledger.
    void end(const realtime::Heard &heard, Callback<void(Result<void>)> committed);
    /// What was said was written down by a model of its own: a row of its own.
    void transcribed(const realtime::Heard::Transcript &transcript);
    /// The session is over: what is under way is billed as far as it came.
    void abandon(const Error &why);
    bool isAny() const { return !m_turns.empty(); }

private:
    struct Turn {
        std::shared_ptr<CallRecord> record = {};
        Hold hold = {};
        Slot slot = {};
        SteadyTime began = {};
        std::int64_t text = 0, sound = 0; ///< tokens of output so far, about
        std::int64_t covered = 0; ///< tokens of output that `hold` is for
    };
    Turn open();
    std::shared_ptr<CallRecord> freshRecord() const;
    Usage guessed(const Turn &turn) const;
    void bill(CallRecord &record, const Usage &usage, UsageSource source) const;
    Money portion(std::int64_t prompt) const;
    void settle(Turn turn, const std::optional<Error> &error, Callback<void(Result<void>)> committed);

    Exchange &m_exchange;
    const Candidate m_candidate;
    std::map<std::string, Turn> m_turns; ///< under way, by the provider's id
    Hold m_next; ///< for the response that comes next
    bool m_hasNext = false;
    std::int64_t m_said = 0; ///< tokens of the conversation so far, which the next response is billed with
    std::shared_ptr<const Deployment> m_transcriber; ///< the deployment, without the price of its own model
};

} // namespace tollgate
