// SPDX-License-Identifier: GPL-3.0-or-later
// A provider to measure against: one thread, epoll, answers from memory. `tollgate_mock [--pace MS]` listens on a free
// port of the loopback interface and prints `listening on http://127.0.0.1:PORT`. GET /stats: requests and streams that
// were hung up on.
#include "tests/bench/Answers.h"
#include "tests/bench/HttpMessage.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <netinet/tcp.h>
#include <queue>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

using namespace bench;

struct Connection {
    int socket = -1;
    std::uint64_t serial = 0; ///< tells a timer whether its connection is still the one that set it
    HttpMessage request;
    std::string unsent;
    Wanted wanted;
    std::uint64_t answerId = 0;
    int nextDelta = -1; ///< -1: no stream is open
};

struct Due {
    std::uint64_t when = 0;
    int socket = -1;
    std::uint64_t serial = 0;
    bool operator<(const Due &other) const { return when > other.when; }
};

class Mock {
public:
    Mock(int listener, int paceMs);
    void run();

private:
    void accept();
    void readFrom(Connection &connection);
    void answer(Connection &connection);
    void startAnswer(Connection &connection);
    void sendDelta(Connection &connection);
    void finish(Connection &connection);
    void send(Connection &connection, std::string_view bytes);
    void flush(Connection &connection);
    void close(Connection &connection);
    void wakeAfter(Connection &connection, std::uint64_t nanoseconds);
    int serveTimers(); ///< returns milliseconds to the next one, -1: none

    int m_listener;
    int m_epoll;
    std::uint64_t m_pace;
    std::uint64_t m_serial = 0, m_answers = 0, m_firstAnswer = 0, m_hungUp = 0;
    std::unordered_map<int, std::unique_ptr<Connection>> m_connections;
    std::priority_queue<Due> m_timers;
    std::vector<char> m_buffer = std::vector<char>(65'536);
};

Mock::Mock(int listener, int paceMs)
    : m_listener(listener), m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_pace(static_cast<std::uint64_t>(paceMs) * 1'000'000u)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_listener;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
    // Ids must differ between two starts of the mock, or two answers would look like one in a ledger.
    m_answers = m_firstAnswer = monotonicNow() / 1000 * 1000;
}

void Mock::run()
{
    epoll_event events[256];
    while (true) {
        const int count = epoll_wait(m_epoll, events, 256, serveTimers());
        for (int i = 0; i < count; ++i) {
            if (events[i].data.fd == m_listener) {
                accept();
                continue;
            }
            const auto found = m_connections.find(events[i].data.fd);
            if (found == m_connections.end())
                continue;
            if ((events[i].events & EPOLLOUT) != 0)
                flush(*found->second);
            if ((events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
                readFrom(*found->second);
        }
    }
}

void Mock::accept()
{
    while (true) {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto connection = std::make_unique<Connection>();
        connection->socket = socket;
        connection->serial = ++m_serial;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
        m_connections[socket] = std::move(connection);
    }
}

void Mock::readFrom(Connection &connection)
{
    const ssize_t got = recv(connection.socket, m_buffer.data(), m_buffer.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0)
        return close(connection);
    connection.request.feed({m_buffer.data(), static_cast<std::size_t>(got)});
    if (connection.request.broken())
        return close(connection);
    if (connection.request.done() && connection.nextDelta < 0 && connection.answerId == 0)
        answer(connection);
}

void Mock::answer(Connection &connection)
{
    if (connection.request.head().substr(0, 10) == "GET /stats") {
        const std::string body = "{\"answers\":" + std::to_string(m_answers - m_firstAnswer)
            + ",\"hung_up\":" + std::to_string(m_hungUp) + ",\"open\":" + std::to_string(m_connections.size()) + "}";
        send(connection, "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        return finish(connection);
    }
    connection.wanted = wantedBy(connection.request.head(), connection.request.body);
    connection.answerId = ++m_answers;
    if (connection.wanted.delayMs > 0)
        wakeAfter(connection, static_cast<std::uint64_t>(connection.wanted.delayMs) * 1'000'000u);
    else
        startAnswer(connection);
}

void Mock::startAnswer(Connection &connection)
{
    if (connection.wanted.kind != Wanted::Kind::Stream) {
        send(connection, wholeAnswer(connection.wanted, connection.answerId));
        return finish(connection);
    }
    connection.nextDelta = 1;
    if (connection.wanted.paced) {
        send(connection, streamHead() + streamDelta(connection.answerId, 0));
        return wakeAfter(connection, m_pace);
    }
    send(connection, streamHead());
    for (int i = 0; i < deltasPerStream; ++i)
        send(connection, streamDelta(connection.answerId, i));
    send(connection, streamEnd(connection.answerId, connection.wanted.usage));
    finish(connection);
}

void Mock::sendDelta(Connection &connection)
{
    if (connection.nextDelta < deltasPerStream) {
        send(connection, streamDelta(connection.answerId, connection.nextDelta++));
        return wakeAfter(connection, m_pace);
    }
    send(connection, streamEnd(connection.answerId, connection.wanted.usage));
    finish(connection);
}

void Mock::finish(Connection &connection)
{
    connection.nextDelta = -1;
    connection.answerId = 0;
    connection.request.next();
    if (connection.request.done())
        answer(connection);
}

void Mock::send(Connection &connection, std::string_view bytes)
{
    if (!connection.unsent.empty()) {
        connection.unsent.append(bytes);
        return;
    }
    const ssize_t sent = ::send(connection.socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    const std::size_t done = sent > 0 ? static_cast<std::size_t>(sent) : 0;
    if (done == bytes.size())
        return;
    connection.unsent.assign(bytes.substr(done));
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT;
    event.data.fd = connection.socket;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.socket, &event);
}

void Mock::flush(Connection &connection)
{
    const ssize_t sent = ::send(connection.socket, connection.unsent.data(), connection.unsent.size(), MSG_NOSIGNAL);
    if (sent > 0)
        connection.unsent.erase(0, static_cast<std::size_t>(sent));
    if (!connection.unsent.empty())
        return;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = connection.socket;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.socket, &event);
}

void Mock::close(Connection &connection)
{
    m_hungUp += connection.answerId != 0 ? 1 : 0;
    ::close(connection.socket);
    m_connections.erase(connection.socket);
}

void Mock::wakeAfter(Connection &connection, std::uint64_t nanoseconds)
{
    m_timers.push({monotonicNow() + nanoseconds, connection.socket, connection.serial});
}

int Mock::serveTimers()
{
    while (!m_timers.empty()) {
        const Due due = m_timers.top();
        const std::uint64_t now = monotonicNow();
        if (due.when > now)
            return static_cast<int>((due.when - now + 999'999) / 1'000'000);
        m_timers.pop();
        const auto found = m_connections.find(due.socket);
        if (found == m_connections.end() || found->second->serial != due.serial)
            continue;
        if (found->second->nextDelta < 0)
            startAnswer(*found->second);
        else
            sendDelta(*found->second);
    }
    return -1;
}

int listenOnLoopback(std::uint16_t port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 4096) != 0)
        return -1;
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    std::printf("listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

} // namespace

int main(int argc, char **argv)
{
    int paceMs = 20;
    int port = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--pace") == 0)
            paceMs = std::atoi(argv[i + 1]);
        else if (std::strcmp(argv[i], "--port") == 0)
            port = std::atoi(argv[i + 1]);
    }
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const int listener = listenOnLoopback(static_cast<std::uint16_t>(port));
    if (listener < 0) {
        std::perror("tollgate_mock: cannot listen");
        return 1;
    }
    Mock(listener, paceMs).run();
}
