// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace tollgate {

/// A socket that listens on a free port of this computer, without Qt: fakes run on threads of their own.
class LoopbackListener {
public:
    explicit LoopbackListener(int backlog) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket, generic, size) != 0 || ::listen(m_socket, backlog) != 0
            || ::getsockname(m_socket, generic, &size) != 0)
            throw std::runtime_error("a fake provider cannot listen");
        m_port = ntohs(address.sin_port);
    }
    ~LoopbackListener() { ::close(m_socket); }
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    std::uint16_t port() const { return m_port; }
    /// The socket of the next connection, the caller's to close; -1: none came within ten milliseconds.
    int next() const
    {
        pollfd watched{m_socket, POLLIN, 0};
        return ::poll(&watched, 1, 10) > 0 ? ::accept(m_socket, nullptr, nullptr) : -1;
    }

private:
    int m_socket;
    std::uint16_t m_port = 0;
};

} // namespace tollgate
