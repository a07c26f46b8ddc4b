// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PlainConnection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace tollgate {
namespace {

constexpr std::size_t mostAtOnce = 64 * 1024;
/// Of a large body; then others get their turn.
constexpr std::size_t largeInOneTurn = std::size_t(1024) * 1024;

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

int openSocket(int family)
{
    const int socket = ::socket(family, SOCK_STREAM, 0);
    if (socket < 0)
        return socket;
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    return socket;
}

} // namespace

PlainConnection::PlainConnection(const PlainTarget &target)
    : m_name(target.name), m_port(target.port), m_addresses(addressesOf(target))
{
    std::ranges::reverse(m_addresses);
}

PlainConnection::~PlainConnection()
{
    close();
}

void PlainConnection::close()
{
    m_watch.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

PlainConnection::Out PlainConnection::fail(int error)
{
    m_error = error;
    return Out::Failed;
}

PlainConnection::Out PlainConnection::connectNext()
{
    while (!m_addresses.empty()) {
        const PlainAddress address = m_addresses.back();
        m_addresses.pop_back();
        close();
        m_socket = openSocket(address.bytes.ss_family);
        if (m_socket < 0) {
            m_error = errno;
            continue;
        }
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address.bytes), address.size) == 0) {
            watch();
            return Out::Done;
        }
        if (errno == EINPROGRESS) {
            watch();
            return Out::Waiting;
        }
        m_error = errno;
    }
    return Out::Failed;
}

void PlainConnection::watch()
{
    m_watch = std::make_unique<SocketWatch>(m_socket, [this](unsigned ready) {
        if (m_user)
            m_user->socketReady(*this, ready);
    });
}

PlainConnection::Out PlainConnection::connected()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error == 0)
        return Out::Done;
    m_error = error;
    return connectNext();
}

PlainConnection::Out PlainConnection::write(std::string_view head, std::string_view body)
{
    while (m_written < head.size() + body.size()) {
        const std::string_view first = head.substr(std::min(m_written, head.size()));
        const std::string_view second = body.substr(m_written > head.size() ? m_written - head.size() : 0);
        std::array<iovec, 2> parts{iovec{const_cast<char *>(first.data()), first.size()},
                                   iovec{const_cast<char *>(second.data()), second.size()}};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const ssize_t count = ::sendmsg(m_socket, &message, MSG_NOSIGNAL);
        if (count < 0 && wouldBlock(errno))
            return Out::Waiting;
        if (count < 0)
            return fail(errno);
        m_written += static_cast<std::size_t>(count);
    }
    return Out::Done;
}

PlainConnection::Out PlainConnection::write(std::string_view head, const LargeBody &body)
{
    static thread_local std::array<char, mostAtOnce> buffer;
    if (m_written < head.size())
        if (const Out out = write(head, std::string_view()); out != Out::Done)
            return out;
    const std::size_t turnEnds = m_written + largeInOneTurn;
    while (m_written < head.size() + body.size()) {
        if (m_written >= turnEnds)
            return Out::Waiting;
        const std::optional<std::size_t> size = body.read(m_written - head.size(), buffer.data(), buffer.size());
        if (!size || *size == 0)
            return Out::Unread;
        const ssize_t count = ::send(m_socket, buffer.data(), *size, MSG_NOSIGNAL);
        if (count < 0 && wouldBlock(errno))
            return Out::Waiting;
        if (count < 0)
            return fail(errno);
        m_written += static_cast<std::size_t>(count);
    }
    return Out::Done;
}

std::optional<AnswerParser::State> PlainConnection::read()
{
    static thread_local std::array<char, mostAtOnce> buffer;
    const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (count > 0)
        return answer.feed({buffer.data(), static_cast<std::size_t>(count)});
    if (count == 0)
        return answer.end();
    if (wouldBlock(errno))
        return std::nullopt;
    m_error = errno;
    return AnswerParser::State::Cut;
}

bool PlainConnection::isAlive() const
{
    char byte = 0;
    return ::recv(m_socket, &byte, 1, MSG_PEEK) < 0 && wouldBlock(errno);
}

void PlainConnection::setInterest(unsigned interest)
{
    if (interest == SocketWatch::Nothing)
        return m_watch.reset();
    if (!m_watch)
        watch();
    m_watch->setInterest(interest);
}

void PlainConnection::startAgain()
{
    m_written = 0;
    m_error = 0;
    answer.startAgain();
}

} // namespace tollgate
