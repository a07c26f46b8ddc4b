// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/upstream/CurlSockets.h"
#include "core/upstream/Transfer.h"

#include <QObject>
#include <QTimer>

namespace tollgate {

/// The calls that libcurl makes: their start and end, one timer for the time limits of all of them. libcurl's callbacks
/// only take notes; tell() passes them on once libcurl has returned, so that whoever is told may
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
    std::size_t connections() const { return m_sockets.connections(); } ///< idle ones too
    SteadyTime lastActive() const { return m_lastActive; }

    void note(Transfer &transfer); ///< has something to tell

private:
    explicit CurlLoop(Options options);
    std::unique_ptr<Transfer> take();
    void takeBack(CURL *easy, CURLcode code);
    void tell();
    void tellOne(Transfer &transfer);
    void goOn(Transfer &transfer);
    void tellLater();
    void lookAfterCalls();
    void nudge(Transfer &transfer);
    void fail(Transfer &transfer, Error error);
    void removeFromLibcurl(Transfer &transfer);

    Options m_options;
    CurlSockets m_sockets;
    QTimer m_sweep, m_soon;
    std::vector<std::unique_ptr<Transfer>> m_active, m_spare;
    std::vector<Transfer *> m_news;
    std::vector<std::unique_ptr<Transfer>> m_leaving; ///< dropped while being told
    SteadyTime m_lastActive{};
    bool m_isTelling = false;
    bool m_diesLater = false; ///< the last owner let go inside a callback of the event loop
    Transfer *m_told = nullptr;
};

} // namespace tollgate
