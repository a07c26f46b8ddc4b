// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include "core/base/Log.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <sqlite3.h>
#include <vector>

namespace tollgate {
namespace {

namespace fs = std::filesystem;

// Numbers without a name are references into `name`, where each text stands once and for ever: rows carry names as they
// were at a fraction of the space. 0 is the empty text; 1, 2 and 3 are fixed so that an index can speak of them.
// A call's id is made from its call_id (CallKey.h): rows lie in the order of time, and no index for it is needed.
constexpr const char *ledger = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO name VALUES (1, 'running'), (2, 'ok'), (3, 'interrupted');

CREATE TABLE call (
    id INTEGER PRIMARY KEY, call_id BLOB NOT NULL, started_ms INTEGER NOT NULL, operation INTEGER NOT NULL,
    surface INTEGER NOT NULL, stream INTEGER NOT NULL, key INTEGER NOT NULL, key_name INTEGER NOT NULL,
    user INTEGER NOT NULL, team INTEGER NOT NULL, end_user TEXT NOT NULL, tool INTEGER NOT NULL, tags TEXT NOT NULL,
    asked_model INTEGER NOT NULL, client_ip INTEGER NOT NULL, session_id TEXT NOT NULL, trace_id TEXT NOT NULL,
    status INTEGER NOT NULL, http_status INTEGER NOT NULL, message TEXT NOT NULL, used_model INTEGER NOT NULL,
    model_group INTEGER NOT NULL, provider INTEGER NOT NULL, deployment INTEGER NOT NULL, api_base INTEGER NOT NULL,
    answer_id TEXT, finish_reason INTEGER NOT NULL, service_tier INTEGER NOT NULL, ended_ms INTEGER,
    duration_ms INTEGER NOT NULL, first_token_ms INTEGER NOT NULL, overhead_us INTEGER NOT NULL,
    input INTEGER NOT NULL, cache_read INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, input_audio INTEGER NOT NULL, input_image INTEGER NOT NULL,
    output INTEGER NOT NULL, reasoning INTEGER NOT NULL, output_audio INTEGER NOT NULL, output_image INTEGER NOT NULL,
    usage_source INTEGER NOT NULL, cost_nano INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    estimated_nano INTEGER NOT NULL, bytes_in INTEGER NOT NULL, bytes_out INTEGER NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE INDEX call_by_key ON call (key);
CREATE INDEX call_by_answer ON call (answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX call_running ON call (status) WHERE status = 1;

-- id: the call's id times 64, plus the attempt's number
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY, deployment INTEGER NOT NULL, provider INTEGER NOT NULL, model INTEGER NOT NULL,
    api_base INTEGER NOT NULL, started_ms INTEGER NOT NULL, duration_ms INTEGER NOT NULL, status INTEGER NOT NULL,
    outcome INTEGER NOT NULL, message TEXT NOT NULL, estimated_nano INTEGER NOT NULL
) STRICT;

-- hour: since 1970, UTC. tag 0 counts each call once; a call with tags is counted once more under each of them.
CREATE TABLE usage_hourly (
    hour INTEGER NOT NULL, tag INTEGER NOT NULL, key INTEGER NOT NULL, key_name INTEGER NOT NULL,
    model INTEGER NOT NULL, provider INTEGER NOT NULL, tool INTEGER NOT NULL, status INTEGER NOT NULL,
    requests INTEGER NOT NULL, failures INTEGER NOT NULL, unpriced INTEGER NOT NULL, spend_nano INTEGER NOT NULL,
    input INTEGER NOT NULL, cache_read INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, input_audio INTEGER NOT NULL, input_image INTEGER NOT NULL,
    output INTEGER NOT NULL, reasoning INTEGER NOT NULL, output_audio INTEGER NOT NULL, output_image INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL, first_token_ms INTEGER NOT NULL, first_tokens INTEGER NOT NULL,
    PRIMARY KEY (hour, tag, key, key_name, model, provider, tool, status)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_counter (
    kind TEXT NOT NULL, id TEXT NOT NULL, period TEXT NOT NULL, window_begin_ms INTEGER NOT NULL,
    spent_nano INTEGER NOT NULL, PRIMARY KEY (kind, id, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE virtual_key (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, shown TEXT NOT NULL, name TEXT NOT NULL, models TEXT NOT NULL,
    aliases TEXT NOT NULL, expires_ms INTEGER, blocked INTEGER NOT NULL, paused_why TEXT NOT NULL,
    budgets TEXT NOT NULL, soft_budget_nano INTEGER, requests_per_minute INTEGER, tokens_per_minute INTEGER,
    parallel INTEGER, brake_nano INTEGER, brake_period TEXT, tags TEXT NOT NULL, metadata TEXT NOT NULL,
    user_id TEXT NOT NULL, team_id TEXT NOT NULL, allow_unpriced INTEGER NOT NULL, master INTEGER NOT NULL,
    created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX virtual_key_by_name ON virtual_key (name) WHERE name <> '';

CREATE TABLE entry (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id))
STRICT, WITHOUT ROWID;
)";

// A row for each attempt was a second insert and a second page with every call (AttemptColumn.h has the form).
// 64: how many numbers an attempt's old row had for itself.
constexpr const char *attemptsInTheirCall = R"(
ALTER TABLE call ADD COLUMN attempts TEXT NOT NULL DEFAULT '';
UPDATE call SET attempts = coalesce((
    SELECT json_group_array(json_array(a.id - call.id * 64, a.deployment, a.provider, a.model, a.api_base,
        a.started_ms - call.started_ms, a.duration_ms, a.status, a.outcome, a.estimated_nano, a.message))
    FROM (SELECT * FROM attempt WHERE id BETWEEN call.id * 64 AND call.id * 64 + 63 ORDER BY id) AS a), '')
WHERE EXISTS (SELECT 1 FROM attempt WHERE id BETWEEN call.id * 64 AND call.id * 64 + 63);
DROP TABLE attempt;
)";

// What a call with its client's own sign-in would have cost stands beside the spend, never in it.
constexpr const char *logins = R"(
ALTER TABLE call ADD COLUMN login INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN notional_nano INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_hourly ADD COLUMN notional_nano INTEGER NOT NULL DEFAULT 0;
)";

constexpr std::array list = {
    Migration{"ledger, roll-ups, counters, keys and entries", ledger},
    Migration{"attempts stand in their call's row", attemptsInTheirCall},
    Migration{"calls with a client's own login", logins},
};

/// Newest last. Named `<file>.<version>.backup`; what a person has named otherwise is theirs.
std::vector<fs::path> backupsOf(const fs::path &file)
{
    std::vector<fs::path> found;
    std::error_code ignored; // a folder that cannot be listed has no backups to speak of
    const std::string prefix = file.filename().string() + ".";
    constexpr std::string_view ending = ".backup";
    for (const fs::directory_entry &entry : fs::directory_iterator(file.parent_path(), ignored)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(ending) || name.size() <= prefix.size() + ending.size())
            continue;
        const std::string_view version(name.data() + prefix.size(), name.size() - prefix.size() - ending.size());
        if (version.size() <= 4 && version.find_first_not_of("0123456789") == std::string_view::npos)
            found.push_back(entry.path());
    }
    std::ranges::sort(
        found, {}, [&](const fs::path &path) { return std::atoi(path.filename().string().c_str() + prefix.size()); });
    return found;
}

Result<void> backUp(Database &database, std::int64_t version)
{
    const fs::path backup = database.file() + "." + std::to_string(version) + ".backup";
    std::error_code ignored; // an old copy of this version that cannot go makes VACUUM INTO say why
    fs::remove(backup, ignored);
    TG_TRY(Statement copy, database.prepare("VACUUM INTO ?1"));
    const std::string text = backup.string();
    copy.bind(1, text);
    if (const int code = copy.run(); code != SQLITE_DONE)
        return database.error(code);
    fs::permissions(backup, fs::perms::owner_read | fs::perms::owner_write, ignored);
    std::vector<fs::path> backups = backupsOf(database.file());
    for (std::size_t i = 0; i + 2 < backups.size(); ++i)
        fs::remove(backups[i], ignored);
    log::info("the database was copied before it is migrated", {{"backup", text}});
    return {};
}

Error newer(const Database &database, std::int64_t version, std::size_t ours)
{
    std::string message = "The database " + database.file() + " is of a newer Tollgate: its version is "
        + std::to_string(version) + ", this one knows up to " + std::to_string(ours) + ". Install the newer Tollgate";
    const std::vector<fs::path> backups = backupsOf(database.file());
    message += backups.empty() ? ", or name another folder with --data-dir."
                               : ", or put the backup " + backups.back().string() + " in its place.";
    return {.kind = ErrorKind::Config, .message = std::move(message)};
}

Result<void> apply(Database &database, std::span<const Migration> steps, std::size_t from)
{
    for (std::size_t i = from; i < steps.size(); ++i) {
        if (Result<void> done = database.execute(steps[i].sql); !done) {
            Error error = std::move(done).error();
            error.message += " The step '" + std::string(steps[i].what) + "' failed; the database is as it was.";
            return error;
        }
    }
    TG_CHECK(database.execute(("PRAGMA user_version = " + std::to_string(steps.size())).c_str()));
    return database.execute("COMMIT");
}

} // namespace

std::span<const Migration> migrations()
{
    return list;
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    TG_TRY(const std::int64_t version, database.number("PRAGMA user_version"));
    if (version > static_cast<std::int64_t>(steps.size()))
        return newer(database, version, steps.size());
    if (version == static_cast<std::int64_t>(steps.size()))
        return {};
    if (version == 0) {
        TG_TRY(const std::int64_t tables, database.number("SELECT count(*) FROM sqlite_schema"));
        if (tables > 0)
            return Error{.kind = ErrorKind::Config,
                         .message = "The database " + database.file()
                             + " was not made by Tollgate. Name another folder with --data-dir."};
    } else {
        TG_CHECK(backUp(database, version));
    }
    TG_CHECK(database.execute("BEGIN IMMEDIATE"));
    Result<void> done = apply(database, steps, static_cast<std::size_t>(version));
    if (!done && !sqlite3_get_autocommit(database.handle()))
        TG_CHECK(database.execute("ROLLBACK"));
    return done;
}

} // namespace tollgate
