// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/NetworkWatch.h"

#include <algorithm>
#include <QNetworkInterface>

#ifdef __linux__
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tollgate {

NetworkWatch::Addresses NetworkWatch::addresses()
{
    Addresses list;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp)
            || interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            list.push_back(entry.ip().toString().toStdString());
    }
    std::ranges::sort(list);
    return list;
}

NetworkWatch::NetworkWatch(std::function<void()> changed, std::function<Addresses()> read)
    : m_changed(std::move(changed)), m_read(std::move(read)), m_last(m_read())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &NetworkWatch::look);
    listen();
    if (!m_watch) {
        m_timer.setTimerType(Qt::VeryCoarseTimer);
        connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::look);
        m_timer.start(std::chrono::seconds(30));
    }
}

NetworkWatch::~NetworkWatch()
{
    m_watch.reset();
#ifdef __linux__
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

void NetworkWatch::look()
{
    Addresses now = m_read();
    if (now == m_last)
        return;
    m_last = std::move(now);
    m_changed();
}

void NetworkWatch::listen()
{
#ifdef __linux__
    m_descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (m_descriptor < 0)
        return;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    m_watch = std::make_unique<SocketWatch>(m_descriptor, [this](unsigned) {
        char bytes[8192];
        while (::recv(m_descriptor, bytes, sizeof bytes, 0) > 0) { }
        lookSoon();
    });
    m_watch->setInterest(SocketWatch::Read);
#endif
}

} // namespace tollgate
