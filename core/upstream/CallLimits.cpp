// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CallLimits.h"

#include <algorithm>

namespace tollgate {
namespace {

constexpr std::size_t crowd = 64;
constexpr std::chrono::milliseconds quietAfterRush{3000};

std::string seconds(std::chrono::milliseconds time)
{
    const auto ms = time.count();
    return ms % 1000 == 0 ? std::to_string(ms / 1000) + " s" : std::to_string(ms) + " ms";
}

std::optional<Error> late(std::string words, std::chrono::milliseconds limit)
{
    return Error{ErrorKind::Timeout, std::move(words) + seconds(limit) + '.'};
}

} // namespace

std::optional<Error> lateness(const HttpCall &call, CallPhase phase, SteadyTime started, SteadyTime lastMoved,
                              SteadyTime now)
{
    switch (phase) {
    case CallPhase::Connecting:
        if (now - started > call.connectWithin)
            return late("No connection to the provider within ", call.connectWithin);
        break;
    case CallPhase::Sent:
        if (now - started > call.firstByteWithin)
            return late("The provider did not begin to answer within ", call.firstByteWithin);
        break;
    case CallPhase::Answering:
        if (now - lastMoved > call.idleAtMost)
            return late("The provider's answer stood still for ", call.idleAtMost);
        break;
    }
    return std::nullopt;
}

std::chrono::milliseconds idleAtMost(std::size_t connections, std::chrono::milliseconds usually)
{
    return connections > crowd ? std::min(quietAfterRush, usually) : usually;
}

std::chrono::milliseconds betweenLooksAtIdle(std::chrono::milliseconds usually)
{
    return std::min(usually / 4, quietAfterRush / 2);
}

} // namespace tollgate
