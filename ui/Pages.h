// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

#include <span>

namespace tollgate::ui {

/// The navigation, top to bottom: three groups (see, govern, use), room for about fourteen pages.
enum class Group : std::uint8_t { See, Govern, Use };

struct PageRow {
    const char *id; ///< for Desk::open, never shown
    Group group;
    const char *icon;
    const char *title; ///< to be translated in the context `Pages`
    Page *(*make)(Desk &desk, QWidget *parent);
};

std::span<const PageRow> pages();

} // namespace tollgate::ui
