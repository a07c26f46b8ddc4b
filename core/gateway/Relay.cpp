// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Relay.h"

#include "core/base/Secret.h"
#include "core/dialects/template/Codec.h"
#include "core/gateway/Credentials.h"
#include "core/gateway/Estimate.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/HandedOn.h"
#include "core/gateway/ProviderAuth.h"
#include "core/gateway/ProviderCall.h"
#include "core/gateway/Translation.h"
#include "core/json/Scan.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::size_t highMark = 256 * 1024;
constexpr std::size_t errorBodyAtMost = 256 * 1024;
/// Of an answer that may go on as it comes.
constexpr std::size_t wholeAtMost = 1024 * 1024;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Some servers leave out the blank line behind the terminating event.
bool isBareEnd(std::string_view rest)
{
    while (!rest.empty() && (rest.back() == '\n' || rest.back() == '\r'))
        rest.remove_suffix(1);
    return rest == "data: [DONE]" || rest == "data:[DONE]" || rest.starts_with("event: message_stop");
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
    std::optional<translation::Task> task = translation::taskOf(m_exchange, m_candidate);
    if (!task)
        return m_exchange.inbound.large ? askLarge(credential)
                                        : ask(providerCall(m_exchange, m_candidate, credential, {}));
    if (m_exchange.inbound.body.size() <= largeBody)
        return ask(credential, translation::translated(*task, m_exchange.inbound.body));
    // The exchange keeps the text, which nobody changes any more, until the worker has answered.
    m_exchange.world.worker.run<Result<translation::Translated>>(
        &m_exchange.world.worker,
        [task = *std::move(task), exchange = m_exchange.shared_from_this()] {
            return translation::translated(task, exchange->inbound.body);
        },
        [self = shared_from_this(), exchange = m_exchange.shared_from_this(),
         secret = Secret(std::string(credential))](Result<translation::Translated> done) {
            if (!self->m_told && !exchange->isSettled())
                self->ask(secret.reveal(), std::move(done));
        });
}

void Relay::ask(std::string_view credential, Result<translation::Translated> request)
{
    if (!request)
        return fail(std::move(request).error(), CallPhase::Connecting);
    for (std::string &note : request->notes)
        if (std::ranges::find(m_exchange.record.notes, note) == m_exchange.record.notes.end())
            m_exchange.record.notes.push_back(std::move(note));
    if (!request->more.empty()) {
        request->more.insert(request->more.begin(), std::move(request->body));
        return askMany(credential, std::move(request->more));
    }
    ask(providerCall(m_exchange, m_candidate, credential,
                     {.translated = std::make_shared<const std::string>(std::move(request->body))}));
}

/// A signature covers the body, which takes time to read.
void Relay::askLarge(std::string_view credential)
{
    std::shared_ptr<const LargeBody> large = largeBodyFor(m_exchange, m_candidate);
    if (!signsCalls(m_candidate.deployment->auth))
        return ask(providerCall(m_exchange, m_candidate, credential, {.large = std::move(large)}));
    m_exchange.world.worker.run<std::string>(
        &m_exchange.world.worker, [large] { return large->sha256Hex(); },
        [self = shared_from_this(), exchange = m_exchange.shared_from_this(), large,
         secret = Secret(std::string(credential))](std::string sha256) {
            if (!self->m_told && !exchange->isSettled())
                self->ask(providerCall(*exchange, self->m_candidate, secret.reveal(),
                                       {.large = large, .largeSha256 = std::move(sha256)}));
        });
}

void Relay::askMany(std::string_view credential, std::vector<std::string> bodies)
{
    std::vector<HttpCall> calls;
    for (std::string &body : bodies)
        calls.push_back(providerCall(m_exchange, m_candidate, credential,
                                     {.translated = std::make_shared<const std::string>(std::move(body))}));
    m_many = std::make_unique<VectorCalls>(m_exchange.world.upstream, std::move(calls),
                                           m_exchange.world.settings.answerBytesAtMost,
                                           [this](VectorCalls::Outcome outcome) {
                                               const auto self = shared_from_this();
                                               const auto exchange = m_exchange.shared_from_this();
                                               manyAnswered(std::move(outcome));
                                           });
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

void Relay::ask(HttpCall call)
{
    // The guards keep both alive while one of their own functions runs, whatever it decides.
    m_call = m_exchange.world.upstream.start(std::move(call),
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
        m_deframer = deframerFor(type);
    if (m_isSse && areLines)
        m_lines.emplace();
    m_lastSent = m_exchange.world.clock.steady();
    if (m_exchange.login)
        handedon::addProviders(m_exchange.handedOn, headers,
                               bearerIn(m_exchange.inbound.headers.value("authorization")));
}

void Relay::received(std::string_view bytes)
{
    if (m_told)
        return;
    if (m_isSse)
        return relayEvents(bytes);
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
    if (const std::vector<SseEvent> last = reader().finish(); !last.empty()) {
        take(last);
        if (m_told)
            return;
    }
    const std::string_view rest = reader().rest();
    std::string out, tail;
    const bool isCut = m_deframer && m_deframer->isInside();
    if (!isCut && (rest.empty() || isBareEnd(rest)) && m_flow->finish(out, tail)) {
        send(out);
        return endStream(std::move(tail));
    }
    breakOff(
        {.kind = ErrorKind::UpstreamCut, .message = "The provider ended the stream before the answer was complete."});
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

void Relay::relayEvents(std::string_view bytes)
{
    std::string unpacked;
    Result<void> whole;
    if (m_deframer) {
        whole = m_deframer->feed(bytes, unpacked);
        bytes = unpacked;
    }
    Result<std::vector<SseEvent>> events = reader().feed(bytes);
    if (!events)
        return breakOff(std::move(events).error());
    take(*events);
    // What came before the damage has been said.
    if (!whole && !m_told)
        breakOff(std::move(whole).error());
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

void Relay::send(std::string_view bytes)
{
    if (bytes.empty())
        return;
    ClientStream &client = *m_exchange.client;
    if (!client.hasBegun()) {
        Headers headers = m_exchange.answerHeaders();
        headers.add("content-type", m_goesOn ? typeOfWhole() : rowOf(m_exchange.inbound.surface).streamType);
        if (!m_goesOn)
            headers.add("cache-control", "no-cache");
        client.begin(200, std::move(headers));
    }
    client.write(bytes);
    m_exchange.noteSent(bytes);
    m_lastSent = m_exchange.world.clock.steady();
    if (!m_paused && client.backlog() > highMark && m_call) {
        m_paused = true;
        m_call->pause();
    }
}

void Relay::hangUp()
{
    m_told = true;
    m_over = true;
    m_call.reset();
    m_many.reset();
}

void Relay::clientDrained()
{
    if (m_paused && m_call) {
        m_paused = false;
        m_call->resume();
    }
}

void Relay::tick(SteadyTime now)
{
    if (m_isSse && !m_told && !m_paused && rowOf(m_exchange.inbound.surface).takesComments
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
