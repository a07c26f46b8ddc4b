// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Forward.h"

#include "core/gateway/Exchange.h"
#include "core/gateway/HandedOn.h"
#include "core/gateway/ProviderJobs.h"

namespace tollgate {
namespace {

/// An answer up to here is given in one piece, with its length; a longer one goes on as it comes.
constexpr std::size_t wholeAtMost = 1024 * 1024;
constexpr std::size_t errorAtMost = 4 * 1024 * 1024;

bool comesBitByBit(std::string_view type)
{
    return type.find("event-stream") != std::string_view::npos || type.find("eventstream") != std::string_view::npos
        || type.find("ndjson") != std::string_view::npos;
}

} // namespace

Forward::Forward(Exchange &exchange, Candidate candidate)
    : m_exchange(exchange), m_candidate(std::move(candidate)), m_meter(exchange.metered),
      m_job(JobMeter::of(exchange.inbound.method, exchange.inbound.path))
{
}

void Forward::start(HttpCall call, std::string_view credential)
{
    m_credential = Secret(std::string(credential));
    // The guards keep both alive while one of their own functions runs, whatever it decides.
    m_call = m_exchange.world.upstream.start(
        std::move(call),
        {.headed = [this](int status, const Headers &headers) { headed(status, headers); },
         .received =
             [this](std::string_view bytes) {
                 const auto self = shared_from_this();
                 const auto exchange = m_exchange.shared_from_this();
                 received(bytes);
             },
         .finished =
             [this](Result<void> outcome, CallPhase phase) {
                 const auto self = shared_from_this();
                 const auto exchange = m_exchange.shared_from_this();
                 finished(std::move(outcome), phase);
             }});
}

void Forward::headed(int status, const Headers &headers)
{
    m_status = status;
    m_headers = headers;
    handedon::addProviders(m_exchange.handedOn, headers, m_credential.reveal());
    if (const auto packed = headers.find("content-encoding"))
        m_exchange.handedOn.set("content-encoding", *packed);
    m_meter.begin(headers);
    m_isStream = status < 300 && comesBitByBit(headers.value("content-type"));
}

void Forward::received(std::string_view bytes)
{
    if (m_isTold)
        return;
    if (m_status >= 400) {
        m_held.append(bytes.substr(0, errorAtMost - std::min(m_held.size(), errorAtMost)));
        return;
    }
    m_meter.feed(bytes);
    if (m_job)
        m_job->feed(bytes);
    if (m_exchange.record.firstTokenMs < 0 && m_meter.sawContent())
        m_exchange.noteFirstToken();
    if (m_meter.hasEnded()) {
        m_held.append(bytes);
        return;
    }
    if (!m_isStream) {
        m_held.append(bytes);
        if (m_held.size() <= wholeAtMost)
            return;
        m_isStream = true;
        return send(std::exchange(m_held, {}));
    }
    send(bytes);
}

void Forward::finished(Result<void> outcome, CallPhase phase)
{
    m_isOver = true;
    if (m_isTold)
        return m_exchange.providerIsDone();
    m_meter.end();
    if (m_status >= 400) {
        Error error = openai_chat::readError(m_status, m_headers, m_held);
        m_exchange.refusal = ProvidersAnswer{m_status, std::string(m_headers.value("content-type")), std::move(m_held)};
        return fail(std::move(error), CallPhase::Answering);
    }
    if (!outcome)
        return fail(std::move(outcome).error(), phase);
    if (m_status == 0)
        return fail(
            {.kind = ErrorKind::UpstreamCut, .message = "The provider closed the connection without an answer."},
            phase);
    complete();
}

void Forward::begin()
{
    Headers headers = m_exchange.answerHeaders();
    if (const auto type = m_headers.find("content-type"))
        headers.add("content-type", *type);
    handedon::addLength(headers, m_headers);
    m_exchange.client->begin(m_status, std::move(headers));
}

void Forward::send(std::string_view bytes)
{
    ClientStream &client = *m_exchange.client;
    if (!client.hasBegun())
        begin();
    client.write(bytes);
    m_exchange.noteSent(bytes);
    m_pace.wrote(client, m_call.get());
}

void Forward::noteJob()
{
    m_job->end();
    if (m_job->isNew()) {
        m_created.emplace();
        m_created->id = m_job->state().id;
    }
    m_exchange.world.jobs->heard(m_exchange, *m_job);
}

void Forward::complete()
{
    m_isTold = true;
    if (m_job && m_status / 100 == 2)
        noteJob();
    m_exchange.complete(
        [this, self = shared_from_this(), &exchange = m_exchange] {
            exchange.noteSent(m_held);
            if (!m_isStream) {
                Headers headers = exchange.answerHeaders();
                if (const auto type = m_headers.find("content-type"))
                    headers.add("content-type", *type);
                return exchange.client->answer(m_status, std::move(headers), std::move(m_held));
            }
            if (!exchange.client->hasBegun())
                begin();
            exchange.client->write(m_held);
            exchange.client->end();
        },
        m_status);
}

void Forward::hangUp()
{
    m_isTold = true;
    m_isOver = true;
    m_call.reset();
}

/// Nobody else is asked: what the client has sent may not be done twice.
void Forward::fail(Error error, CallPhase phase)
{
    m_isTold = true;
    m_isOver = true;
    AttemptRecord &attempt = m_exchange.record.attempts.back();
    const bool isLost
        = phase == CallPhase::Sent && (error.kind == ErrorKind::UpstreamCut || error.kind == ErrorKind::Timeout);
    attempt.durationMs = msSinceEpoch(m_exchange.world.clock.now()) - msSinceEpoch(attempt.started);
    attempt.status = m_status;
    attempt.outcome = isLost ? "unknown" : std::string(nameOf(error.kind));
    attempt.message = error.message;
    m_exchange.refuse(std::move(error));
    m_exchange.run(Step::Done);
}

} // namespace tollgate
