// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/LiteLlmApi.h"

#include "core/base/Money.h"
#include "core/base/Secret.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace tollgate::litellm {
namespace {

namespace js = boost::json;
using Client = std::shared_ptr<ClientStream>;

/// Members of LiteLLM's key requests that have no meaning here: they are named in a header, not refused, as it ignores
/// them too.
constexpr std::string_view known[] = {
    "key",         "key_alias",       "models",        "aliases",   "duration",  "max_budget",
    "soft_budget", "budget_duration", "budget_limits", "rpm_limit", "tpm_limit", "max_parallel_requests",
    "tags",        "metadata",        "blocked",       "user_id",   "team_id",   "allow_unpriced",
    "brake",
};

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        int byte = 0;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string parameter(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        if (part.size() > name.size() && part.starts_with(name) && part[name.size()] == '=')
            return decoded(part.substr(name.size() + 1));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
    }
    return {};
}

std::string isoTime(std::int64_t ms)
{
    const WallTime time = wallTime(ms);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

/// `2026-11-21`, with or without a time of day, which is ignored: reports are by day.
std::optional<WallTime> dateOf(const std::string &text)
{
    int year = 0;
    unsigned month = 0, day = 0;
    if (std::sscanf(text.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional<WallTime>(std::chrono::sys_days(date)) : std::nullopt;
}

/// Money is decimal text in control and a number here.
js::value number(const js::value *text)
{
    if (!text || !text->is_string())
        return nullptr;
    boost::system::error_code failed;
    return js::parse(std::string_view(text->get_string()), failed);
}

js::object keyOut(const js::object &key)
{
    js::object out = key;
    for (const char *money : {"max_budget", "soft_budget", "spend"})
        out[money] = number(key.if_contains(money));
    for (const char *time : {"expires", "created_at", "updated_at"})
        if (const js::value *value = key.if_contains(time); value && value->is_int64())
            out[time] = isoTime(value->get_int64());
    out["token_id"] = key.contains("token") ? key.at("token") : js::value();
    for (const char *own : {"paused", "origin", "budgets", "brake", "allow_unpriced"})
        out.erase(own);
    if (const js::value *paused = key.if_contains("paused"); paused && paused->is_string())
        out["blocked"] = true;
    return out;
}

void send(const Client &client, const js::value &body, Headers more = {})
{
    more.add("content-type", "application/json");
    client->answer(200, std::move(more), js::serialize(body));
}

Result<js::object> bodyOf(const Inbound &inbound)
{
    boost::system::error_code failed;
    js::value body = inbound.body.empty() ? js::value(js::object()) : js::parse(inbound.body, failed);
    if (failed || !body.is_object())
        return Error{.kind = ErrorKind::BadRequest, .message = "The body should be a JSON object."};
    return std::move(body.get_object());
}

/// A name from a request, fit for a header.
std::string headerText(std::string_view name)
{
    std::string text(name.substr(0, 100));
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c == 127; }, '?');
    return text;
}

/// Asks a verb with the members that it knows and answers with the key that comes back.
void askAboutKey(Control &control, std::string_view verb, js::object members, const Client &client)
{
    Headers headers;
    for (auto it = members.begin(); it != members.end();) {
        if (std::ranges::find(known, std::string_view(it->key())) == std::end(known)) {
            headers.add("x-tollgate-ignored", headerText(it->key()));
            it = members.erase(it);
        } else {
            ++it;
        }
    }
    control.ask(verb, std::move(members), [client, headers = std::move(headers)](Result<js::value> key) mutable {
        if (!key)
            return client->fail(key.error(), {});
        send(client, keyOut(key->get_object()), std::move(headers));
    });
}

void deleteKeys(Control &control, const js::object &body, const Client &client)
{
    struct Work {
        js::array deleted;
        std::size_t left = 0;
        bool failed = false;
    };
    js::array names;
    for (const char *member : {"keys", "key_aliases"})
        if (const js::value *list = body.if_contains(member); list && list->is_array())
            for (const js::value &name : list->get_array())
                names.push_back(name);
    if (names.empty())
        return client->fail({.kind = ErrorKind::BadRequest,
                             .message = "'keys' or 'key_aliases' should list what to delete.",
                             .param = "keys"},
                            {});
    const auto work = std::make_shared<Work>();
    work->left = names.size();
    for (const js::value &name : names)
        control.ask("keys.revoke", {{"key", name}}, [client, work, name](Result<js::value> gone) {
            if (work->failed)
                return;
            if (!gone) {
                work->failed = true;
                return client->fail(gone.error(), {});
            }
            work->deleted.push_back(name);
            if (--work->left == 0)
                send(client, js::object{{"deleted_keys", work->deleted}});
        });
}

void listKeys(Control &control, const Inbound &inbound, const Client &client)
{
    const bool whole = parameter(inbound.query, "return_full_object") == "true";
    control.ask(
        "keys.list", {},
        [client, whole, page = parameter(inbound.query, "page"),
         size = parameter(inbound.query, "size")](Result<js::value> list) {
            if (!list)
                return client->fail(list.error(), {});
            const js::array &all = list->get_array();
            const std::size_t perPage = std::clamp<std::size_t>(std::strtoul(size.c_str(), nullptr, 10), 0, 100);
            const std::size_t each = perPage == 0 ? 10 : perPage;
            const std::size_t at = std::max<std::size_t>(1, std::strtoul(page.c_str(), nullptr, 10));
            js::array keys;
            for (std::size_t i = (at - 1) * each; i < std::min(all.size(), at * each); ++i)
                keys.push_back(whole ? js::value(keyOut(all[i].get_object())) : all[i].get_object().at("token"));
            send(client,
                 js::object{{"keys", std::move(keys)},
                            {"total_count", all.size()},
                            {"current_page", at},
                            {"total_pages", (all.size() + each - 1) / each}});
        });
}

js::object logRow(const js::object &call)
{
    const auto at = [&](std::string_view name) {
        const js::value *value = call.if_contains(name);
        return value ? *value : js::value();
    };
    const auto time = [&](std::string_view name) {
        const js::value value = at(name);
        return value.is_int64() ? js::value(isoTime(value.get_int64())) : js::value();
    };
    const std::int64_t prompt = at("prompt_tokens").is_int64() ? at("prompt_tokens").get_int64() : 0;
    const std::int64_t completion = at("completion_tokens").is_int64() ? at("completion_tokens").get_int64() : 0;
    const js::value spend = at("spend_usd");
    return {
        {"request_id", at("id")},
        {"call_type", at("operation")},
        {"api_key", at("key_id")},
        {"spend", number(&spend)},
        {"total_tokens", prompt + completion},
        {"prompt_tokens", prompt},
        {"completion_tokens", completion},
        {"startTime", time("started")},
        {"endTime", time("ended")},
        {"request_duration_ms", at("duration_ms")},
        {"model", at("used_model")},
        {"model_id", at("deployment")},
        {"model_group", at("model_group")},
        {"custom_llm_provider", at("provider")},
        {"api_base", at("api_base")},
        {"user", ""},
        {"end_user", at("user")},
        {"request_tags", at("tags")},
        {"cache_hit", "False"},
        {"requester_ip_address", at("client_ip")},
        {"session_id", at("session_id")},
        {"status", at("status") == js::value("ok") ? "success" : "failure"},
        {"metadata",
         js::object{{"status", at("status")}, {"user_api_key_alias", at("key_name")}, {"attempts", at("attempts")}}}};
}

void spendLogs(Control &control, const Inbound &inbound, const Client &client)
{
    js::object query{{"most", 1000}};
    if (const std::string key = parameter(inbound.query, "api_key"); !key.empty())
        query["key_id"] = key.starts_with("sk-") ? sha256Hex(key) : key;
    if (const std::string id = parameter(inbound.query, "request_id"); !id.empty())
        query["call_id"] = id;
    if (const auto since = dateOf(parameter(inbound.query, "start_date")))
        query["since"] = msSinceEpoch(*since);
    if (const auto until = dateOf(parameter(inbound.query, "end_date")))
        query["until"] = msSinceEpoch(*until + std::chrono::days(1));
    control.ask("calls.list", std::move(query), [client](Result<js::value> calls) {
        if (!calls)
            return client->fail(calls.error(), {});
        js::array rows;
        for (const js::value &call : calls->get_array())
            rows.push_back(logRow(call.get_object()));
        send(client, std::move(rows));
    });
}

void spendReport(Control &control, const Inbound &inbound, const Client &client)
{
    js::object query{{"group", js::array{"day", "key", "model"}}};
    if (const auto since = dateOf(parameter(inbound.query, "start_date")))
        query["since"] = msSinceEpoch(*since);
    if (const auto until = dateOf(parameter(inbound.query, "end_date")))
        query["until"] = msSinceEpoch(*until + std::chrono::days(1));
    control.ask("usage.report", std::move(query), [client](Result<js::value> report) {
        if (!report)
            return client->fail(report.error(), {});
        js::array rows;
        for (const js::value &row : report->get_object().at("rows").get_array()) {
            const js::object &sums = row.get_object();
            const js::value *name = sums.if_contains("key_name");
            rows.push_back({{"group_by_day", sums.at("day")},
                            {"api_key", sums.at("key")},
                            {"key_alias", name ? *name : js::value()},
                            {"model", sums.at("model")},
                            {"total_spend", number(sums.if_contains("spend_usd"))},
                            {"total_input_tokens", sums.at("prompt_tokens")},
                            {"total_output_tokens", sums.at("completion_tokens")},
                            {"requests", sums.at("requests")}});
        }
        send(client, std::move(rows));
    });
}

void modelInfo(Control &control, const Client &client)
{
    control.ask("models.list", {}, [client](Result<js::value> models) {
        if (!models)
            return client->fail(models.error(), {});
        js::array data;
        for (const js::value &model : models->get_array())
            for (const js::value &entry : model.get_object().at("deployments").get_array()) {
                const js::object &deployment = entry.get_object();
                data.push_back(
                    {{"model_name", deployment.at("model_name")},
                     {"litellm_params",
                      {{"model",
                        std::string(deployment.at("provider").get_string()) + "/"
                            + std::string(deployment.at("model").get_string())},
                       {"api_base", deployment.at("base_url")}}},
                     {"model_info",
                      {{"id", deployment.at("id")}, {"db_model", deployment.at("origin") == js::value("database")}}}});
            }
        send(client, js::object{{"data", std::move(data)}});
    });
}

} // namespace

void answer(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, std::unique_ptr<ClientStream> stream)
{
    const Client client(std::move(stream));
    const std::string &path = inbound.path;
    if (path == "/key/info") {
        const std::string asked = self ? self->id.text() : parameter(inbound.query, "key");
        return control.ask("keys.info", {{"key", asked}}, [client, asked](Result<js::value> key) {
            if (!key)
                return client->fail(key.error(), {});
            const js::object info = keyOut(key->get_object());
            send(client, js::object{{"key", info.at("token")}, {"info", info}});
        });
    }
    if (inbound.method == "GET") {
        if (path == "/key/list")
            return listKeys(control, inbound, client);
        if (path == "/spend/logs")
            return spendLogs(control, inbound, client);
        if (path == "/global/spend/report")
            return spendReport(control, inbound, client);
        if (path == "/model/info")
            return modelInfo(control, client);
        return client->fail({.kind = ErrorKind::NotFound, .message = "There is nothing at " + path + "."}, {});
    }
    Result<js::object> body = bodyOf(inbound);
    if (!body)
        return client->fail(body.error(), {});
    struct Row {
        std::string_view path, verb;
    };
    static constexpr Row rows[] = {{"/key/generate", "keys.create"},
                                   {"/key/update", "keys.update"},
                                   {"/key/block", "keys.block"},
                                   {"/key/unblock", "keys.unblock"},
                                   {"/key/regenerate", "keys.regenerate"}};
    for (const Row &row : rows)
        if (path == row.path)
            return askAboutKey(control, row.verb, *std::move(body), client);
    if (path == "/key/delete")
        return deleteKeys(control, *body, client);
    // /key/{key}/regenerate
    constexpr std::string_view tail = "/regenerate";
    if (path.ends_with(tail) && path.size() > 5 + tail.size()) {
        (*body)["key"] = path.substr(5, path.size() - 5 - tail.size());
        return askAboutKey(control, "keys.regenerate", *std::move(body), client);
    }
    client->fail({.kind = ErrorKind::NotFound, .message = "There is nothing at " + path + "."}, {});
}

} // namespace tollgate::litellm
