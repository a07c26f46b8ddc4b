// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <QByteArray>
#include <thread>
#include <vector>

namespace tollgate {

/// Clients that together ask so many questions a second for as long as the object lives, each on a connection of its
/// own that is kept; every fifth answer is streamed. Threads of its own; what they count may be read from any thread.
class Load {
public:
    Load(const QByteArray &endpoint, const QByteArray &key, int aSecond);
    ~Load();
    std::int64_t answered() const { return m_answered; }
    std::int64_t failed() const { return m_failed; } ///< anything but a whole answer with 200
    std::chrono::microseconds slowest() const { return std::chrono::microseconds(m_slowestUs.load()); }

private:
    void run(int client, std::chrono::microseconds between);
    QByteArray m_host, m_key;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<std::int64_t> m_answered = 0, m_failed = 0, m_slowestUs = 0;
    std::vector<std::thread> m_clients;
};

} // namespace tollgate
