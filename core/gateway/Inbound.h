// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/Headers.h"
#include "core/base/Id.h"
#include "core/base/LargeBody.h"
#include "core/dialects/SurfaceTable.h"
#include "core/upstream/MessageSocket.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tollgate {

/// What came in at the door, copied into a plain value.
struct Inbound {
    CallId id;
    std::string method;
    std::string path; ///< normalised: without query, trailing slash and doubled /v1
    std::string query;
    Headers headers;
    std::string body; ///< decoded (gzip, br, zstd) and within the limit
    std::shared_ptr<const LargeBody> large; ///< in place of `body`; mostly null
    std::string peer; ///< IP address
    bool fromLoopback = true;
    std::string boundKey; ///< name of the key that a listener without keys stands for; empty: the caller brings one
    Surface surface = Surface::OpenAiChat; ///< set by server/Endpoints with the two below
    Operation operation = Operation::Chat;
    std::string modelFromPath; ///< `/openai/deployments/{model}/...`
    WallTime received{};
    SteadyTime receivedAt{};

    std::size_t bodySize() const { return large ? large->size() : body.size(); }
};

/// The request as its surface's row wants it; a view of it.
inline AskedRequest asked(const Inbound &inbound)
{
    return {inbound.operation, inbound.path,       inbound.modelFromPath, inbound.headers.value("content-type"),
            inbound.body,      inbound.large.get()};
}

inline BodyBytes bytesOf(const Inbound &inbound)
{
    return inbound.large ? BodyBytes(*inbound.large) : BodyBytes(inbound.body);
}

/// How a request becomes a WebSocket.
struct Upgrade {
    std::string key; ///< the client's Sec-WebSocket-Key
    std::string protocol; ///< the one of its subprotocols that is spoken; empty: none
    Headers headers; ///< of the answer, besides
    SocketLimits limits = {};
};

/// The client's side of one request: what an answer is written to. Owned by whoever answers; dropping one that has not
/// ended cuts it. Gateway thread. After the client has left, writing is harmless and does nothing.
class ClientStream {
public:
    /// Told by the client's side; one watcher at a time.
    class Watcher {
    public:
        virtual void clientLeft()
            = 0; ///< the connection is gone or given up; comes at most once, never from inside a write
        virtual void clientDrained() = 0; ///< the backlog fell below the low mark again
    protected:
        ~Watcher() = default;
    };
    virtual ~ClientStream() = default;

    virtual void setWatcher(Watcher *watcher) = 0;
    /// Which dialect errors are written in; known once the endpoint is.
    virtual void setSurface(Surface surface) = 0;
    /// A whole answer with Content-Length, in one write.
    virtual void answer(int status, Headers headers, std::string body) = 0;
    /// A streamed answer: the head goes out with the first chunk, in one write (or by flush()).
    virtual void begin(int status, Headers headers) = 0;
    virtual void write(std::string_view bytes) = 0;
    virtual void flush() = 0;
    virtual void end() = 0; ///< the terminating chunk: a clean ending
    virtual void cut() = 0; ///< no terminating chunk, connection closed: the client sees an answer that was not whole
    /// An error in the client's dialect (server/ErrorWire): a whole answer, or, once begun, an error event and then
    /// cut().
    virtual void fail(const Error &error, Headers headers) = 0;
    /// In place of an answer: the connection becomes a WebSocket, and this has ended. Null: it cannot, or the client
    /// has gone. Called back at most once.
    virtual void upgrade(Upgrade, std::function<void(std::unique_ptr<MessageSocket>)> done);
    /// The message that tells an error inside of a WebSocket session, in the client's dialect; empty: there is none.
    virtual std::string errorMessage(const Error &) const { return {}; }
    /// The status that fail() would send: for the record.
    virtual int statusOf(const Error &) const { return 500; }
    virtual bool hasBegun() const = 0;
    virtual bool isGone() const = 0;
    /// Bytes that the reader has not taken. Above 256 KiB pause the provider; clientDrained() comes below 64 KiB.
    virtual std::size_t backlog() const = 0;
};

} // namespace tollgate
