// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"
#include "core/base/SocketWatch.h"
#include "core/upstream/AnswerParser.h"
#include "core/upstream/PlainTarget.h"

#include <memory>
#include <optional>

namespace tollgate {

/// One TCP connection: bytes out, an answer in. POSIX sockets.
class PlainConnection {
public:
    /// Whoever uses it now. May destroy it when told.
    class User {
    public:
        virtual ~User() = default;
        virtual void socketReady(PlainConnection &connection, unsigned ready) = 0;
    };
    /// What became of an attempt to write or to connect.
    enum class Out : std::uint8_t {
        Done,
        Waiting,
        Failed,
        Unread, ///< the body cannot be read from its disk
    };

    explicit PlainConnection(const PlainTarget &target);
    ~PlainConnection();
    PlainConnection(const PlainConnection &) = delete;
    PlainConnection &operator=(const PlainConnection &) = delete;

    /// Tries the next address; Waiting until the socket is ready for writing, Failed when none is left.
    Out connectNext();
    /// After Waiting, once the socket is ready.
    Out connected();
    /// Head and body in one system call where they fit; goes on where it stopped.
    Out write(std::string_view head, std::string_view body);
    /// The same of a body on a disk; Waiting also after a piece of it, so that others get their turn.
    Out write(std::string_view head, const LargeBody &body);
    /// What has come, into the answer. Nothing: nothing had come.
    std::optional<AnswerParser::State> read();

    bool isConnected() const { return m_socket >= 0; }
    bool isAlive() const; ///< for one that waited: the other side has neither closed it nor said anything
    void setUser(User *user) { m_user = user; }
    /// Nothing at all is reported without an interest; otherwise a hang-up would be, again and again.
    void setInterest(unsigned interest);
    std::size_t written() const { return m_written; }
    void startAgain(); ///< for the next call
    int error() const { return m_error; } ///< errno of the last failure
    std::uint16_t port() const { return m_port; }
    const std::string &name() const { return m_name; }

    AnswerParser answer;

private:
    Out fail(int error);
    void watch();
    void close();

    std::string m_name;
    std::uint16_t m_port;
    std::vector<PlainAddress> m_addresses; ///< still to be tried, the next one last
    int m_socket = -1;
    std::unique_ptr<SocketWatch> m_watch;
    User *m_user = nullptr;
    std::size_t m_written = 0;
    int m_error = 0;
};

} // namespace tollgate
