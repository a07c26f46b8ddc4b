// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CurlLoop.h"

#include "core/upstream/CallLimits.h"
#include "core/upstream/CurlTrust.h"
#include <algorithm>
#include <mutex>
#include <new>
#ifndef _WIN32
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tollgate {
namespace {

using std::chrono::milliseconds;
constexpr std::size_t mostSpare = 256;
/// Handles kept when nothing is under way; each holds some twenty kilobytes.
constexpr std::size_t spareAtRest = 8;

SteadyTime now()
{
    return std::chrono::steady_clock::now();
}

void initialiseLibcurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

std::shared_ptr<CurlLoop> CurlLoop::make(Options options)
{
    return {new CurlLoop(std::move(options)), [](CurlLoop *loop) {
                if (loop->m_diesLater)
                    loop->deleteLater();
                else
                    delete loop;
            }};
}

CurlLoop::CurlLoop(Options options) : m_options(std::move(options)), m_lastActive(now())
{
    initialiseLibcurl();
    m_multi = curl_multi_init();
    if (!m_multi)
        throw std::bad_alloc();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, m_options.mostIdleConnections);
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    m_soon.setSingleShot(true);
    m_sweep.setInterval(m_options.lookAfterCalls);
    connect(&m_alarm, &QTimer::timeout, this, &CurlLoop::onAlarm);
    connect(&m_soon, &QTimer::timeout, this, &CurlLoop::tell);
    connect(&m_sweep, &QTimer::timeout, this, &CurlLoop::lookAfterCalls);
}

CurlLoop::~CurlLoop()
{
    for (const auto &transfer : m_active)
        removeFromLibcurl(*transfer);
    m_active.clear();
    m_spare.clear();
    // Closes the connections that were kept, which calls onClose().
    curl_multi_cleanup(m_multi);
}

std::unique_ptr<Transfer> CurlLoop::take()
{
    if (m_spare.empty()) {
        auto transfer = std::make_unique<Transfer>(m_options.extraCaFile);
        transfer->loop = this;
        if (!m_options.onlyKey.empty())
            trustOnly(transfer->easy(), m_options.onlyKey);
        curl_easy_setopt(transfer->easy(), CURLOPT_OPENSOCKETFUNCTION, &CurlLoop::onOpen);
        curl_easy_setopt(transfer->easy(), CURLOPT_OPENSOCKETDATA, this);
        curl_easy_setopt(transfer->easy(), CURLOPT_CLOSESOCKETFUNCTION, &CurlLoop::onClose);
        curl_easy_setopt(transfer->easy(), CURLOPT_CLOSESOCKETDATA, this);
        const auto idle = std::chrono::ceil<std::chrono::seconds>(m_options.idleConnectionsLive).count();
        curl_easy_setopt(transfer->easy(), CURLOPT_MAXAGE_CONN, static_cast<long>(idle));
        return transfer;
    }
    auto transfer = std::move(m_spare.back());
    m_spare.pop_back();
    return transfer;
}

Transfer &CurlLoop::start(HttpCall call, UpstreamCall::Callbacks callbacks)
{
    m_active.push_back(take());
    Transfer &transfer = *m_active.back();
    transfer.place = m_active.size() - 1;
    transfer.started = transfer.lastMoved = now();
    if (auto prepared = transfer.prepare(std::move(call), std::move(callbacks)); !prepared) {
        fail(transfer, std::move(prepared).error());
    } else {
        curl_multi_add_handle(m_multi, transfer.easy());
        transfer.isInLibcurl = true;
        // On a connection that is there already the request goes out now, not after another turn of the event loop.
        act(CURL_SOCKET_TIMEOUT, 0);
    }
    if (!m_sweep.isActive())
        m_sweep.start();
    tellLater();
    return transfer;
}

void CurlLoop::removeFromLibcurl(Transfer &transfer)
{
    if (transfer.isInLibcurl)
        curl_multi_remove_handle(m_multi, transfer.easy());
    transfer.isInLibcurl = false;
}

void CurlLoop::drop(Transfer &transfer)
{
    // libcurl keeps the RST_STREAM of a stream that is dropped until something else moves on its connection, and the
    // provider would go on working. A connection that nobody else uses is closed instead; others move by themselves.
    const bool isHangingUp = transfer.isInLibcurl;
    if (isHangingUp)
        curl_easy_setopt(transfer.easy(), CURLOPT_FORBID_REUSE, 1L);
    removeFromLibcurl(transfer);
    if (isHangingUp)
        curl_easy_setopt(transfer.easy(), CURLOPT_FORBID_REUSE, 0L);
    arm();
    if (transfer.isListed)
        std::ranges::replace(m_news, &transfer, nullptr);
    std::unique_ptr<Transfer> owned = std::move(m_active[transfer.place]);
    if (transfer.place + 1 < m_active.size()) {
        m_active[transfer.place] = std::move(m_active.back());
        m_active[transfer.place]->place = transfer.place;
    }
    m_active.pop_back();
    m_lastActive = now();
    if (&transfer == m_told) { // its callback is running
        m_told = nullptr;
        m_leaving.push_back(std::move(owned));
        return;
    }
    owned->clear();
    if (m_spare.size() < mostSpare)
        m_spare.push_back(std::move(owned));
}

void CurlLoop::pause(Transfer &transfer)
{
    if (std::exchange(transfer.isPaused, true) || !transfer.isInLibcurl)
        return;
    curl_easy_pause(transfer.easy(), CURLPAUSE_RECV);
    arm();
}

void CurlLoop::resume(Transfer &transfer)
{
    if (!std::exchange(transfer.isPaused, false))
        return;
    transfer.lastMoved = now();
    goOn(transfer);
    note(transfer);
    tellLater();
}

/// May at once deliver what libcurl had kept.
void CurlLoop::goOn(Transfer &transfer)
{
    transfer.isHeldBack = false;
    if (transfer.isInLibcurl)
        curl_easy_pause(transfer.easy(), CURLPAUSE_CONT);
    arm();
}

int CurlLoop::onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *)
{
    auto &loop = *static_cast<CurlLoop *>(self);
    Watched &watched = loop.m_watches[socket];
    // An established connection that is kept for reuse stays watched: taking it off and putting it on again would cost
    // two system calls a request. Others (libcurl's own, attempts to connect) are closed without a word to onClose(),
    // and their number may belong to somebody else a moment later.
    watched.isIdle = what == CURL_POLL_REMOVE;
    if (watched.isIdle) {
        const Transfer *transfer = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
        if (!watched.isConnection || !transfer || transfer->phase() == CallPhase::Connecting)
            loop.m_watches.erase(socket);
        return 0;
    }
    unsigned interest = what & CURL_POLL_IN ? SocketWatch::Read : SocketWatch::Nothing;
    interest |= what & CURL_POLL_OUT ? SocketWatch::Write : SocketWatch::Nothing;
    if (!watched.watch)
        watched.watch
            = std::make_unique<SocketWatch>(socket, [&loop, socket](unsigned ready) { loop.onReady(socket, ready); });
    if (watched.watch->interest() != interest)
        watched.watch->setInterest(interest);
    return 0;
}

void CurlLoop::onReady(curl_socket_t socket, unsigned ready)
{
    Watched &watched = m_watches[socket];
    if (watched.isIdle) { // a hang-up, or bytes for a paused call: libcurl will see to it when it wants to
        watched.watch.reset();
        return;
    }
    act(socket,
        (ready & SocketWatch::Read ? CURL_CSELECT_IN : 0) | (ready & SocketWatch::Write ? CURL_CSELECT_OUT : 0));
    tell();
}

curl_socket_t CurlLoop::onOpen(void *self, curlsocktype, curl_sockaddr *address)
{
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC;
#else
    const int type = address->socktype;
#endif
    const curl_socket_t socket = ::socket(address->family, type, address->protocol);
    if (socket != CURL_SOCKET_BAD)
        static_cast<CurlLoop *>(self)->m_watches[socket] = {.watch = nullptr, .isConnection = true};
    return socket;
}

int CurlLoop::onClose(void *self, curl_socket_t socket)
{
    static_cast<CurlLoop *>(self)->m_watches.erase(socket);
#ifdef _WIN32
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

int CurlLoop::onTimer(CURLM *, long ms, void *self)
{
    auto &loop = *static_cast<CurlLoop *>(self);
    if (ms < 0)
        loop.m_due.reset();
    else
        loop.m_due = now() + milliseconds(ms);
    return 0;
}

void CurlLoop::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    // What libcurl wants to do at once is done at once, within reason, not after another turn of the event loop.
    for (int round = 0; round < 4 && m_due && *m_due <= now(); ++round) {
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
        long ms = -1;
        curl_multi_timeout(m_multi, &ms);
        onTimer(m_multi, ms, this);
    }
    collect();
    arm();
}

void CurlLoop::arm()
{
    if (!m_due || (m_armed && *m_armed <= *m_due))
        return;
    m_armed = m_due;
    m_alarm.start(std::max(std::chrono::ceil<milliseconds>(*m_due - now()), milliseconds(0)));
}

void CurlLoop::onAlarm()
{
    m_armed.reset();
    if (m_due && *m_due <= now()) {
        act(CURL_SOCKET_TIMEOUT, 0);
        tell();
    } else {
        arm();
    }
}

/// Takes the calls that libcurl is done with out of it.
void CurlLoop::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        Transfer *transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        const CURLcode code = message->data.result;
        transfer->outcome = transfer->outcomeOf(code);
        removeFromLibcurl(*transfer);
        note(*transfer);
    }
}

void CurlLoop::note(Transfer &transfer)
{
    if (std::exchange(transfer.isListed, true))
        return;
    m_news.push_back(&transfer);
}

void CurlLoop::tellLater()
{
    if (!m_news.empty() && !m_isTelling && !m_soon.isActive())
        m_soon.start(0);
}

void CurlLoop::tell()
{
    if (m_isTelling)
        return;
    // Whoever is told may drop the last call, and with it this loop.
    const auto alive = shared_from_this();
    m_isTelling = true;
    for (std::size_t i = 0; i < m_news.size(); ++i) { // grows meanwhile
        Transfer *const transfer = m_news[i];
        if (!transfer)
            continue;
        transfer->isListed = false;
        m_news[i] = nullptr;
        tellOne(*transfer);
    }
    m_news.clear();
    m_isTelling = false;
    for (auto &transfer : m_leaving) {
        transfer->clear();
        m_spare.push_back(std::move(transfer));
    }
    m_leaving.clear();
    m_diesLater = alive.use_count() == 1;
}

/// In order: head, body, end; stops when the call is dropped or paused on the way.
void CurlLoop::tellOne(Transfer &transfer)
{
    m_told = &transfer;
    const auto isGone = [&] { return m_told != &transfer; };
    if (transfer.isHeadComplete && !transfer.isHeadTold) {
        transfer.isHeadTold = true;
        if (transfer.callbacks.headed)
            transfer.callbacks.headed(transfer.status, transfer.headers);
        if (isGone())
            return;
    }
    if (!transfer.body.empty() && !transfer.isPaused) {
        std::string bytes;
        bytes.swap(transfer.body);
        if (transfer.callbacks.received)
            transfer.callbacks.received(bytes);
        if (isGone())
            return;
        bytes.clear();
        if (transfer.body.empty())
            transfer.body.swap(bytes); // keeps the memory
        if (transfer.isHeldBack && !transfer.isPaused)
            goOn(transfer);
    }
    if (transfer.outcome && !transfer.isPaused && transfer.body.empty()) {
        auto finished = std::exchange(transfer.callbacks.finished, nullptr);
        const Result<void> outcome = *std::exchange(transfer.outcome, std::nullopt);
        const CallPhase phase = transfer.phase();
        if (finished)
            finished(outcome, phase);
    }
    m_told = nullptr;
}

void CurlLoop::fail(Transfer &transfer, Error error)
{
    removeFromLibcurl(transfer);
    transfer.outcome = Result<void>(std::move(error));
    note(transfer);
}

/// libcurl 7.88 overlooks the end of an HTTP/2 answer that comes before the request has been sent to its end: nothing
/// more happens on the socket, and the call would hang. Paused and resumed it looks once more, and finds it.
void CurlLoop::nudge(Transfer &transfer)
{
    long version = 0; // 0: not known before the head
    curl_easy_getinfo(transfer.easy(), CURLINFO_HTTP_VERSION, &version);
    if (!transfer.call.url.starts_with("https://"))
        return;
    if (transfer.phase() == CallPhase::Connecting || (version != CURL_HTTP_VERSION_2_0 && version != 0))
        return;
    curl_easy_pause(transfer.easy(), CURLPAUSE_RECV);
    curl_easy_pause(transfer.easy(), CURLPAUSE_CONT);
    act(CURL_SOCKET_TIMEOUT, 0);
}

void CurlLoop::lookAfterCalls()
{
    if (m_active.empty()) {
        m_sweep.stop();
        m_spare.resize(std::min(m_spare.size(), spareAtRest));
        return;
    }
    const SteadyTime time = now();
    for (const auto &transfer : m_active) {
        const bool hasMoved = std::exchange(transfer->hasMoved, false);
        if (hasMoved)
            transfer->lastMoved = time;
        if (!transfer->isInLibcurl || transfer->isPaused)
            continue;
        if (!hasMoved)
            nudge(*transfer);
        if (!transfer->isInLibcurl) // that was what it took
            continue;
        if (auto error = lateness(transfer->call, transfer->phase(), transfer->started, transfer->lastMoved, time))
            fail(*transfer, *std::move(error));
    }
    tell();
}

} // namespace tollgate
