// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ProviderEntry.h"

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
    else
        reader.fail(value, "auth: expected bearer, x-api-key or none, or auth_header instead.");
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
    made.dialect = "openai";
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
        } else if (key == "auth") {
            readAuth(made, value, reader);
        } else {
            reader.warn(entry.first, "providers." + id + '.' + key + ": not known, has no effect.");
        }
    }
    if (made.baseUrl.empty()) {
        reader.fail(map, "providers." + id + ": expected a base_url.");
        return {};
    }
    reader.explain(map, "provider " + id + " at " + made.baseUrl);
    return made;
}

} // namespace tollgate
