// SPDX-License-Identifier: GPL-3.0-or-later
// How an attempt ends: complete, refused, broken off, or at the end of its budget.
#include "core/dialects/template/Codec.h"
#include "core/gateway/Credentials.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/Relay.h"

namespace tollgate {

void Relay::finished(Result<void> outcome, CallPhase phase)
{
    m_over = true;
    if (m_told)
        return m_exchange.providerIsDone();
    if (m_status >= 300)
        return fail(refused(), CallPhase::Answering);
    if (!outcome)
        return breakOff(std::move(outcome).error());
    if (m_status == 0)
        return fail(
            {.kind = ErrorKind::UpstreamCut, .message = "The provider closed the connection without an answer."},
            phase);
    if (m_goesOn) {
        m_flow->watched();
        return endStream({});
    }
    if (!m_isSse)
        return endWhole();
    if (const std::vector<SseEvent> last = m_events.finish(); !last.empty()) {
        take(last);
        if (m_told)
            return;
    }
    std::string out, tail;
    if (!m_events.isCut() && m_flow->finish(out, tail)) {
        send(out);
        return endStream(std::move(tail));
    }
    breakOff(
        {.kind = ErrorKind::UpstreamCut, .message = "The provider ended the stream before the answer was complete."});
}

/// Where one of them fails the client gets that one's error; what the others used is billed, and nobody is asked again:
/// all of them would be paid for once more.
void Relay::manyAnswered(VectorCalls::Outcome outcome)
{
    m_over = true;
    if (m_told)
        return m_exchange.providerIsDone();
    m_status = outcome.status;
    m_headers = std::move(outcome.headers);
    if (outcome.isWhole) {
        m_body = std::move(outcome.answers);
        return endWhole();
    }
    m_body = std::move(outcome.refusal);
    Error error = outcome.outcome ? refused() : std::move(outcome.outcome).error();
    m_isPaid = outcome.answered > 0 && m_flow->whole(std::move(outcome.answers));
    if (!m_isPaid)
        return fail(std::move(error), outcome.phase);
    if (error.kind == ErrorKind::UpstreamRateLimited)
        m_health.failed(m_candidate, error, m_exchange.models->settings());
    m_exchange.record.attempts.back().status = m_status;
    m_exchange.record.notes.push_back(std::to_string(outcome.answered)
                                      + " of the calls to the provider were answered before one failed");
    hangUp();
    m_exchange.refuse(std::move(error));
    m_exchange.run(Step::Done);
}

/// What the provider says of a client's own login is for that client, word for word: it signs in again, or waits.
Error Relay::refused()
{
    const described::Form *const form = m_candidate.deployment->form.get();
    Error error = form ? described::readError(*form, m_status, m_headers, m_body)
                       : openai_chat::readError(m_status, m_headers, m_body);
    if (m_exchange.login) {
        const std::string_view token = bearerIn(m_exchange.inbound.headers.value("authorization"));
        if (error.message.find(token.substr(0, 24)) != std::string::npos)
            error.message = "The provider refused the client's own login.";
        m_exchange.refusal = ProvidersAnswer{m_status, std::string(m_headers.value("content-type")), m_body};
    }
    return error;
}

/// The budget is reached: the answer ends as one that ran into its length limit, which every client understands.
void Relay::endAtBudget()
{
    m_exchange.record.notes.push_back("the stream was ended because the budget is spent");
    hangUp();
    endStream(m_flow->endAtMaximum());
}

void Relay::endStream(std::string tail)
{
    m_told = true;
    m_exchange.complete([&exchange = m_exchange, tail = std::move(tail)] {
        ClientStream &client = *exchange.client;
        if (!client.hasBegun()) {
            Headers headers = exchange.answerHeaders();
            headers.add("content-type", rowOf(exchange.inbound.surface).streamType);
            client.begin(200, std::move(headers));
        }
        client.write(tail);
        exchange.noteSent(tail);
        client.end();
    });
}

void Relay::endWhole()
{
    // What it used is noted also where the answer is of no use: the provider bills it.
    std::function<AnswerFlow::Rest()> slow;
    if (m_body.size() > largeBody)
        slow = m_flow->wholeApart(m_body);
    if (!slow)
        return endWhole(m_flow->whole(std::move(m_body)));
    m_exchange.world.worker.run<AnswerFlow::Rest>(
        &m_exchange.world.worker, [slow = std::move(slow), exchange = m_exchange.shared_from_this()] { return slow(); },
        [self = shared_from_this(), exchange = m_exchange.shared_from_this()](const AnswerFlow::Rest &rest) {
            if (!self->m_told && !exchange->isSettled())
                self->endWhole(rest());
        });
}

void Relay::endWhole(Result<std::string> body)
{
    if (body && m_flow->makesStream())
        return endStream(*std::move(body));
    if (!body || m_exchange.view.stream)
        return fail(body ? Error{.kind = ErrorKind::UpstreamGarbled,
                                 .message = "The provider answered a request for a stream with a single answer."}
                         : std::move(body).error(),
                    CallPhase::Answering);
    m_body = *std::move(body);
    m_told = true;
    m_exchange.complete([&exchange = m_exchange, self = shared_from_this()] {
        Headers headers = exchange.answerHeaders();
        headers.add("content-type", self->typeOfWhole());
        exchange.noteSent(self->m_body);
        exchange.client->answer(200, std::move(headers), std::move(self->m_body));
    });
}

/// Something went wrong in mid-answer: another attempt while the client has seen nothing, an error ending otherwise.
void Relay::breakOff(Error error)
{
    if (!m_exchange.client->hasBegun())
        return fail(std::move(error), m_status == 0 ? CallPhase::Sent : CallPhase::Answering);
    hangUp();
    m_exchange.refuse(std::move(error));
    m_exchange.run(Step::Done);
}

void Relay::fail(Error error, CallPhase phase)
{
    m_told = true;
    m_over = true;
    m_failed(std::move(error), phase);
}

} // namespace tollgate
