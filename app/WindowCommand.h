// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tollgate::app {

/// What this call needs. Asked before any application object exists, since a QApplication that cannot draw aborts the
/// process.
enum class Face : std::uint8_t {
    CommandLine,
    Window, ///< no verb at all, or `window`, and there is a display
    DeadDisplay, ///< the same, but the display that is named does not answer; `window` says so
};
Face faceOf(int argc, char **argv);

} // namespace tollgate::app
