// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace tollgate::ui {

/// A table as CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets an apostrophe in front.
QString asCsv(const QAbstractItemModel &model);
/// Empty, or what went wrong, in words.
QString writeCsv(const QString &file, const QAbstractItemModel &model);

} // namespace tollgate::ui
