// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desktop/ScreenReader.h"

#include <QStringList>

namespace tollgate {

/// Somebody before the window of a running program: finds things by their names, moves the mouse there, clicks and
/// types (xdotool). Everything waits until what is meant is there, at most half a minute; false or empty: it never was.
/// Test thread.
class Person {
public:
    explicit Person(qint64 process) : m_reader(process) { }
    /// A button, a field, a cell of a table ... with that name, that can be used.
    bool click(const QString &name);
    /// Clicks into a field and writes; what stood there goes.
    bool write(const QString &field, const QString &text);
    static void type(const QString &text);
    static void press(const QString &keys); ///< `ctrl+2`, `Return`
    bool sees(const QString &words) const; ///< somewhere, as a part of what is said there
    bool seesCell(const QString &text) const;
    QString textOf(const QString &field) const;
    /// Everything that there is to be read now, for the words of a test that fails.
    QString everything() const;

private:
    std::optional<Widget> wait(const std::function<bool(const Widget &)> &fits) const;
    static bool isUsed(const Widget &widget);
    ScreenReader m_reader;
};

} // namespace tollgate
