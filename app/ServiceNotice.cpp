// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ServiceNotice.h"

#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <QByteArray>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace tollgate::app::service {

std::string monotonicMicroseconds()
{
    using namespace std::chrono; // CLOCK_MONOTONIC on Linux
    return std::to_string(duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count());
}

#ifdef Q_OS_UNIX

bool notify(std::string_view state)
{
    const char *path = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (!path || (path[0] != '/' && path[0] != '@') || std::strlen(path) >= sizeof address.sun_path)
        return false;
    const std::size_t length = std::strlen(path);
    std::memcpy(address.sun_path, path, length);
    if (path[0] == '@')
        address.sun_path[0] = '\0'; // an abstract socket

    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const ssize_t sent
        = ::sendto(descriptor, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address),
                   static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length));
    ::close(descriptor);
    return sent == static_cast<ssize_t>(state.size());
}

std::optional<std::chrono::milliseconds> watchdogInterval()
{
    bool good = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&good);
    if (!good || microseconds <= 0)
        return {};
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (!pid.isEmpty() && pid.toLongLong() != ::getpid())
        return {};
    return std::chrono::milliseconds(qMax<qint64>(1, microseconds / 2000));
}

int listenDescriptor()
{
    constexpr int first = 3;
    if (qgetenv("LISTEN_PID").toLongLong() != ::getpid() || qgetenv("LISTEN_FDS").toInt() < 1)
        return -1;
    ::fcntl(first, F_SETFD, FD_CLOEXEC);
    return first;
}

#else

bool notify(std::string_view)
{
    return false;
}
std::optional<std::chrono::milliseconds> watchdogInterval()
{
    return {};
}
int listenDescriptor()
{
    return -1;
}

#endif

} // namespace tollgate::app::service
