// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Signals.h"

#include <QSocketNotifier>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tollgate::app {

#ifdef Q_OS_UNIX

namespace {

int pipeEnds[2] = {-1, -1};
constexpr int byKernelBit = 0x80;

// A handler may only do what is async-signal-safe: a byte into a pipe that the event loop reads.
void passOn(int signal, siginfo_t *info, void *)
{
    const int kept = errno;
    const bool byKernel = info && info->si_code > 0; // kill() has codes of zero and less
    const auto byte = static_cast<unsigned char>(signal | (byKernel ? byKernelBit : 0));
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = kept;
}

} // namespace

Signals::Signals(std::function<void(Arrived)> arrived, const std::vector<int> &more)
    : m_arrived(std::move(arrived)), m_watched{SIGTERM, SIGINT, SIGHUP}
{
    m_watched.insert(m_watched.end(), more.begin(), more.end());
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { readPipe(); });
    for (const int signal : m_watched) {
        struct sigaction before { };
        ::sigaction(signal, nullptr, &before);
        if (signal == SIGINT && before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action { };
        action.sa_sigaction = passOn;
        action.sa_flags = SA_RESTART | SA_SIGINFO;
        ::sigaction(signal, &action, nullptr);
    }
}

Signals::~Signals()
{
    m_notifier.reset();
    for (const int signal : m_watched) {
        struct sigaction now { };
        ::sigaction(signal, nullptr, &now);
        if (now.sa_sigaction == passOn)
            ::signal(signal, SIG_DFL);
    }
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void Signals::readPipe()
{
    unsigned char bytes[16];
    const ssize_t count = ::read(pipeEnds[0], bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; ++i)
        m_arrived({bytes[i] & ~byKernelBit, (bytes[i] & byKernelBit) != 0});
}

void forbidCoreDumps()
{
    rlimit core{};
    ::getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &core);
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // the leak check attaches to its own process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void surviveFileLimits()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

#else

Signals::Signals(std::function<void(Arrived)> arrived, const std::vector<int> &) : m_arrived(std::move(arrived)) { }
Signals::~Signals() = default;
void Signals::readPipe() { }
void forbidCoreDumps() { }
void surviveFileLimits() { }

#endif

} // namespace tollgate::app
