// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json.hpp>
#include <QString>
#include <QStringList>
#include <vector>

namespace tollgate::app {

/// Lines of aligned columns; a column of numbers stands to the right. Pure.
QString table(const QStringList &titles, const std::vector<QStringList> &rows);

/// At least so many columns of a terminal wide, in which letters of East Asia take two. Pure.
QString padded(const QString &text, qsizetype width);

/// RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front. Pure.
QString csvLine(const QStringList &cells);

/// A member as people read it; empty when it is null or not there. Lists are joined with commas. Pure.
QString cell(const boost::json::object &object, std::string_view member);
/// The same for milliseconds since 1970, in local time.
QString timeCell(const boost::json::object &object, std::string_view member);

} // namespace tollgate::app
