// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"
#include "core/server/LiteLlmParts.h"

#include <algorithm>

namespace tollgate::litellm {

namespace js = boost::json;

namespace {

/// Members of LiteLLM's key requests that have a meaning here. Others are named in a header, not refused, as it ignores
/// them too.
constexpr std::string_view known[] = {
    "key",           "new_key",
    "key_alias",     "models",
    "aliases",       "duration",
    "spend",         "max_budget",
    "soft_budget",   "budget_duration",
    "budget_limits", "rpm_limit",
    "tpm_limit",     "max_parallel_requests",
    "tags",          "metadata",
    "blocked",       "user_id",
    "team_id",       "allow_unpriced",
    "brake",
};

/// Members of LiteLLM's key that stand for what is not built here, as it answers them for a key without any.
js::object emptyKey()
{
    js::object out{{"config", js::object()},
                   {"permissions", js::object()},
                   {"model_spend", js::object()},
                   {"model_max_budget", js::object()},
                   {"budget_fallbacks", js::object()},
                   {"allowed_cache_controls", js::array()},
                   {"allowed_routes", js::array()},
                   {"soft_budget_cooldown", false},
                   {"auto_rotate", false},
                   {"rotation_count", 0}};
    for (const char *absent : {"agent_id",
                               "project_id",
                               "org_id",
                               "organization_id",
                               "budget_id",
                               "budget_reset_at",
                               "key_type",
                               "litellm_budget_table",
                               "created_by",
                               "updated_by",
                               "last_active",
                               "object_permission_id",
                               "object_permission",
                               "access_group_ids",
                               "rotation_interval",
                               "last_rotation_at",
                               "key_rotation_at",
                               "router_settings",
                               "guardrails",
                               "policies",
                               "prompts",
                               "enforced_params",
                               "model_rpm_limit",
                               "model_tpm_limit",
                               "duration"})
        out[absent] = nullptr;
    return out;
}

js::value timeOf(const js::value &ms)
{
    return ms.is_int64() ? js::value(isoTime(ms.get_int64())) : js::value();
}

js::object keyOut(const js::object &key)
{
    js::object out = emptyKey();
    for (const auto &entry : key)
        out[entry.key()] = entry.value();
    for (const char *money : {"max_budget", "soft_budget", "spend"})
        out[money] = number(key.if_contains(money));
    for (const char *time : {"expires", "created_at", "updated_at"})
        out[time] = timeOf(member(key, time));
    js::array limits;
    if (const js::value *budgets = key.if_contains("budgets"); budgets && budgets->is_array())
        for (const js::value &entry : budgets->get_array()) {
            const js::object &budget = entry.get_object();
            limits.push_back({{"max_budget", number(budget.if_contains("max_budget"))},
                              {"budget_duration", member(budget, "budget_duration")},
                              {"reset_at", timeOf(member(budget, "resets_at"))}});
        }
    if (!limits.empty()) {
        out["budget_reset_at"] = limits.front().at("reset_at");
        // `spend` is what counts against `max_budget`: that of the window, where there is one.
        if (!limits.front().at("budget_duration").is_null() && limits.front().at("budget_duration") != js::value(""))
            out["spend"] = number(key.at("budgets").at(0).get_object().if_contains("spent"));
    }
    out["budget_limits"] = std::move(limits);
    out["token_id"] = member(key, "token");
    for (const char *own : {"paused", "origin", "budgets", "brake", "allow_unpriced"})
        out.erase(own);
    if (const js::value *paused = key.if_contains("paused"); paused && paused->is_string())
        out["blocked"] = true;
    return out;
}

/// A name from a request, fit for a header.
std::string headerText(std::string_view name)
{
    std::string text(name.substr(0, 100));
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c == 127; }, '?');
    return text;
}

bool hasValue(const js::object &key, std::string_view name, const std::string &wanted)
{
    return wanted.empty() || member(key, name) == js::value(wanted);
}

} // namespace

/// Asks a verb with the members that it knows and answers with the key that comes back.
void aboutKey(Control &control, std::string_view verb, js::object members, const Client &client)
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

void keyInfo(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, const Client &client)
{
    std::string asked = parameter(inbound.query, "key");
    if (self) {
        if (!asked.empty() && asked != self->id.text() && sha256Hex(asked) != self->id.text() && asked != self->name)
            return client->fail(
                {.kind = ErrorKind::Forbidden, .message = "A virtual key may only look at itself.", .param = "key"},
                {});
        asked = self->id.text();
    }
    control.ask("keys.info", {{"key", asked}}, [client](Result<js::value> key) {
        if (!key)
            return client->fail(key.error(), {});
        js::object info = keyOut(key->get_object());
        js::value token = info.at("token");
        send(client, js::object{{"key", std::move(token)}, {"info", std::move(info)}});
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
    control.ask("keys.list", {}, [client, query = inbound.query](Result<js::value> list) {
        if (!list)
            return client->fail(list.error(), {});
        const std::string hash = parameter(query, "key_hash");
        js::array found;
        for (js::value &key : list->get_array())
            if (hasValue(key.get_object(), "token", hash)
                && hasValue(key.get_object(), "key_alias", parameter(query, "key_alias"))
                && hasValue(key.get_object(), "user_id", parameter(query, "user_id"))
                && hasValue(key.get_object(), "team_id", parameter(query, "team_id")))
                found.push_back(std::move(key));
        const bool isWhole = parameter(query, "return_full_object") == "true";
        const std::size_t size = std::strtoul(parameter(query, "size").c_str(), nullptr, 10);
        const std::size_t each = size == 0 ? 10 : std::min<std::size_t>(size, 100);
        const std::size_t page = std::max<std::size_t>(1, std::strtoul(parameter(query, "page").c_str(), nullptr, 10));
        js::array keys;
        for (std::size_t i = (std::min(page, found.size() + 1) - 1) * each; i < std::min(found.size(), page * each);
             ++i)
            keys.push_back(isWhole ? js::value(keyOut(found[i].get_object())) : found[i].get_object().at("token"));
        send(client,
             js::object{{"keys", std::move(keys)},
                        {"total_count", found.size()},
                        {"current_page", page},
                        {"total_pages", (found.size() + each - 1) / each}});
    });
}

} // namespace tollgate::litellm
