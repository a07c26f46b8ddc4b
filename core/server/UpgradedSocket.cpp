// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/UpgradedSocket.h"

#include "core/upstream/QtMessageSocket.h"

#include <QHostAddress>
#include <QWebSocket>
#include <QWebSocketServer>

namespace tollgate {
namespace {

/// The embedded server's answer without what it says of origins, which were checked before, and with our own fields.
std::string finished(std::string_view answer, const Headers &headers)
{
    std::string text;
    while (!answer.empty()) {
        const std::string_view line = answer.substr(0, answer.find("\r\n") + 2);
        if (line == "\r\n")
            break;
        if (!line.starts_with("Access-Control-"))
            text.append(line);
        answer.remove_prefix(line.size());
    }
    for (const auto &[name, value] : headers)
        text.append(name).append(": ").append(value).append("\r\n");
    return text + "\r\n";
}

} // namespace

void UpgradedSocket::open(Connection &connection, Upgrade upgrade, Done done)
{
    auto *socket = new UpgradedSocket(connection, std::move(upgrade), std::move(done));
    if (connection.carry(*socket))
        return socket->shakeHands();
    socket->m_connection = nullptr;
    connection.cut();
    const Done told = std::exchange(socket->m_done, nullptr);
    socket->deleteLater();
    told(nullptr);
}

UpgradedSocket::UpgradedSocket(Connection &connection, Upgrade upgrade, Done done)
    : m_connection(&connection), m_upgrade(std::move(upgrade)), m_done(std::move(done))
{
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    setSocketState(QAbstractSocket::ConnectedState);
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

UpgradedSocket::~UpgradedSocket()
{
    if (m_connection)
        std::exchange(m_connection, nullptr)->leaveTunnel();
}

void UpgradedSocket::shakeHands()
{
    m_server = new QWebSocketServer(QString(), QWebSocketServer::NonSecureMode, this);
    if (!m_upgrade.protocol.empty())
        m_server->setSupportedSubprotocols({QString::fromStdString(m_upgrade.protocol)});
    connect(m_server, &QWebSocketServer::newConnection, this, [this] {
        QWebSocket *const socket = m_server->nextPendingConnection();
        m_server->deleteLater();
        setParent(socket);
        const Done told = std::exchange(m_done, nullptr);
        told(std::make_unique<QtMessageSocket>(
            socket,
            QtMessageSocket::Options{.limits = m_upgrade.limits, .hold = [this](bool isHeld) { hold(isHeld); }}));
    });
    m_server->handleConnection(this);
    m_in = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + QByteArray::fromStdString(m_upgrade.key) + "\r\n";
    if (!m_upgrade.protocol.empty())
        m_in += "Sec-WebSocket-Protocol: " + QByteArray::fromStdString(m_upgrade.protocol) + "\r\n";
    m_in += "\r\n";
    emit readyRead();
}

qint64 UpgradedSocket::bytesAvailable() const
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return m_isHeld ? 0 : m_in.size() - m_at + QIODevice::bytesAvailable();
}

qint64 UpgradedSocket::bytesToWrite() const
{
    return m_connection ? static_cast<qint64>(m_connection->unsent()) : 0;
}

qint64 UpgradedSocket::readData(char *data, qint64 most)
{
    const qsizetype count = qMin<qsizetype>(most, m_in.size() - m_at);
    if (count > 0)
        memcpy(data, m_in.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    if (m_at == m_in.size()) {
        m_in.clear();
        m_at = 0;
    }
    return count;
}

qint64 UpgradedSocket::skipData(qint64 most)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QIODevice::skipData(most);
}

qint64 UpgradedSocket::writeData(const char *data, qint64 size)
{
    const std::string_view bytes(data, static_cast<std::size_t>(size));
    if (!m_connection)
        return size;
    if (!m_done) {
        m_connection->send(bytes);
        return size;
    }
    m_answer.append(bytes);
    if (m_answer.find("\r\n\r\n") != std::string::npos)
        m_connection->send(finished(std::exchange(m_answer, {}), m_upgrade.headers));
    return size;
}

void UpgradedSocket::hold(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) == isHeld)
        return;
    if (m_connection)
        m_connection->hold(isHeld);
    if (isHeld)
        return;
    // In the next turn of the event loop: whoever lets go may be in the middle of something.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (bytesAvailable() > 0)
                emit readyRead();
        },
        Qt::QueuedConnection);
}

void UpgradedSocket::bytesCame(std::string_view bytes)
{
    if (m_at > 0) {
        m_in.remove(0, m_at);
        m_at = 0;
    }
    m_in.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (!m_isHeld)
        emit readyRead();
}

void UpgradedSocket::wireDrained()
{
    emit bytesWritten(0);
}

void UpgradedSocket::wireGone()
{
    m_connection = nullptr;
    over();
}

/// Qt's way of ending a socket is to close it, whatever is left to send: that is the Connection's business.
void UpgradedSocket::close()
{
    if (m_connection)
        std::exchange(m_connection, nullptr)->leaveTunnel();
    over();
}

void UpgradedSocket::over()
{
    if (state() == QAbstractSocket::UnconnectedState)
        return;
    setSocketState(QAbstractSocket::UnconnectedState);
    if (const Done told = std::exchange(m_done, nullptr)) { // it was to become one
        deleteLater();
        return told(nullptr);
    }
    emit stateChanged(QAbstractSocket::UnconnectedState);
    emit disconnected();
}

} // namespace tollgate
