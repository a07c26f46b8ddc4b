// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace tollgate {

/// Milliseconds since 1970, UTC: what is stored and shown.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// Never goes back: what durations and time limits are measured with.
using SteadyTime = std::chrono::steady_clock::time_point;

/// The time. Everything that decides by it takes a Clock or a time point, so that tests own it. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual WallTime now() const = 0;
    virtual SteadyTime steady() const = 0;
};

class SystemClock final : public Clock {
public:
    WallTime now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
};

inline std::int64_t msSinceEpoch(WallTime time)
{
    return time.time_since_epoch().count();
}
inline WallTime wallTime(std::int64_t ms)
{
    return WallTime(std::chrono::milliseconds(ms));
}

} // namespace tollgate
