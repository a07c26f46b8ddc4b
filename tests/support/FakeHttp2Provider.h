// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace tollgate {

/// A TLS server that speaks just enough HTTP/2 (RFC 9113) to answer requests with 200, or to let them down in the ways
/// in which HTTP/2 can: a refused stream, GOAWAY, a reset, a lost connection. Threads of its own, a free loopback port.
class FakeHttp2Provider {
public:
    enum class Manner {
        Answer, ///< 200 without a body
        RefuseStream, ///< RST_STREAM with REFUSED_STREAM: "not processed, may be sent again"
        GoAway, ///< GOAWAY that disclaims the stream, then closes
        Reset, ///< RST_STREAM with INTERNAL_ERROR
        Close, ///< closes the connection
        AnswerAndReset, ///< 200, part of a body, then RST_STREAM
        Keep, ///< answers nothing
    };
    FakeHttp2Provider(const std::string &certificateFile, const std::string &keyFile);
    ~FakeHttp2Provider();

    std::string url() const;
    void next(Manner manner); ///< for requests from now on; Answer at first
    int requestCount() const; ///< streams that were opened with a HEADERS frame
    int resetCount() const; ///< RST_STREAM frames from the client for streams that got no answer
    int closedCount() const; ///< connections that the client closed
    int connectionCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A self-signed certificate for 127.0.0.1 and localhost in that folder (cert.pem, key.pem).
bool makeCertificate(const std::string &folder);

} // namespace tollgate
