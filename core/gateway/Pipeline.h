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

/// The stages in their order: of a call, and of one that is passed through to a provider as it is.
std::span<const Stage> pipeline(bool isPassedThrough);

} // namespace tollgate
