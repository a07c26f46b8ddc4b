// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ArrivalPace.h"

namespace tollgate {
namespace {

constexpr std::chrono::seconds window{20};

}

void ArrivalPace::restart(SteadyTime now)
{
    m_since = now;
    m_bytes = 0;
}

std::optional<Error> ArrivalPace::tooSlow(Framer::State state, SteadyTime stateSince, SteadyTime now,
                                          const FrontLimits &limits)
{
    if (state == Framer::State::Head && now - stateSince > limits.headersWithin)
        return Error{.kind = ErrorKind::SlowRequest,
                     .message = "The header fields did not arrive within "
                         + std::to_string(limits.headersWithin.count() / 1000) + " s."};
    if (state != Framer::State::Body || now - m_since < window)
        return {};
    if (m_bytes < limits.bodyBytesPerSecondAtLeast * static_cast<std::size_t>(window.count()))
        return Error{.kind = ErrorKind::SlowRequest,
                     .message = "The body arrives too slowly: at least "
                         + std::to_string(limits.bodyBytesPerSecondAtLeast) + " bytes a second are expected."};
    restart(now);
    return {};
}

} // namespace tollgate
