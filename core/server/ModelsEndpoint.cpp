// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ModelsEndpoint.h"

#include "core/json/Scan.h"
#include "core/routing/KeyModels.h"

#include <algorithm>

namespace tollgate {
namespace {

/// 2026-01-01: providers do not say, and clients want a number.
constexpr std::string_view created = "1767225600";
constexpr std::string_view createdAt = "2026-01-01T00:00:00Z";

void appendModel(std::string &out, std::string_view name, std::string_view owner)
{
    out += "{\"id\":";
    json::appendQuoted(out, name);
    out.append(",\"object\":\"model\",\"created\":").append(created).append(",\"owned_by\":");
    json::appendQuoted(out, owner);
    out += ",\"type\":\"model\",\"display_name\":";
    json::appendQuoted(out, name);
    out.append(",\"created_at\":\"").append(createdAt).append("\"}");
}

std::string ownerOf(const ModelTable &models, const std::string &name)
{
    const std::vector<Candidate> candidates = models.find(name);
    return candidates.empty() ? "tollgate" : candidates.front().deployment->provider;
}

} // namespace

std::set<std::string> ModelsEndpoint::namesFor(const ModelTable &models, const VirtualKey &key)
{
    std::set<std::string> names;
    for (const std::string &name : models.names())
        if (modelAllowed(key.models, name))
            names.insert(name);
    for (const std::string &name : key.models)
        if (name.find('*') == std::string::npos && !models.find(name).empty())
            names.insert(name);
    for (const auto &[alias, target] : models.settings().aliases)
        if (modelAllowed(key.models, alias))
            names.insert(alias);
    return names;
}

const std::string &ModelsEndpoint::list(const ModelTablePtr &models, const VirtualKey &key)
{
    if (m_for != models || m_lists.size() > 1000) {
        m_for = models;
        m_lists.clear();
    }
    std::string &list = m_lists[key.id.text() + '/' + std::to_string(key.version)];
    if (!list.empty())
        return list;
    const std::set<std::string> names = namesFor(*models, key);
    std::string data;
    for (const std::string &name : names) {
        data += data.empty() ? "" : ",";
        appendModel(data, name, ownerOf(*models, name));
    }
    const auto edge = [&](bool first) {
        return names.empty() ? std::string("null") : json::quoted(first ? *names.begin() : *names.rbegin());
    };
    list = "{\"object\":\"list\",\"data\":[" + data + "],\"has_more\":false,\"first_id\":" + edge(true)
        + ",\"last_id\":" + edge(false) + ",\"models\":[";
    bool first = true;
    for (const std::string &name : names) {
        list += (first ? "{\"slug\":" : ",{\"slug\":") + json::quoted(name) + ",\"display_name\":" + json::quoted(name)
            + "}";
        first = false;
    }
    list += "]}";
    return list;
}

std::optional<std::string> ModelsEndpoint::one(const ModelTable &models, const VirtualKey &key, std::string_view name)
{
    const std::vector<Candidate> candidates = models.find(name);
    if (candidates.empty() || !mayUse(key, models, name))
        return {};
    std::string body;
    appendModel(body, name, candidates.front().deployment->provider);
    return body;
}

namespace {

/// https://ai.google.dev/api/models
void appendGeminiModel(std::string &out, const ModelTable &models, std::string_view name)
{
    std::int64_t most = 65'536, context = 1'048'576; // where nobody says: the limits of Google's own
    const std::vector<Candidate> candidates = models.find(name);
    const bool embeds = !candidates.empty()
        && std::ranges::find(candidates.front().deployment->operations, Operation::Embedding)
            != candidates.front().deployment->operations.end();
    out += "{\"name\":";
    json::appendQuoted(out, "models/" + std::string(name));
    out += ",\"baseModelId\":";
    json::appendQuoted(out, name);
    out += ",\"version\":\"001\",\"displayName\":";
    json::appendQuoted(out, name);
    out.append(",\"inputTokenLimit\":").append(std::to_string(context));
    out.append(",\"outputTokenLimit\":").append(std::to_string(most));
    out += ",\"supportedGenerationMethods\":[\"generateContent\",\"countTokens\"";
    out += embeds ? ",\"embedContent\",\"batchEmbedContents\"]}" : "]}";
}

} // namespace

std::string ModelsEndpoint::geminiList(const ModelTable &models, const VirtualKey &key)
{
    std::string list;
    for (const std::string &name : namesFor(models, key)) {
        list += list.empty() ? "{\"models\":[" : ",";
        appendGeminiModel(list, models, name);
    }
    return list.empty() ? "{\"models\":[]}" : list + "]}";
}

std::optional<std::string> ModelsEndpoint::geminiOne(const ModelTable &models, const VirtualKey &key,
                                                     std::string_view name)
{
    if (models.find(name).empty() || !mayUse(key, models, name))
        return {};
    std::string body;
    appendGeminiModel(body, models, name);
    return body;
}

} // namespace tollgate
