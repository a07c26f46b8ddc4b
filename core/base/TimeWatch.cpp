// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TimeWatch.h"

#include "core/base/SocketWatch.h"

#include <cstdlib>
#include <ctime>
#include <utility>

#ifdef __linux__
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace tollgate {
namespace {

using std::chrono::milliseconds;

/// Smaller differences are the ordinary work of a time server.
constexpr milliseconds noticeable{2'000};
constexpr std::chrono::seconds each{30};

#ifdef __linux__
milliseconds timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return milliseconds(static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}
#endif

} // namespace

TimeWatch::Reading TimeWatch::now()
{
#ifdef __linux__
    return {timeOf(CLOCK_REALTIME), timeOf(CLOCK_MONOTONIC), timeOf(CLOCK_BOOTTIME)};
#else
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<milliseconds>(wall), std::chrono::duration_cast<milliseconds>(steady),
            std::chrono::duration_cast<milliseconds>(steady)};
#endif
}

struct TimeWatch::ClockDescriptor {
#ifdef __linux__
    ~ClockDescriptor()
    {
        watch.reset();
        ::close(descriptor);
    }
    int descriptor = -1;
#endif
    std::unique_ptr<SocketWatch> watch;
};

TimeWatch::TimeWatch(std::function<void(const Jump &)> jumped, std::function<Reading()> read)
    : m_jumped(std::move(jumped)), m_read(std::move(read)), m_last(m_read())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimeWatch::look);
    m_timer.start(each);
    watchClock();
}

TimeWatch::~TimeWatch() = default;

void TimeWatch::look()
{
    const Reading last = std::exchange(m_last, m_read());
    const milliseconds passed = m_last.boot - last.boot;
    Jump jump;
    jump.slept = passed - (m_last.awake - last.awake);
    jump.clockSet = m_last.wall - last.wall - passed;
    if (jump.slept < noticeable)
        jump.slept = milliseconds(0);
    if (std::abs(jump.clockSet.count()) < noticeable.count())
        jump.clockSet = milliseconds(0);
    if (jump.slept.count() != 0 || jump.clockSet.count() != 0)
        m_jumped(jump);
}

#ifdef __linux__

/// A timer that never goes off, but is cancelled when the clock is set or the computer wakes up.
void TimeWatch::watchClock()
{
    const int descriptor = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (descriptor < 0)
        return;
    m_clock = std::make_unique<ClockDescriptor>();
    m_clock->descriptor = descriptor;
    m_clock->watch = std::make_unique<SocketWatch>(descriptor, [this](unsigned) { clockWasSet(); });
    m_clock->watch->setInterest(SocketWatch::Read);
    clockWasSet();
}

void TimeWatch::clockWasSet()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto taken = ::read(m_clock->descriptor, &count, sizeof count); // ECANCELED is the news
    itimerspec far{};
    far.it_value.tv_sec = std::time(nullptr) + std::int64_t{10} * 365 * 24 * 3600;
    timerfd_settime(m_clock->descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &far, nullptr);
    look();
}

#else

void TimeWatch::watchClock() { }
void TimeWatch::clockWasSet() { }

#endif

} // namespace tollgate
