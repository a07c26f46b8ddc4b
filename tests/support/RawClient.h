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
        waitForConnected(mostPatience); // the system accepts before the front does
    }
    void say(const QByteArray &bytes)
    {
        write(bytes);
        flush();
    }
    /// Waits until that text has come; false after half a minute, so that Valgrind and a busy machine have their time.
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return received.contains(text); }, mostPatience);
    }
    bool isHungUpOn()
    {
        return QTest::qWaitFor([&] { return state() == UnconnectedState; }, mostPatience);
    }

    QByteArray received;
    bool holdsBack = false;

private:
    static constexpr int mostPatience = 30'000; // ms
};

} // namespace tollgate
