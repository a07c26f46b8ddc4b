// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace tollgate {

/// A clock that stands still until it is told to go on. Starts on 2026-03-02 10:00:00 UTC, a Monday.
class FakeClock final : public Clock {
public:
    WallTime now() const override { return m_now; }
    SteadyTime steady() const override { return m_steady; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_steady += by;
    }
    void setWall(WallTime now) { m_now = now; }

private:
    WallTime m_now = wallTime(1'772'445'600'000);
    SteadyTime m_steady = SteadyTime(std::chrono::hours(1));
};

} // namespace tollgate
