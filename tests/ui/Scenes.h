// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Window.h"

#include <span>

namespace tollgate {

/// One picture of the window: where it is taken, and what a person has done there before.
struct Scene {
    const char *page, *state; ///< name the picture
    const char *what; ///< what the page is opened with, see Desk::open; null: it stays as the scene before has left it
    void (*act)(ui::Window &window) = nullptr;
};

/// Until nothing is left to be done and drawn.
void settle();

/// What opens on pages that have something in them: details beside lists, forms and their errors, menus.
std::span<const Scene> openedScenes();
/// The same of what is shown longest and of most: for a crowded gateway.
std::span<const Scene> crowdedScenes();
/// First steps, and forms before anything is there.
std::span<const Scene> emptyScenes();

} // namespace tollgate
