// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/Provider.h"

namespace tollgate {
namespace {

QByteArray chunk(const QByteArray &choices, const QByteArray &usage = "null")
{
    return "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-4o\","
           "\"choices\":["
        + choices + "],\"usage\":" + usage + "}\n\n";
}

QByteArray delta(const QByteArray &words)
{
    return "{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"" + words + "\"},\"finish_reason\":null}";
}

void send(QTcpSocket &socket, const QByteArray &json)
{
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(json.size()) + "\r\n\r\n" + json);
}

} // namespace

Provider::Provider(int promptTokens) : m_promptTokens(promptTokens)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString Provider::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort());
}

/// A whole request, or nothing yet.
void Provider::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(1 << 20);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    qsizetype length = 0;
    for (const QByteArray &line : bytes.left(end).split('\n'))
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    if (bytes.size() < end + 4 + length)
        return;
    socket->skip(end + 4 + length);
    answer(socket, bytes.split(' ').value(1), bytes.mid(end + 4, length));
}

void Provider::answer(QTcpSocket *socket, const QByteArray &path, const QByteArray &body)
{
    if (path.endsWith("/models"))
        return send(*socket, R"({"object":"list","data":[{"id":"gpt-4o","object":"model","owned_by":"system"}]})");
    ++m_asked;
    const QByteArray usage = "{\"prompt_tokens\":" + QByteArray::number(m_promptTokens)
        + ",\"completion_tokens\":3,\"total_tokens\":" + QByteArray::number(m_promptTokens + 3) + '}';
    if (!body.contains("\"stream\":true"))
        return send(*socket,
                    R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"gpt-4o","choices":[)"
                    R"({"index":0,"message":{"role":"assistant","content":"Good morning."},"finish_reason":"stop"}],)"
                    R"("usage":)"
                        + usage + '}');
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                  + chunk(delta("Once upon a time")));
    socket->setProperty("usage", usage);
    m_streams << socket;
}

void Provider::goOn()
{
    for (const QPointer<QTcpSocket> &socket : std::exchange(m_streams, {}))
        if (socket) {
            socket->write(chunk(delta(" there was a gate.")) + chunk(R"({"index":0,"delta":{},"finish_reason":"stop"})")
                          + chunk({}, socket->property("usage").toByteArray()) + "data: [DONE]\n\n");
            socket->disconnectFromHost();
        }
}

} // namespace tollgate
