// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <QBasicTimer>
#include <QObject>

namespace tollgate {

class CurlLoop;

/// Calls over HTTP with libcurl, driven by the event loop of the thread that made it.
/// - A request is sent once. libcurl would send a POST again when a reused connection closes before the first byte of
///   the answer (and over HTTP/2 when a stream is refused); its second try is stopped before anything goes out, and the
///   call fails with UpstreamCut in phase Sent.
/// - Connections are kept for reuse, as many as there were calls at a time, up to 30 s without any call.
/// - HTTP/2 where TLS agrees on it. Redirects are not followed. Answers come as they are, never decompressed.
/// - Proxies are taken from the environment (`http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`), never for loopback.
class CurlUpstream final : public QObject, public Upstream {
public:
    struct Options {
        std::string extraCaFile; ///< PEM, trusted besides the system's
        std::string onlyKey; ///< `sha256//...`: the one server to trust, instead of any authority; empty: authorities
        long mostIdleConnections = 1024;
        std::chrono::milliseconds idleConnectionsLive{30'000};
        std::chrono::milliseconds lookAfterCalls{100}; ///< how exact the three time limits of a call are
    };
    CurlUpstream();
    explicit CurlUpstream(Options options);
    ~CurlUpstream() override; ///< calls that still exist fall silent

    std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) override;
    void dropIdleConnections() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    CurlLoop &loop();

    Options m_options;
    std::shared_ptr<CurlLoop> m_loop; ///< where new calls go
    QBasicTimer m_timer; ///< drops idle connections
};

} // namespace tollgate
