// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/MessageSocket.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <QElapsedTimer>
#include <QTimer>

class QWebSocket;

namespace tollgate {

/// A MessageSocket on a QWebSocket that is open. It pings, and takes a side that answers nothing for long to be gone.
class QtMessageSocket final : public MessageSocket {
public:
    struct Options {
        SocketLimits limits = {};
        /// Stops and starts reading below the QWebSocket.
        std::function<void(bool isHeld)> hold = {};
    };
    /// Takes the socket over.
    QtMessageSocket(QWebSocket *socket, Options options);
    ~QtMessageSocket() override;

    void setWatcher(Watcher *watcher) override;
    void send(std::string_view message, bool isText) override;
    bool isFull() const override;
    void hold(bool isHeld) override;
    void close(std::uint16_t code, std::string_view reason) override;

    /// Before a QWebSocket reads its first frame: the limits that this class keeps.
    static void limit(QWebSocket &socket, std::size_t messageAtMost);

private:
    void came(std::string message, bool isText);
    std::size_t backlog() const;
    void written();
    void gone();
    void ping();

    QWebSocket *m_socket;
    Options m_options;
    Watcher *m_watcher = nullptr;
    std::deque<std::pair<std::string, bool>> m_early; ///< came before there was a watcher
    std::size_t m_earlyBytes = 0;
    QTimer *m_pings; ///< also what all connections of signals hang on
    QElapsedTimer m_heard;
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true); ///< for calls that come later
    bool m_saidClose = false; ///< either side has sent a close frame
    bool m_isOver = false, m_isHeld = false, m_wasFull = false, m_isLost = false;
};

} // namespace tollgate
