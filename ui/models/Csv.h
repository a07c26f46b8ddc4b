// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace tollgate::ui {

/// One cell of CSV (RFC 4180, UTF-8). What a spreadsheet would take for a formula gets an apostrophe in front.
QString csvCell(QString text);
/// A table of such cells.
QString asCsv(const QAbstractItemModel &model);
/// Empty, or what went wrong, in words.
QString writeCsv(const QString &file, const QAbstractItemModel &model);

} // namespace tollgate::ui
