// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/base/Headers.h"
#include "core/base/Result.h"
#include "core/upstream/MessageSocket.h"

#include <chrono>
#include <memory>

namespace tollgate {

/// One WebSocket to be opened, as a value.
struct SocketCall {
    std::string url; ///< `wss://`, `ws://`; `https://` and `http://` mean the same
    Headers headers;
    std::chrono::milliseconds within{40'000}; ///< name, connection, TLS and handshake
    SocketLimits limits = {};
};

/// A handshake under way. Destroying it gives up, and nothing is called any more.
class Dialing {
public:
    virtual ~Dialing() = default;
};

/// Opens WebSockets to providers. Gateway thread.
class Dialer {
public:
    virtual ~Dialer() = default;
    /// `done` never comes before this returns. Errors: UpstreamUnreachable, Timeout, and what the provider answers in
    /// place of the handshake (openai_chat::readError).
    virtual std::unique_ptr<Dialing> open(SocketCall call, Callback<void(Result<std::unique_ptr<MessageSocket>>)> done)
        = 0;
};

/// With QWebSocket: TLS with the system's authorities and an extra one, proxies of the environment (`https_proxy`,
/// `http_proxy`, `all_proxy`, `no_proxy`), never for loopback.
class QtDialer final : public Dialer {
public:
    struct Options {
        std::string extraCaFile; ///< PEM, trusted besides the system's
    };
    QtDialer() = default;
    explicit QtDialer(Options options) : m_options(std::move(options)) { }
    std::unique_ptr<Dialing> open(SocketCall call,
                                  Callback<void(Result<std::unique_ptr<MessageSocket>>)> done) override;

private:
    Options m_options;
};

} // namespace tollgate
