// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QString>

namespace tollgate::app {

/// Where windows can be shown.
enum class Display : std::uint8_t {
    None, ///< nobody has named one
    Dead, ///< one is named, but nothing can be shown on it: its server is gone, refuses us, or Qt has no plugin for it
    Alive,
};

/// Asked before any application object exists, on the only thread: a QApplication that cannot draw aborts the process,
/// so a child of ours tries first. Costs some tens of milliseconds where a display is named.
Display findDisplay();

/// What names the display: `DISPLAY=:0`; empty where nothing does.
QString displayNamed();

} // namespace tollgate::app
