// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <QImage>
#include <QList>
#include <QRect>
#include <QString>
#include <string>

struct xcb_connection_t;

namespace tollgate {

/// The X display that DISPLAY names, seen as a window manager and a taskbar see it: which windows there are, whose they
/// are, what they look like, and whether the program behind one still answers. Test thread; waits at most as long as a
/// function is told to.
class Screen {
public:
    using Window = std::uint32_t;

    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    bool isThere() const;

    /// Windows that the window manager lists, of one process, and that are to be seen.
    QList<Window> windowsOf(qint64 process) const;
    Window active() const;
    QString titleOf(Window window) const;
    QString classOf(Window window) const;
    QRect placeOf(Window window) const; ///< on the whole screen
    bool isSeen(Window window) const;
    QImage picture(Window window) const; ///< null where it cannot be had
    QImage picture() const; ///< of the whole screen

    /// The window manager's question whether a program hangs (_NET_WM_PING): how long its event loop took to answer.
    /// Null: not within `patience`.
    std::optional<std::chrono::nanoseconds> ping(Window window, std::chrono::milliseconds patience);
    void close(Window window); ///< as the button in its frame does
    void minimise(Window window);

    /// The owner of the tray's selection (XEmbed); 0: there is none.
    Window tray() const;
    QList<Window> all() const { return inside(m_root); }
    /// All windows inside of one, with those of other programs that it embeds.
    QList<Window> inside(Window window) const;

private:
    std::uint32_t atom(const char *name) const;
    QByteArray property(Window window, const char *name) const;
    void tell(Window window, Window about, const char *what, const std::array<std::uint32_t, 5> &data,
              std::uint32_t mask);

    xcb_connection_t *m_connection = nullptr;
    Window m_root = 0;
    std::uint32_t m_pings = 0;
    mutable std::map<std::string, std::uint32_t> m_atoms;
};

} // namespace tollgate
