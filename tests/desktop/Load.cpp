// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/Load.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tollgate {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int clients = 8;
constexpr int oneInSoManyIsStreamed = 5;

int connectTo(std::uint16_t port)
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
    const timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    ::setsockopt(made, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(made, reinterpret_cast<const sockaddr *>(&where), sizeof where) == 0)
        return made;
    ::close(made);
    return -1;
}

QByteArray question(const QByteArray &host, const QByteArray &key, bool isStreamed)
{
    const QByteArray body = QByteArray(R"({"model":"demo/hello",)") + (isStreamed ? R"("stream":true,)" : "")
        + R"("messages":[{"role":"user","content":"What is the weather like on the other side of the hill?"}]})";
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + key
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

/// Whole by its length, or by the last chunk.
bool isWhole(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray lower = answer.left(head).toLower();
    const qsizetype length = lower.indexOf("content-length:");
    if (length < 0)
        return answer.endsWith("\r\n0\r\n\r\n");
    const qsizetype end = lower.indexOf('\r', length);
    return answer.size() >= head + 4 + lower.mid(length + 15, end < 0 ? -1 : end - length - 15).trimmed().toLongLong();
}

bool exchange(int socket, const QByteArray &asked)
{
    if (::send(socket, asked.constData(), static_cast<std::size_t>(asked.size()), MSG_NOSIGNAL) != asked.size())
        return false;
    QByteArray answer;
    char bytes[16384];
    while (!isWhole(answer)) {
        const ssize_t count = ::recv(socket, bytes, sizeof bytes, 0);
        if (count <= 0)
            return false;
        answer.append(bytes, count);
    }
    return answer.startsWith("HTTP/1.1 200");
}

} // namespace

Load::Load(const QByteArray &endpoint, const QByteArray &key, int aSecond)
    : m_host(endpoint), m_key(key), m_port(endpoint.mid(endpoint.lastIndexOf(':') + 1).toUShort())
{
    const std::chrono::microseconds between(1'000'000 * clients / aSecond);
    for (int client = 0; client < clients; ++client)
        m_clients.emplace_back([this, client, between] { run(client, between); });
}

Load::~Load()
{
    m_isOver = true;
    for (std::thread &client : m_clients)
        client.join();
}

void Load::run(int client, std::chrono::microseconds between)
{
    const QByteArray plain = question(m_host, m_key, false), streamed = question(m_host, m_key, true);
    int socket = connectTo(m_port);
    auto next = Clock::now() + between * client / clients;
    for (int number = client; !m_isOver; ++number) {
        std::this_thread::sleep_until(next);
        next += between; // the rate is kept also after an answer that took long
        const auto asked = Clock::now();
        if (exchange(socket, number % oneInSoManyIsStreamed == 0 ? streamed : plain)) {
            ++m_answered;
        } else {
            ++m_failed;
            ::close(socket);
            socket = connectTo(m_port);
        }
        const auto tookUs = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - asked).count();
        std::int64_t slowest = m_slowestUs;
        while (tookUs > slowest && !m_slowestUs.compare_exchange_weak(slowest, tookUs)) { }
    }
    ::close(socket);
}

} // namespace tollgate
