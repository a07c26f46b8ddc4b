// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tollgate {

class Exchange;

enum class Step : std::uint8_t {
    Next, ///< go on to the following stage
    Wait, ///< something asynchronous was started; it calls exchange.resume()
    Done, ///< the outcome is known; no further stage runs
};

/// One thing that happens to every request, in one file of stages/.
struct Stage {
    std::string_view name;
    Step (*enter)(Exchange &exchange);
};

/// Which list a request walks.
enum class Walk : std::uint8_t {
    Call,
    Passing, ///< passed through to a provider as it is
    Session, ///< over a WebSocket
};

/// The stages in their order.
std::span<const Stage> pipeline(Walk walk);

} // namespace tollgate
