// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"

#include "core/base/Log.h"
#include "core/store/Examine.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tollgate {
namespace {

namespace fs = std::filesystem;

constexpr int patienceMs = 5000;

/// Copies and what is looked at while it is copied have names that are the same each time.
std::mutex oneAtATime;

std::string stagedName(const std::string &database)
{
    return database + ".restore";
}

Error cannot(const std::string &what, const fs::path &file, const std::error_code &why)
{
    return {.kind = ErrorKind::Storage, .message = file.string() + " cannot be " + what + ": " + why.message() + "."};
}

/// An empty file for its owner only. Where others may write to the folder, none that they have put there.
Result<void> makeFile(const std::string &file)
{
    const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_WRONLY, S_IRUSR | S_IWUSR);
    if (made < 0)
        return cannot("written", file, std::error_code(errno, std::generic_category()));
    ::close(made);
    return {};
}

/// All pages of one database into a new file, in one round: what is written meanwhile is not in it.
Result<Database> copied(Database &from, const std::string &to)
{
    TG_CHECK(makeFile(to));
    TG_TRY(Database made, Database::open(to, Database::Mode::ReadWrite));
    sqlite3_busy_timeout(from.handle(), patienceMs);
    sqlite3_backup *round = sqlite3_backup_init(made.handle(), "main", from.handle(), "main");
    if (!round)
        return made.error(sqlite3_extended_errcode(made.handle()));
    const int stepped = sqlite3_backup_step(round, -1);
    const int ended = sqlite3_backup_finish(round);
    if (stepped != SQLITE_DONE)
        return made.error(ended == SQLITE_OK ? stepped : ended);
    TG_CHECK(made.execute("PRAGMA journal_mode = DELETE")); // one file, without a log beside it
    return made;
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

Result<BackupFacts> copyAndExamine(Database &from, const std::string &to, const std::string &named)
{
    TG_TRY(Database made, copied(from, to));
    TG_CHECK(examineWhole(made, named));
    return factsOf(made);
}

/// The copy is made under another name first: what bears the name is whole. `named`: what is copied, in an error.
Result<BackupFacts> copyWhole(Database &from, const std::string &to, const std::string &named)
{
    const std::string partial = to + ".partial";
    std::error_code error;
    fs::remove(partial, error); // of one that was interrupted
    Result<BackupFacts> facts = copyAndExamine(from, partial, named);
    if (facts) {
        facts->file = to;
        fs::rename(partial, to, error);
        if (error)
            facts = cannot("written", to, error);
    }
    if (!facts)
        fs::remove(partial, error);
    return facts;
}

/// The database itself, or a file that it has beside it.
bool isOfDatabase(const std::string &file, const std::string &database)
{
    std::error_code error;
    if (fs::equivalent(file, database, error))
        return true;
    const fs::path asked = fs::weakly_canonical(file, error);
    return std::ranges::any_of(std::array{"", "-wal", "-shm", "-journal", ".restore", ".restore.partial"},
                               [&](const char *ending) {
                                   std::error_code unknown;
                                   return asked == fs::weakly_canonical(database + ending, unknown);
                               });
}

/// A file that a copy may take the place of: nobody means to lose anything but an older copy.
bool isDatabase(const std::string &file)
{
    constexpr std::string_view beginning("SQLite format 3\0", 16);
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return false;
    char bytes[beginning.size()];
    std::ifstream stream(file, std::ios::binary);
    return stream.read(bytes, sizeof bytes) && std::string_view(bytes, sizeof bytes) == beginning;
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
    const auto refuse = [&](const char *why) {
        return Error{.kind = ErrorKind::Conflict, .message = file + ' ' + why + " Name another file.", .param = "file"};
    };
    const std::lock_guard guard(oneAtATime);
    std::error_code error;
    if (isOfDatabase(file, database))
        return refuse("belongs to the database itself.");
    if (fs::exists(file, error) && !mayReplace)
        return refuse("is there already.");
    if (fs::exists(file, error) && !isDatabase(file))
        return refuse("is there already, and is no database.");
    TG_TRY(Database from, Database::open(database, Database::Mode::ReadOnly));
    return copyWhole(from, file, database);
}

Result<BackupFacts> stageRestore(const std::string &database, const std::string &file)
{
    const std::lock_guard guard(oneAtATime);
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return unusableBackup(file, "is not there.");
    TG_TRY(Database from, Database::open(file, Database::Mode::ReadOnly));
    TG_CHECK(examine(from, file));
    TG_TRY(BackupFacts facts, copyWhole(from, stagedName(database), file));
    facts.file = file;
    return facts;
}

Result<std::optional<std::string>> takeStaged(const std::string &database)
{
    std::error_code error;
    const std::string staged = stagedName(database);
    if (!fs::exists(staged, error))
        return std::optional<std::string>();
    const std::string place = placeForOld(database).string();
    std::string kept;
    if (fs::exists(database, error)) {
        foldLog(database);
        fs::rename(database, place, error);
        if (error)
            return cannot("moved away", database, error);
        kept = place;
    }
    // What is left of its log, where that could not be folded in or this was interrupted here: beside the other
    // database SQLite would take it for a log of that one.
    for (const char *beside : {"-wal", "-shm", "-journal"}) {
        if (!fs::exists(database + beside, error))
            continue;
        fs::rename(database + beside, place + beside, error);
        if (error)
            return cannot("moved away", database + beside, error);
    }
    fs::rename(staged, database, error);
    if (error)
        return cannot("put in its place", staged, error);
    log::info("the backup took the place of the database", {{"old", kept.empty() ? "none" : kept}});
    return std::optional(kept);
}

} // namespace tollgate
