// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UsageTable.h"

#include <cstdio>
#include <sqlite3.h>

namespace tollgate {
namespace {

constexpr std::int64_t msPerHour = 3'600'000;
constexpr std::array sums
    = {"requests",       "failures",       "unpriced",    "spend_nano",     "input",        "cache_read",
       "cache_write_5m", "cache_write_1h", "input_audio", "input_image",    "output",       "reasoning",
       "output_audio",   "output_image",   "duration_ms", "first_token_ms", "first_tokens", "notional_nano"};

std::string dayText(std::int64_t day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string hourText(std::int64_t hour)
{
    char text[16];
    std::snprintf(text, sizeof text, "T%02d:00Z", static_cast<int>(hour % 24));
    return dayText(hour / 24) + text;
}

/// How a group is asked for. `key` and Day need a word more, see groupOf.
const char *columnOf(UsageGroup group)
{
    switch (group) {
    case UsageGroup::None:
        break;
    case UsageGroup::Key:
        return "key";
    case UsageGroup::Model:
        return "model";
    case UsageGroup::Provider:
        return "provider";
    case UsageGroup::Tag:
        return "tag";
    case UsageGroup::Tool:
        return "tool";
    case UsageGroup::Day:
        return "hour / 24";
    case UsageGroup::Hour:
        return "hour";
    case UsageGroup::Status:
        return "status";
    case UsageGroup::Customer:
        return "customer";
    }
    return "0";
}

/// The ledger's rows in the form of the roll-ups, with the customer beside them. Running calls are not rolled up.
std::string rowsWithCustomer()
{
    std::string rows = "(SELECT started_ms / " + std::to_string(msPerHour)
        + " AS hour, 0 AS tag, key, key_name, iif(used_model = 0, model_group, used_model) AS model, provider, tool, "
          "status, tags, end_user AS customer, 1 AS requests, status <> 2 AS failures, cost_nano AS spend_nano, "
          "max(first_token_ms, 0) AS first_token_ms, first_token_ms >= 0 AS first_tokens";
    for (const char *same :
         {"unpriced", "input", "cache_read", "cache_write_5m", "cache_write_1h", "input_audio", "input_image", "output",
          "reasoning", "output_audio", "output_image", "duration_ms", "notional_nano"})
        rows.append(", ").append(same);
    return rows + " FROM call WHERE status <> 1)";
}

void describe(UsageRow &row, UsageGroup group, std::int64_t value, std::int64_t keyName, Names &names)
{
    if (group == UsageGroup::Day)
        row.group.emplace_back("day", dayText(value));
    else if (group == UsageGroup::Hour)
        row.group.emplace_back("hour", hourText(value));
    else if (group != UsageGroup::None)
        row.group.emplace_back(columnOf(group), names.textOf(value));
    if (group == UsageGroup::Key)
        row.group.emplace_back("key_name", names.textOf(keyName));
}

struct Query {
    std::string sql;
    std::vector<std::int64_t> numbers;
    std::string tag; ///< bound after the numbers, where the rows have tags of their own
};

Query queryFor(const UsageQuery &query, Names &names)
{
    Query made;
    bool byTag = false, byCustomer = false;
    std::string groups;
    for (const UsageGroup group : query.groups) {
        byTag = byTag || group == UsageGroup::Tag;
        byCustomer = byCustomer || group == UsageGroup::Customer;
        (groups += groups.empty() ? "" : ", ") += columnOf(group);
    }
    made.sql = "SELECT " + (groups.empty() ? "0" : groups);
    for (const char *sum : sums)
        made.sql.append(", sum(").append(sum).append(")");
    // SQLite takes a bare column from the row that max() found: the key's newest name.
    made.sql += ", max(hour), key_name FROM " + (byCustomer ? rowsWithCustomer() : "usage_hourly") + " WHERE ";
    const auto condition = [&](const char *text, std::int64_t value) {
        made.numbers.push_back(value);
        made.sql.append(text).append("?").append(std::to_string(made.numbers.size()));
    };
    if (byCustomer)
        made.sql += "tag = 0";
    else if (!query.tag.empty())
        condition("tag = ", names.find(query.tag));
    else
        made.sql += byTag ? "tag <> 0" : "tag = 0";
    if (query.since)
        condition(" AND hour >= ", msSinceEpoch(*query.since) / msPerHour);
    if (query.until)
        condition(" AND hour < ", (msSinceEpoch(*query.until) + msPerHour - 1) / msPerHour);
    if (!query.keyId.empty())
        condition(" AND key = ", names.find(query.keyId));
    if (!query.model.empty())
        condition(" AND model = ", names.find(query.model));
    if (!query.provider.empty())
        condition(" AND provider = ", names.find(query.provider));
    if (byCustomer && !query.tag.empty()) {
        made.tag = '\n' + query.tag + '\n';
        made.sql += " AND instr(tags, ?" + std::to_string(made.numbers.size() + 1) + ") > 0";
    }
    if (!groups.empty())
        made.sql += " GROUP BY " + groups + " ORDER BY " + groups;
    return made;
}

} // namespace

Result<UsageTable> UsageTable::open(Database &database, Names &names)
{
    UsageTable table;
    table.m_names = &names;
    std::string all = "hour, tag, key, key_name, model, provider, tool, status", values, update;
    for (int i = 1; i <= 8; ++i)
        values += (i == 1 ? "?" : ", ?") + std::to_string(i);
    int index = 8;
    for (const std::string sum : sums) {
        all += ", " + sum;
        values += ", ?" + std::to_string(++index);
        update += (update.empty() ? "" : ", ") + sum + " = " + sum + " + excluded." + sum;
    }
    Preparation prepare(database);
    table.m_upsert
        = prepare("INSERT INTO usage_hourly (" + all + ") VALUES (" + values + ") ON CONFLICT DO UPDATE SET " + update);
    TG_CHECK(prepare.outcome());
    return table;
}

void UsageTable::add(const CallRecord &record)
{
    // What a client asks for is its own text: only names that were resolved are counted under.
    const std::string &model = record.usedModel.empty() ? record.modelGroup : record.usedModel;
    Place place{msSinceEpoch(record.started) / msPerHour,
                0,
                m_names->numberOf(record.keyId),
                m_names->numberOf(record.keyName),
                m_names->numberOf(model),
                m_names->numberOf(record.provider),
                m_names->numberOf(record.tool),
                m_names->numberOf(record.status)};
    const Usage &used = record.usage;
    const Sums one{1,
                   record.status == "ok" ? 0 : 1,
                   record.unpriced ? 1 : 0,
                   record.cost.nano(),
                   used.input,
                   used.cacheRead,
                   used.cacheWrite5m,
                   used.cacheWrite1h,
                   used.inputAudio,
                   used.inputImage,
                   used.output,
                   used.reasoning,
                   used.outputAudio,
                   used.outputImage,
                   record.durationMs,
                   std::max<std::int64_t>(record.firstTokenMs, 0),
                   record.firstTokenMs >= 0 ? 1 : 0,
                   record.notional.nano()};
    const auto addTo = [&](std::int64_t tag) {
        place[1] = tag;
        Sums &sum = m_batch[place];
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += one[i];
    };
    addTo(0);
    for (const std::string &tag : record.tags)
        if (!tag.empty())
            addTo(m_names->numberOf(tag));
}

int UsageTable::write()
{
    int code = SQLITE_DONE;
    for (const auto &[place, sum] : m_batch) {
        int index = 0;
        for (const std::int64_t value : place) {
            if (value < 0)
                code = static_cast<int>(-value);
            m_upsert.bind(++index, value);
        }
        for (const std::int64_t value : sum)
            m_upsert.bind(++index, value);
        if (code == SQLITE_DONE)
            code = m_upsert.run();
        if (code != SQLITE_DONE)
            break;
    }
    m_batch.clear();
    return code;
}

Result<std::vector<UsageRow>> readUsage(Database &database, Names &names, const UsageQuery &query)
{
    const Query made = queryFor(query, names);
    TG_TRY(Statement row, database.prepare(made.sql));
    int index = 0;
    for (const std::int64_t number : made.numbers)
        row.bind(++index, number);
    if (!made.tag.empty())
        row.bind(++index, made.tag);
    const int groups = std::max(1, static_cast<int>(query.groups.size()));
    const int keyName = groups + static_cast<int>(sums.size()) + 1;
    std::vector<UsageRow> rows;
    int code = row.step();
    for (; code == SQLITE_ROW; code = row.step()) {
        UsageRow &made = rows.emplace_back();
        for (std::size_t i = 0; i < query.groups.size(); ++i) {
            const int column = static_cast<int>(i);
            if (query.groups[i] == UsageGroup::Customer)
                made.group.emplace_back("customer", row.text(column));
            else
                describe(made, query.groups[i], row.number(column), row.number(keyName), names);
        }
        int column = groups;
        for (std::int64_t *sum : {&made.requests, &made.failures, &made.unpriced})
            *sum = row.number(column++);
        made.spend = Money::fromNano(row.number(column++));
        Usage &used = made.usage;
        for (std::int64_t *sum : {&used.input, &used.cacheRead, &used.cacheWrite5m, &used.cacheWrite1h,
                                  &used.inputAudio, &used.inputImage, &used.output, &used.reasoning, &used.outputAudio,
                                  &used.outputImage, &made.durationMs, &made.firstTokenMs, &made.firstTokens})
            *sum = row.number(column++);
        made.notional = Money::fromNano(row.number(column++));
    }
    if (code != SQLITE_DONE)
        return database.error(code);
    return rows;
}

} // namespace tollgate
