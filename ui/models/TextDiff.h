// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace tollgate::ui {

/// Two texts line by line beside each other.
struct DiffRow {
    enum class Kind : std::uint8_t { Same, Changed, OnlyLeft, OnlyRight };
    Kind kind = Kind::Same;
    QString left, right;
};

/// As few differences as there can be; texts of very many lines that differ all over are said to differ as a whole.
/// Pure.
std::vector<DiffRow> sideBySide(const QStringList &left, const QStringList &right);

/// A piece of a line, and whether the other line has something else in its place.
struct DiffPiece {
    QString text;
    bool differs = false;
};
struct DiffLine {
    std::vector<DiffPiece> left, right;
};
/// Word by word. Pure.
DiffLine wordByWord(const QString &left, const QString &right);

} // namespace tollgate::ui
