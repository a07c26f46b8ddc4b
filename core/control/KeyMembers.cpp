// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/KeyJson.h"

#include "core/spend/Budgets.h"

#include <algorithm>
#include <charconv>

namespace tollgate {
namespace {

namespace js = boost::json;

Error wrong(std::string_view member, std::string_view expected)
{
    return {.kind = ErrorKind::BadRequest,
            .message = "'" + std::string(member) + "' should be " + std::string(expected) + ".",
            .param = std::string(member)};
}

/// Money as a number or as decimal text; the text of a number is what the sender wrote, to nine decimals.
Result<std::optional<Money>> moneyOf(std::string_view member, const js::value &value)
{
    if (value.is_null())
        return std::optional<Money>();
    std::optional<Money> money;
    if (value.is_string())
        money = Money::parse(std::string_view(value.get_string()));
    else if (value.is_number())
        money = Money::parse(js::serialize(value));
    if (!money || *money < Money())
        return wrong(member, "an amount in US dollars, like 12.50");
    return std::optional(*money);
}

Result<std::optional<std::int64_t>> countOf(std::string_view member, const js::value &value)
{
    if (value.is_null())
        return std::optional<std::int64_t>();
    if (value.is_number()) {
        boost::system::error_code failed;
        const auto count = value.to_number<std::int64_t>(failed);
        if (!failed && count >= 0)
            return std::optional(count);
    }
    return wrong(member, "a whole number, or null for no limit");
}

Result<std::vector<std::string>> namesOf(std::string_view member, const js::value &value)
{
    std::vector<std::string> names;
    if (value.is_null())
        return names;
    if (!value.is_array())
        return wrong(member, "a list of names");
    for (const js::value &name : value.get_array()) {
        if (!name.is_string())
            return wrong(member, "a list of names");
        names.emplace_back(name.get_string());
    }
    return names;
}

Result<std::string> textOf(std::string_view member, const js::value &value)
{
    if (value.is_null())
        return std::string();
    if (!value.is_string())
        return wrong(member, "text");
    return std::string(value.get_string());
}

Result<BudgetLimit> limitOf(const js::value &value)
{
    if (!value.is_object())
        return wrong("budget_limits", "a list of {max_budget, budget_duration}");
    const js::object &object = value.get_object();
    const js::value *most = object.if_contains("max_budget");
    const js::value *period = object.if_contains("budget_duration");
    if (!most)
        return wrong("budget_limits", "a list of {max_budget, budget_duration}");
    TG_TRY(const auto money, moneyOf("max_budget", *most));
    TG_TRY(std::string text, period ? textOf("budget_duration", *period) : Result<std::string>(std::string()));
    TG_CHECK(windowAt(text, WallTime()));
    return BudgetLimit{money.value_or(Money()), std::move(text)};
}

using Take = Result<void> (*)(std::string_view, const js::value &, WallTime, VirtualKey &);
struct Row {
    std::string_view member;
    Take take;
};

BudgetLimit &firstBudget(VirtualKey &key)
{
    if (key.budgets.empty())
        key.budgets.emplace_back();
    return key.budgets.front();
}

/// Every member that means something, once.
const Row rows[] = {
    {"key_alias",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.name, textOf(m, v));
         return {};
     }},
    {"models",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.models, namesOf(m, v));
         return {};
     }},
    {"tags",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.tags, namesOf(m, v));
         return {};
     }},
    {"user_id",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.userId, textOf(m, v));
         return {};
     }},
    {"team_id",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.teamId, textOf(m, v));
         return {};
     }},
    {"rpm_limit",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.limits.requestsPerMinute, countOf(m, v));
         return {};
     }},
    {"tpm_limit",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.limits.tokensPerMinute, countOf(m, v));
         return {};
     }},
    {"max_parallel_requests",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.limits.parallel, countOf(m, v));
         return {};
     }},
    {"soft_budget",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(k.softBudget, moneyOf(m, v));
         return {};
     }},
    {"max_budget",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(const auto money, moneyOf(m, v));
         if (money)
             firstBudget(k).most = *money;
         else
             k.budgets.clear();
         return {};
     }},
    {"budget_duration",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(std::string period, textOf(m, v));
         if (!windowAt(period, WallTime()))
             return wrong(m, "a period like 1h, 1d, 7d, 30d or 1mo");
         // A period without a budget limits nothing: clients send one with `max_budget: null`.
         if (!k.budgets.empty())
             k.budgets.front().period = std::move(period);
         return {};
     }},
    {"budget_limits",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         if (!v.is_array() && !v.is_null())
             return wrong(m, "a list of {max_budget, budget_duration}");
         k.budgets.clear();
         if (v.is_null())
             return {};
         for (const js::value &entry : v.get_array()) {
             TG_TRY(BudgetLimit limit, limitOf(entry));
             k.budgets.push_back(std::move(limit));
         }
         return {};
     }},
    {"brake",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         TG_TRY(const auto money, moneyOf(m, v));
         k.brake = money ? std::optional(BudgetLimit{*money, "10m"}) : std::nullopt;
         return {};
     }},
    {"duration",
     [](auto m, const auto &v, WallTime now, VirtualKey &k) -> Result<void> {
         TG_TRY(const std::string text, textOf(m, v));
         if (text.empty() || text == "-1") {
             k.expires.reset();
             return {};
         }
         TG_TRY(k.expires, after(now, text));
         return {};
     }},
    {"blocked",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         if (!v.is_bool() && !v.is_null())
             return wrong(m, "true or false");
         k.blocked = v.is_bool() && v.get_bool();
         return {};
     }},
    {"allow_unpriced",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         if (!v.is_bool())
             return wrong(m, "true or false");
         k.allowUnpriced = v.get_bool();
         return {};
     }},
    {"aliases",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         if (!v.is_object() && !v.is_null())
             return wrong(m, "an object of asked name and real name");
         k.aliases.clear();
         if (v.is_object())
             for (const auto &entry : v.get_object()) {
                 TG_TRY(k.aliases[std::string(entry.key())], textOf(m, entry.value()));
             }
         return {};
     }},
    {"metadata",
     [](auto m, const auto &v, auto, VirtualKey &k) -> Result<void> {
         if (!v.is_object() && !v.is_null())
             return wrong(m, "an object");
         k.metadata = v.is_object() ? js::serialize(v) : "{}";
         return {};
     }},
};

} // namespace

Result<WallTime> after(WallTime now, std::string_view duration)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(duration.data(), duration.data() + duration.size(), count);
    const std::string_view unit = duration.substr(static_cast<std::size_t>(end - duration.data()));
    if (error == std::errc() && count > 0 && count <= 1'000'000) {
        if (unit == "s")
            return now + std::chrono::seconds(count);
        if (unit == "m")
            return now + std::chrono::minutes(count);
        if (unit == "h")
            return now + std::chrono::hours(count);
        if (unit == "d")
            return now + std::chrono::days(count);
        if (unit == "w")
            return now + std::chrono::weeks(count);
        if (unit == "mo" && count <= 1200) {
            const auto day = std::chrono::floor<std::chrono::days>(now);
            auto date = std::chrono::year_month_day(day) + std::chrono::months(count);
            if (!date.ok())
                date = date.year() / date.month() / std::chrono::last;
            return std::chrono::sys_days(date) + (now - day);
        }
    }
    return wrong("duration", "a number and s, m, h, d, w or mo, like 30d");
}

Result<void> takeKeyMembers(const js::object &members, WallTime now, VirtualKey &key, std::vector<std::string> &ignored)
{
    // In the order of the rows, not of the request: a budget comes before its period.
    std::optional<BudgetLimit> own;
    for (const Row &row : rows)
        if (const js::value *value = members.if_contains(row.member)) {
            if (row.member == "budget_limits" && members.contains("max_budget") && !key.budgets.empty())
                own = key.budgets.front();
            TG_CHECK(row.take(row.member, *value, now, key));
        }
    // `max_budget` beside `budget_limits` is one limit more, unless it is the first of them, as it is shown.
    if (own && std::ranges::find(key.budgets, *own) == key.budgets.end())
        key.budgets.insert(key.budgets.begin(), *own);
    for (const auto &member : members)
        if (std::ranges::find(rows, std::string_view(member.key()), &Row::member) == std::end(rows))
            ignored.emplace_back(member.key());
    return {};
}

} // namespace tollgate
