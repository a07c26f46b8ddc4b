// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CurlSockets.h"

#include "core/upstream/Transfer.h"

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

CurlSockets::CurlSockets(long mostIdleConnections, Listener listener) : m_listener(std::move(listener))
{
    initialiseLibcurl();
    m_multi = curl_multi_init();
    if (!m_multi)
        throw std::bad_alloc();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlSockets::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlSockets::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, mostIdleConnections);
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_alarm, &QTimer::timeout, &m_alarm, [this] { onAlarm(); });
}

CurlSockets::~CurlSockets()
{
    curl_multi_cleanup(m_multi); // calls onClose()
}

void CurlSockets::adopt(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &CurlSockets::onOpen);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlSockets::onClose);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

int CurlSockets::onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *)
{
    auto &sockets = *static_cast<CurlSockets *>(self);
    Watched &watched = sockets.m_watches[socket];
    // An established connection that is kept for reuse stays watched: taking it off and putting it on again would cost
    // two system calls a request. Others (libcurl's own, attempts to connect) are closed without a word to onClose(),
    // and their number may belong to somebody else a moment later.
    watched.isIdle = what == CURL_POLL_REMOVE;
    if (watched.isIdle) {
        const Transfer *transfer = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
        if (!watched.isConnection || !transfer || transfer->phase() == CallPhase::Connecting)
            sockets.m_watches.erase(socket);
        return 0;
    }
    unsigned interest = what & CURL_POLL_IN ? SocketWatch::Read : SocketWatch::Nothing;
    interest |= what & CURL_POLL_OUT ? SocketWatch::Write : SocketWatch::Nothing;
    if (!watched.watch)
        watched.watch = std::make_unique<SocketWatch>(
            socket, [&sockets, socket](unsigned ready) { sockets.onReady(socket, ready); });
    if (watched.watch->interest() != interest)
        watched.watch->setInterest(interest);
    return 0;
}

void CurlSockets::onReady(curl_socket_t socket, unsigned ready)
{
    Watched &watched = m_watches[socket];
    if (watched.isIdle) { // a hang-up, or bytes for a paused call: libcurl will see to it when it wants to
        watched.watch.reset();
        return;
    }
    act(socket,
        (ready & SocketWatch::Read ? CURL_CSELECT_IN : 0) | (ready & SocketWatch::Write ? CURL_CSELECT_OUT : 0));
    m_listener.acted();
}

curl_socket_t CurlSockets::onOpen(void *self, curlsocktype, curl_sockaddr *address)
{
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC;
#else
    const int type = address->socktype;
#endif
    const curl_socket_t socket = ::socket(address->family, type, address->protocol);
    if (socket != CURL_SOCKET_BAD)
        static_cast<CurlSockets *>(self)->m_watches[socket] = {.watch = nullptr, .isConnection = true};
    return socket;
}

int CurlSockets::onClose(void *self, curl_socket_t socket)
{
    static_cast<CurlSockets *>(self)->m_watches.erase(socket);
#ifdef _WIN32
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

int CurlSockets::onTimer(CURLM *, long ms, void *self)
{
    auto &sockets = *static_cast<CurlSockets *>(self);
    if (ms < 0)
        sockets.m_due.reset();
    else
        sockets.m_due = now() + milliseconds(ms);
    return 0;
}

void CurlSockets::act(curl_socket_t socket, int events)
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

void CurlSockets::arm()
{
    if (!m_due || (m_armed && *m_armed <= *m_due))
        return;
    m_armed = m_due;
    m_alarm.start(std::max(std::chrono::ceil<milliseconds>(*m_due - now()), milliseconds(0)));
}

void CurlSockets::onAlarm()
{
    m_armed.reset();
    if (m_due && *m_due <= now()) {
        act();
        m_listener.acted();
    } else {
        arm();
    }
}

/// Tells which handles libcurl is done with.
void CurlSockets::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left))
        m_listener.ended(message->easy_handle, message->data.result);
}

} // namespace tollgate
