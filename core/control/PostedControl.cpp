// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/PostedControl.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <mutex>
#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <set>
#include <vector>

namespace tollgate {
namespace {

constexpr std::size_t ringSize = 4096;
constexpr std::chrono::milliseconds betweenBunches{100};
constexpr std::chrono::seconds beforeFollowingAgain{2};

/// Whether the object's thread runs, and this is another one. One that has ended does nothing any more.
bool isElsewhere(const QObject &object)
{
    const QThread *const home = object.thread();
    return home && home != QThread::currentThread() && !home->isFinished();
}

/// The last one who lets go may be on either thread.
template <class T, class... Args>
std::shared_ptr<T> makeShared(Args &&...args)
{
    return std::shared_ptr<T>(new T(std::forward<Args>(args)...), [](T *object) {
        if (isElsewhere(*object))
            object->deleteLater();
        else
            delete object;
    });
}

template <class Function>
void post(QObject *to, Function function)
{
    QMetaObject::invokeMethod(to, std::move(function), Qt::QueuedConnection);
}

} // namespace

class PostedControl::Near final : public QObject {
public:
    Near()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { tellAll(); });
        m_since.start();
    }

    /// On the gateway's thread. The lock is held for a move of one object.
    void push(boost::json::object event, const std::shared_ptr<Near> &self)
    {
        bool isFirst = false;
        {
            const std::lock_guard guard(m_lock);
            isFirst = m_ring.empty() && m_missed == 0;
            m_ring.push_back(std::move(event));
            if (m_ring.size() > ringSize) {
                m_ring.pop_front();
                ++m_missed;
            }
        }
        if (isFirst)
            post(this, [self] { self->tellSoon(); });
    }

    bool isClosed = false;
    std::vector<std::weak_ptr<const Listener>> listeners;

private:
    void tellSoon()
    {
        const auto wait = betweenBunches - std::chrono::milliseconds(m_since.elapsed());
        m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
    }

    void tellAll()
    {
        m_since.restart();
        std::deque<boost::json::object> events;
        std::int64_t missed = 0;
        {
            const std::lock_guard guard(m_lock);
            events.swap(m_ring);
            missed = std::exchange(m_missed, 0);
        }
        if (missed > 0)
            events.push_front({{"event", "missed"}, {"count", missed}});
        // Over a copy: whoever is told may follow or leave.
        for (const auto &listener : std::vector(listeners))
            for (const boost::json::object &event : events)
                if (const auto alive = isClosed ? nullptr : listener.lock())
                    (*alive)(event);
    }

    std::mutex m_lock;
    std::deque<boost::json::object> m_ring;
    std::int64_t m_missed = 0;
    QTimer m_timer{this};
    QElapsedTimer m_since;
};

class PostedControl::Far final : public QObject, public std::enable_shared_from_this<Far> {
public:
    explicit Far(std::shared_ptr<Near> near) : m_near(std::move(near)) { }

    void reach(Control *control)
    {
        m_following.reset();
        m_control = control;
        // The one before may go without a word, and what it still says is not the new one's.
        for (const std::shared_ptr<Reply> &reply : std::exchange(m_asked, {}))
            answer(reply, notThere());
        followIfWanted();
    }
    void wantEvents(bool wanted)
    {
        m_wanted = wanted;
        if (!wanted)
            m_following.reset();
        else if (!m_following)
            followIfWanted();
    }
    void ask(const std::string &verb, Arguments arguments, const std::shared_ptr<Reply> &reply)
    {
        if (!m_control)
            return answer(reply, notThere());
        m_asked.insert(reply);
        m_control->ask(verb, std::move(arguments), [far = weak_from_this(), reply](Result<boost::json::value> answer) {
            if (const auto self = far.lock(); self && self->m_asked.erase(reply) > 0)
                self->answer(reply, std::move(answer));
        });
    }

private:
    static Error notThere() { return {.kind = ErrorKind::Unavailable, .message = "The gateway does not run."}; }

    void answer(const std::shared_ptr<Reply> &reply, Result<boost::json::value> answer)
    {
        const auto shared = std::make_shared<Result<boost::json::value>>(std::move(answer));
        post(m_near.get(), [near = m_near, reply, shared] {
            if (!near->isClosed)
                (*reply)(std::move(*shared));
        });
    }
    void followIfWanted()
    {
        if (!m_wanted || !m_control)
            return;
        m_following = m_control->follow([this](const boost::json::object &event) {
            const boost::json::value *name = event.if_contains("event");
            const bool isLost = name && name->is_string() && name->get_string() == "disconnected";
            m_near->push(event, m_near);
            if (isLost)
                QTimer::singleShot(beforeFollowingAgain, this, [this] { followIfWanted(); });
        });
    }

    const std::shared_ptr<Near> m_near;
    Control *m_control = nullptr;
    std::set<std::shared_ptr<Reply>> m_asked; ///< who waits for an answer of it
    Following m_following;
    bool m_wanted = false;
};

PostedControl::PostedControl(QThread &thread) : m_near(makeShared<Near>()), m_far(makeShared<Far>(m_near))
{
    m_far->moveToThread(&thread);
}

PostedControl::~PostedControl()
{
    m_near->isClosed = true;
    if (isElsewhere(*m_far))
        post(m_far.get(), [far = m_far] { far->reach(nullptr); });
    else
        m_far->reach(nullptr);
}

void PostedControl::reach(Control *control)
{
    m_far->reach(control);
}

void PostedControl::ask(std::string_view verb, Arguments arguments, Reply reply)
{
    const auto shared = std::make_shared<Reply>(std::move(reply));
    post(m_far.get(), [far = m_far, verb = std::string(verb), arguments = std::move(arguments), shared] {
        far->ask(verb, arguments, shared);
    });
}

Control::Following PostedControl::follow(Listener listener)
{
    auto own = std::make_shared<const Listener>(std::move(listener));
    m_near->listeners.push_back(own);
    post(m_far.get(), [far = m_far] { far->wantEvents(true); });
    // The last one who leaves ends the feed.
    const void *address = own.get();
    return {address,
            [own = std::move(own), near = std::weak_ptr(m_near), far = std::weak_ptr(m_far)](const void *) mutable {
                own.reset();
                const auto alive = near.lock();
                const auto other = far.lock();
                if (!alive || !other)
                    return;
                std::erase_if(alive->listeners, [](const auto &listener) { return listener.expired(); });
                if (alive->listeners.empty())
                    post(other.get(), [other] { other->wantEvents(false); });
            }};
}

} // namespace tollgate
