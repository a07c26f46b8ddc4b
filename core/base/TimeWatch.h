// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QTimer>

namespace tollgate {

/// Notices that time has not gone on as it should: the computer slept, or somebody set the clock. On Linux the kernel
/// says so at once (timerfd with TFD_TIMER_CANCEL_ON_SET); everywhere three clocks are compared twice a minute. The
/// thread that made it.
class TimeWatch : public QObject {
public:
    struct Reading {
        std::chrono::milliseconds wall{0}; ///< since 1970
        std::chrono::milliseconds awake{0}; ///< stands still while the computer sleeps
        std::chrono::milliseconds boot{0}; ///< goes on while it sleeps
    };
    static Reading now();

    struct Jump {
        std::chrono::milliseconds slept{0};
        std::chrono::milliseconds clockSet{0}; ///< how far the clock was set, back or forth
    };
    explicit TimeWatch(std::function<void(const Jump &jump)> jumped, std::function<Reading()> read = now);
    ~TimeWatch() override;

    /// Compares now; what the timer does.
    void look();

private:
    void watchClock();
    void clockWasSet();

    std::function<void(const Jump &)> m_jumped;
    std::function<Reading()> m_read;
    Reading m_last;
    QTimer m_timer;
    struct ClockDescriptor;
    std::unique_ptr<ClockDescriptor> m_clock;
};

} // namespace tollgate
