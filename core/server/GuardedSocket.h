// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace tollgate {

/// What the embedded server believes to be a connection. It reads one complete, normalised request at a time, which the
/// guard puts in; nothing is ever written through it: answers go past the server, straight to the Connection. Kept
/// apart from the real socket, so that nothing of the server's can touch one that has gone.
class GuardedSocket final : public QTcpSocket {
public:
    GuardedSocket();
    /// The server sees this request and calls its handler before this returns.
    void deliver(QByteArray request);
    /// The connection has gone: the server lets go of its side, and this deletes itself.
    void leave();

    bool isSequential() const override { return true; }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what the real socket would say is just what is not asked
    qint64 bytesAvailable() const override { return m_pending.size() - m_at + QIODevice::bytesAvailable(); }
    qint64 bytesToWrite() const override { return 0; }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    bool canReadLine() const override { return m_pending.indexOf('\n', m_at) >= 0 || QIODevice::canReadLine(); }
    void disconnectFromHost() override { }
    void close() override { }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    QByteArray m_pending;
    qsizetype m_at = 0;
};

} // namespace tollgate
