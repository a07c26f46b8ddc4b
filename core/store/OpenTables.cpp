// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpenTables.h"

#include "core/store/Backup.h"
#include "core/store/Migrations.h"

#include <filesystem>
#include <sqlite3.h>
#include <sys/stat.h>

namespace tollgate {
namespace {

namespace fs = std::filesystem;

Result<void> prepareFolder(const std::string &folder)
{
    std::error_code error;
    if (!fs::exists(folder, error)) {
        fs::create_directories(folder, error);
        if (!error)
            fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (error)
        return Error{.kind = ErrorKind::NoPermission,
                     .message = "The data folder " + folder + " cannot be made (" + error.message()
                         + "). Name another with --data-dir."};
    return {};
}

Result<void> setUp(Database &database, const StoreOptions &options)
{
    sqlite3_busy_timeout(database.handle(), static_cast<int>(options.busyTimeout.count()));
    TG_CHECK(database.execute("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000; "
                              "PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 33554432"));
    TG_TRY(const std::string journal, database.text("PRAGMA journal_mode = WAL"));
    if (journal != "wal")
        return Error{.kind = ErrorKind::Storage,
                     .message = "The database " + database.file()
                         + " cannot use a write-ahead log here (a network folder?). Name a local folder with "
                           "--data-dir."};
    return database.execute(options.full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
}

Result<void> interruptRunning(WriterTables &tables)
{
    TG_CHECK(tables.database.execute("BEGIN IMMEDIATE"));
    TG_TRY(const std::vector<CallRecord> left, tables.calls->interruptRunning());
    for (const CallRecord &record : left)
        tables.usage->add(record);
    if (const int code = tables.usage->write(); code != SQLITE_DONE)
        return tables.database.error(code);
    return tables.database.execute("COMMIT");
}

} // namespace

Result<std::unique_ptr<WriterTables>> openTables(const StoreOptions &options)
{
    TG_CHECK(prepareFolder(options.dataDir));
    const std::string file = (fs::path(options.dataDir) / "tollgate.db").string();
    const mode_t before = umask(0077); // the log beside the database gets its permissions
    Result<std::optional<std::string>> restored = takeStaged(file);
    Result<Database> opened = restored ? Database::open(file, Database::Mode::ReadWrite, options.vfs)
                                       : Result<Database>(std::move(restored).error());
    Result<void> ready = opened ? setUp(*opened, options) : Result<void>(opened.error());
    if (ready)
        ready = migrate(*opened); // its backup, too
    umask(before);
    TG_CHECK(std::move(ready));
    auto tables = std::make_unique<WriterTables>(*std::move(opened));
    TG_CHECK(tables->open());
    TG_CHECK(interruptRunning(*tables));
    return tables;
}

} // namespace tollgate
