// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeProvider.h"
#include "tests/support/LoopbackListener.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <deque>
#include <list>
#include <mutex>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tollgate {
namespace {

std::string reason(int status)
{
    return status < 300 ? "OK" : status == 429 ? "Too Many Requests" : "Failed";
}

std::string chunk(const std::string &piece)
{
    std::array<char, 20> size;
    std::snprintf(size.data(), size.size(), "%zx\r\n", piece.size());
    return size.data() + piece + "\r\n";
}

FakeProvider::Request parsed(std::string bytes, std::size_t headEnd)
{
    FakeProvider::Request request;
    request.body = bytes.substr(headEnd + 4);
    const std::string head = bytes.substr(0, headEnd);
    const std::size_t space = head.find(' ');
    request.method = head.substr(0, space);
    request.path = head.substr(space + 1, head.find(' ', space + 1) - space - 1);
    for (std::size_t line = head.find("\r\n"); line != std::string::npos; line = head.find("\r\n", line + 2)) {
        const std::string field = head.substr(line + 2, head.find("\r\n", line + 2) - line - 2);
        const std::size_t colon = field.find(':');
        request.headers.add(field.substr(0, colon),
                            field.substr(std::min(field.find_first_not_of(' ', colon + 1), field.size())));
    }
    request.bytes = std::move(bytes);
    return request;
}

std::size_t announcedLength(const std::string &head)
{
    for (const char *name : {"content-length:", "Content-Length:"})
        if (const std::size_t at = head.find(name); at != std::string::npos)
            return std::stoul(head.substr(at + std::strlen(name)));
    return 0;
}

} // namespace

struct FakeProvider::Private {
    LoopbackListener listener{1024};
    std::atomic<bool> isStopping = false;
    std::atomic<int> idleGeneration = 0;
    std::atomic<int> open = 0, hangUps = 0, underWay = 0;
    std::atomic<std::size_t> sent = 0;
    mutable std::mutex mutex;
    std::vector<Request> requests;
    std::deque<Reply> next;
    std::function<Reply(const Request &)> reply = [](const Request &) { return json("{}"); };
    int accepted = 0;
    std::list<std::thread> threads;
    std::thread acceptor;

    void accept();
    void serve(int socket, int number);
    std::optional<Request> read(int socket, std::string &buffer);
    Reply choose(const Request &request);
    bool play(int socket, const Reply &reply);
    bool write(int socket, const std::string &bytes, const Reply &reply, std::size_t &total);
    bool writeAll(int socket, std::string_view bytes);
    bool rest(int socket, std::chrono::milliseconds time);
};

void FakeProvider::Private::accept()
{
    while (!isStopping) {
        const int socket = listener.next();
        if (socket < 0)
            continue;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(mutex);
        const int number = ++accepted;
        ++open;
        threads.emplace_back([this, socket, number] { serve(socket, number); });
    }
}

/// A whole request, or nothing once either side has closed.
std::optional<FakeProvider::Request> FakeProvider::Private::read(int socket, std::string &buffer)
{
    const int generation = idleGeneration;
    while (!isStopping) {
        const std::size_t headEnd = buffer.find("\r\n\r\n");
        if (headEnd != std::string::npos) {
            const std::string head = buffer.substr(0, headEnd);
            const std::size_t size = headEnd + 4 + announcedLength(head);
            if (buffer.size() >= size) {
                Request request = parsed(buffer.substr(0, size), headEnd);
                buffer.erase(0, size);
                return request;
            }
        }
        if (buffer.empty() && generation != idleGeneration)
            return {};
        pollfd watched{socket, POLLIN, 0};
        if (::poll(&watched, 1, 10) <= 0)
            continue;
        std::array<char, 65536> bytes;
        const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return {};
        buffer.append(bytes.data(), static_cast<std::size_t>(count));
    }
    return {};
}

FakeProvider::Reply FakeProvider::Private::choose(const Request &request)
{
    std::unique_lock lock(mutex);
    requests.push_back(request);
    if (!next.empty()) {
        Reply planned = std::move(next.front());
        next.pop_front();
        return planned;
    }
    const auto chosen = reply;
    lock.unlock();
    return chosen(request);
}

void FakeProvider::Private::serve(int socket, int number)
{
    std::string buffer;
    while (auto request = read(socket, buffer)) {
        request->connection = number;
        ++underWay;
        const bool goesOn = play(socket, choose(*request));
        --underWay;
        if (!goesOn)
            break;
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    --open;
}

/// Waits; false when the other side has gone or the test is over.
bool FakeProvider::Private::rest(int socket, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (!isStopping) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd watched{socket, POLLRDHUP, 0};
        ::poll(&watched, 1, static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 10)));
        if (watched.revents & (POLLRDHUP | POLLHUP | POLLERR)) {
            ++hangUps;
            return false;
        }
        if (std::chrono::steady_clock::now() >= until)
            return true;
    }
    return false;
}

bool FakeProvider::Private::writeAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        pollfd watched{socket, POLLOUT, 0};
        const int ready = ::poll(&watched, 1, 10);
        if (isStopping)
            return false;
        if (ready == 0)
            continue;
        const ssize_t count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (count < 0) {
            ++hangUps;
            return false;
        }
        sent += static_cast<std::size_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// One piece in its manner; false when nothing more may follow.
bool FakeProvider::Private::write(int socket, const std::string &bytes, const Reply &reply, std::size_t &total)
{
    std::string_view left = bytes;
    bool isCut = false;
    if (reply.cutAfter && total + left.size() >= *reply.cutAfter) {
        left = left.substr(0, *reply.cutAfter - total);
        isCut = true;
    }
    total += left.size();
    const std::size_t slice = reply.sliceBytes > 0 ? reply.sliceBytes : std::max<std::size_t>(left.size(), 1);
    for (; !left.empty(); left.remove_prefix(std::min(slice, left.size())))
        if (!writeAll(socket, left.substr(0, slice))
            || (reply.sliceBytes > 0 && !rest(socket, std::chrono::milliseconds(0))))
            return false;
    return !isCut;
}

bool FakeProvider::Private::play(int socket, const Reply &reply)
{
    if (!rest(socket, reply.isSilent ? std::chrono::hours(1) : reply.after) || reply.isClosing)
        return false;
    std::size_t total = 0;
    if (reply.raw) {
        write(socket, *reply.raw, reply, total);
        return false;
    }
    std::string head = "HTTP/1.1 " + std::to_string(reply.status) + ' ' + reason(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head.append(name).append(": ").append(value).append("\r\n");
    std::size_t length = reply.body.size() + reply.last.size();
    for (const std::string &piece : reply.pieces)
        length += piece.size() * reply.rounds;
    if (reply.isChunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (!reply.isLengthHidden)
        head += "Content-Length: " + std::to_string(length) + "\r\n";
    head += "\r\n";
    const auto framed = [&](const std::string &piece) { return reply.isChunked ? chunk(piece) : piece; };
    if (!write(socket, head + (reply.body.empty() ? std::string() : framed(reply.body)), reply, total))
        return false;
    for (std::size_t round = 0; round < reply.rounds; ++round)
        for (const std::string &piece : reply.pieces)
            if (!rest(socket, reply.between) || !write(socket, framed(piece), reply, total))
                return false;
    if (!reply.last.empty() && !write(socket, framed(reply.last), reply, total))
        return false;
    if (reply.isChunked && !write(socket, "0\r\n\r\n", reply, total))
        return false;
    return !reply.isLengthHidden && !reply.closesAfter;
}

FakeProvider::FakeProvider() : d(std::make_unique<Private>())
{
    d->acceptor = std::thread([this] { d->accept(); });
}

FakeProvider::~FakeProvider()
{
    d->isStopping = true;
    d->acceptor.join();
    for (std::thread &thread : d->threads)
        thread.join();
}

std::uint16_t FakeProvider::port() const
{
    return d->listener.port();
}
std::string FakeProvider::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(d->listener.port()) + path;
}

void FakeProvider::answer(Reply reply)
{
    answerWith([reply = std::move(reply)](const Request &) { return reply; });
}
void FakeProvider::answerNext(Reply reply)
{
    const std::lock_guard lock(d->mutex);
    d->next.push_back(std::move(reply));
}
void FakeProvider::answerWith(std::function<Reply(const Request &)> reply)
{
    const std::lock_guard lock(d->mutex);
    d->reply = std::move(reply);
}
void FakeProvider::closeIdleConnections()
{
    ++d->idleGeneration;
}

std::vector<FakeProvider::Request> FakeProvider::requests() const
{
    const std::lock_guard lock(d->mutex);
    return d->requests;
}
int FakeProvider::requestCount() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(d->requests.size());
}
int FakeProvider::connectionCount() const
{
    const std::lock_guard lock(d->mutex);
    return d->accepted;
}
int FakeProvider::openConnections() const
{
    return d->open;
}
int FakeProvider::hangUps() const
{
    return d->hangUps;
}
int FakeProvider::answersUnderWay() const
{
    return d->underWay;
}
std::size_t FakeProvider::bytesSent() const
{
    return d->sent;
}

FakeProvider::Reply FakeProvider::json(std::string body, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "application/json");
    reply.body = std::move(body);
    return reply;
}

FakeProvider::Reply FakeProvider::sse(const std::vector<std::string> &data)
{
    Reply reply;
    reply.headers.add("Content-Type", "text/event-stream");
    reply.isChunked = true;
    for (const std::string &text : data)
        reply.pieces.push_back("data: " + text + "\n\n");
    return reply;
}

FakeProvider::Reply FakeProvider::html(int status)
{
    Reply reply = json("<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body>nginx</body></html>", status);
    reply.headers.set("Content-Type", "text/html");
    return reply;
}

FakeProvider::Reply FakeProvider::error(int status, const std::string &message, const std::string &retryAfter)
{
    Reply reply = json("{\"error\":{\"message\":\"" + message + "\",\"type\":\"fake_error\",\"code\":null}}", status);
    if (!retryAfter.empty())
        reply.headers.add("Retry-After", retryAfter);
    return reply;
}

FakeProvider::Reply FakeProvider::silent()
{
    Reply reply;
    reply.isSilent = true;
    return reply;
}

FakeProvider::Reply FakeProvider::closing()
{
    Reply reply;
    reply.isClosing = true;
    return reply;
}

FakeProvider::Reply FakeProvider::garbled(std::string bytes)
{
    Reply reply;
    reply.raw = std::move(bytes);
    return reply;
}

} // namespace tollgate
