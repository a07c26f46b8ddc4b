// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/LargeBody.h"
#include "core/base/Result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace tollgate {

/// One HTTP call to a provider as a value; touches no socket. The body is shared with the attempts after it.
struct HttpCall {
    std::string method = "POST";
    std::string url;
    Headers headers;
    std::shared_ptr<const std::string> body;
    std::shared_ptr<const LargeBody> large = nullptr; ///< in place of `body`
    std::string largeSha256 = {}; ///< of `large`, for who signs; empty: not known
    std::chrono::milliseconds connectWithin{10'000};
    std::chrono::milliseconds firstByteWithin{600'000};
    std::chrono::milliseconds idleAtMost{300'000};

    std::size_t bodySize() const { return large ? large->size() : body ? body->size() : 0; }
};

/// How far a call had come when it failed: decides who may be asked again.
enum class CallPhase : std::uint8_t {
    Connecting, ///< nothing was sent: may always be asked again
    Sent, ///< the request went out, no byte of an answer came: the provider may have worked
    Answering, ///< part of an answer came
};

/// A call under way. Destroying it hangs up; callbacks stop the moment it is gone, and it may be destroyed inside them.
class UpstreamCall {
public:
    struct Callbacks {
        std::function<void(int status, const Headers &headers)> headed; ///< once, before any body
        std::function<void(std::string_view bytes)>
            received; ///< body as it comes, decoded (gzip, br, zstd never asked for)
        std::function<void(Result<void> outcome, CallPhase phase)> finished; ///< exactly once, unless destroyed first
    };
    virtual ~UpstreamCall() = default;
    virtual void pause() = 0; ///< the reader is slow: stop reading, so that the provider is slowed in turn
    virtual void resume() = 0;
};

/// Starts calls. Implementations: CurlUpstream (HTTP), DemoUpstream (built in, offline). Gateway thread.
class Upstream {
public:
    virtual ~Upstream() = default;
    /// Callbacks never come before this returns.
    virtual std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) = 0;
    /// After sleep, a change of network or a jump of the clock: idle connections are of no use any more.
    virtual void dropIdleConnections() { }
};

} // namespace tollgate
