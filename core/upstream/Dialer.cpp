// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Dialer.h"

#include "core/dialects/openai_chat/Answer.h"
#include "core/upstream/CurlTrust.h"
#include "core/upstream/QtMessageSocket.h"
#include "core/upstream/SocketProxy.h"

#include <cerrno>
#include <QNetworkRequest>
#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

namespace tollgate {
namespace {

/// What a held connection may read ahead.
constexpr qint64 heldBuffer = qint64(64) * 1024;
constexpr qint64 refusalAtMost = qint64(64) * 1024;

QUrl socketUrl(const std::string &url)
{
    QUrl made = QUrl::fromEncoded(QByteArray::fromStdString(url));
    if (made.scheme() == QLatin1String("https"))
        made.setScheme(QStringLiteral("wss"));
    else if (made.scheme() == QLatin1String("http"))
        made.setScheme(QStringLiteral("ws"));
    return made;
}

QAbstractSocket *below(const QWebSocket &socket)
{
    return socket.findChild<QAbstractSocket *>();
}

/// QWebSocket reads whatever its socket announces. One that is held is not told, and its socket fills up to a small
/// buffer and stops reading: the provider is slowed. What happened meanwhile is told when it is let go.
void holdBelow(QWebSocket &socket, bool isHeld)
{
    QAbstractSocket *const wire = below(socket);
    if (!wire)
        return;
    wire->blockSignals(isHeld);
    wire->setReadBufferSize(isHeld ? heldBuffer : 0);
    if (isHeld)
        return;
    // In the next turn of the event loop: whoever lets go may be in the middle of something.
    QMetaObject::invokeMethod(
        &socket,
        [wire = QPointer<QAbstractSocket>(wire)] {
            if (wire && !wire->signalsBlocked() && wire->bytesAvailable() > 0)
                emit wire->readyRead();
            if (wire && !wire->signalsBlocked() && wire->state() == QAbstractSocket::UnconnectedState)
                emit wire->stateChanged(QAbstractSocket::UnconnectedState);
        },
        Qt::QueuedConnection);
}

/// `Unhandled http status code: 429 (Too Many Requests).` is all that QWebSocket tells of an answer that is no
/// handshake; of a 400 it tells less.
int statusIn(const QString &message)
{
    static const QRegularExpression form(QStringLiteral(":\\s([1-5][0-9]{2})\\s\\("));
    if (const QRegularExpressionMatch match = form.match(message); match.hasMatch())
        return match.captured(1).toInt();
    // Qt 6.8 looks at a 401 itself, and knows no Bearer.
    if (message.contains(QLatin1String("WWW-Authenticate")) || message.contains(QLatin1String("authentication")))
        return 401;
    return message.contains(QLatin1String("processHandshake")) ? 400 : 0;
}

/// What failed in libcurl's terms, so that both kinds of calls say the same of it.
Error inWords(QAbstractSocket::SocketError error, Failure failure, bool isProxied)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
        return errorOf(CURLE_SSL_CONNECT_ERROR, failure);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        failure.proxyStatus = 407;
        return errorOf(CURLE_PROXY, failure);
    case QAbstractSocket::ProxyNotFoundError:
        return errorOf(CURLE_COULDNT_RESOLVE_PROXY, failure);
    case QAbstractSocket::ProxyConnectionRefusedError:
        failure.systemError = ECONNREFUSED;
        failure.detail = "proxy";
        return errorOf(CURLE_COULDNT_CONNECT, failure);
    default:
        break;
    }
    if (isProxied) // whatever it is, the proxy has said it
        return errorOf(CURLE_PROXY, failure);
    if (error == QAbstractSocket::HostNotFoundError)
        return errorOf(CURLE_COULDNT_RESOLVE_HOST, failure);
    failure.systemError = error == QAbstractSocket::ConnectionRefusedError ? ECONNREFUSED : 0;
    return errorOf(failure.systemError != 0 ? CURLE_COULDNT_CONNECT : CURLE_RECV_ERROR, failure);
}

class QtDialing final : public Dialing {
public:
    using Done = Callback<void(Result<std::unique_ptr<MessageSocket>>)>;

    QtDialing(const SocketCall &call, const QtDialer::Options &options, Done done)
        : m_socket(new QWebSocket), m_timer(new QTimer), m_done(std::move(done)), m_url(socketUrl(call.url)),
          m_limits(call.limits)
    {
        QtMessageSocket::limit(*m_socket, m_limits.messageAtMost);
        m_socket->setProxy(socketProxy(m_url, [](const char *name) { return qgetenv(name); }));
        if (!options.extraCaFile.empty()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.addCaCertificates(QString::fromStdString(options.extraCaFile));
            m_socket->setSslConfiguration(tls);
        }
        QObject::connect(m_socket, &QWebSocket::sslErrors, m_timer, [this](const QList<QSslError> &errors) {
            m_distrust = errors.isEmpty() ? std::string() : errors.first().errorString().toStdString();
        });
        QObject::connect(m_socket, &QWebSocket::connected, m_timer, [this] { opened(); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(m_socket, &QWebSocket::errorOccurred, m_timer, [this] { failed(); });
#else
        QObject::connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), m_timer,
                         [this] { failed(); });
#endif
        // Told before why: that comes in the same turn of the event loop, or never.
        QObject::connect(m_socket, &QWebSocket::disconnected, m_timer, [this, isThere = std::weak_ptr(m_isThere)] {
            QMetaObject::invokeMethod(
                m_timer,
                [this, isThere] {
                    if (!isThere.expired())
                        failed();
                },
                Qt::QueuedConnection);
        });
        m_timer->setSingleShot(true);
        QObject::connect(m_timer, &QTimer::timeout, m_timer, [this] {
            finish(Error{.kind = ErrorKind::Timeout, .message = where() + " did not open a WebSocket in time."});
        });
        m_timer->start(call.within);
        QNetworkRequest request(m_url);
        for (const auto &[name, value] : call.headers)
            request.setRawHeader(QByteArray(name.data(), static_cast<qsizetype>(name.size())),
                                 QByteArray(value.data(), static_cast<qsizetype>(value.size())));
        // Queued, because open() may fail at once.
        QMetaObject::invokeMethod(
            m_socket, [socket = m_socket, request] { socket->open(request); }, Qt::QueuedConnection);
    }
    ~QtDialing() override
    {
        m_timer->stop();
        QObject::disconnect(m_timer, nullptr, nullptr, nullptr);
        m_timer->deleteLater(); // this may run inside one of its calls
        if (!m_socket)
            return;
        QObject::disconnect(m_socket, nullptr, m_timer, nullptr);
        m_socket->abort();
        m_socket->deleteLater();
    }
    Q_DISABLE_COPY_MOVE(QtDialing)

private:
    std::string where() const
    {
        return m_url.host().toStdString();
    }

    void opened()
    {
        QWebSocket *const socket = std::exchange(m_socket, nullptr);
        QObject::disconnect(socket, nullptr, m_timer, nullptr);
        finish(std::unique_ptr<MessageSocket>(std::make_unique<QtMessageSocket>(
            socket, QtMessageSocket::Options{.limits = m_limits, .hold = [socket](bool isHeld) {
                                                 holdBelow(*socket, isHeld);
                                             }})));
    }

    void failed()
    {
        if (!m_done || !m_socket)
            return;
        const QString why = m_socket->errorString();
        if (const int status = statusIn(why); status != 0) {
            QAbstractSocket *const wire = below(*m_socket);
            const std::string body = wire ? wire->read(refusalAtMost).toStdString() : std::string();
            return finish(openai_chat::readError(status, {}, body.substr(0, body.rfind('}') + 1)));
        }
        const bool isTls = m_url.scheme() == QLatin1String("wss");
        Failure failure;
        failure.origin = where() + ':' + std::to_string(m_url.port(isTls ? 443 : 80));
        failure.detail = m_distrust.empty() ? why.toStdString() : m_distrust;
        failure.isTls = isTls;
        if (!m_distrust.empty())
            return finish(errorOf(CURLE_PEER_FAILED_VERIFICATION, failure));
        finish(inWords(m_socket->error(), std::move(failure), m_socket->proxy().type() != QNetworkProxy::NoProxy));
    }

    /// Whoever is told may destroy this.
    void finish(Result<std::unique_ptr<MessageSocket>> outcome)
    {
        m_timer->stop();
        if (Done done = std::exchange(m_done, {}))
            done(std::move(outcome));
    }

    QWebSocket *m_socket;
    QTimer *m_timer; ///< also what all connections of signals hang on
    Done m_done;
    QUrl m_url;
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true); ///< for calls that come later
    std::string m_distrust; ///< why the other side's certificate is not trusted; empty: it is, so far
    SocketLimits m_limits;
};

} // namespace

std::unique_ptr<Dialing> QtDialer::open(SocketCall call, Callback<void(Result<std::unique_ptr<MessageSocket>>)> done)
{
    return std::make_unique<QtDialing>(call, m_options, std::move(done));
}

} // namespace tollgate
