// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"

#include "core/base/Log.h"
#include "core/store/Migrations.h"

#include <ctime>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>

namespace tollgate {
namespace {

namespace fs = std::filesystem;

constexpr int patienceMs = 5000;

std::string stagedName(const std::string &database)
{
    return database + ".restore";
}

Error cannot(const std::string &what, const fs::path &file, const std::error_code &why)
{
    return {.kind = ErrorKind::Storage, .message = file.string() + " cannot be " + what + ": " + why.message() + "."};
}

/// All pages of one database into another file, in one round: what is written meanwhile is not in it.
Result<void> copy(Database &from, const std::string &to)
{
    const mode_t before = umask(0077);
    Result<Database> opened = Database::open(to, Database::Mode::ReadWrite);
    umask(before);
    if (!opened)
        return opened.error();
    sqlite3_busy_timeout(from.handle(), patienceMs);
    sqlite3_backup *round = sqlite3_backup_init(opened->handle(), "main", from.handle(), "main");
    if (!round)
        return opened->error(sqlite3_extended_errcode(opened->handle()));
    const int stepped = sqlite3_backup_step(round, -1);
    const int ended = sqlite3_backup_finish(round);
    if (stepped != SQLITE_DONE)
        return opened->error(ended == SQLITE_OK ? stepped : ended);
    return opened->execute("PRAGMA journal_mode = DELETE"); // one file, without a log beside it
}

/// The copy is made under another name first: what bears the name is whole.
Result<void> copyWhole(Database &from, const std::string &to)
{
    const fs::path partial = to + ".partial";
    std::error_code error;
    fs::remove(partial, error);
    Result<void> copied = copy(from, partial.string());
    if (copied) {
        fs::rename(partial, to, error);
        if (error)
            copied = cannot("written", to, error);
    }
    if (!copied)
        fs::remove(partial, error);
    return copied;
}

Result<BackupFacts> factsOf(Database &database)
{
    BackupFacts facts{.file = database.file()};
    TG_TRY(facts.version, database.number("PRAGMA user_version"));
    TG_TRY(facts.calls, database.number("SELECT count(*) FROM call"));
    TG_TRY(facts.keys, database.number("SELECT count(*) FROM virtual_key"));
    TG_TRY(const std::int64_t pages, database.number("PRAGMA page_count"));
    TG_TRY(const std::int64_t size, database.number("PRAGMA page_size"));
    facts.bytes = pages * size;
    return facts;
}

Error unusable(const std::string &file, const std::string &why)
{
    return {.kind = ErrorKind::BadRequest, .message = file + ' ' + why, .param = "file"};
}

/// Ours, whole and of a version that this Tollgate knows.
Result<void> examine(Database &database)
{
    const std::string &file = database.file();
    const Result<std::string> whole = database.text("PRAGMA integrity_check(1)");
    if (!whole)
        return unusable(file, "is damaged or not a database of Tollgate's.");
    if (*whole != "ok")
        return unusable(file, "is damaged: " + *whole);
    TG_TRY(const std::int64_t tables,
           database.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('call', 'entry', "
                           "'virtual_key', 'usage_hourly')"));
    TG_TRY(const std::int64_t version, database.number("PRAGMA user_version"));
    if (tables != 4 || version < 1)
        return unusable(file, "is not a database of Tollgate's.");
    if (version > static_cast<std::int64_t>(migrations().size()))
        return unusable(file,
                        "is of a newer Tollgate: its version is " + std::to_string(version) + ", this one knows up to "
                            + std::to_string(migrations().size()) + ". Install the newer Tollgate.");
    return {};
}

/// What stands in the log goes into the database, so that it is one file. A database that is damaged is kept as it is.
void foldLog(const std::string &file)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadWrite);
    if (database)
        (void)database->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
}

/// `tollgate.db.20261121-140322.replaced`; never one that is there already.
fs::path placeForOld(const std::string &database)
{
    char text[32];
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    std::strftime(text, sizeof text, "%Y%m%d-%H%M%S", &local);
    fs::path place = database + '.' + text + ".replaced";
    std::error_code ignored;
    for (int i = 2; fs::exists(place, ignored); ++i)
        place = database + '.' + text + '-' + std::to_string(i) + ".replaced";
    return place;
}

} // namespace

Result<BackupFacts> backUp(const std::string &database, const std::string &file, bool mayReplace)
{
    std::error_code error;
    if (fs::exists(file, error) && (!mayReplace || fs::equivalent(file, database, error)))
        return Error{
            .kind = ErrorKind::Conflict, .message = file + " is there already. Name another file.", .param = "file"};
    TG_TRY(Database from, Database::open(database, Database::Mode::ReadOnly));
    TG_CHECK(copyWhole(from, file));
    TG_TRY(Database made, Database::open(file, Database::Mode::ReadOnly));
    TG_CHECK(examine(made));
    return factsOf(made);
}

Result<BackupFacts> stageRestore(const std::string &database, const std::string &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return unusable(file, "is not there.");
    TG_TRY(Database from, Database::open(file, Database::Mode::ReadOnly));
    TG_CHECK(examine(from));
    TG_TRY(BackupFacts facts, factsOf(from));
    TG_CHECK(copyWhole(from, stagedName(database)));
    return facts;
}

Result<std::optional<std::string>> takeStaged(const std::string &database)
{
    std::error_code error;
    const std::string staged = stagedName(database);
    if (!fs::exists(staged, error))
        return std::optional<std::string>();
    std::string kept;
    if (fs::exists(database, error)) {
        foldLog(database);
        const fs::path place = placeForOld(database);
        fs::rename(database, place, error);
        if (error)
            return cannot("moved away", database, error);
        kept = place.string();
        for (const char *beside : {"-wal", "-shm"}) // what is left where it could not be folded in
            if (fs::exists(database + beside, error))
                fs::rename(database + beside, kept + beside, error);
    }
    fs::rename(staged, database, error);
    if (error)
        return cannot("put in its place", staged, error);
    log::info("the backup took the place of the database", {{"old", kept.empty() ? "none" : kept}});
    return std::optional(kept);
}

} // namespace tollgate
