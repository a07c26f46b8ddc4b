// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleWindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace tollgate::app {
namespace {

constexpr int patienceMs = 500;
constexpr int busyMs = 5000; ///< how long a window may take to say that it comes
constexpr qsizetype longestToken = 4096;

} // namespace

SingleWindow::SingleWindow(const QString &dataDir)
    // A name of fixed length: paths of local sockets are short.
    : m_name(QStringLiteral("tollgate-window-")
             + QString::fromLatin1(
                 QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256)
                     .toHex()
                     .left(16)))
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        m_name = runtime + u'/' + m_name;
}

SingleWindow::~SingleWindow() = default;

bool SingleWindow::activateOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    // The desktop's permission to come to the front, which the caller of this process was given.
    socket.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    socket.waitForBytesWritten(patienceMs);
    // One that was about to leave hangs up without a word; one that is busy will come.
    return socket.waitForReadyRead(busyMs) || socket.state() == QLocalSocket::ConnectedState;
}

void SingleWindow::leave()
{
    m_server.reset();
}

void SingleWindow::listen(const std::function<void()> &activated)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this, activated] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, activated] {
            if (!socket->canReadLine())
                return socket->bytesAvailable() > longestToken ? socket->abort() : void();
            if (const QByteArray token = socket->readLine(longestToken).trimmed(); !token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token);
            socket->write("ok\n");
            activated();
        });
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // nobody answered there: it is left over from a crash
    m_server->listen(m_name);
}

} // namespace tollgate::app
