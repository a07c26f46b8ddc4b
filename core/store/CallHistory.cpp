// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallColumns.h"
#include "core/store/CallKey.h"
#include "core/store/CallTable.h"

#include <algorithm>
#include <sqlite3.h>

namespace tollgate {

namespace columns = callcolumns;

Result<CallHistory> CallHistory::open(Database &database, Names &names)
{
    CallHistory history;
    history.m_database = &database;
    history.m_names = &names;
    Preparation prepare(database);
    history.m_find = prepare("SELECT id FROM call WHERE id BETWEEN ?1 AND ?2 AND call_id = ?3");
    TG_CHECK(prepare.outcome());
    return history;
}

Result<CallHistory::Selection> CallHistory::select(const CallQuery &query)
{
    Selection selection;
    std::string where;
    const auto number = [&](const char *condition, std::int64_t value) {
        selection.numbers.push_back(value);
        where += (where.empty() ? " WHERE " : " AND ") + std::string(condition) + "?"
            + std::to_string(selection.numbers.size());
    };
    if (query.since)
        number("id >= ", callkey::first(*query.since));
    if (query.until)
        number("id < ", callkey::first(*query.until));
    if (!query.before.empty()) {
        // The row may have been given a neighbour's number; where it has gone meanwhile, its own is near enough.
        std::int64_t id = callkey::of(query.before, {});
        const std::string packed = callkey::packed(query.before);
        m_find.bind(1, id);
        m_find.bind(2, id + callkey::neighboursAtMost - 1);
        m_find.bindBlob(3, packed);
        if (m_find.step() == SQLITE_ROW)
            id = m_find.number(0);
        m_find.reset();
        number("id < ", id);
    }
    if (!query.callId.empty() && callkey::madeAt(query.callId) != WallTime{}) {
        const std::int64_t id = callkey::of(query.callId, {});
        number("id >= ", id);
        number("id < ", id + callkey::neighboursAtMost);
    }
    if (!query.keyId.empty())
        number("key = ", m_names->find(query.keyId));
    if (!query.provider.empty())
        number("+provider = ", m_names->find(query.provider));
    if (!query.status.empty())
        number(query.status == "running" ? "status = 1 AND status = " : "+status = ", m_names->find(query.status));
    if (!query.model.empty()) {
        number("? IN (used_model, model_group, asked_model) AND -1 <> ", m_names->find(query.model));
        const std::string last = "?" + std::to_string(selection.numbers.size());
        where.replace(where.find("? IN"), 1, last);
    }
    const auto text = [&](const char *before, const char *after, std::string value) {
        selection.texts.push_back(std::move(value));
        where += (where.empty() ? " WHERE " : " AND ") + std::string(before) + "?"
            + std::to_string(selection.numbers.size() + selection.texts.size()) + after;
    };
    if (!query.answerId.empty())
        text("answer_id = ", "", query.answerId);
    if (!query.callId.empty())
        text("call_id = CAST(", " AS BLOB)", callkey::packed(query.callId));
    if (!query.tag.empty())
        text("instr(tags, ", ") > 0", "\n" + query.tag + "\n");
    selection.sql = "SELECT id, " + std::string(columns::names) + " FROM call" + where + " ORDER BY id DESC LIMIT "
        + std::to_string(std::clamp(query.most, 1, 10'000));
    return selection;
}

Result<std::vector<CallRecord>> CallHistory::read(const CallQuery &query)
{
    TG_TRY(const Selection selection, select(query));
    TG_TRY(Statement row, m_database->prepare(selection.sql));
    int index = 0;
    for (const std::int64_t number : selection.numbers)
        row.bind(++index, number);
    for (const std::string &text : selection.texts)
        row.bind(++index, text);
    std::vector<CallRecord> found;
    int code = row.step();
    for (; code == SQLITE_ROW; code = row.step()) {
        found.push_back(columns::read(row, *m_names));
        found.back().id = CallId(callkey::unpacked(found.back().id.text()));
    }
    if (code != SQLITE_DONE)
        return m_database->error(code);
    return found;
}

} // namespace tollgate
