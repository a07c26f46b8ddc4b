// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace tollgate {

/// A proxy on a free loopback port that knows one place, wherever it is asked to go: an HTTP one (CONNECT,
/// RFC 9110, 9.3.6) or SOCKS 5 (RFC 1928, with the password of RFC 1929).
class FakeProxy : public QTcpServer {
public:
    enum class Kind { Http, Socks };

    FakeProxy(Kind kind, quint16 leadsTo) : m_kind(kind), m_leadsTo(leadsTo)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { hear(client); });
        });
    }

    QByteArrayList asked; ///< `voice.test:443`
    QByteArrayList logins; ///< as they came: `Basic …`, `name:password`
    bool wantsLogin = false; ///< an HTTP one asks for a name and a password first; SOCKS takes what is offered
    QByteArray refusal; ///< the status line's rest of what CONNECT is answered; empty: it leads on

private:
    void hear(QTcpSocket *client)
    {
        if (client->property("leads").toBool())
            return;
        const QByteArray said = client->property("said").toByteArray() + client->readAll();
        client->setProperty("said", said);
        m_kind == Kind::Http ? hearHttp(client, said) : hearSocks(client, said);
    }

    void hearHttp(QTcpSocket *client, const QByteArray &said)
    {
        if (!said.contains("\r\n\r\n"))
            return;
        asked << said.split(' ').value(1);
        for (const QByteArray &line : said.split('\n'))
            if (line.toLower().startsWith("proxy-authorization:"))
                logins << line.mid(line.indexOf(':') + 1).trimmed();
        if (wantsLogin && !said.toLower().contains("proxy-authorization:")) {
            client->setProperty("said", QByteArray());
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"corp\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        if (!refusal.isEmpty()) {
            client->write("HTTP/1.1 " + refusal + "\r\nContent-Length: 0\r\n\r\n");
            client->setProperty("said", QByteArray());
            return refusal.startsWith("407") ? void() : client->disconnectFromHost(); // another login may come
        }
        leadOn(client, "HTTP/1.1 200 Connection established\r\n\r\n");
    }

    /// Greeting, perhaps name and password, then the place; each is a step.
    void hearSocks(QTcpSocket *client, const QByteArray &said)
    {
        const int step = client->property("step").toInt();
        const auto next = [&](int to, const QByteArray &answer) {
            client->setProperty("step", to);
            client->setProperty("said", QByteArray());
            client->write(answer);
        };
        if (step == 0 && said.size() >= 2 && said.size() >= 2 + said[1]) {
            const bool hasLogin = said.mid(2, said[1]).contains('\x02');
            next(hasLogin ? 1 : 2, hasLogin ? QByteArray("\x05\x02", 2) : QByteArray("\x05\x00", 2));
        } else if (step == 1 && said.size() >= 2 && said.size() > 2 + said[1]) {
            const int name = said[1];
            logins << said.mid(2, name) + ':' + said.mid(3 + name);
            next(2, QByteArray("\x01\x00", 2));
        } else if (step == 2 && said.size() > 6 && said[3] == '\x03' && said.size() >= 7 + said[4]) {
            const int length = said[4];
            const int port = (quint8(said[5 + length]) << 8) + quint8(said[6 + length]);
            asked << said.mid(5, length) + ':' + QByteArray::number(port);
            leadOn(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        }
    }

    void leadOn(QTcpSocket *client, const QByteArray &answer)
    {
        auto *const there = new QTcpSocket(client);
        client->setProperty("leads", true);
        connect(there, &QTcpSocket::connected, client, [client, there, answer] {
            client->write(answer);
            connect(client, &QTcpSocket::readyRead, there, [client, there] { there->write(client->readAll()); });
            connect(there, &QTcpSocket::readyRead, client, [client, there] { client->write(there->readAll()); });
        });
        connect(there, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, there, &QTcpSocket::disconnectFromHost);
        there->connectToHost(QHostAddress::LocalHost, m_leadsTo);
    }

    Kind m_kind;
    quint16 m_leadsTo;
};

} // namespace tollgate
