// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"
#include "core/chat/Operation.h"
#include "core/server/LiteLlmParts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace tollgate::litellm {

namespace js = boost::json;

namespace {

/// LiteLLM's names for what was called: mostly ours with an "a" in front, one for all that is only handed on.
js::value callType(const js::value &operation)
{
    constexpr std::pair<std::string_view, std::string_view> others[]
        = {{"chat", "acompletion"},    {"completion", "atext_completion"}, {"audio_translation", "atranscription"},
           {"realtime", "_arealtime"}, {"file", "pass_through_endpoint"},  {"batch", "pass_through_endpoint"}};
    const std::string_view name = operation.is_string() ? std::string_view(operation.get_string()) : "chat";
    if (const std::optional<Operation> known = operationNamed(name); known && *known > Operation::Realtime)
        return "pass_through_endpoint";
    for (const auto &[ours, theirs] : others)
        if (name == ours)
            return js::string(theirs);
    return js::string("a" + std::string(name));
}

js::value timeOf(const js::object &call, std::string_view name)
{
    const js::value ms = member(call, name);
    return ms.is_int64() && ms.get_int64() > 0 ? js::value(isoTime(ms.get_int64())) : js::value();
}

js::object metadataOf(const js::object &call)
{
    return {{"status", member(call, "status")},
            {"user_api_key", member(call, "key_id")},
            {"user_api_key_alias", member(call, "key_name")},
            {"user_api_key_user_id", member(call, "user_id")},
            {"user_api_key_team_id", member(call, "team_id")},
            {"usage_object",
             {{"prompt_tokens", member(call, "prompt_tokens")},
              {"completion_tokens", member(call, "completion_tokens")},
              {"prompt_tokens_details", {{"cached_tokens", member(call, "cached_tokens")}}},
              {"completion_tokens_details", {{"reasoning_tokens", member(call, "reasoning_tokens")}}}}},
            {"error_information",
             member(call, "status") == js::value("ok") ? js::value()
                                                       : js::value({{"error_code", member(call, "http_status")},
                                                                    {"error_message", member(call, "message")}})},
            {"usage_source", member(call, "usage_source")},
            {"unpriced", member(call, "unpriced")},
            {"login", member(call, "login")},
            {"notional_usd", member(call, "notional_usd")},
            {"attempts", member(call, "attempts")}};
}

js::object logRow(const js::object &call)
{
    const auto count = [&](std::string_view name) {
        const js::value value = member(call, name);
        return value.is_int64() ? value.get_int64() : 0;
    };
    const js::value spend = member(call, "spend_usd");
    const js::value used = member(call, "used_model");
    return {{"request_id", member(call, "id")},
            {"call_type", callType(member(call, "operation"))},
            {"api_key", member(call, "key_id")},
            {"spend", number(&spend)},
            {"total_tokens", count("prompt_tokens") + count("completion_tokens")},
            {"prompt_tokens", count("prompt_tokens")},
            {"completion_tokens", count("completion_tokens")},
            {"startTime", timeOf(call, "started")},
            {"endTime", timeOf(call, "ended")},
            {"request_duration_ms", member(call, "duration_ms")},
            // A call that was refused has reached no model: the one that was asked for.
            {"model", used == js::value("") ? member(call, "asked_model") : used},
            {"model_id", member(call, "deployment")},
            {"model_group", member(call, "model_group")},
            {"custom_llm_provider", member(call, "provider")},
            {"api_base", member(call, "api_base")},
            {"user", member(call, "user_id")},
            {"team_id", member(call, "team_id")},
            {"end_user", member(call, "user")},
            {"request_tags", member(call, "tags")},
            {"cache_hit", "False"},
            {"cache_key", ""},
            {"requester_ip_address", member(call, "client_ip")},
            {"session_id", member(call, "session_id")},
            {"status", member(call, "status") == js::value("ok") ? "success" : "failure"},
            {"messages", js::object()},
            {"response", js::object()},
            {"metadata", metadataOf(call)}};
}

/// Sums of decimal texts, exact.
struct Sum {
    Money spend;
    std::int64_t prompt = 0, completion = 0;

    void add(const js::object &row)
    {
        spend += Money::parse(std::string_view(row.at("spend_usd").get_string())).value_or(Money());
        prompt += row.at("prompt_tokens").get_int64();
        completion += row.at("completion_tokens").get_int64();
    }
    js::value dollars() const
    {
        const js::value decimal(spend.decimal());
        return number(&decimal);
    }
};

std::string keyIdOf(const std::string &key)
{
    return key.starts_with("sk-") ? sha256Hex(key) : key;
}

/// Days of a report; the end is part of it.
void takeDates(js::object &query, const Inbound &inbound)
{
    if (const auto since = dateOf(parameter(inbound.query, "start_date")))
        query["since"] = msSinceEpoch(*since);
    if (const auto until = dateOf(parameter(inbound.query, "end_date")))
        query["until"] = msSinceEpoch(*until + std::chrono::days(1));
}

using Rows = std::map<std::string, std::vector<js::object>>;

/// The rows of a usage report by one of their members, in its order.
Rows grouped(const js::value &report, std::string_view by)
{
    Rows rows;
    for (const js::value &row : report.get_object().at("rows").get_array())
        rows[std::string(row.get_object().at(by).get_string())].push_back(row.get_object());
    return rows;
}

/// A day's spend by key and model, as `/spend/logs` sums it up.
js::object daySummary(const std::string &day, const std::vector<js::object> &rows)
{
    Sum total;
    std::map<std::string, Sum> models, keys;
    for (const js::object &row : rows) {
        total.add(row);
        models[std::string(row.at("model").get_string())].add(row);
        keys[std::string(row.at("key").get_string())].add(row);
    }
    js::object json{{"startTime", day}, {"spend", total.dollars()}, {"users", js::object()}};
    js::object byModel;
    for (const auto &[model, sum] : models)
        byModel[model] = sum.dollars();
    json["models"] = std::move(byModel);
    for (const auto &[key, sum] : keys)
        json[key] = sum.dollars();
    return json;
}

void logSummary(Control &control, const Inbound &inbound, const Client &client)
{
    js::object query{{"group", js::array{"day", "key", "model"}}};
    takeDates(query, inbound);
    if (const std::string key = parameter(inbound.query, "api_key"); !key.empty())
        query["key_id"] = keyIdOf(key);
    control.ask("usage.report", std::move(query), [client](Result<js::value> report) {
        if (!report)
            return client->fail(report.error(), {});
        js::array days;
        for (const auto &[day, rows] : grouped(*report, "day"))
            days.push_back(daySummary(day, rows));
        send(client, std::move(days));
    });
}

js::array byKey(const js::value &report)
{
    js::array keys;
    for (const auto &[key, rows] : grouped(report, "key")) {
        Sum total;
        std::map<std::string, Sum> models;
        for (const js::object &row : rows) {
            total.add(row);
            models[std::string(row.at("model").get_string())].add(row);
        }
        js::array details;
        for (const auto &[model, sum] : models)
            details.push_back({{"model", model},
                               {"total_cost", sum.dollars()},
                               {"total_input_tokens", sum.prompt},
                               {"total_output_tokens", sum.completion}});
        keys.push_back({{"api_key", key},
                        {"total_cost", total.dollars()},
                        {"total_input_tokens", total.prompt},
                        {"total_output_tokens", total.completion},
                        {"model_details", std::move(details)}});
    }
    return keys;
}

/// By day and somebody: `[{group_by_day, teams: [{team_name, total_spend, metadata: [{model, spend, ...}]}]}]`.
js::array byDay(const js::value &report, std::string_view list, std::string_view member,
                const std::function<std::string(const js::object &row)> &nameOf)
{
    js::array days;
    for (const auto &[day, rows] : grouped(report, "day")) {
        std::map<std::string, Sum> totals;
        std::map<std::string, js::array> details;
        for (const js::object &row : rows) {
            const std::string name = nameOf(row);
            totals[name].add(row);
            Sum one;
            one.add(row);
            details[name].push_back({{"model", row.at("model")},
                                     {"spend", one.dollars()},
                                     {"total_tokens", one.prompt + one.completion},
                                     {"api_key", row.at("key")}});
        }
        js::array each;
        for (const auto &[name, total] : totals)
            each.push_back({{member, name}, {"total_spend", total.dollars()}, {"metadata", std::move(details[name])}});
        days.push_back({{"group_by_day", day + "T00:00:00+00:00"}, {list, std::move(each)}});
    }
    return days;
}

std::map<std::string, std::string> teamsOf(const js::value &keys)
{
    std::map<std::string, std::string> teams;
    for (const js::value &key : keys.get_array())
        if (const js::value team = member(key.get_object(), "team_id"); team.is_string())
            teams[std::string(key.get_object().at("token").get_string())] = team.get_string();
    return teams;
}

} // namespace

/// With two dates LiteLLM answers sums by day, unless `summarize=false`; else the rows, newest first.
void spendLogs(Control &control, const Inbound &inbound, const Client &client)
{
    const std::string id = parameter(inbound.query, "request_id");
    if (dateOf(parameter(inbound.query, "start_date")) && dateOf(parameter(inbound.query, "end_date")) && id.empty()
        && parameter(inbound.query, "summarize") != "false")
        return logSummary(control, inbound, client);
    js::object query{{"most", 10'000}};
    if (const std::string key = parameter(inbound.query, "api_key"); !key.empty())
        query["key_id"] = keyIdOf(key);
    if (!id.empty())
        query["call_id"] = id;
    takeDates(query, inbound);
    const std::string user = parameter(inbound.query, "user_id");
    control.ask("calls.list", std::move(query), [client, user](Result<js::value> calls) {
        if (!calls)
            return client->fail(calls.error(), {});
        js::array rows;
        for (const js::value &call : calls->get_array())
            if (user.empty() || member(call.get_object(), "user_id") == js::value(user))
                rows.push_back(logRow(call.get_object()));
        send(client, std::move(rows));
    });
}

void spendReport(Control &control, const Inbound &inbound, const Client &client)
{
    const std::string key = parameter(inbound.query, "api_key");
    const std::string by = !key.empty() ? "api_key" : parameter(inbound.query, "group_by");
    if (by != "api_key" && by != "team" && by != "customer" && !by.empty())
        return client->fail({.kind = ErrorKind::BadRequest,
                             .message = "'group_by' should be team, customer or api_key; other sums are not kept.",
                             .param = "group_by"},
                            {});
    js::object query{{"group", js::array{"day", "key", "model"}}};
    if (by == "customer")
        query["group"].get_array().emplace_back("customer");
    takeDates(query, inbound);
    if (!key.empty())
        query["key_id"] = keyIdOf(key);
    control.ask("usage.report", std::move(query), [client, &control, by](Result<js::value> report) {
        if (!report)
            return client->fail(report.error(), {});
        if (by == "api_key")
            return send(client, byKey(*report));
        if (by == "customer")
            return send(client, byDay(*report, "customers", "customer", [](const js::object &row) {
                            return std::string(row.at("customer").get_string());
                        }));
        control.ask("keys.list", {}, [client, report = *std::move(report)](const Result<js::value> &keys) {
            if (!keys)
                return client->fail(keys.error(), {});
            send(client, byDay(report, "teams", "team_name", [teams = teamsOf(*keys)](const js::object &row) {
                     const auto team = teams.find(std::string(row.at("key").get_string()));
                     return team == teams.end() || team->second.empty() ? "Unassigned" : team->second;
                 }));
        });
    });
}

} // namespace tollgate::litellm
