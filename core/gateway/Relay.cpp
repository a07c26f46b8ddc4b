// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Relay.h"

#include "core/dialects/template/Codec.h"
#include "core/gateway/Credentials.h"
#include "core/gateway/Estimate.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/HandedOn.h"

namespace tollgate {
namespace {

constexpr std::size_t errorBodyAtMost = 256 * 1024;
/// Of an answer that may go on as it comes.
constexpr std::size_t wholeAtMost = 1024 * 1024;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

Relay::Relay(Exchange &exchange, Candidate candidate, Failed failed)
    : m_exchange(exchange), m_health(exchange.world.health), m_candidate(std::move(candidate)),
      m_failed(std::move(failed)), m_flow(answerFlow(exchange, m_candidate))
{
}

Relay::~Relay()
{
    if (m_started)
        m_health.ended(m_candidate.deployment->id);
}

void Relay::start(std::string_view credential)
{
    m_health.started(m_candidate.deployment->id);
    m_started = true;
    if (std::optional<Result<AttemptCalls>> calls = callsNow(m_exchange, m_candidate, credential))
        return ask(*std::move(calls));
    callsApart(m_exchange, m_candidate, credential, [self = shared_from_this()](Result<AttemptCalls> calls) {
        if (!self->m_told)
            self->ask(std::move(calls));
    });
}

void Relay::ask(Result<AttemptCalls> calls)
{
    if (!calls)
        return fail(std::move(calls).error(), CallPhase::Connecting);
    if (!calls->more.empty())
        return askMany(*std::move(calls));
    // The guards keep both alive while one of their own functions runs, whatever it decides.
    m_call = m_exchange.world.upstream.start(std::move(calls->call),
                                             {.headed =
                                                  [this](int status, const Headers &headers) {
                                                      const auto self = shared_from_this();
                                                      headed(status, headers);
                                                  },
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

void Relay::askMany(AttemptCalls calls)
{
    calls.more.insert(calls.more.begin(), std::move(calls.call));
    m_many = std::make_unique<VectorCalls>(m_exchange.world.upstream, std::move(calls.more),
                                           m_exchange.world.settings.answerBytesAtMost,
                                           [this](VectorCalls::Outcome outcome) {
                                               const auto self = shared_from_this();
                                               const auto exchange = m_exchange.shared_from_this();
                                               manyAnswered(std::move(outcome));
                                           });
}

void Relay::headed(int status, const Headers &headers)
{
    m_status = status;
    m_headers = headers;
    const std::string_view type = headers.value("content-type");
    const described::Form *const form = m_candidate.deployment->form.get();
    const bool areLines = contains(type, "ndjson") || (form && form->stream && form->stream->hasLines);
    m_isSse = m_exchange.view.stream && status < 300 && !m_flow->makesStream() && (areLines || !contains(type, "json"))
        && !contains(type, "html");
    if (m_isSse)
        m_events.begin(type, areLines);
    m_lastSent = m_exchange.world.clock.steady();
    if (m_exchange.login)
        handedon::addProviders(m_exchange.handedOn, headers,
                               bearerIn(m_exchange.inbound.headers.value("authorization")));
}

void Relay::received(std::string_view bytes)
{
    if (m_told)
        return;
    if (m_isSse) {
        const EventStream::Came came = m_events.feed(bytes);
        if (!came.events.empty())
            take(came.events);
        if (!came.damage && !m_told)
            breakOff(came.damage.error());
        return;
    }
    if (m_status < 300 && !m_exchange.view.stream && m_flow->goesOnAsItComes())
        return goOn(bytes);

    const std::size_t most = m_status < 300 ? m_exchange.world.settings.answerBytesAtMost : errorBodyAtMost;
    if (m_body.size() + bytes.size() <= most) {
        m_body.append(bytes);
    } else if (m_status < 300) {
        fail({.kind = ErrorKind::UpstreamGarbled,
              .message = "The provider's answer is larger than " + std::to_string(most / (1024 * 1024)) + " MiB.",
              .upstreamStatus = m_status},
             CallPhase::Answering);
    }
}

void Relay::take(const std::vector<SseEvent> &events)
{
    std::string out, tail;
    for (const SseEvent &event : events) {
        const Result<AnswerFlow::Pass> pass = m_flow->take(event, out, tail);
        if (!pass) {
            send(out);
            return breakOff(pass.error());
        }
        if (*pass == AnswerFlow::Pass::Terminal) {
            send(out);
            return endStream(std::move(tail));
        }
    }
    if (m_exchange.record.firstTokenMs < 0 && m_flow->sawContent())
        m_exchange.noteFirstToken();
    send(out);
    if (!topUp())
        endAtBudget();
}

/// What is short has its length, and can be told from an error that is called a success; what is long goes on, and
/// speech that says no length, since it is still being made, at once.
void Relay::goOn(std::string_view bytes)
{
    if (!m_goesOn) {
        m_body.append(bytes);
        const bool isStillMade = m_exchange.inbound.operation == Operation::Speech && !m_body.starts_with('{')
            && !m_headers.contains("content-length");
        if (m_body.size() <= wholeAtMost && !isStillMade)
            return;
        m_goesOn = true;
        m_exchange.noteFirstToken();
        bytes = m_body;
    }
    m_flow->watch(bytes);
    send(bytes);
    std::string().swap(m_body);
}

std::string_view Relay::typeOfWhole() const
{
    const std::string_view type = m_headers.value("content-type");
    return rowOf(m_exchange.inbound.surface).takesAnyBody && !type.empty() ? type : "application/json";
}

void Relay::send(std::string_view bytes)
{
    if (bytes.empty())
        return;
    ClientStream &client = *m_exchange.client;
    if (!client.hasBegun()) {
        Headers headers = m_exchange.answerHeaders();
        headers.add("content-type", m_goesOn ? typeOfWhole() : rowOf(m_exchange.inbound.surface).streamType);
        if (m_goesOn)
            handedon::addLength(headers, m_headers);
        else
            headers.add("cache-control", "no-cache");
        client.begin(200, std::move(headers));
    }
    client.write(bytes);
    m_exchange.noteSent(bytes);
    m_lastSent = m_exchange.world.clock.steady();
    m_pace.wrote(client, m_call.get());
}

void Relay::tick(SteadyTime now)
{
    if (m_isSse && !m_told && !m_pace.isHeld() && rowOf(m_exchange.inbound.surface).takesComments
        && now - m_lastSent >= m_exchange.world.settings.heartbeatAfter)
        send(": still working\n\n");
}

/// Sets aside another portion before the one that is held has been streamed; counts a token for every three bytes.
bool Relay::topUp()
{
    const std::int64_t streamed = m_flow->seenBytes() / 3 + 64;
    if (streamed < m_exchange.outputHeld || !m_exchange.facts->price)
        return true;
    const Money held = estimate::cost(*m_exchange.facts, m_exchange.view.promptTokensAtMost, m_exchange.outputHeld);
    const std::int64_t wanted = m_exchange.outputHeld + estimate::streamPortion;
    const Money more = estimate::cost(*m_exchange.facts, m_exchange.view.promptTokensAtMost, wanted) - held;
    if (!m_exchange.hold.topUp(more))
        return m_flow->seenBytes() / 3 < m_exchange.outputHeld;
    m_exchange.outputHeld = wanted;
    return true;
}

void Relay::hangUp()
{
    m_told = true;
    m_over = true;
    m_call.reset();
    m_many.reset();
}

} // namespace tollgate
