// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StateTables.h"

#include <boost/json.hpp>
#include <sqlite3.h>

namespace tollgate {
namespace {

namespace json = boost::json;

json::array listOf(const std::vector<std::string> &texts)
{
    return json::array(texts.begin(), texts.end());
}

std::vector<std::string> textsOf(std::string_view text)
{
    std::vector<std::string> texts;
    if (text == "[]") // most are
        return texts;
    json::error_code error;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), error);
    if (const json::array *list = value.if_array())
        for (const json::value &one : *list)
            if (const json::string *string = one.if_string())
                texts.emplace_back(string->data(), string->size());
    return texts;
}

/// Pairs of texts: aliases, and budgets as [nano-dollars, period].
std::vector<std::pair<std::string, std::string>> pairsOf(std::string_view text)
{
    const std::vector<std::string> flat = textsOf(text);
    std::vector<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i + 1 < flat.size(); i += 2)
        pairs.emplace_back(flat[i], flat[i + 1]);
    return pairs;
}

template <class Value>
void bindOptional(Statement &statement, int index, const std::optional<Value> &value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bindNull(index);
}

std::optional<std::int64_t> optionalAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

VirtualKey readKey(const Statement &row)
{
    VirtualKey key;
    key.id = KeyId(std::string(row.text(0)));
    key.version = row.number(1);
    key.shown = row.text(2);
    key.name = row.text(3);
    key.models = textsOf(row.text(4));
    for (auto &[asked, real] : pairsOf(row.text(5)))
        key.aliases.emplace(asked, real);
    if (!row.isNull(6))
        key.expires = wallTime(row.number(6));
    key.blocked = row.number(7) != 0;
    key.pausedWhy = row.text(8);
    for (const auto &[nano, period] : pairsOf(row.text(9)))
        key.budgets.push_back({Money::fromNano(std::atoll(nano.c_str())), period});
    if (!row.isNull(10))
        key.softBudget = Money::fromNano(row.number(10));
    key.limits = {optionalAt(row, 11), optionalAt(row, 12), optionalAt(row, 13)};
    if (!row.isNull(14))
        key.brake = BudgetLimit{Money::fromNano(row.number(14)), std::string(row.text(15))};
    key.tags = textsOf(row.text(16));
    key.metadata = row.text(17);
    key.userId = row.text(18);
    key.teamId = row.text(19);
    key.allowUnpriced = row.number(20) != 0;
    key.master = row.number(21) != 0;
    key.created = wallTime(row.number(22));
    key.updated = wallTime(row.number(23));
    key.origin = Origin::Database;
    return key;
}

} // namespace

Result<StateTables> StateTables::open(Database &database)
{
    StateTables tables;
    tables.m_database = &database;
    Preparation prepare(database);
    // Not OR REPLACE: that would remove another key of the same name without a word.
    tables.m_saveKey = prepare(
        "INSERT INTO virtual_key (id, version, shown, name, models, aliases, expires_ms, blocked, paused_why, budgets, "
        "soft_budget_nano, requests_per_minute, tokens_per_minute, parallel, brake_nano, brake_period, tags, metadata, "
        "user_id, team_id, allow_unpriced, master, created_ms, updated_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
        "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24) ON CONFLICT (id) DO UPDATE SET "
        "(version, shown, name, models, aliases, expires_ms, blocked, paused_why, budgets, soft_budget_nano, "
        "requests_per_minute, tokens_per_minute, parallel, brake_nano, brake_period, tags, metadata, user_id, team_id, "
        "allow_unpriced, master, created_ms, updated_ms) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
        "?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)");
    tables.m_removeKey = prepare("DELETE FROM virtual_key WHERE id = ?1");
    tables.m_saveEntry = prepare("INSERT OR REPLACE INTO entry VALUES (?1, ?2, ?3)");
    tables.m_removeEntry = prepare("DELETE FROM entry WHERE kind = ?1 AND id = ?2");
    tables.m_setCounter = prepare("INSERT OR REPLACE INTO budget_counter VALUES (?1, ?2, ?3, ?4, ?5)");
    tables.m_addToCounter = prepare(
        "INSERT INTO budget_counter VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET spent_nano = CASE "
        "WHEN period = '' OR excluded.window_begin_ms = window_begin_ms THEN spent_nano + excluded.spent_nano "
        "WHEN excluded.window_begin_ms > window_begin_ms THEN excluded.spent_nano ELSE spent_nano END, "
        "window_begin_ms = max(window_begin_ms, excluded.window_begin_ms)");
    TG_CHECK(prepare.outcome());
    return tables;
}

Result<State> StateTables::load(WallTime now)
{
    State state;
    TG_TRY(Statement keys,
           m_database->prepare("SELECT id, version, shown, name, models, aliases, expires_ms, blocked, paused_why, "
                               "budgets, soft_budget_nano, requests_per_minute, tokens_per_minute, parallel, "
                               "brake_nano, brake_period, tags, metadata, user_id, team_id, allow_unpriced, master, "
                               "created_ms, updated_ms FROM virtual_key"));
    TG_TRY(const std::int64_t count, m_database->number("SELECT count(*) FROM virtual_key"));
    state.keys.reserve(static_cast<std::size_t>(count));
    int code = keys.step();
    for (; code == SQLITE_ROW; code = keys.step())
        state.keys.push_back(readKey(keys));
    if (code != SQLITE_DONE)
        return m_database->error(code);
    TG_TRY(Statement entries, m_database->prepare("SELECT kind, id, body FROM entry"));
    for (code = entries.step(); code == SQLITE_ROW; code = entries.step())
        state.entries.push_back(
            {std::string(entries.text(0)), std::string(entries.text(1)), std::string(entries.text(2))});
    if (code != SQLITE_DONE)
        return m_database->error(code);
    TG_TRY(Statement counters,
           m_database->prepare("SELECT kind, id, period, window_begin_ms, spent_nano FROM budget_counter"));
    for (code = counters.step(); code == SQLITE_ROW; code = counters.step()) {
        CounterDelta counter{std::string(counters.text(0)), std::string(counters.text(1)),
                             std::string(counters.text(2)), wallTime(counters.number(3)),
                             Money::fromNano(counters.number(4))};
        const Result<Window> window = windowAt(counter.period, now);
        if (counter.period.empty() || (window && window->begin == counter.windowBegin))
            state.counters.push_back(std::move(counter));
    }
    if (code != SQLITE_DONE)
        return m_database->error(code);
    return state;
}

int StateTables::saveKey(const VirtualKey &key)
{
    std::vector<std::string> aliases, budgets;
    for (const auto &[asked, real] : key.aliases)
        aliases.insert(aliases.end(), {asked, real});
    for (const BudgetLimit &limit : key.budgets)
        budgets.insert(budgets.end(), {std::to_string(limit.most.nano()), limit.period});
    const std::string models = json::serialize(listOf(key.models)), aliasText = json::serialize(listOf(aliases)),
                      budgetText = json::serialize(listOf(budgets)), tags = json::serialize(listOf(key.tags));
    Statement &to = m_saveKey;
    const auto text = [&to](int index, const std::string &value) { to.bind(index, std::string_view(value)); };
    text(1, key.id.text());
    to.bind(2, key.version);
    text(3, key.shown);
    text(4, key.name);
    text(5, models);
    text(6, aliasText);
    bindOptional(to, 7, key.expires ? std::optional(msSinceEpoch(*key.expires)) : std::nullopt);
    to.bind(8, std::int64_t(key.blocked));
    text(9, key.pausedWhy);
    text(10, budgetText);
    bindOptional(to, 11, key.softBudget ? std::optional(key.softBudget->nano()) : std::nullopt);
    bindOptional(to, 12, key.limits.requestsPerMinute);
    bindOptional(to, 13, key.limits.tokensPerMinute);
    bindOptional(to, 14, key.limits.parallel);
    bindOptional(to, 15, key.brake ? std::optional(key.brake->most.nano()) : std::nullopt);
    bindOptional(to, 16, key.brake ? std::optional(std::string_view(key.brake->period)) : std::nullopt);
    text(17, tags);
    text(18, key.metadata);
    text(19, key.userId);
    text(20, key.teamId);
    to.bind(21, std::int64_t(key.allowUnpriced));
    to.bind(22, std::int64_t(key.master));
    to.bind(23, msSinceEpoch(key.created));
    to.bind(24, msSinceEpoch(key.updated));
    return to.run();
}

int StateTables::removeKey(const KeyId &id)
{
    m_removeKey.bind(1, std::string_view(id.text()));
    return m_removeKey.run();
}

int StateTables::saveEntry(const StateEntry &entry)
{
    m_saveEntry.bind(1, std::string_view(entry.kind));
    m_saveEntry.bind(2, std::string_view(entry.id));
    m_saveEntry.bind(3, std::string_view(entry.body));
    return m_saveEntry.run();
}

int StateTables::removeEntry(const std::string &kind, const std::string &id)
{
    m_removeEntry.bind(1, std::string_view(kind));
    m_removeEntry.bind(2, std::string_view(id));
    return m_removeEntry.run();
}

namespace {

int runCounter(Statement &statement, const CounterDelta &counter)
{
    statement.bind(1, std::string_view(counter.kind));
    statement.bind(2, std::string_view(counter.id));
    statement.bind(3, std::string_view(counter.period));
    statement.bind(4, msSinceEpoch(counter.windowBegin));
    statement.bind(5, counter.spent.nano());
    return statement.run();
}

} // namespace

int StateTables::setCounter(const CounterDelta &counter)
{
    return runCounter(m_setCounter, counter);
}

int StateTables::addToCounter(const CounterDelta &delta)
{
    return runCounter(m_addToCounter, delta);
}

} // namespace tollgate
