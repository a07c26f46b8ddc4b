// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Inbound.h"

#include <optional>
#include <string>

namespace tollgate {

class Connection;

/// How an answer is put on the wire.
struct AnswerStyle {
    bool keepAlive = true;
    bool isHttp10 = false;
    bool withoutBody = false; ///< HEAD: the same head, no body
};
/// A whole answer with Content-Length.
std::string wholeAnswer(int status, const Headers &headers, std::string_view body, AnswerStyle style);

/// The answer to one request on a Connection: head and first bytes in one write, chunked where it is streamed and its
/// length is not known. Where it is, the last byte waits for end(), and an answer that is shorter or longer is cut.
class Client final : public ClientStream {
public:
    Client(Connection &connection, AnswerStyle style, Surface surface, Headers extra);
    ~Client() override; ///< one that has not ended is cut

    void setWatcher(Watcher *watcher) override { m_watcher = watcher; }
    void setSurface(Surface surface) override { m_surface = surface; }
    void answer(int status, Headers headers, std::string body) override;
    void begin(int status, Headers headers) override;
    void write(std::string_view bytes) override;
    void flush() override;
    void end() override;
    void cut() override;
    void fail(const Error &error, Headers headers) override;
    void upgrade(Upgrade upgrade, std::function<void(std::unique_ptr<MessageSocket>)> done) override;
    std::string errorMessage(const Error &error) const override;
    int statusOf(const Error &error) const override;
    bool hasBegun() const override { return m_begun; }
    bool isGone() const override { return m_connection == nullptr && !m_over; }
    std::size_t backlog() const override;

    void connectionGone();
    void drained();
    bool isEnding() const { return m_over; }

private:
    void addExtra(Headers &headers) const;
    bool appendCounted(std::string &out, std::string_view bytes);

    Connection *m_connection;
    Watcher *m_watcher = nullptr;
    AnswerStyle m_style;
    Surface m_surface;
    Headers m_extra; ///< CORS
    std::string m_head; ///< waits for the first bytes
    std::optional<std::uint64_t> m_length; ///< as the head says it
    std::uint64_t m_written = 0; ///< of these
    char m_last = 0; ///< waits for end(), once all are written
    bool m_begun = false, m_over = false;
};

} // namespace tollgate
