// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Switches.h"

#include <algorithm>

namespace tollgate {
namespace {

bool isMeant(const Deployment &deployment, std::string_view item)
{
    return deployment.id.text() == item || deployment.modelName == item || deployment.provider == item;
}

/// What a person would call it: its model's name, where no other has the same.
std::string itemFor(const Deployment &deployment, const std::vector<DeploymentPtr> &all)
{
    const auto same
        = std::ranges::count_if(all, [&](const DeploymentPtr &other) { return isMeant(*other, deployment.modelName); });
    return same == 1 ? deployment.modelName : deployment.id.text();
}

void addOnce(std::vector<std::string> &items, std::string item)
{
    if (std::ranges::find(items, item) == items.end())
        items.push_back(std::move(item));
}

} // namespace

bool isBehind(const Deployment &found, const Deployment &all)
{
    return found.origin == Origin::Discovered && servesAll(all) && found.provider == all.provider
        && found.baseUrl == all.baseUrl;
}

void switchOff(std::vector<Deployment> &deployments, const std::vector<std::string> &items)
{
    for (Deployment &deployment : deployments)
        if (std::ranges::any_of(items, [&](const std::string &item) { return isMeant(deployment, item); }))
            deployment.off = true;
}

Result<std::vector<std::string>> switched(const std::vector<std::string> &items, const std::vector<DeploymentPtr> &all,
                                          std::string_view name, bool on)
{
    std::vector<DeploymentPtr> meant;
    std::ranges::copy_if(all, std::back_inserter(meant), [&](const DeploymentPtr &one) { return isMeant(*one, name); });
    if (meant.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .message
                     = "No provider '" + std::string(name) + "' is served. 'tollgate providers list' shows them.",
                     .param = "provider"};
    std::vector<std::string> after = items;
    if (!on) {
        const bool isOne = meant.size() == 1;
        if (!std::ranges::all_of(meant, &Deployment::off,
                                 [](const DeploymentPtr &one) -> const Deployment & { return *one; }))
            addOnce(after, isOne && name != meant.front()->provider ? itemFor(*meant.front(), all) : std::string(name));
        return after;
    }
    const auto isAmong = [&](const DeploymentPtr &one) { return std::ranges::find(meant, one) != meant.end(); };
    for (const DeploymentPtr &one : meant) {
        const bool isOffWithAnother = one->off && one->origin == Origin::Discovered
            && std::ranges::none_of(items, [&](const std::string &item) { return isMeant(*one, item); });
        if (isOffWithAnother
            && std::ranges::none_of(meant, [&](const DeploymentPtr &other) { return isBehind(*one, *other); }))
            return Error{.kind = ErrorKind::Conflict,
                         .message = "'" + one->modelName + "' was found behind '" + one->provider
                             + "/*', which is switched off. Switch that one on.",
                         .param = "provider"};
    }
    for (const std::string &item : items) {
        if (std::ranges::none_of(meant, [&](const DeploymentPtr &one) { return isMeant(*one, item); }))
            continue;
        std::erase(after, item);
        for (const DeploymentPtr &other : all)
            if (isMeant(*other, item) && !isAmong(other))
                addOnce(after, itemFor(*other, all));
    }
    return after;
}

} // namespace tollgate
