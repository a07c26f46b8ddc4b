// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Configuration.h"

#include "core/config/ModelEntry.h"
#include "core/settings/Nearest.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tollgate {
namespace {

constexpr int deepestInclude = 8;
constexpr std::uintmax_t largestFile = 16 * 1024 * 1024;

Result<std::string> contentOf(const std::string &path)
{
    std::error_code wrong;
    const auto size = std::filesystem::file_size(path, wrong);
    if (wrong)
        return Error{.kind = ErrorKind::Config, .message = path + ": cannot be read: " + wrong.message() + '.'};
    if (size > largestFile)
        return Error{.kind = ErrorKind::Config, .message = path + ": is larger than 16 MiB."};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    if (!file)
        return Error{.kind = ErrorKind::Config, .message = path + ": cannot be read. Check its permissions."};
    return std::move(content).str();
}

/// Reads one file and what it includes into one Configuration.
class Load {
public:
    Load(const std::string &name, const Catalogue &catalogue, const ConfigOptions &options)
        : m_catalogue(catalogue), m_reader(name, options, m_made)
    {
    }

    Result<Configuration> run(const std::string &text);

private:
    void file(const std::string &text, int depth);
    void section(const std::string &name, const YAML::Node &value);
    void models(const YAML::Node &list);
    void credentials(const YAML::Node &list);
    void environment(const YAML::Node &map);
    void general(const YAML::Node &map);
    void litellm(const YAML::Node &map);
    void router(const YAML::Node &map);
    bool shared(const std::string &key, const YAML::Node &value);
    void tollgate(const std::string &path, const YAML::Node &map);
    void provider(const std::string &id, const YAML::Node &map);
    void operations(Provider &provider, const YAML::Node &list);
    std::map<std::string, std::string> texts(const YAML::Node &map, const std::string &key);
    void setting(const YAML::Node &at, std::string key, std::string text);
    void gatewayBudget(const YAML::Node &map);
    void finish();

    Configuration m_made;
    Catalogue m_catalogue; ///< with the file's own providers
    Reader m_reader;
    NamedCredentials m_credentials;
};

Result<Configuration> Load::run(const std::string &text)
{
    file(text, 0);
    if (!m_reader.errors().empty()) {
        std::string all;
        for (const std::string &error : m_reader.errors())
            all += (all.empty() ? "" : "\n") + error;
        return Error{.kind = ErrorKind::Config, .message = std::move(all)};
    }
    finish();
    return std::move(m_made);
}

void Load::file(const std::string &text, int depth)
{
    YAML::Node root;
    try {
        root = YAML::Load(text);
    } catch (const YAML::Exception &wrong) {
        m_reader.failAt(wrong.mark.line + 1, "is not YAML: " + wrong.msg + '.');
        return;
    }
    if (!root.IsDefined() || root.IsNull() || !m_reader.isMap(root, "the file"))
        return;
    // What others refer to comes first, whatever the order in the file.
    for (const char *first : {"environment_variables", "credential_list", "tollgate"})
        section(first, root[first]);
    for (const auto &part : root) {
        const std::string name = part.first.Scalar();
        if (name == "include" || name == "environment_variables" || name == "credential_list" || name == "tollgate")
            continue;
        if (name == "model_list" || name == "general_settings" || name == "litellm_settings"
            || name == "router_settings")
            section(name, part.second);
        else
            m_reader.unread({}, part.first, part.second);
    }
    if (depth >= deepestInclude && root["include"].IsDefined()) {
        m_reader.fail(root["include"], "include: files include each other too deeply.");
        return;
    }
    const std::string here = m_reader.file();
    for (const std::string &name : m_reader.names(root["include"], "include")) {
        const std::string path = (std::filesystem::path(here).parent_path() / name).string();
        const Result<std::string> content = contentOf(path);
        if (!content) {
            m_reader.fail(root["include"], "include: " + content.error().message);
            continue;
        }
        m_reader.enter(path);
        file(*content, depth + 1);
        m_reader.enter(here);
    }
}

void Load::section(const std::string &name, const YAML::Node &value)
{
    if (!value.IsDefined() || value.IsNull())
        return;
    if (name == "model_list")
        models(value);
    else if (name == "credential_list")
        credentials(value);
    else if (m_reader.isMap(value, name)) {
        if (name == "environment_variables")
            environment(value);
        else if (name == "general_settings")
            general(value);
        else if (name == "litellm_settings")
            litellm(value);
        else if (name == "router_settings")
            router(value);
        else if (name == "tollgate")
            tollgate({}, value);
    }
}

void Load::models(const YAML::Node &list)
{
    if (!list.IsSequence()) {
        m_reader.fail(list, "model_list: expected a list of entries, each beginning with '- model_name:'.");
        return;
    }
    for (const YAML::Node &entry : list)
        if (auto deployment = readModelEntry(entry, m_credentials, m_catalogue, m_reader)) {
            m_reader.explain(entry,
                             deployment->modelName + " -> " + deployment->provider + ' ' + deployment->model
                                 + (deployment->baseUrl.empty() ? "" : " at " + deployment->baseUrl)
                                 + (deployment->credential.isNone() ? "" : ", key " + deployment->credential.text()));
            m_made.deployments.push_back(std::move(*deployment));
        }
}

void Load::credentials(const YAML::Node &list)
{
    if (!list.IsSequence()) {
        m_reader.fail(list, "credential_list: expected a list.");
        return;
    }
    for (const YAML::Node &entry : list)
        if (m_reader.isMap(entry, "credential_list")) {
            const auto name = m_reader.text(entry["credential_name"], "credential_name");
            if (!name || !m_reader.isMap(entry["credential_values"], "credential_values"))
                m_reader.fail(entry, "credential_list: expected credential_name and credential_values.");
            else
                m_credentials[*name] = entry["credential_values"];
        }
}

void Load::environment(const YAML::Node &map)
{
    for (const auto &entry : map)
        if (const auto value = m_reader.text(entry.second, entry.first.Scalar()))
            m_made.variables.emplace_back(entry.first.Scalar(), Secret(*value));
}

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
        } else if (key == "maximum_spend_logs_retention_period") {
            if (const auto text = m_reader.text(entry.second, key))
                setting(entry.first, "ledger.keep", *text);
        } else {
            m_reader.unread("general_settings", entry.first, entry.second);
        }
    }
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
                    provider(row.first.Scalar(), row.second);
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

void Load::operations(Provider &made, const YAML::Node &list)
{
    made.operations.clear();
    for (const std::string &name : m_reader.names(list, "operations")) {
        bool isKnown = false;
        for (const Operation operation : {Operation::Chat, Operation::Completion, Operation::Embedding})
            if (nameOf(operation) == name) {
                made.operations.push_back(operation);
                isKnown = true;
            }
        if (!isKnown)
            m_reader.fail(list, "operations: expected chat, completion or embedding, not '" + name + "'.");
    }
}

std::map<std::string, std::string> Load::texts(const YAML::Node &map, const std::string &key)
{
    std::map<std::string, std::string> made;
    if (m_reader.isMap(map, key))
        for (const auto &entry : map)
            if (const auto text = m_reader.text(entry.second, key))
                made[entry.first.Scalar()] = *text;
    return made;
}

void Load::provider(const std::string &id, const YAML::Node &map)
{
    if (!m_reader.isMap(map, "providers." + id))
        return;
    const Provider *known = m_catalogue.find(id);
    Provider made;
    if (known)
        made = *known;
    else
        made.id = made.name = id;
    made.planned = false;
    made.dialect = "openai";
    for (const auto &entry : map) {
        const std::string key = entry.first.Scalar();
        const YAML::Node &value = entry.second;
        if (key == "name") {
            made.name = m_reader.text(value, key).value_or(made.name);
        } else if (key == "base_url") {
            made.baseUrl = m_reader.text(value, key).value_or(made.baseUrl);
        } else if (key == "key_env") {
            made.keyEnv = m_reader.names(value, key);
        } else if (key == "headers") {
            made.headers = m_reader.headers(value, key);
        } else if (key == "operations") {
            operations(made, value);
        } else if (key == "paths") {
            made.paths = texts(value, key);
        } else if (key == "renames") {
            made.renames = texts(value, key);
        } else if (key == "refuses") {
            made.refuses = m_reader.names(value, key);
        } else if (key == "maximum") {
            made.maximum = m_reader.text(value, key).value_or("");
        } else if (key == "local") {
            made.local = m_reader.truth(value, key).value_or(made.local);
        } else if (key == "stream_usage") {
            made.streamUsage = m_reader.truth(value, key).value_or(made.streamUsage);
        } else if (key == "auth_header") {
            made.authHeader = m_reader.text(value, key).value_or("");
            made.auth = AuthScheme::ApiKeyHeader;
        } else if (key == "auth") {
            const std::string scheme = m_reader.text(value, key).value_or("");
            if (scheme == "bearer")
                made.auth = AuthScheme::Bearer;
            else if (scheme == "none")
                made.auth = AuthScheme::None;
            else if (scheme == "x-api-key")
                made.auth = AuthScheme::XApiKey;
            else
                m_reader.fail(value, "auth: expected bearer, x-api-key or none, or auth_header instead.");
        } else {
            m_reader.warn(entry.first, "providers." + id + '.' + key + ": not known, has no effect.");
        }
    }
    if (made.baseUrl.empty()) {
        m_reader.fail(map, "providers." + id + ": expected a base_url.");
        return;
    }
    m_reader.explain(map, "provider " + id + " at " + made.baseUrl);
    m_catalogue.put(made);
    m_made.providers.push_back(std::move(made));
}

/// What can be done only when everything has been read.
void Load::finish()
{
    const bool areWhole
        = std::ranges::all_of(m_made.deployments, [](const Deployment &d) { return d.weight % 1000 == 0; });
    std::map<std::string, int> ids;
    for (Deployment &deployment : m_made.deployments) {
        if (areWhole)
            deployment.weight /= 1000;
        if (const int before = ids[deployment.id.text()]++; before > 0)
            deployment.id = DeploymentId(deployment.id.text() + '-' + std::to_string(before + 1));
    }
}

} // namespace

Result<Configuration> loadConfiguration(const std::string &path, const Catalogue &catalogue,
                                        const ConfigOptions &options)
{
    TG_TRY(const std::string text, contentOf(path));
    return parseConfiguration(text, path, catalogue, options);
}

Result<Configuration> parseConfiguration(const std::string &text, const std::string &name, const Catalogue &catalogue,
                                         const ConfigOptions &options)
{
    try {
        return Load(name, catalogue, options).run(text);
    } catch (const YAML::Exception &wrong) {
        return Error{.kind = ErrorKind::Config,
                     .message = name + ':' + std::to_string(wrong.mark.line + 1) + ": " + wrong.msg + '.'};
    }
}

} // namespace tollgate
