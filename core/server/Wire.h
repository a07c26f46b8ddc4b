// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SocketWatch.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

class QSslSocket;

namespace tollgate {

/// A connection's bytes: a plain socket, or one under TLS. Non-blocking; gateway thread. The owner may be destroyed by
/// its callback.
class Wire {
public:
    /// Something can be read or written again, or the other side has gone: try.
    using Ready = std::function<void(unsigned ready)>;
    static constexpr long again = -1, broken = -2;

    virtual ~Wire() = default;
    /// Bytes read; 0: the other side has finished sending; again; broken.
    virtual long read(char *buffer, std::size_t most) = 0;
    /// Bytes taken; again; broken.
    virtual long write(std::string_view bytes) = 0;
    virtual void finishWriting() = 0; ///< the other side sees the end; reading goes on
    virtual void setInterest(unsigned interest) = 0;
    /// Ends at once; unsent bytes of a plain socket are still delivered by the system, unless `abort`.
    virtual void close(bool abort) = 0;

    static std::unique_ptr<Wire> plain(std::intptr_t socket, Ready ready);
    static std::unique_ptr<Wire> tls(std::unique_ptr<QSslSocket> socket, Ready ready);
};

} // namespace tollgate
