// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Deployment.h"
#include "core/routing/Profile.h"

#include <map>
#include <unordered_map>

namespace tollgate {

/// One deployment in the order in which it would be asked, with the model name as it stands for this request.
struct Candidate {
    DeploymentPtr deployment;
    std::string model; ///< `*` filled in
    std::string group; ///< the model name it answers for: the asked one or a fallback's
};

/// How the router is set (LiteLLM's router_settings and litellm_settings).
struct RouterSettings {
    int retries = 2; ///< further attempts after the first, over all candidates of a name
    int allowedFails = 3; ///< failures in a row that start a cool-down
    std::chrono::milliseconds coolDown{5'000};
    std::map<std::string, std::vector<std::string>> fallbacks; ///< `[{a: [b, c]}]`; key `*` is default_fallbacks
    std::map<std::string, std::string> aliases; ///< model_group_alias
    Profile profile; ///< the chosen one
    bool dropParams = false; ///< litellm_settings.drop_params: what another dialect cannot say is left out
};

/// All deployments by the name that clients ask for. Immutable; a reload makes a new one and swaps the pointer, so
/// that requests under way keep theirs. Lookup is exact name, alias, longest wildcard; a well-known name that nobody
/// serves so (`claude-opus-4-8`) is then looked for with its provider in front, as LiteLLM's router does.
class ModelTable {
public:
    ModelTable(std::vector<Deployment> deployments, RouterSettings settings);

    /// Deployments for one name, exact or by wildcard; empty: the name is unknown.
    std::vector<Candidate> find(std::string_view modelName) const;
    /// The name, or the well-known name with its provider in front where only that finds deployments.
    std::string servedAs(std::string_view modelName) const;
    /// The name and, after it, its fallbacks (each name once).
    std::vector<std::string> namesToTry(std::string_view modelName) const;
    /// Those that are switched off, too: `find` and `names` leave them out.
    const std::vector<DeploymentPtr> &all() const { return m_all; }
    /// One that would serve the name, were it not switched off; null: there is none.
    DeploymentPtr switchedOff(std::string_view modelName) const;
    /// Names for /v1/models, sorted; wildcards as they are.
    const std::vector<std::string> &names() const { return m_names; }
    const RouterSettings &settings() const { return m_settings; }

private:
    std::vector<Candidate> look(std::string_view modelName, const std::string &group) const;
    std::vector<DeploymentPtr> m_all;
    std::vector<std::string> m_names;
    RouterSettings m_settings;
    std::unordered_map<std::string, std::vector<DeploymentPtr>> m_exact;
    std::vector<std::pair<std::string, std::vector<DeploymentPtr>>> m_wild; ///< longest prefix first
};
using ModelTablePtr = std::shared_ptr<const ModelTable>;

} // namespace tollgate
