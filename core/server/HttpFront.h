// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/gateway/Inbound.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QObject>
#include <string>
#include <vector>

namespace tollgate {

/// What the door lets in. Defaults are the documented ones; settings/ declares them for users.
struct FrontLimits {
    std::size_t requestLine = 16 * 1024;
    std::size_t headerBytes = 64 * 1024;
    std::size_t headerCount = 128;
    std::size_t body = 64 * 1024 * 1024; ///< also after decompression
    std::size_t bodyInMemory = 1024 * 1024; ///< a larger one lies on a disk where Options::spool says so
    std::size_t connections = 4096;
    std::chrono::milliseconds headersWithin{30'000}; ///< 408
    std::size_t bodyBytesPerSecondAtLeast = 512; ///< over any 20 s; 408 below (2 KB/s passes, 1 B/s does not)
    std::chrono::milliseconds keepAliveIdle{75'000};
    std::chrono::milliseconds halfClosedIsGone{500}; ///< a FIN after a whole request
};

/// What becomes of a large body, asked as soon as its size is known.
struct LargePlace {
    bool isDisk = false; ///< nobody reads it as one text
    Surface errors = Surface::OpenAiChat; ///< in whose shape a refusal is
    std::optional<Error> refusal = {}; ///< it is not even read
};

/// The HTTP server: QtHttpServer behind a connection guard (facts in core/server/README.md). It hands over whole,
/// valid, decoded requests, one at a time for each connection, and takes answers through ClientStream. Gateway thread.
class HttpFront : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::string host = "127.0.0.1";
        std::uint16_t port = 0; ///< 0: any free one
        int listenDescriptor = -1; ///< socket activation
        std::string tlsCertificateFile, tlsKeyFile;
        std::vector<std::string> allowedHosts; ///< besides loopback names and the address listened on
        std::vector<std::string> allowedOrigins; ///< CORS; others are refused
        FrontLimits limits;
        /// Where a large body is to lie. Null: all lie in memory.
        std::function<LargePlace(std::string_view method, std::string_view path, std::string_view query,
                                 const Headers &headers)>
            placeOf = {};
        std::string spoolDirectory; ///< on whose disk bodies lie
    };
    using Handler = std::function<void(Inbound, std::unique_ptr<ClientStream>)>;

    HttpFront(Options options, Handler handler, const Clock &clock, QObject *parent = nullptr);
    ~HttpFront() override;

    /// Errors: Unavailable (port taken: by whom, if it can be found out), Config (TLS files).
    Result<void> listen();
    std::uint16_t port() const;
    /// Drain: no new connections, no further request on open ones; idle ones are closed.
    void stopAccepting();
    std::size_t connections() const;
    std::size_t requestsUnderWay() const;

signals:
    void drained(); ///< after stopAccepting(): the last request has been answered

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tollgate
