// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/StreamClient.h"

#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <ctime>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

std::uint64_t nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<std::uint64_t>(now.tv_nsec);
}

double milliseconds(std::uint64_t nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace

LoadFigures StreamClient::run()
{
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    if (!m_options.log.empty())
        m_log = std::fopen(m_options.log.c_str(), "a");
    if (m_log != nullptr)
        setvbuf(m_log, nullptr, _IOLBF, 0); // the test that reads it ends this program with a signal
    const std::uint64_t begin = nowNs();
    m_stopAt = begin + static_cast<std::uint64_t>(m_options.seconds * 1e9);
    m_calls.resize(static_cast<std::size_t>(m_options.streams));
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        // Starts are spread over the length of a stream: real clients do not begin in the same millisecond.
        m_calls[i].startAt = begin + i * 1'300'000'000u / m_calls.size();
        m_calls[i].stream = !m_options.mixed || i % 2 == 0;
    }
    const std::uint64_t giveUpAt = m_stopAt + 30'000'000'000u;
    epoll_event events[512];
    while (true) {
        std::uint64_t now = nowNs();
        for (Call &call : m_calls) {
            if (!call.open && now < m_stopAt && now >= call.startAt)
                start(call, now);
        }
        if ((now >= m_stopAt && m_open == 0) || now >= giveUpAt)
            break;
        const int count = epoll_wait(m_epoll, events, 512, 2);
        now = nowNs();
        for (int i = 0; i < count; ++i)
            receive(m_calls[events[i].data.u64], now);
    }
    for (Call &call : m_calls) {
        if (call.open)
            end(call, false, nowNs());
    }
    if (m_log != nullptr)
        std::fclose(m_log);
    close(m_epoll);
    return std::move(m_figures);
}

bool StreamClient::connectTo(Call &call)
{
    call.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_options.port);
    const int on = 1;
    setsockopt(call.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(call.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return true;
    close(call.socket);
    call.socket = -1;
    return false;
}

void StreamClient::start(Call &call, std::uint64_t now)
{
    if (call.socket < 0) {
        if (!connectTo(call)) {
            call.startAt = now + 50'000'000;
            return;
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = static_cast<std::uint64_t>(&call - m_calls.data());
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, call.socket, &event);
        call.answer = HttpMessage();
    }
    call.marker = m_options.run + "-" + std::to_string(++m_serial);
    call.read = 0;
    call.sawDone = false;
    call.lastEventAt = 0;
    const std::string request = requestFor(call);
    call.sentAt = nowNs();
    call.open = true;
    ++m_open;
    if (::send(call.socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
        end(call, false, nowNs());
}

void StreamClient::receive(Call &call, std::uint64_t now)
{
    if (call.socket < 0)
        return;
    const ssize_t got = recv(call.socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        if (call.open)
            return end(call, false, now);
        close(call.socket);
        call.socket = -1;
        return;
    }
    call.answer.feed({m_buffer.data(), static_cast<std::size_t>(got)});
    if (call.stream)
        readEvents(call, now);
    if (call.answer.done())
        end(call, !call.stream || call.sawDone, now);
}

/// Each delta carries the time at which the provider sent it.
void StreamClient::readEvents(Call &call, std::uint64_t now)
{
    const std::string &body = call.answer.body;
    for (std::size_t end = body.find("\n\n", call.read); end != std::string::npos; end = body.find("\n\n", call.read)) {
        const std::string_view event = std::string_view(body).substr(call.read, end - call.read);
        call.read = end + 2;
        if (event == "data: [DONE]" || event.starts_with("event: message_stop\n")) {
            call.sawDone = true;
            continue;
        }
        const std::string_view stamp = m_options.isMessages ? "\"text\":\"t" : "\"content\":\"t";
        const std::size_t at = event.find(stamp);
        if (at == std::string_view::npos) {
            m_figures.chunks += m_options.isMessages ? 0 : 1; // that form has events which no chunk stands behind
            continue;
        }
        ++m_figures.chunks;
        std::uint64_t sent = 0;
        std::from_chars(event.data() + at + stamp.size(), event.data() + event.size(), sent);
        m_figures.transitMs.push_back(milliseconds(now - sent));
        if (call.lastEventAt == 0)
            m_figures.firstTokenMs.push_back(milliseconds(now - call.sentAt));
        else
            m_figures.gapMs.push_back(milliseconds(now - call.lastEventAt));
        call.lastEventAt = now;
    }
}

void StreamClient::end(Call &call, bool whole, std::uint64_t now)
{
    call.open = false;
    --m_open;
    const bool refused = call.answer.headDone() && call.answer.status() != 200;
    if (refused)
        ++m_figures.refused;
    else
        ++(whole ? m_figures.whole : m_figures.cut);
    if (m_log != nullptr && !refused) {
        if (whole)
            std::fprintf(m_log, "whole %s %s\n", call.marker.c_str(), answerId(call).c_str());
        else
            std::fprintf(m_log, "lost %s %.0f\n", call.marker.c_str(), milliseconds(now - call.sentAt));
    }
    call.startAt = refused ? now + 20'000'000 : now;
    if (call.answer.done()) {
        call.answer.next();
        return;
    }
    close(call.socket);
    call.socket = -1;
}

std::string StreamClient::requestFor(const Call &call) const
{
    if (m_options.isMessages)
        return post(
            "/v1/messages",
            R"({"model":")" + m_options.model + R"(","max_tokens":256,"stream":)" + (call.stream ? "true" : "false")
                + R"(,"metadata":{"user_id":")" + call.marker
                + R"("},"system":"You are a helpful assistant that answers briefly and to the point.",)"
                  R"("messages":[{"role":"user","content":"Tell me something about foxes, dogs and the number of tokens"}]})");
    const std::string body = R"({"model":")" + m_options.model + R"(","stream":)" + (call.stream ? "true" : "false")
        + R"(,"user":")" + call.marker
        + R"(","messages":[{"role":"system","content":"You are a helpful assistant that answers briefly and to the point."},)"
          R"({"role":"user","content":"Tell me something about foxes, dogs and the number of tokens that it takes to say so."}]})";
    return post("/v1/chat/completions", body);
}

std::string StreamClient::post(std::string_view path, const std::string &body) const
{
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_options.port)
        + "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + m_options.key
        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string StreamClient::answerId(const Call &call) const
{
    constexpr std::string_view before = R"("id":")";
    const std::string &body = call.answer.body;
    const std::size_t at = body.find(before);
    if (at == std::string::npos)
        return "-";
    return body.substr(at + before.size(), body.find('"', at + before.size()) - at - before.size());
}

} // namespace bench
