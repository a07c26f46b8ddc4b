// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/ModelTable.h"

#include "core/keys/VirtualKey.h"
#include "core/providers/WellKnown.h"

#include <algorithm>

namespace tollgate {
namespace {

/// `model` with its `*` replaced by what the name's `*` matched.
std::string filledIn(const Deployment &deployment, std::string_view name)
{
    const std::size_t hole = deployment.model.find('*');
    const std::size_t star = deployment.modelName.find('*');
    if (hole == std::string::npos || star == std::string::npos)
        return deployment.model;
    const std::size_t tail = deployment.modelName.size() - star - 1;
    return deployment.model.substr(0, hole) + std::string(name.substr(star, name.size() - star - tail))
        + deployment.model.substr(hole + 1);
}

} // namespace

ModelTable::ModelTable(std::vector<Deployment> deployments, RouterSettings settings) : m_settings(std::move(settings))
{
    for (Deployment &deployment : deployments) {
        if (!deployment.off)
            m_names.push_back(deployment.modelName);
        m_all.push_back(std::make_shared<const Deployment>(std::move(deployment)));
    }
    std::ranges::sort(m_names);
    m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
    for (const DeploymentPtr &deployment : m_all) {
        const std::string &name = deployment->modelName;
        if (deployment->off)
            continue;
        if (name.find('*') == std::string::npos) {
            m_exact[name].push_back(deployment);
            continue;
        }
        const auto same = std::ranges::find_if(m_wild, [&](const auto &entry) { return entry.first == name; });
        if (same == m_wild.end())
            m_wild.emplace_back(name, std::vector{deployment});
        else
            same->second.push_back(deployment);
    }
    std::ranges::stable_sort(m_wild, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

std::vector<Candidate> ModelTable::find(std::string_view modelName) const
{
    const std::string asked(modelName);
    std::vector<Candidate> found = look(asked, asked);
    if (found.empty())
        if (const std::string full = withProvider(asked); !full.empty())
            found = look(full, asked);
    return found;
}

std::string ModelTable::servedAs(std::string_view modelName) const
{
    std::string full = withProvider(modelName);
    const bool isOnlyFull = !full.empty() && look(modelName, full).empty() && !look(full, full).empty();
    return isOnlyFull ? full : std::string(modelName);
}

/// Without a guess whose it is. `group`: the name that they answer for.
std::vector<Candidate> ModelTable::look(std::string_view modelName, const std::string &group) const
{
    const std::string asked(modelName);
    const auto candidates = [&](const std::vector<DeploymentPtr> &deployments, const std::string &name) {
        std::vector<Candidate> found;
        found.reserve(deployments.size());
        for (const DeploymentPtr &deployment : deployments)
            found.push_back({deployment, filledIn(*deployment, name), group});
        return found;
    };
    if (const auto exact = m_exact.find(asked); exact != m_exact.end())
        return candidates(exact->second, asked);
    std::string name = asked;
    if (const auto alias = m_settings.aliases.find(asked); alias != m_settings.aliases.end()) {
        name = alias->second;
        if (const auto exact = m_exact.find(name); exact != m_exact.end())
            return candidates(exact->second, name);
    }
    for (const auto &[pattern, deployments] : m_wild)
        if (wildcardMatches(pattern, name))
            return candidates(deployments, name);
    return {};
}

DeploymentPtr ModelTable::switchedOff(std::string_view modelName) const
{
    std::string name(modelName);
    if (const auto alias = m_settings.aliases.find(name); alias != m_settings.aliases.end())
        name = alias->second;
    const std::string full = withProvider(name);
    const auto serves = [&](const DeploymentPtr &one) {
        return one->off
            && (wildcardMatches(one->modelName, name) || (!full.empty() && wildcardMatches(one->modelName, full)));
    };
    const auto found = std::ranges::find_if(m_all, serves);
    return found == m_all.end() ? nullptr : *found;
}

std::vector<std::string> ModelTable::namesToTry(std::string_view modelName) const
{
    std::vector<std::string> names{std::string(modelName)};
    auto fallbacks = m_settings.fallbacks.find(names.front());
    if (fallbacks == m_settings.fallbacks.end())
        fallbacks = m_settings.fallbacks.find("*");
    if (fallbacks == m_settings.fallbacks.end())
        return names;
    for (const std::string &name : fallbacks->second)
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return names;
}

} // namespace tollgate
