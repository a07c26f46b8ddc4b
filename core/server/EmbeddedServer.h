// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/GuardedSocket.h"

#include <functional>
#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QTcpServer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttpServerResponder>
#endif

/// Qt's server as HttpFront embeds it: behind a guard that has read the real request before.
namespace tollgate {

/// Accepts for the guard and shows the embedded server guarded sockets in place of the real ones.
class GuardServer final : public QTcpServer {
public:
    std::function<void(qintptr)> accepted;
    void show(GuardedSocket *socket)
    {
        addPendingConnection(socket);
        emit newConnection();
    }

protected:
    void incomingConnection(qintptr descriptor) override { accepted(descriptor); }
};

/// The embedded server: reads a minimal request and says so.
class EmbeddedServer final : public QAbstractHttpServer {
public:
    std::function<void()> arrived;

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &) override
    {
        return tell();
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override { }
#endif
#else
    bool handleRequest(const QHttpServerRequest &, QTcpSocket *) override
    {
        return tell();
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#endif

private:
    bool tell()
    {
        arrived();
        return true;
    }
};

} // namespace tollgate
