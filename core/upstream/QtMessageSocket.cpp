// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/QtMessageSocket.h"

#include <QWebSocket>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QChronoTimer>
#endif

namespace tollgate {
namespace {

/// RFC 6455, 7.4.1.
constexpr std::uint16_t cut = 1006;
/// How long a socket that has said goodbye may take to send what it still has.
constexpr std::chrono::seconds goodbyeAtMost{5};
/// A reader that takes nothing at all for this long has gone.
constexpr std::chrono::milliseconds stuckReader{300'000};
/// A side that is quiet is pinged this often, or three times within the time after which it is gone.
constexpr std::chrono::milliseconds pingedEvery{20'000};
/// What a client may send before its session is ready.
constexpr std::size_t earlyAtMost = 64;
constexpr std::size_t earlyBytesAtMost = std::size_t(1) << 20; ///< and one message more

} // namespace

/// Qt gives the rest of a message five seconds to come. A side that is held, or on a slow line, needs longer; who is
/// really gone is found by the pings.
void QtMessageSocket::limit(QWebSocket &socket, std::size_t messageAtMost)
{
    socket.setMaxAllowedIncomingMessageSize(messageAtMost);
    socket.setMaxAllowedIncomingFrameSize(messageAtMost);
    constexpr std::chrono::minutes patience{10};
    for (QTimer *timer : socket.findChildren<QTimer *>())
        timer->setInterval(patience);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (QChronoTimer *timer : socket.findChildren<QChronoTimer *>())
        timer->setInterval(patience);
#endif
}

QtMessageSocket::QtMessageSocket(QWebSocket *socket, Options options)
    : m_socket(socket), m_options(std::move(options)), m_pings(new QTimer)
{
    limit(*m_socket, m_options.limits.messageAtMost);
    m_heard.start();
    QObject::connect(m_socket, &QWebSocket::textMessageReceived, m_pings,
                     [this](const QString &message) { came(message.toStdString(), true); });
    QObject::connect(m_socket, &QWebSocket::binaryMessageReceived, m_pings,
                     [this](const QByteArray &message) { came(message.toStdString(), false); });
    QObject::connect(m_socket, &QWebSocket::bytesWritten, m_pings, [this] { written(); });
    QObject::connect(m_socket, &QWebSocket::aboutToClose, m_pings, [this] { m_saidClose = true; });
    QObject::connect(m_socket, &QWebSocket::disconnected, m_pings, [this] { gone(); });
    QObject::connect(m_socket, &QWebSocket::pong, m_pings, [this] { m_heard.restart(); });
    QObject::connect(m_pings, &QTimer::timeout, m_pings, [this] { ping(); });
    m_pings->start(std::min(pingedEvery, m_options.limits.goneAfter / 3));
}

QtMessageSocket::~QtMessageSocket()
{
    m_isOver = true;
    *m_isThere = false;
    QObject::disconnect(m_socket, nullptr, m_pings, nullptr);
    QObject::disconnect(m_pings, nullptr, nullptr, nullptr);
    m_pings->deleteLater(); // this may run inside one of its calls
    if (m_isHeld && m_options.hold)
        m_options.hold(false);
    if (m_socket->state() == QAbstractSocket::UnconnectedState || !m_saidClose) {
        m_socket->abort();
        m_socket->deleteLater();
        return;
    }
    QObject::connect(m_socket, &QWebSocket::disconnected, m_socket, &QObject::deleteLater);
    QTimer::singleShot(goodbyeAtMost, m_socket, [socket = m_socket] {
        socket->abort();
        socket->deleteLater();
    });
}

void QtMessageSocket::setWatcher(Watcher *watcher)
{
    m_watcher = watcher;
    if (!watcher)
        return;
    // Later, because whoever takes a watcher on is in the middle of something.
    QMetaObject::invokeMethod(
        m_pings,
        [this, isThere = m_isThere] {
            while (*isThere && m_watcher && !m_early.empty()) {
                const auto [message, isText] = std::move(m_early.front());
                m_early.pop_front();
                m_earlyBytes -= message.size();
                m_watcher->messageCame(message, isText);
            }
            if (*isThere && m_isOver && m_watcher)
                gone();
        },
        Qt::QueuedConnection);
}

void QtMessageSocket::came(std::string message, bool isText)
{
    m_heard.restart();
    if (m_isOver)
        return;
    if (m_watcher && m_early.empty())
        return m_watcher->messageCame(message, isText);
    const bool isTooMuch = m_early.size() >= earlyAtMost || m_earlyBytes > earlyBytesAtMost;
    m_earlyBytes += message.size();
    m_early.emplace_back(std::move(message), isText);
    if (isTooMuch)
        m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("The session has not begun yet."));
}

void QtMessageSocket::send(std::string_view message, bool isText)
{
    if (m_isOver || m_saidClose)
        return;
    if (isText)
        m_socket->sendTextMessage(QString::fromUtf8(message.data(), static_cast<qsizetype>(message.size())));
    else
        m_socket->sendBinaryMessage(QByteArray(message.data(), static_cast<qsizetype>(message.size())));
    m_wasFull = m_wasFull || isFull();
}

bool QtMessageSocket::isFull() const
{
    return backlog() > m_options.limits.backlogAtMost;
}

std::size_t QtMessageSocket::backlog() const
{
    return m_isOver ? 0 : static_cast<std::size_t>(m_socket->bytesToWrite());
}

void QtMessageSocket::hold(bool isHeld)
{
    if (m_isOver || std::exchange(m_isHeld, isHeld) == isHeld)
        return;
    if (m_options.hold)
        m_options.hold(isHeld);
    if (!isHeld) // what was written meanwhile may not have been told
        QMetaObject::invokeMethod(
            m_pings,
            [this, isThere = m_isThere] {
                if (*isThere)
                    written();
            },
            Qt::QueuedConnection);
}

void QtMessageSocket::close(std::uint16_t code, std::string_view reason)
{
    if (std::exchange(m_isOver, true))
        return;
    m_pings->stop();
    m_watcher = nullptr;
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code),
                    QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
}

void QtMessageSocket::written()
{
    if (!m_wasFull || m_isOver || backlog() > m_options.limits.backlogAtMost / 4)
        return;
    m_wasFull = false;
    if (m_watcher)
        m_watcher->socketDrained();
}

void QtMessageSocket::gone()
{
    m_isOver = true;
    m_pings->stop();
    // What came first is told first.
    if (!m_watcher || !m_early.empty())
        return;
    const bool isClosed = m_saidClose && !m_isLost;
    const std::uint16_t code = isClosed ? static_cast<std::uint16_t>(m_socket->closeCode()) : cut;
    const std::string reason = isClosed ? m_socket->closeReason().toStdString() : std::string();
    std::exchange(m_watcher, nullptr)->socketClosed(code, reason);
}

void QtMessageSocket::ping()
{
    // Who is held cannot be heard.
    if (m_isHeld) {
        m_heard.restart();
        return;
    }
    // Who has not read our ping yet cannot have answered it.
    const std::chrono::milliseconds patience
        = backlog() > 0 ? std::max(m_options.limits.goneAfter, stuckReader) : m_options.limits.goneAfter;
    if (m_heard.elapsed() > patience.count()) {
        m_isLost = true;
        m_socket->abort();
        return;
    }
    m_socket->ping();
}

} // namespace tollgate
