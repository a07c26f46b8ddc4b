// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tollgate::app {

/// Whether this call opens the window: no verb at all, or `window`, where there is a display. Asked before any
/// application object exists, since a QApplication without a display aborts the process.
bool opensWindow(int argc, char **argv);

} // namespace tollgate::app
