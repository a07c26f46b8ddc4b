// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PlainCall.h"

#include "core/upstream/CallLimits.h"
#include "core/upstream/CurlTrust.h"
#include "core/upstream/RequestText.h"

#include <algorithm>

namespace tollgate {
namespace {

SteadyTime now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

PlainCall::PlainCall(std::shared_ptr<PlainPool> pool, HttpCall call, Callbacks callbacks)
    : m_pool(std::move(pool)), m_call(std::move(call)), m_callbacks(std::move(callbacks)), m_started(now()),
      m_lastMoved(m_started)
{
    m_pool->add(*this);
}

PlainCall::~PlainCall()
{
    if (m_isGone)
        *m_isGone = true;
    m_pool->remove(*this);
}

void PlainCall::begin()
{
    const std::optional<PlainTarget> target = PlainTarget::of(m_call.url);
    if (auto sound = checkText(m_call); !sound)
        fail(std::move(sound).error());
    else if (!target)
        fail({ErrorKind::Config, "The provider's URL cannot be understood."});
    else
        send(*target);
    if (m_isOver)
        m_pool->tellSoon(*this);
}

void PlainCall::send(const PlainTarget &target)
{
    writeHead(target);
    m_connection = m_pool->take(target);
    m_connection->setUser(this);
    // Only one that was used before is connected.
    m_isReused = m_connection->isConnected();
    m_isToWrite = m_isReused;
    if (m_isReused)
        m_pool->writeSoon(*this);
    else
        goOn(m_connection->connectNext());
}

void PlainCall::writeNow()
{
    if (!std::exchange(m_isToWrite, false))
        return;
    write();
    if (m_isOver)
        m_pool->tellSoon(*this);
}

void PlainCall::writeHead(const PlainTarget &target)
{
    const std::size_t size = m_call.bodySize();
    m_head.reserve(512);
    const auto line = [this](std::string_view name, std::string_view value) {
        m_head.append(name).append(value.empty() ? ":" : ": ").append(value).append("\r\n");
    };
    m_head.append(m_call.method).append(" ").append(target.path).append(" HTTP/1.1\r\n");
    if (!m_call.headers.contains("host"))
        line("Host", target.host);
    if (!m_call.headers.contains("user-agent"))
        line("User-Agent", "tollgate/" TOLLGATE_VERSION);
    if (!m_call.headers.contains("accept"))
        line("Accept", "*/*");
    if ((m_call.body || m_call.large) && !m_call.headers.contains("content-type"))
        line("Content-Type", "application/json");
    for (const auto &[name, value] : m_call.headers)
        if (!isFraming(name))
            line(name, value);
    if (size > 0 || m_call.method != "GET")
        line("Content-Length", std::to_string(size));
    m_head += "\r\n";
}

/// After an attempt to connect.
void PlainCall::goOn(PlainConnection::Out connected)
{
    if (connected == PlainConnection::Out::Waiting)
        return m_connection->setInterest(SocketWatch::Write);
    if (connected == PlainConnection::Out::Done)
        return write();
    fail(errorOf(CURLE_COULDNT_CONNECT,
                 {CallPhase::Connecting, std::string(hostOf(m_call.url)), {}, m_connection->error()}));
}

void PlainCall::write()
{
    m_phase = CallPhase::Sent;
    m_isWriting = true;
    const std::string_view body = m_call.body ? std::string_view(*m_call.body) : std::string_view();
    const PlainConnection::Out out
        = m_call.large ? m_connection->write(m_head, *m_call.large) : m_connection->write(m_head, body);
    if (out == PlainConnection::Out::Unread)
        return fail(unreadBody());
    if (out == PlainConnection::Out::Failed) {
        // What the provider said before it closed comes first. Where nothing at all went out nobody has been asked.
        m_isWriting = false;
        if (m_connection->written() > 0 || !m_isReused) {
            read();
            return m_isOver ? void() : setInterest();
        }
        return connectAnew();
    }
    m_isWriting = out == PlainConnection::Out::Waiting;
    if (!m_isWriting)
        std::ranges::fill(m_head, '\0'); // a credential stood there
    setInterest();
}

/// In place of a connection that its server closed before anything went out on it.
void PlainCall::connectAnew()
{
    m_isReused = m_isToWrite = false;
    m_phase = CallPhase::Connecting;
    const auto target = PlainTarget::of(m_call.url);
    m_connection = m_pool->take(*target, false);
    m_connection->setUser(this);
    goOn(m_connection->connectNext());
}

void PlainCall::setInterest()
{
    const bool isReading = !m_isPaused && !m_isOver, isWriting = m_isWriting && !m_isOver;
    m_connection->setInterest((isReading ? SocketWatch::Read : SocketWatch::Nothing)
                              | (isWriting ? SocketWatch::Write : SocketWatch::Nothing));
}

void PlainCall::socketReady(PlainConnection &, unsigned ready)
{
    if (m_isToWrite) {
        connectAnew();
    } else if (m_phase == CallPhase::Connecting) {
        goOn(m_connection->connected());
    } else {
        if (m_isWriting && ready & SocketWatch::Write)
            write();
        if (m_connection && !m_isOver && !m_isPaused && ready & SocketWatch::Read)
            read();
    }
    go();
}

void PlainCall::read()
{
    const std::optional<AnswerParser::State> state = m_connection->read();
    if (!state)
        return;
    m_lastMoved = now();
    const AnswerParser &answer = m_connection->answer;
    if (m_phase == CallPhase::Sent && answer.hasBegun())
        m_phase = CallPhase::Answering;
    switch (*state) {
    case AnswerParser::State::Waiting:
        return;
    case AnswerParser::State::Whole:
        return end({});
    case AnswerParser::State::Garbled:
        m_phase = CallPhase::Answering;
        return end(errorOf(CURLE_WEIRD_SERVER_REPLY, {m_phase, std::string(hostOf(m_call.url)), {}, 0}));
    case AnswerParser::State::Cut:
        return end(errorOf(CURLE_RECV_ERROR, {m_phase, std::string(hostOf(m_call.url)), {}, 0}));
    }
}

/// Nothing more goes over the connection for this call; what came on it has still to be told.
void PlainCall::end(Result<void> outcome)
{
    m_isOver = true;
    m_outcome = std::move(outcome);
}

void PlainCall::fail(Error error)
{
    if (m_connection)
        m_connection->setInterest(SocketWatch::Nothing);
    m_isOver = true;
    m_outcome = Result<void>(std::move(error));
}

void PlainCall::pause()
{
    m_isPaused = true;
    if (m_connection && m_phase != CallPhase::Connecting)
        setInterest();
}

void PlainCall::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    m_lastMoved = now();
    if (m_connection && !m_isOver && m_phase != CallPhase::Connecting)
        setInterest();
    m_pool->tellSoon(*this);
}

/// In order: head, body, end; stops when the call is dropped or paused on the way. The callbacks lie on the stack
/// meanwhile, since this object may go while one of them runs.
void PlainCall::go()
{
    if (m_isGone != nullptr || m_isPaused)
        return;
    bool isGone = false;
    m_isGone = &isGone;
    Callbacks callbacks = std::move(m_callbacks);
    tell(callbacks, isGone);
    if (isGone)
        return;
    m_isGone = nullptr;
    m_callbacks = std::move(callbacks);
}

void PlainCall::tell(Callbacks &callbacks, const bool &isGone)
{
    AnswerParser *const answer = m_connection ? &m_connection->answer : nullptr;
    if (answer && answer->isHeadComplete && !std::exchange(m_isHeadTold, true)) {
        if (callbacks.headed)
            callbacks.headed(answer->status, answer->headers);
        if (isGone || m_isPaused)
            return;
    }
    if (answer && !answer->body.empty()) {
        std::string bytes;
        bytes.swap(answer->body);
        if (callbacks.received)
            callbacks.received(bytes);
        if (isGone)
            return;
        bytes.clear();
        answer->body.swap(bytes); // keeps the memory
        if (m_isPaused)
            return;
    }
    if (!m_outcome)
        return;
    const Result<void> outcome = *std::exchange(m_outcome, std::nullopt);
    const CallPhase phase = m_phase;
    release();
    if (auto finished = std::exchange(callbacks.finished, nullptr))
        finished(outcome, phase);
}

/// The connection waits for its next call, or is closed.
void PlainCall::release()
{
    if (!m_connection)
        return;
    const bool isReusable = m_connection->answer.isReusable() && !m_isWriting;
    m_connection->startAgain();
    if (isReusable)
        m_pool->giveBack(std::move(m_connection));
    m_connection.reset();
}

void PlainCall::lookAt(SteadyTime time)
{
    if (m_isOver || m_isPaused)
        return;
    if (auto error = lateness(m_call, m_phase, m_started, m_lastMoved, time)) {
        fail(*std::move(error));
        m_pool->tellSoon(*this);
    }
}

} // namespace tollgate
