// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SocketWatch.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>
#include <utility>

#ifdef __linux__
#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <unistd.h>
#include <vector>
#endif

namespace tollgate {

#ifdef __linux__

namespace {

/// The epoll set of a thread, which Qt's event loop sees as one descriptor.
class Reactor : public std::enable_shared_from_this<Reactor> {
public:
    struct Watched : std::enable_shared_from_this<Watched> {
        int socket = -1;
        unsigned interest = SocketWatch::Nothing;
        SocketWatch::Ready ready;
    };

    Reactor() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_notifier(m_epoll, QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { deliver(); });
    }
    ~Reactor() { ::close(m_epoll); }
    Reactor(const Reactor &) = delete;
    Reactor &operator=(const Reactor &) = delete;

    void set(Watched *watched, int operation)
    {
        epoll_event event{};
        if (watched->interest & SocketWatch::Read)
            event.events |= EPOLLIN | EPOLLRDHUP;
        if (watched->interest & SocketWatch::Write)
            event.events |= EPOLLOUT;
        event.data.ptr = watched;
        epoll_ctl(m_epoll, operation, watched->socket, &event);
    }

    /// Events of this round that are still to be told must not reach what is gone.
    void forget(const Watched *watched)
    {
        for (int i = 0; i < m_count; ++i)
            if (m_events[static_cast<std::size_t>(i)].data.ptr == watched)
                m_events[static_cast<std::size_t>(i)].data.ptr = nullptr;
    }

    bool defer(std::function<void()> &work)
    {
        if (m_isDelivering)
            m_after.push_back(std::move(work));
        return m_isDelivering;
    }

private:
    /// Where much goes on more has come meanwhile: the way round by Qt's event loop is spared, but its timers are not
    /// kept waiting.
    void deliver()
    {
        std::shared_ptr<Reactor> self = shared_from_this(); // its last watch may go inside a callback
        for (int round = 0; round < roundsAtMost && deliverRound(); ++round) { }
        // It must not go inside its notifier's signal either.
        if (self.use_count() == 1)
            QMetaObject::invokeMethod(
                QAbstractEventDispatcher::instance(), [self = std::move(self)] {}, Qt::QueuedConnection);
    }

    bool deliverRound()
    {
        m_isDelivering = true;
        m_count = epoll_wait(m_epoll, m_events.data(), static_cast<int>(m_events.size()), 0);
        const bool isBusy = m_count > 1;
        for (int i = 0; i < m_count; ++i) {
            const epoll_event &event = m_events[static_cast<std::size_t>(i)];
            auto *watched = static_cast<Watched *>(event.data.ptr);
            if (!watched)
                continue;
            unsigned ready = SocketWatch::Nothing;
            if (event.events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR))
                ready |= SocketWatch::Read;
            if (event.events & (EPOLLOUT | EPOLLHUP | EPOLLERR))
                ready |= SocketWatch::Write;
            // A hang-up is told even where nothing was asked for: nobody would notice it otherwise.
            if (!(event.events & (EPOLLHUP | EPOLLERR)))
                ready &= watched->interest;
            if (ready != SocketWatch::Nothing) {
                const auto alive = watched->shared_from_this();
                alive->ready(ready);
            }
        }
        m_count = 0;
        m_isDelivering = false;
        for (const std::function<void()> &work : std::exchange(m_after, {}))
            work();
        return isBusy;
    }

    static constexpr int roundsAtMost = 4;

    int m_epoll;
    QSocketNotifier m_notifier;
    std::array<epoll_event, 256> m_events{};
    int m_count = 0;
    bool m_isDelivering = false;
    std::vector<std::function<void()>> m_after;
};

std::weak_ptr<Reactor> &knownReactor()
{
    thread_local std::weak_ptr<Reactor> known;
    return known;
}

/// Made with a thread's first watch and gone with its last, so that it never outlives the thread's event loop.
std::shared_ptr<Reactor> reactorOfThisThread()
{
    std::weak_ptr<Reactor> &known = knownReactor();
    std::shared_ptr<Reactor> reactor = known.lock();
    if (!reactor) {
        reactor = std::make_shared<Reactor>();
        known = reactor;
    }
    return reactor;
}

} // namespace

struct SocketWatch::Private {
    std::shared_ptr<Reactor> reactor;
    /// Outlives the watch while its own callback runs.
    std::shared_ptr<Reactor::Watched> watched;
};

SocketWatch::SocketWatch(std::intptr_t socket, Ready ready)
    : d(std::make_unique<Private>(Private{reactorOfThisThread(), std::make_shared<Reactor::Watched>()}))
{
    d->watched->socket = static_cast<int>(socket);
    d->watched->ready = std::move(ready);
    d->reactor->set(d->watched.get(), EPOLL_CTL_ADD);
}

SocketWatch::~SocketWatch()
{
    d->reactor->set(d->watched.get(), EPOLL_CTL_DEL);
    d->reactor->forget(d->watched.get());
}

void SocketWatch::setInterest(unsigned interest)
{
    if (d->watched->interest == interest)
        return;
    d->watched->interest = interest;
    d->reactor->set(d->watched.get(), EPOLL_CTL_MOD);
}

unsigned SocketWatch::interest() const
{
    return d->watched->interest;
}

bool SocketWatch::afterThisRound(std::function<void()> work)
{
    const std::shared_ptr<Reactor> reactor = knownReactor().lock();
    return reactor && reactor->defer(work);
}

#else

struct SocketWatch::Private {
    std::intptr_t socket;
    Ready ready;
    unsigned interest = Nothing;
    std::unique_ptr<QSocketNotifier> read, write;
};

SocketWatch::SocketWatch(std::intptr_t socket, Ready ready) : d(std::make_unique<Private>())
{
    d->socket = socket;
    d->ready = std::move(ready);
}

SocketWatch::~SocketWatch() = default;

void SocketWatch::setInterest(unsigned interest)
{
    d->interest = interest;
    const auto set = [this](std::unique_ptr<QSocketNotifier> &notifier, QSocketNotifier::Type type, unsigned bit) {
        if (!(d->interest & bit)) {
            if (notifier)
                notifier->setEnabled(false);
            return;
        }
        if (!notifier) {
            notifier = std::make_unique<QSocketNotifier>(d->socket, type);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this, bit] {
                const Ready ready = d->ready; // the callback may destroy this watch
                ready(bit);
            });
        }
        notifier->setEnabled(true);
    };
    set(d->read, QSocketNotifier::Read, Read);
    set(d->write, QSocketNotifier::Write, Write);
}

unsigned SocketWatch::interest() const
{
    return d->interest;
}

bool SocketWatch::afterThisRound(std::function<void()>)
{
    return false;
}

#endif

} // namespace tollgate
