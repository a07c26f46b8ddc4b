// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/server/Framer.h"

#include <optional>

namespace tollgate {

/// How slowly a request may come: its head within a time, its body at a rate that is looked at every 20 s. A value.
class ArrivalPace {
public:
    explicit ArrivalPace(SteadyTime now) : m_since(now) { }
    void restart(SteadyTime now); ///< the next part of a request begins
    void came(std::size_t bytes) { m_bytes += bytes; }
    void waitedForUs(SteadyTime now) { m_since = now; } ///< nobody is blamed for that
    /// Of a request in this state since then; SlowRequest.
    std::optional<Error> tooSlow(Framer::State state, SteadyTime stateSince, SteadyTime now, const FrontLimits &limits);

private:
    SteadyTime m_since;
    std::size_t m_bytes = 0;
};

} // namespace tollgate
