// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Colours.h"

namespace tollgate::ui {

Colours lightColours()
{
    Colours c;
    c.background = 0xf6f6f4;
    c.panel = 0xffffff;
    c.sidebar = 0xefefeb;
    c.line = 0xe0e0dc;
    c.text = 0x1d1f21;
    c.dim = 0x5c6167;
    c.faint = 0x6a6f75;
    c.accent = 0x0a746a;
    c.onAccent = 0xffffff;
    c.fine = 0x157040;
    c.watch = 0x8f5200;
    c.broken = 0xb3261e;
    c.selected = 0xd9efec;
    c.hover = 0xf0f0ed;
    c.track = 0xe0e0dc;
    c.softPlain = 0xeeeeeb;
    c.softFine = 0xe2f3e8;
    c.softWatch = 0xfdf0dc;
    c.softBroken = 0xfce6e4;
    c.series = {QColor(0x0b7a6f), QColor(0x5aa9a0), QColor(0xc78a2c), QColor(0x7a6fb0), QColor(0xb8bcc2)};
    return c;
}

Colours darkColours()
{
    Colours c;
    c.background = 0x191b1e;
    c.panel = 0x212428;
    c.sidebar = 0x1e2023;
    c.line = 0x33373c;
    c.text = 0xe6e7e8;
    c.dim = 0xa0a6ad;
    c.faint = 0x8f959c;
    c.accent = 0x4cc2b4;
    c.onAccent = 0x10201e;
    c.fine = 0x5fcf8c;
    c.watch = 0xe6ac57;
    c.broken = 0xf0877f;
    c.selected = 0x1f3a37;
    c.hover = 0x282c30;
    c.track = 0x3a3f45;
    c.softPlain = 0x2d3136;
    c.softFine = 0x1d3528;
    c.softWatch = 0x3a2e1a;
    c.softBroken = 0x412422;
    c.series = {QColor(0x37a99c), QColor(0x1f6d65), QColor(0xd19a45), QColor(0x8f84c9), QColor(0x565c63)};
    return c;
}

const QColor &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Accent:
        return accent;
    case Tone::Fine:
        return fine;
    case Tone::Watch:
        return watch;
    case Tone::Broken:
        return broken;
    }
    return dim;
}

const QColor &Colours::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Accent:
        return selected;
    case Tone::Fine:
        return softFine;
    case Tone::Watch:
        return softWatch;
    case Tone::Broken:
        return softBroken;
    }
    return softPlain;
}

} // namespace tollgate::ui
