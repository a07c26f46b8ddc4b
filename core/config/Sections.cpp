// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Load.h"
#include "core/config/PassEntry.h"
#include "core/config/ProviderEntry.h"
#include "core/settings/Nearest.h"

#include <algorithm>

namespace tollgate {

void Load::setting(const YAML::Node &at, std::string key, std::string text)
{
    static const Settings declared;
    const SettingBase *known = declared.find(key);
    if (!known) {
        std::vector<std::string_view> keys;
        for (const SettingBase *each : declared.all())
            keys.push_back(each->key());
        const std::string_view near = nearest(key, keys);
        m_reader.warn(at,
                      "tollgate." + key + ": not known, has no effect."
                          + (near.empty() ? "" : " Is '" + std::string(near) + "' meant?"));
        return;
    }
    if (const Result<void> good = known->check(text); !good) {
        m_reader.fail(at, good.error().message);
        return;
    }
    m_reader.explain(at, key + " = " + text);
    m_made.settings.push_back({std::move(key), std::move(text), m_reader.where(at)});
}

/// Keys that LiteLLM has in litellm_settings and router_settings alike; the router's are read later and win.
bool Load::shared(const std::string &key, const YAML::Node &value)
{
    const auto time = [&](const char *name) {
        if (const auto length = m_reader.seconds(value, key))
            setting(value, name, SettingText<std::chrono::milliseconds>::write(*length));
    };
    if (key == "num_retries") {
        if (const auto count = m_reader.whole(value, key))
            setting(value, "router.retries", std::to_string(*count));
    } else if (key == "allowed_fails") {
        // LiteLLM cools a deployment down when it failed more often than that.
        if (const auto count = m_reader.whole(value, key))
            setting(value, "router.allowed_fails", std::to_string(std::min<std::int64_t>(*count, 999) + 1));
    } else if (key == "cooldown_time") {
        time("router.cool_down");
    } else if (key == "request_timeout" || key == "timeout") {
        time("upstream.first_byte");
    } else if (key == "stream_timeout") {
        time("upstream.idle");
    } else if (key == "fallbacks") {
        for (auto &[name, list] : m_reader.nameLists(value, key))
            m_made.fallbacks[name] = std::move(list);
    } else if (key == "default_fallbacks") {
        m_made.fallbacks["*"] = m_reader.names(value, key);
    } else if (key == "model_group_alias" || key == "model_alias_map") {
        if (m_reader.isMap(value, key))
            for (const auto &entry : value) {
                // `alias: {model: name, hidden: true}` is the long form.
                const YAML::Node target = entry.second.IsMap() ? entry.second["model"] : entry.second;
                if (const auto name = m_reader.text(target, key))
                    m_made.aliases[entry.first.Scalar()] = *name;
            }
    } else {
        return false;
    }
    return true;
}

void Load::general(const YAML::Node &map)
{
    for (const auto &entry : map) {
        const std::string key = entry.first.Scalar();
        if (key == "master_key") {
            m_made.masterKey = m_reader.secret(entry.second, key);
            m_reader.explain(entry.first, "master key: " + m_made.masterKey.text());
        } else if (key == "max_request_size_mb") {
            if (const auto size = m_reader.number(entry.second, key))
                setting(entry.first, "server.max_body_mb",
                        std::to_string(static_cast<std::int64_t>(std::clamp(*size, 1.0, 1e6))));
        } else if (key == "pass_through_endpoints") {
            passThrough(entry.second);
        } else if (key == "forward_client_headers_to_llm_api") {
            if (const auto relays = m_reader.truth(entry.second, key))
                setting(entry.first, "upstream.client_logins", *relays ? "true" : "false");
        } else if (key == "maximum_spend_logs_retention_period") {
            if (const auto text = m_reader.text(entry.second, key))
                setting(entry.first, "ledger.keep", *text);
        } else {
            m_reader.unread("general_settings", entry.first, entry.second);
        }
    }
}

void Load::passThrough(const YAML::Node &list)
{
    if (!list.IsSequence())
        return m_reader.fail(list, "pass_through_endpoints: expected a list of entries with path and target.");
    for (const YAML::Node &entry : list)
        if (auto route = readPassEntry(entry, m_reader))
            m_made.passRoutes.push_back(*std::move(route));
}

void Load::litellm(const YAML::Node &map)
{
    for (const auto &entry : map) {
        const std::string key = entry.first.Scalar();
        if (key == "master_key") {
            if (m_made.masterKey.isNone())
                m_made.masterKey = m_reader.secret(entry.second, key);
        } else if (key == "drop_params") {
            const auto drops = m_reader.truth(entry.second, key);
            m_made.dropParams = drops.value_or(false);
            if (drops)
                setting(entry.first, "upstream.refused", *drops ? "drop" : "refuse");
        } else if (key != "max_budget" && key != "budget_duration" && !shared(key, entry.second)) {
            m_reader.unread("litellm_settings", entry.first, entry.second);
        }
    }
    gatewayBudget(map);
}

void Load::gatewayBudget(const YAML::Node &map)
{
    const YAML::Node at = map["max_budget"];
    if (!at.IsDefined())
        return;
    const auto most = m_reader.money(at, "max_budget");
    const std::string period = m_reader.text(map["budget_duration"], "budget_duration").value_or("");
    if (!most || most->isZero())
        return;
    const char *key = period.empty()         ? "spend.ever"
        : period == "1d" || period == "24h"  ? "spend.day"
        : period == "30d" || period == "1mo" ? "spend.month"
                                             : nullptr;
    if (!key)
        m_reader.fail(map["budget_duration"],
                      "budget_duration: expected 1d, 30d or 1mo for the budget of the whole gateway.");
    else
        setting(at, key, most->decimal());
}

void Load::router(const YAML::Node &map)
{
    for (const auto &entry : map) {
        const std::string key = entry.first.Scalar();
        if (key == "disable_cooldowns") {
            if (m_reader.truth(entry.second, key).value_or(false))
                setting(entry.first, "router.allowed_fails", "1000");
        } else if (key == "routing_strategy" && entry.second.IsScalar() && entry.second.Scalar() == "simple-shuffle") {
            m_reader.explain(entry.first, "routing: by order, then by weight");
        } else if (!shared(key, entry.second)) {
            m_reader.unread("router_settings", entry.first, entry.second);
        }
    }
}

void Load::tollgate(const std::string &path, const YAML::Node &map)
{
    for (const auto &entry : map) {
        const std::string key = path.empty() ? entry.first.Scalar() : path + '.' + entry.first.Scalar();
        if (key == "providers") {
            if (m_reader.isMap(entry.second, "providers"))
                for (const auto &row : entry.second)
                    if (auto made = readProviderEntry(row.first.Scalar(), row.second, m_catalogue, m_reader)) {
                        m_catalogue.put(*made);
                        m_made.providers.push_back(*std::move(made));
                    }
        } else if (entry.second.IsMap()) {
            if (m_reader.isMap(entry.second, key))
                tollgate(key, entry.second);
        } else if (entry.second.IsSequence()) {
            setting(entry.first, key, SettingText<std::vector<std::string>>::write(m_reader.names(entry.second, key)));
        } else if (const auto text = m_reader.text(entry.second, key)) {
            setting(entry.first, key, *text);
        }
    }
}

} // namespace tollgate
