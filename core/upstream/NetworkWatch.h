// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SocketWatch.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QTimer>
#include <string>
#include <vector>

namespace tollgate {

/// Notices that this computer's addresses have changed (another network, a tunnel, a cable): connections that were made
/// before are of no use any more. On Linux the kernel says when to look (rtnetlink), elsewhere it looks twice a minute.
/// The thread that made it.
class NetworkWatch : public QObject {
public:
    using Addresses = std::vector<std::string>;
    /// The addresses of all interfaces that are up, sorted, without loopback.
    static Addresses addresses();

    explicit NetworkWatch(std::function<void()> changed, std::function<Addresses()> read = addresses);
    ~NetworkWatch() override;

    /// Looks soon: changes come in bursts.
    void lookSoon() { m_soon.start(); }

private:
    void listen();
    void look();

    std::function<void()> m_changed;
    std::function<Addresses()> m_read;
    Addresses m_last;
    QTimer m_soon, m_timer;
    int m_descriptor = -1;
    std::unique_ptr<SocketWatch> m_watch;
};

} // namespace tollgate
