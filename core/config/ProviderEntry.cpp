// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ProviderEntry.h"

#include "core/config/YamlJson.h"
#include "core/dialects/template/Form.h"

namespace tollgate {
namespace {

void readOperations(Provider &made, const YAML::Node &list, Reader &reader)
{
    made.operations.clear();
    for (const std::string &name : reader.names(list, "operations")) {
        if (const std::optional<Operation> operation = operationNamed(name))
            made.operations.push_back(*operation);
        else
            reader.fail(list, "operations: expected chat, completion, embedding or another one, not '" + name + "'.");
    }
}

std::map<std::string, std::string> texts(const YAML::Node &map, const std::string &key, Reader &reader)
{
    std::map<std::string, std::string> made;
    if (reader.isMap(map, key))
        for (const auto &entry : map)
            if (const auto text = reader.text(entry.second, key))
                made[entry.first.Scalar()] = *text;
    return made;
}

void readAuth(Provider &made, const YAML::Node &value, Reader &reader)
{
    const std::string scheme = reader.text(value, "auth").value_or("");
    if (scheme == "bearer")
        made.auth = AuthScheme::Bearer;
    else if (scheme == "none")
        made.auth = AuthScheme::None;
    else if (scheme == "x-api-key")
        made.auth = AuthScheme::XApiKey;
    else if (scheme == "query")
        made.auth = AuthScheme::Query;
    else
        reader.fail(value, "auth: expected bearer, x-api-key, query or none, or auth_header or auth_query instead.");
}

/// A whole URL, taken apart: its host is the base URL, the rest is where it is asked.
struct Address {
    std::string base, path;
};

std::optional<Address> readUrl(const YAML::Node &value, const std::string &key, Reader &reader)
{
    const std::string url = reader.text(value, key).value_or("");
    const std::size_t scheme = url.find("://");
    const std::size_t slash = scheme == std::string::npos ? scheme : url.find('/', scheme + 3);
    if (slash != std::string::npos && (url.starts_with("http://") || url.starts_with("https://")))
        return Address{url.substr(0, slash), url.substr(slash)};
    reader.fail(value, key + ": expected a URL with a path, like https://api.example.com/v1/{model}/predict.");
    return {};
}

/// `url` and `stream_url`, in any order: a provider has one host.
void readUrls(Provider &made, const YAML::Node &map, Reader &reader)
{
    const YAML::Node whole = map["url"], streamed = map["stream_url"];
    if (whole)
        if (const auto address = readUrl(whole, "url", reader)) {
            made.baseUrl = address->base;
            made.paths["chat"] = address->path;
        }
    if (!streamed)
        return;
    const auto address = readUrl(streamed, "stream_url", reader);
    if (!address)
        return;
    if (!made.baseUrl.empty() && made.baseUrl != address->base)
        return reader.fail(streamed, "stream_url: expected the host of url, " + made.baseUrl + '.');
    made.baseUrl = address->base;
    made.paths["chat_stream"] = address->path;
}

/// The node that a key like `answer.text` leads to, else the last one on the way.
YAML::Node nodeAt(YAML::Node node, std::string_view key)
{
    while (!key.empty() && node.IsMap()) {
        const std::string step(key.substr(0, key.find('.')));
        YAML::Node next;
        for (const auto &entry : node)
            if (entry.first.IsScalar() && entry.first.Scalar() == step)
                next.reset(entry.second);
        if (!next.IsDefined() || next.IsNull())
            break;
        node.reset(next);
        key.remove_prefix(std::min(step.size() + 1, key.size()));
    }
    return node;
}

void readTemplate(Provider &made, const YAML::Node &value, const std::string &id, Reader &reader)
{
    Result<described::Form> form = described::Form::read(jsonOf(value));
    if (!form) {
        const std::string &key = form.error().param;
        return reader.fail(nodeAt(value, key),
                           "providers." + id + ".template" + (key.empty() ? "" : "." + key) + ": "
                               + form.error().message + '.');
    }
    made.dialect = "template";
    made.form = std::make_shared<const described::Form>(*std::move(form));
    if (made.operations.empty())
        made.operations = {Operation::Chat};
}

} // namespace

std::optional<Provider> readProviderEntry(const std::string &id, const YAML::Node &map, const Catalogue &catalogue,
                                          Reader &reader)
{
    if (!reader.isMap(map, "providers." + id))
        return {};
    const Provider *known = catalogue.find(id);
    Provider made;
    if (known)
        made = *known;
    else
        made.id = made.name = id;
    made.planned = false;
    if (!made.form && made.dialect != "openai") {
        made.dialect = "openai";
        made.vectors = nullptr;
        made.ranks = nullptr;
    }
    made.variants.clear(); // of the dialects that it has without the user's word
    for (const auto &entry : map) {
        const std::string key = entry.first.Scalar();
        const YAML::Node &value = entry.second;
        if (key == "name") {
            made.name = reader.text(value, key).value_or(made.name);
        } else if (key == "base_url") {
            made.baseUrl = reader.text(value, key).value_or(made.baseUrl);
        } else if (key == "key_env") {
            made.keyEnv = reader.names(value, key);
        } else if (key == "headers") {
            made.headers = reader.headers(value, key);
        } else if (key == "operations") {
            readOperations(made, value, reader);
        } else if (key == "paths") {
            made.paths = texts(value, key, reader);
        } else if (key == "renames") {
            made.renames = texts(value, key, reader);
        } else if (key == "refuses") {
            made.refuses = reader.names(value, key);
        } else if (key == "maximum") {
            made.maximum = reader.text(value, key).value_or("");
        } else if (key == "local") {
            made.local = reader.truth(value, key).value_or(made.local);
        } else if (key == "stream_usage") {
            made.streamUsage = reader.truth(value, key).value_or(made.streamUsage);
        } else if (key == "auth_header") {
            made.authHeader = reader.text(value, key).value_or("");
            made.auth = AuthScheme::ApiKeyHeader;
        } else if (key == "auth_query") {
            made.authHeader = reader.text(value, key).value_or("key");
            made.auth = AuthScheme::Query;
        } else if (key == "auth_value") {
            made.authValue = reader.text(value, key).value_or("");
            if (made.authValue.find("{key}") == std::string::npos)
                reader.fail(value, "auth_value: expected a text with {key} in it, like Token {key}.");
        } else if (key == "auth") {
            readAuth(made, value, reader);
        } else if (key == "url" || key == "stream_url") {
            continue; // below: what they say hangs together
        } else if (key == "template") {
            readTemplate(made, value, id, reader);
        } else {
            reader.warn(entry.first, "providers." + id + '.' + key + ": not known, has no effect.");
        }
    }
    readUrls(made, map, reader);
    if (made.baseUrl.empty()) {
        reader.fail(map, "providers." + id + ": expected a base_url.");
        return {};
    }
    if (made.form && !made.paths.contains("chat")) {
        reader.fail(map, "providers." + id + ": expected a url: where a described provider is asked.");
        return {};
    }
    reader.explain(map, "provider " + id + " at " + made.baseUrl);
    return made;
}

} // namespace tollgate
