// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallTable.h"

#include "core/store/CallColumns.h"
#include "core/store/CallKey.h"

#include <sqlite3.h>

namespace tollgate {

namespace columns = callcolumns;

namespace {

std::string placeholders(int count)
{
    std::string text = "?1";
    for (int i = 2; i <= count; ++i)
        text += ", ?" + std::to_string(i);
    return text;
}

columns::Joined joinedOf(const CallRecord &record)
{
    return {callkey::packed(record.id.text()), columns::joined(record.tags), columns::joined(record.notes)};
}

} // namespace

Result<CallTable> CallTable::open(Database &database, Names &names)
{
    CallTable table;
    table.m_database = &database;
    table.m_names = &names;
    Preparation prepare(database);
    const std::string all = columns::names, values = placeholders(columns::count),
                      id = "?" + std::to_string(columns::count + 1);
    // OR IGNORE: two calls of one millisecond may meet in the row number; the next free one is taken.
    table.m_insert = prepare("INSERT OR IGNORE INTO call (" + all + ", id) VALUES (" + values + ", " + id + ")");
    table.m_update = prepare("UPDATE call SET (" + all + ") = (" + values + ") WHERE id = " + id);
    table.m_find = prepare("SELECT id FROM call WHERE id BETWEEN ?1 AND ?2 AND call_id = ?3");
    table.m_attempt = prepare("INSERT OR REPLACE INTO attempt VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    TG_CHECK(prepare.outcome());
    return table;
}

int CallTable::insert(const CallRecord &record, std::int64_t &id)
{
    const columns::Joined joined = joinedOf(record);
    if (const int code = columns::write(m_insert, record, joined, *m_names); code != SQLITE_OK)
        return code;
    id = callkey::of(record.id.text(), record.started);
    for (int i = 0; i < callkey::neighboursAtMost; ++i, ++id) {
        m_insert.bind(columns::count + 1, id);
        if (const int code = m_insert.run(); code != SQLITE_DONE)
            return code;
        if (m_database->changes() == 1)
            return SQLITE_DONE;
    }
    return SQLITE_CONSTRAINT;
}

std::int64_t CallTable::find(const CallRecord &record, const std::string &packed)
{
    const std::int64_t id = callkey::of(record.id.text(), record.started);
    m_find.bind(1, id);
    m_find.bind(2, id + callkey::neighboursAtMost - 1);
    m_find.bindBlob(3, packed);
    const std::int64_t found = m_find.step() == SQLITE_ROW ? m_find.number(0) : -1;
    m_find.reset();
    return found;
}

int CallTable::start(const CallRecord &record)
{
    std::int64_t id = 0;
    return insert(record, id);
}

int CallTable::settle(const CallRecord &record, bool isFresh)
{
    if (!isFresh) {
        const columns::Joined joined = joinedOf(record);
        const std::int64_t id = find(record, joined.callId);
        if (id >= 0) {
            if (const int code = columns::write(m_update, record, joined, *m_names); code != SQLITE_OK)
                return code;
            m_update.bind(columns::count + 1, id);
            const int code = m_update.run();
            return code == SQLITE_DONE ? writeAttempts(record, id) : code;
        }
    }
    std::int64_t id = 0;
    const int code = insert(record, id);
    return code == SQLITE_DONE ? writeAttempts(record, id) : code;
}

int CallTable::writeAttempts(const CallRecord &record, std::int64_t id)
{
    int place = 0;
    for (const AttemptRecord &attempt : record.attempts) {
        if (++place >= 1 << callkey::attemptBits)
            break; // nobody asks 64 deployments; what would not fit must not overwrite a neighbour's
        const std::int64_t names[] = {m_names->numberOf(attempt.deploymentId), m_names->numberOf(attempt.provider),
                                      m_names->numberOf(attempt.model), m_names->numberOf(attempt.apiBase),
                                      m_names->numberOf(attempt.outcome)};
        for (const std::int64_t name : names)
            if (name < 0)
                return static_cast<int>(-name);
        m_attempt.bind(1, id << callkey::attemptBits | place);
        for (int i = 0; i < 4; ++i)
            m_attempt.bind(2 + i, names[i]);
        m_attempt.bind(6, msSinceEpoch(attempt.started));
        m_attempt.bind(7, attempt.durationMs);
        m_attempt.bind(8, attempt.status);
        m_attempt.bind(9, names[4]);
        m_attempt.bind(10, attempt.message);
        m_attempt.bind(11, attempt.estimatedCost.nano());
        if (const int code = m_attempt.run(); code != SQLITE_DONE)
            return code;
    }
    return SQLITE_DONE;
}

Result<std::vector<CallRecord>> CallTable::interruptRunning()
{
    std::vector<CallRecord> left;
    TG_TRY(Statement running,
           m_database->prepare("SELECT id, " + std::string(columns::names) + " FROM call WHERE status = 1"));
    int code = running.step();
    for (; code == SQLITE_ROW; code = running.step()) {
        left.push_back(columns::read(running, *m_names));
        left.back().id = CallId(callkey::unpacked(left.back().id.text()));
        left.back().status = "interrupted";
    }
    if (code != SQLITE_DONE)
        return m_database->error(code);
    running.reset();
    TG_CHECK(m_database->execute("UPDATE call SET status = 3 WHERE status = 1"));
    return left;
}

Result<std::int64_t> CallTable::removeBefore(WallTime time, int most)
{
    TG_TRY(Statement last, m_database->prepare("SELECT id FROM call WHERE id < ?1 ORDER BY id LIMIT 1 OFFSET ?2"));
    const std::int64_t end = callkey::first(time);
    last.bind(1, end);
    last.bind(2, most);
    const std::int64_t before = last.step() == SQLITE_ROW ? last.number(0) : end;
    last.reset();
    TG_TRY(Statement attempts, m_database->prepare("DELETE FROM attempt WHERE id < ?1"));
    attempts.bind(1, before << callkey::attemptBits);
    if (const int code = attempts.run(); code != SQLITE_DONE)
        return m_database->error(code);
    TG_TRY(Statement calls, m_database->prepare("DELETE FROM call WHERE id < ?1"));
    calls.bind(1, before);
    if (const int code = calls.run(); code != SQLITE_DONE)
        return m_database->error(code);
    return m_database->changes();
}

} // namespace tollgate
