// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QtTest>

namespace tollgate {

/// A client that sends what it is told, byte for byte, and keeps all that comes back.
class RawClient : public QTcpSocket {
public:
    explicit RawClient(std::uint16_t port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] {
            if (!holdsBack)
                received += readAll();
        });
        connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        waitForConnected(5000); // the system accepts before the front does
    }
    void say(const QByteArray &bytes)
    {
        write(bytes);
        flush();
    }
    /// Waits until that text has come; false after five seconds.
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return received.contains(text); }, 5000);
    }
    bool isHungUpOn()
    {
        return QTest::qWaitFor([&] { return state() == UnconnectedState; }, 5000);
    }

    QByteArray received;
    bool holdsBack = false;
};

} // namespace tollgate
