// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"
#include "core/server/Connection.h"

#include <QTcpSocket>

class QWebSocketServer;

namespace tollgate {

/// What QWebSocketServer believes to be a connection. The guard has read the client's handshake; the server gets a
/// minimal one of ours with the client's key, and from its answer on both sides of the WebSocket go through here. It
/// belongs to its QWebSocket, and outlives neither that nor the Connection in anything that it does.
class UpgradedSocket final : public QTcpSocket, private Tunnel {
public:
    using Done = std::function<void(std::unique_ptr<MessageSocket>)>;
    /// Shakes hands in the coming turns of the event loop. Null: the connection has gone, or cannot be upgraded.
    static void open(Connection &connection, Upgrade upgrade, Done done);
    ~UpgradedSocket() override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what the real socket would say is just what is not asked
    bool canReadLine() const override { return QIODevice::canReadLine(); }
    void disconnectFromHost() override { close(); }
    void close() override;
    void hold(bool isHeld);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 skipData(qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    UpgradedSocket(Connection &connection, Upgrade upgrade, Done done);
    void shakeHands();
    void bytesCame(std::string_view bytes) override;
    void wireDrained() override;
    void wireGone() override;
    void over();

    Connection *m_connection;
    Upgrade m_upgrade;
    Done m_done; ///< until the handshake is over
    QWebSocketServer *m_server = nullptr;
    QByteArray m_in;
    qsizetype m_at = 0;
    std::string m_answer; ///< the handshake's, until it is whole
    bool m_isHeld = false;
};

} // namespace tollgate
