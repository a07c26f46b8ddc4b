// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/SocketWatch.h"

#include <curl/curl.h>
#include <functional>
#include <memory>
#include <optional>
#include <QTimer>
#include <unordered_map>

namespace tollgate {

/// One libcurl multi handle in the event loop: watches the sockets that libcurl names and wakes it when it wants to be
/// woken. Knows nothing of calls. Gateway thread.
class CurlSockets {
public:
    struct Listener {
        std::function<void(CURL *easy, CURLcode code)> ended; ///< libcurl is done with it; called before act() returns
        std::function<void()>
            acted; ///< after each turn that the event loop gave; may destroy this object's owner later
    };
    CurlSockets(long mostIdleConnections, Listener listener);
    ~CurlSockets(); ///< closes the connections that were kept
    CurlSockets(const CurlSockets &) = delete;
    CurlSockets &operator=(const CurlSockets &) = delete;

    CURLM *multi() const { return m_multi; }
    /// Once for each handle: its connections are opened and closed here.
    void adopt(CURL *easy);
    /// Lets libcurl go on: with one socket, or (the default) with whatever is due.
    void act(curl_socket_t socket = CURL_SOCKET_TIMEOUT, int events = 0);
    /// After anything that may have changed when libcurl wants to be woken.
    void arm();
    std::size_t connections() const { return m_watches.size(); } ///< idle ones too

private:
    struct Watched {
        std::unique_ptr<SocketWatch> watch;
        bool isConnection = false; ///< else one of libcurl's own, closed without a word
        bool isIdle = false; ///< libcurl keeps the connection and does not look at it
    };
    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long ms, void *self);
    static curl_socket_t onOpen(void *self, curlsocktype, curl_sockaddr *address);
    static int onClose(void *self, curl_socket_t socket);
    void onReady(curl_socket_t socket, unsigned ready);
    void onAlarm();
    void collect();

    Listener m_listener;
    CURLM *m_multi;
    QTimer m_alarm;
    std::optional<SteadyTime> m_due; ///< when libcurl wants to be called
    std::optional<SteadyTime> m_armed; ///< when m_alarm goes off
    std::unordered_map<curl_socket_t, Watched> m_watches;
};

} // namespace tollgate
