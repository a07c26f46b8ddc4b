// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Client.h"

#include "core/server/Connection.h"
#include "core/server/ErrorWire.h"
#include "core/server/UpgradedSocket.h"

#include <charconv>

namespace tollgate {
namespace {

/// Up to this size head and body go out in one write; above it the body is not copied once more for that.
constexpr std::size_t copiedAtMost = 256 * 1024;

std::string_view reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

/// A value is one line, whatever a provider or a configuration put into it.
void appendValue(std::string &text, std::string_view value)
{
    const std::size_t begin = text.size();
    text.append(value);
    for (std::size_t at = begin; at < text.size(); ++at)
        if (text[at] == '\r' || text[at] == '\n' || text[at] == '\0')
            text[at] = ' ';
}

std::string head(int status, const Headers &headers, AnswerStyle style)
{
    std::string text;
    text.reserve(768);
    text.append("HTTP/1.1 ").append(std::to_string(status)).append(" ").append(reasonOf(status)).append("\r\n");
    for (const auto &[name, value] : headers) {
        text.append(name).append(": ");
        appendValue(text, value);
        text.append("\r\n");
    }
    if (!style.keepAlive)
        text.append("connection: close\r\n");
    else if (style.isHttp10)
        text.append("connection: keep-alive\r\n");
    return text;
}

std::string headOfWhole(int status, const Headers &headers, std::size_t length, AnswerStyle style)
{
    return head(status, headers, style).append("content-length: ").append(std::to_string(length)).append("\r\n\r\n");
}

/// Nothing: its end is told otherwise.
std::optional<std::uint64_t> lengthIn(const Headers &headers)
{
    const std::string_view text = headers.value("content-length");
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    return length;
}

void appendChunk(std::string &out, std::string_view bytes)
{
    char size[20];
    const auto [end, error] = std::to_chars(size, size + sizeof size, bytes.size(), 16);
    out.append(size, end).append("\r\n").append(bytes).append("\r\n");
}

} // namespace

std::string wholeAnswer(int status, const Headers &headers, std::string_view body, AnswerStyle style)
{
    std::string text = headOfWhole(status, headers, body.size(), style);
    if (!style.withoutBody)
        text.append(body);
    return text;
}

Client::Client(Connection &connection, AnswerStyle style, Surface surface, Headers extra)
    : m_connection(&connection), m_style(style), m_surface(surface), m_extra(std::move(extra))
{
    connection.setClient(this);
}

Client::~Client()
{
    m_watcher = nullptr;
    if (!m_over)
        cut();
}

void Client::addExtra(Headers &headers) const
{
    for (const auto &[name, value] : m_extra)
        headers.add(name, value);
}

void Client::answer(int status, Headers headers, std::string body)
{
    if (m_over || m_begun)
        return;
    m_begun = m_over = true;
    if (!m_connection)
        return;
    addExtra(headers);
    Connection &connection = *std::exchange(m_connection, nullptr);
    connection.setClient(nullptr);
    if (body.size() <= copiedAtMost || m_style.withoutBody) {
        connection.send(wholeAnswer(status, headers, body, m_style));
    } else {
        connection.send(headOfWhole(status, headers, body.size(), m_style));
        connection.sendLarge(std::move(body));
    }
    connection.answered(m_style.keepAlive);
}

void Client::begin(int status, Headers headers)
{
    if (m_over || m_begun)
        return;
    m_begun = true;
    addExtra(headers);
    m_length = lengthIn(headers);
    // An HTTP/1.0 client knows no chunks: the end of the connection is the end of the answer.
    if (m_style.isHttp10 && !m_length)
        m_style.keepAlive = false;
    m_head = head(status, headers, m_style);
    m_head += m_style.isHttp10 || m_length ? "\r\n" : "transfer-encoding: chunked\r\n\r\n";
}

void Client::write(std::string_view bytes)
{
    if (!m_connection || !m_begun || m_over || bytes.empty())
        return;
    std::string out = std::exchange(m_head, {});
    if (m_style.withoutBody) {
        if (!out.empty())
            m_connection->send(out);
        return;
    }
    if (m_length) {
        if (!appendCounted(out, bytes))
            return cut();
    } else if (m_style.isHttp10) {
        out.append(bytes);
    } else {
        appendChunk(out, bytes);
    }
    if (!out.empty())
        m_connection->send(out);
}

/// False: they are more than the head says.
bool Client::appendCounted(std::string &out, std::string_view bytes)
{
    m_written += bytes.size();
    if (m_written > *m_length)
        return false;
    if (m_written == *m_length) {
        m_last = bytes.back();
        bytes.remove_suffix(1);
    }
    out.append(bytes);
    return true;
}

void Client::flush()
{
    if (m_connection && !m_head.empty())
        m_connection->send(std::exchange(m_head, {}));
}

void Client::end()
{
    if (m_over)
        return;
    if (m_length && m_written != *m_length && !m_style.withoutBody)
        return cut();
    m_over = true;
    if (!m_connection)
        return;
    Connection &connection = *std::exchange(m_connection, nullptr);
    connection.setClient(nullptr);
    std::string out = std::exchange(m_head, {});
    if (m_length && m_written > 0)
        out += m_last;
    else if (!m_length && !m_style.isHttp10 && !m_style.withoutBody)
        out += "0\r\n\r\n";
    connection.send(out);
    connection.answered(m_style.keepAlive);
}

void Client::cut()
{
    if (m_over)
        return;
    m_over = true;
    if (!m_connection)
        return;
    Connection &connection = *std::exchange(m_connection, nullptr);
    connection.setClient(nullptr);
    connection.cut();
}

void Client::fail(const Error &error, Headers headers)
{
    if (!m_begun) {
        errorwire::Reply reply = errorwire::reply(error, m_surface);
        for (const auto &[name, value] : reply.headers)
            headers.set(name, value);
        return answer(reply.status, std::move(headers), std::move(reply.body));
    }
    write(errorwire::streamEvent(error, m_surface));
    cut();
}

void Client::upgrade(Upgrade upgrade, std::function<void(std::unique_ptr<MessageSocket>)> done)
{
    if (m_over || m_begun || !m_connection)
        return done(nullptr);
    m_begun = m_over = true;
    Connection &connection = *std::exchange(m_connection, nullptr);
    connection.setClient(nullptr);
    addExtra(upgrade.headers);
    UpgradedSocket::open(connection, std::move(upgrade), std::move(done));
}

std::string Client::errorMessage(const Error &error) const
{
    return errorwire::streamEvent(error, m_surface);
}

int Client::statusOf(const Error &error) const
{
    return errorwire::statusOf(error, m_surface);
}

std::size_t Client::backlog() const
{
    return m_connection ? m_connection->unsent() : 0;
}

void Client::connectionGone()
{
    m_connection = nullptr;
    if (m_watcher && !m_over)
        m_watcher->clientLeft();
}

void Client::drained()
{
    if (m_watcher && !m_over)
        m_watcher->clientDrained();
}

} // namespace tollgate
