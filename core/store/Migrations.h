// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <span>
#include <string_view>

namespace tollgate {

/// One step of the schema. Its place in the list, from 1, is the version it leads to (PRAGMA user_version). Steps are
/// appended and never edited: a new table is a new step and a `tests/migrations/NNN.sql`, a database of that version.
struct Migration {
    std::string_view what;
    const char *sql;
};
std::span<const Migration> migrations();

/// Brings a database to the newest version in one transaction; a step that fails leaves all as it was. A database with
/// something in it is copied to `<file>.<version>.backup` first; the two newest copies are kept. Errors: Config for a
/// database of a newer Tollgate (names its version and the backups), else what the database says.
Result<void> migrate(Database &database, std::span<const Migration> steps = migrations());

} // namespace tollgate
