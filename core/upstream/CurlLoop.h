// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/SocketWatch.h"
#include "core/upstream/Transfer.h"

#include <QObject>
#include <QTimer>
#include <unordered_map>

namespace tollgate {

/// One libcurl multi handle in the event loop: sockets, one timer for libcurl, one for the time limits of all calls.
/// libcurl's callbacks only take notes; tell() passes them on once libcurl has returned, so that whoever is told may
/// drop or start calls.
class CurlLoop : public QObject, public std::enable_shared_from_this<CurlLoop> {
public:
    struct Options {
        std::string extraCaFile;
        std::string onlyKey;
        long mostIdleConnections = 1024;
        std::chrono::milliseconds idleConnectionsLive{30'000};
        std::chrono::milliseconds lookAfterCalls{100};
    };
    static std::shared_ptr<CurlLoop> make(Options options);
    ~CurlLoop() override;

    Transfer &start(HttpCall call, UpstreamCall::Callbacks callbacks);
    void drop(Transfer &transfer); ///< hangs up; nothing is told any more
    void pause(Transfer &transfer);
    void resume(Transfer &transfer);
    std::size_t active() const { return m_active.size(); }
    std::size_t connections() const { return m_watches.size(); } ///< idle ones too
    SteadyTime lastActive() const { return m_lastActive; }

    void note(Transfer &transfer); ///< has something to tell

private:
    struct Watched {
        std::unique_ptr<SocketWatch> watch;
        bool isConnection = false; ///< else one of libcurl's own, closed without a word
        bool isIdle = false; ///< libcurl keeps the connection and does not look at it
    };
    explicit CurlLoop(Options options);
    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long ms, void *self);
    static curl_socket_t onOpen(void *self, curlsocktype, curl_sockaddr *address);
    static int onClose(void *self, curl_socket_t socket);

    std::unique_ptr<Transfer> take();
    void act(curl_socket_t socket, int events);
    void onReady(curl_socket_t socket, unsigned ready);
    void collect();
    void tell();
    void tellOne(Transfer &transfer);
    void goOn(Transfer &transfer);
    void tellLater();
    void arm();
    void onAlarm();
    void lookAfterCalls();
    void nudge(Transfer &transfer);
    void fail(Transfer &transfer, Error error);
    void removeFromLibcurl(Transfer &transfer);

    Options m_options;
    CURLM *m_multi;
    QTimer m_alarm, m_sweep, m_soon;
    std::optional<SteadyTime> m_due; ///< when libcurl wants to be called
    std::optional<SteadyTime> m_armed; ///< when m_alarm goes off
    std::unordered_map<curl_socket_t, Watched> m_watches;
    std::vector<std::unique_ptr<Transfer>> m_active, m_spare;
    std::vector<Transfer *> m_news;
    std::vector<std::unique_ptr<Transfer>> m_leaving; ///< dropped while being told
    SteadyTime m_lastActive{};
    bool m_isTelling = false;
    bool m_diesLater = false; ///< the last owner let go inside a callback of the event loop
    Transfer *m_told = nullptr;
};

} // namespace tollgate
