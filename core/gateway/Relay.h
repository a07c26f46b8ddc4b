// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/EventStream.h"
#include "core/gateway/AnswerFlow.h"
#include "core/gateway/Attempt.h"
#include "core/gateway/AttemptCalls.h"
#include "core/gateway/ReaderPace.h"
#include "core/gateway/VectorCalls.h"
#include "core/routing/HealthBoard.h"

#include <memory>

namespace tollgate {

class Exchange;

/// One attempt: asks one deployment in its own dialect, and hands its answer on, as it is or translated (AnswerFlow).
/// It says exactly once how it ended: `failed` (nothing has reached the client), or through the exchange (complete, or
/// broken off after the first byte). Owned by the exchange; destroying it hangs up. What is sent is AttemptCalls', who
/// is asked after a failure is the stage `call`'s; Relay.cpp has the answer on its way, RelayEnd.cpp how it ends.
class Relay final : public Attempt, public std::enable_shared_from_this<Relay> {
public:
    using Failed = std::function<void(Error error, CallPhase phase)>;

    Relay(Exchange &exchange, Candidate candidate, Failed failed);
    ~Relay() override;
    void start(std::string_view credential);

    const Candidate &candidate() const override { return m_candidate; }
    const openai_chat::AnswerFacts &facts() const override { return m_flow->facts(); }
    const std::string &seenText() const override { return m_flow->seenText(); }
    std::string broken(const Error &error) const override { return m_flow->broken(error); } ///< AnswerFlow's
    bool hasAnswerBegun() const override { return m_status / 100 == 2 || m_isPaid; }
    bool isInsideFile() const override { return m_goesOn; }
    bool isOver() const override { return m_over; }

    void hangUp() override;
    void clientDrained() override { m_pace.drained(m_call.get()); }
    void tick(SteadyTime now) override;

private:
    void ask(Result<AttemptCalls> calls);
    void askMany(AttemptCalls calls);
    void headed(int status, const Headers &headers);
    void received(std::string_view bytes);
    void take(const std::vector<SseEvent> &events);
    void goOn(std::string_view bytes);
    void send(std::string_view bytes);
    std::string_view typeOfWhole() const;
    bool topUp();

    void finished(Result<void> outcome, CallPhase phase);
    void manyAnswered(VectorCalls::Outcome outcome);
    void endStream(std::string tail);
    void endWhole();
    void endWhole(Result<std::string> body);
    void endAtBudget();
    void breakOff(Error error);
    void fail(Error error, CallPhase phase);
    Error refused();

    Exchange &m_exchange;
    HealthBoard &m_health;
    bool m_started = false;
    Candidate m_candidate;
    Failed m_failed;
    std::unique_ptr<UpstreamCall> m_call;
    std::unique_ptr<VectorCalls> m_many; ///< in its place, where one request needs many; mostly null
    bool m_isPaid = false; ///< some of them were answered
    int m_status = 0;
    Headers m_headers;
    bool m_isSse = false;
    bool m_told = false; ///< how it ended has been said
    bool m_over = false;
    bool m_goesOn = false; ///< a whole answer goes to the client as it comes
    std::string m_body; ///< an answer that is not streamed, or an error
    EventStream m_events;
    std::unique_ptr<AnswerFlow> m_flow;
    ReaderPace m_pace;
    SteadyTime m_lastSent{};
};

} // namespace tollgate
