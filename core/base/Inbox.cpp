// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Inbox.h"

#include "core/base/SocketWatch.h"

#include <mutex>
#include <QCoreApplication>
#include <QObject>
#include <vector>

#ifdef __linux__
#include <sys/eventfd.h>
#include <unistd.h>
#endif

namespace tollgate {
namespace {

struct Pile {
    std::mutex mutex;
    std::vector<std::function<void()>> works;

    /// True: it was the first, and somebody has to be woken.
    bool add(std::function<void()> work)
    {
        const std::lock_guard lock(mutex);
        works.push_back(std::move(work));
        return works.size() == 1;
    }
    void doAll()
    {
        std::vector<std::function<void()>> ready;
        {
            const std::lock_guard lock(mutex);
            ready.swap(works);
        }
        for (const std::function<void()> &work : ready)
            work();
    }
};

} // namespace

#ifdef __linux__

struct Inbox::Private {
    Private()
        : bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), watch(bell, [this](unsigned) {
              std::uint64_t rings = 0;
              [[maybe_unused]] const auto count = ::read(bell, &rings, sizeof rings);
              pile.doAll();
          })
    {
        watch.setInterest(SocketWatch::Read);
    }
    ~Private() { ::close(bell); }
    void wake() const
    {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto count = ::write(bell, &one, sizeof one);
    }

    Pile pile;
    int bell;
    SocketWatch watch;
};

#else

struct Inbox::Private : QObject {
    void wake() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        pile.doAll();
        return true;
    }

    Pile pile;
};

#endif

Inbox::Inbox() : d(std::make_unique<Private>()) { }

Inbox::~Inbox() = default;

void Inbox::leave(std::function<void()> work)
{
    if (d->pile.add(std::move(work)))
        d->wake();
}

} // namespace tollgate
