// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallTable.h"

#include "core/store/AttemptColumn.h"
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

columns::Joined joinedOf(const CallRecord &record, Names &names)
{
    columns::Joined joined{
        callkey::packed(record.id.text()), columns::joined(record.tags), columns::joined(record.notes), {}};
    joined.attempts = attemptcolumn::write(record, names, joined.failed);
    return joined;
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
    TG_CHECK(prepare.outcome());
    return table;
}

int CallTable::insert(const CallRecord &record)
{
    const columns::Joined joined = joinedOf(record, *m_names);
    if (const int code = columns::write(m_insert, record, joined, *m_names); code != SQLITE_OK)
        return code;
    std::int64_t id = callkey::of(record.id.text(), record.started);
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
    return insert(record);
}

int CallTable::settle(const CallRecord &record, bool isFresh)
{
    if (!isFresh) {
        const columns::Joined joined = joinedOf(record, *m_names);
        const std::int64_t id = find(record, joined.callId);
        if (id >= 0) {
            if (const int code = columns::write(m_update, record, joined, *m_names); code != SQLITE_OK)
                return code;
            m_update.bind(columns::count + 1, id);
            return m_update.run();
        }
    }
    return insert(record);
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
    TG_TRY(Statement calls, m_database->prepare("DELETE FROM call WHERE id < ?1"));
    calls.bind(1, before);
    if (const int code = calls.run(); code != SQLITE_DONE)
        return m_database->error(code);
    return m_database->changes();
}

} // namespace tollgate
