// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Attempt.h"
#include "core/gateway/JobMeter.h"
#include "core/gateway/PassMeter.h"
#include "core/gateway/ReaderPace.h"
#include "core/routing/ModelTable.h"

#include <memory>

namespace tollgate {

class Exchange;

/// A call that is passed through: status, headers and bytes of the answer go to the client as they come, and are read
/// beside that. The last of them is held back until the row is committed. What the provider refuses goes on as it is.
/// Owned by the exchange; destroying it hangs up.
class Forward final : public Attempt, public std::enable_shared_from_this<Forward> {
public:
    Forward(Exchange &exchange, Candidate candidate);
    /// `credential`: no header that holds it goes to the client.
    void start(HttpCall call, std::string_view credential);

    const Candidate &candidate() const override { return m_candidate; }
    const openai_chat::AnswerFacts &facts() const override { return m_created ? *m_created : m_meter.facts(); }
    const std::string &seenText() const override { return m_meter.seenText(); }
    bool hasAnswerBegun() const override { return m_status / 100 == 2; }
    bool outlivesClient() const override { return m_job && m_job->isNew(); }
    bool isOver() const override { return m_isOver; }
    void hangUp() override;
    void clientDrained() override { m_pace.drained(m_call.get()); }

private:
    void headed(int status, const Headers &headers);
    void received(std::string_view bytes);
    void finished(Result<void> outcome, CallPhase phase);
    void begin();
    void send(std::string_view bytes);
    void complete();
    void noteJob();
    void fail(Error error, CallPhase phase);

    Exchange &m_exchange;
    Candidate m_candidate;
    PassMeter m_meter;
    std::unique_ptr<JobMeter> m_job; ///< mostly null
    std::optional<openai_chat::AnswerFacts> m_created; ///< a batch, whose id the ledger keeps: it says who pays
    Secret m_credential;
    std::unique_ptr<UpstreamCall> m_call;
    int m_status = 0;
    Headers m_headers;
    std::string m_held; ///< a short answer, an error, or what comes from the terminal event on
    bool m_isStream = false; ///< goes on as it comes
    ReaderPace m_pace;
    bool m_isOver = false;
    bool m_isTold = false; ///< how it ended has been said
};

} // namespace tollgate
