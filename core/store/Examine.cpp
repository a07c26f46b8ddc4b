// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Examine.h"

#include "core/store/Migrations.h"

#include <algorithm>
#include <set>
#include <sqlite3.h>

namespace tollgate {
namespace {

/// What a database consists of, a line for each table with its columns, each index, trigger and view.
Result<std::set<std::string>> partsOf(Database &database)
{
    TG_TRY(
        Statement rows,
        database.prepare("SELECT m.type || ' ' || m.name || ' ' || (m.sql LIKE 'CREATE VIRTUAL%') || coalesce((SELECT "
                         "group_concat(c.name || ' ' || c.type || ' ' || c.\"notnull\" || c.pk || c.hidden) FROM "
                         "pragma_table_xinfo(m.name) AS c), '') FROM sqlite_master AS m WHERE m.name NOT LIKE "
                         "'sqlite@_%' ESCAPE '@'"));
    std::set<std::string> parts;
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step())
        parts.emplace(rows.text(0));
    if (code != SQLITE_DONE)
        return database.error(code);
    return parts;
}

/// All that a database of that version has, and nothing that would act on its own when rows are written.
Result<bool> hasOurParts(Database &database, std::int64_t version)
{
    TG_TRY(Database ours, Database::open(":memory:", Database::Mode::ReadWrite));
    TG_CHECK(migrate(ours, migrations().first(static_cast<std::size_t>(version))));
    TG_TRY(const std::set<std::string> expected, partsOf(ours));
    TG_TRY(const std::set<std::string> parts, partsOf(database));
    const bool isActing = std::ranges::any_of(parts, [&](const std::string &part) {
        return (part.starts_with("trigger ") || part.starts_with("view ")) && !expected.contains(part);
    });
    return !isActing && std::ranges::includes(parts, expected);
}

} // namespace

Error unusableBackup(const std::string &file, const std::string &why)
{
    return {.kind = ErrorKind::BadRequest, .message = file + ' ' + why, .param = "file"};
}

Result<void> examine(Database &database, const std::string &named)
{
    // It may come from anywhere: what its schema says is not to be believed, nor changed behind our back.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const Result<std::int64_t> tables
        = database.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('call', 'entry', "
                          "'virtual_key', 'usage_hourly')");
    if (!tables)
        return unusableBackup(named, "is damaged or not a database of Tollgate's.");
    TG_TRY(const std::int64_t version, database.number("PRAGMA user_version"));
    if (*tables != 4 || version < 1)
        return unusableBackup(named, "is not a database of Tollgate's.");
    if (version > static_cast<std::int64_t>(migrations().size()))
        return unusableBackup(named,
                              "is of a newer Tollgate: its version is " + std::to_string(version)
                                  + ", this one knows up to " + std::to_string(migrations().size())
                                  + ". Install the newer Tollgate.");
    const Result<bool> isOurs = hasOurParts(database, version);
    if (!isOurs || !*isOurs)
        return unusableBackup(named,
                              "is not a database of Tollgate's: its tables are not those of version "
                                  + std::to_string(version) + ", or it has triggers.");
    return {};
}

Result<void> examineWhole(Database &database, const std::string &named)
{
    TG_CHECK(examine(database, named));
    const Result<std::string> whole = database.text("PRAGMA integrity_check(1)");
    if (!whole || *whole != "ok")
        return unusableBackup(named, "is damaged: " + (whole ? *whole : whole.error().message));
    return {};
}

} // namespace tollgate
