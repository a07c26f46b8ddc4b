// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Wire.h"

#include <cerrno>
#include <QSslSocket>
#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tollgate {
namespace {

#ifdef _WIN32
bool wouldBlock()
{
    return WSAGetLastError() == WSAEWOULDBLOCK;
}
void closeSocket(std::intptr_t socket)
{
    ::closesocket(static_cast<SOCKET>(socket));
}
constexpr int sendFlags = 0;
#else
bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
void closeSocket(std::intptr_t socket)
{
    ::close(static_cast<int>(socket));
}
constexpr int sendFlags = MSG_NOSIGNAL;
#endif

class PlainWire final : public Wire {
public:
    PlainWire(std::intptr_t socket, Ready ready)
        : m_socket(socket), m_watch(std::make_unique<SocketWatch>(socket, std::move(ready)))
    {
    }
    ~PlainWire() override { PlainWire::close(false); }

    long read(char *buffer, std::size_t most) override
    {
        const auto count = ::recv(static_cast<int>(m_socket), buffer, most, 0);
        return count >= 0 ? static_cast<long>(count) : wouldBlock() ? again : broken;
    }
    long write(std::string_view bytes) override
    {
        const auto count = ::send(static_cast<int>(m_socket), bytes.data(), bytes.size(), sendFlags);
        return count >= 0 ? static_cast<long>(count) : wouldBlock() ? again : broken;
    }
    void finishWriting() override { ::shutdown(static_cast<int>(m_socket), 1); }
    void setInterest(unsigned interest) override
    {
        if (m_watch)
            m_watch->setInterest(interest);
    }
    void close(bool abort) override
    {
        if (!m_watch)
            return;
        m_watch.reset();
        if (abort) {
            const linger hard{1, 0};
            ::setsockopt(static_cast<int>(m_socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard),
                         sizeof hard);
        }
        closeSocket(m_socket);
    }

private:
    std::intptr_t m_socket;
    std::unique_ptr<SocketWatch> m_watch;
};

class TlsWire final : public Wire {
public:
    TlsWire(std::unique_ptr<QSslSocket> socket, Ready ready) : m_socket(socket.release()), m_ready(std::move(ready))
    {
        m_socket->setReadBufferSize(static_cast<qint64>(buffered));
        QObject::connect(m_socket, &QSslSocket::readyRead, m_socket, [this] { tell(SocketWatch::Read); });
        QObject::connect(m_socket, &QSslSocket::encryptedBytesWritten, m_socket, [this] {
            if (!m_isWriting) // whoever writes sees for itself
                tell(SocketWatch::Write);
        });
        QObject::connect(m_socket, &QSslSocket::disconnected, m_socket, [this] { tell(SocketWatch::Read); });
        QObject::connect(m_socket, &QSslSocket::errorOccurred, m_socket, [this] { tell(SocketWatch::Read); });
    }
    ~TlsWire() override { TlsWire::close(false); }

    long read(char *buffer, std::size_t most) override
    {
        const qint64 count = m_socket->read(buffer, static_cast<qint64>(most));
        if (count > 0)
            return static_cast<long>(count);
        return m_socket->state() == QAbstractSocket::ConnectedState ? again : 0;
    }
    long write(std::string_view bytes) override
    {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return broken;
        if (waiting() >= buffered)
            return again;
        m_isWriting = true;
        const auto count
            = m_socket->write(bytes.data(), static_cast<qint64>(std::min(bytes.size(), buffered - waiting())));
        m_socket->flush();
        m_isWriting = false;
        return count < 0 ? broken : static_cast<long>(count);
    }
    void finishWriting() override { }
    /// Qt tells of changes only. What could be done before anybody asked for it (bytes are there, a write within
    /// flush() has reached the system already) is told in the next turn of the event loop.
    void setInterest(unsigned interest) override
    {
        const unsigned fresh = interest & ~std::exchange(m_interest, interest);
        if (!m_socket || fresh == SocketWatch::Nothing)
            return;
        QMetaObject::invokeMethod(
            m_socket,
            [this, isThere = std::weak_ptr(m_isThere)] {
                if (!isThere.expired() && m_socket && m_socket->bytesAvailable() > 0)
                    tell(SocketWatch::Read);
                if (!isThere.expired() && m_socket && waiting() < buffered) // the owner may have gone
                    tell(SocketWatch::Write);
            },
            Qt::QueuedConnection);
    }
    void close(bool abort) override
    {
        if (!m_socket)
            return;
        QObject::disconnect(m_socket, nullptr, m_socket, nullptr);
        if (abort)
            m_socket->abort();
        else
            m_socket->disconnectFromHost();
        QObject::connect(m_socket, &QSslSocket::disconnected, m_socket, &QObject::deleteLater);
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            m_socket->deleteLater();
        m_socket = nullptr;
    }

private:
    std::size_t waiting() const
    {
        return static_cast<std::size_t>(m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite());
    }
    void tell(unsigned what)
    {
        if (m_interest & what) {
            const Ready told = m_ready; // the owner may go inside
            told(what);
        }
    }

    static constexpr std::size_t buffered = 64 * 1024;
    QSslSocket *m_socket;
    Ready m_ready;
    unsigned m_interest = SocketWatch::Nothing;
    bool m_isWriting = false;
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true); ///< for calls that come later
};

} // namespace

std::unique_ptr<Wire> Wire::plain(std::intptr_t socket, Ready ready)
{
    return std::make_unique<PlainWire>(socket, std::move(ready));
}

std::unique_ptr<Wire> Wire::tls(std::unique_ptr<QSslSocket> socket, Ready ready)
{
    return std::make_unique<TlsWire>(std::move(socket), std::move(ready));
}

} // namespace tollgate
